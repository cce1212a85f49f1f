// Serves the explorer's built files: what is hashed for ever, the page itself always anew, and nothing from anywhere else.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { packaged } from '../package-folder.ts'

const builtInto = packaged('dist/web')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}
const endings = { br: '.br', gzip: '.gz' } as const

interface Options {
  embedOrigins: string[]
  /** Where the built files are. */
  folder?: string
}

/** Answers for the explorer's files and views; undefined for what is somebody else's to answer. */
export function explorer({ embedOrigins, folder = builtInto }: Options) {
  let files = new Set<string>()
  let built = 0
  /** Digests of the scripts that the front page itself holds. */
  let own: string[] = []

  /** Listed anew when the page is another: built while we run, or not yet when we began. */
  function list() {
    const stamp = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (stamp === built) return
    built = stamp
    const names = stamp === 0 ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' })
    files = new Set(names.map((name) => `/${name}`))
    own = files.has('/front.html') ? scriptsIn(readFileSync(join(folder, 'front.html'), 'utf8')) : []
  }

  return (request: Request): Response | undefined => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const { pathname, searchParams } = new URL(request.url)
    list()
    const extension = extname(pathname)
    if (extension in types && extension !== '.html' && files.has(pathname))
      return file(request, pathname, {
        'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
    if (!isView(request, pathname)) return undefined
    if (!files.has('/index.html')) return pathname === '/' ? absent() : undefined
    const front = pathname === '/' && files.has('/front.html')
    return file(request, front ? '/front.html' : '/index.html', {
      'cache-control': 'no-cache',
      ...rules(searchParams.has('embed') ? embedOrigins : [], front ? own : []),
    })
  }

  function file(request: Request, path: string, headers: Record<string, string>): Response {
    const accepted = request.headers.get('accept-encoding') ?? ''
    const encoding = (['br', 'gzip'] as const).find(
      (each) => new RegExp(`\\b${each}\\b`).test(accepted) && files.has(path + endings[each]),
    )
    const content = readFileSync(join(folder, path + (encoding ? endings[encoding] : '')))
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(content), {
      headers: {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-length': String(content.length),
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
        ...(encoding && { 'content-encoding': encoding }),
        ...headers,
      },
    })
  }
}

/** Every address that a reader opens, other than the API's, is a view: the explorer says so itself when there is none. */
const isView = (request: Request, path: string) =>
  path === '/' ||
  (!/^\/graphql(\/|$)/.test(path) && (request.headers.get('accept') ?? '').includes('text/html'))

/** As a page's rules name them. */
const scriptsIn = (page: string) =>
  [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )

/** What the page may do: only what it brings itself. Others may show it inside their own pages when they are named. */
const rules = (origins: string[], scripts: string[]) => ({
  'content-security-policy': [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${origins.length > 0 ? origins.join(' ') : "'none'"}`,
  ].join('; '),
  ...(origins.length === 0 && { 'x-frame-options': 'DENY' }),
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
})

const absent = () =>
  new Response('The explorer has not been built: run `npm run prepare`. The API is at /graphql.\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
