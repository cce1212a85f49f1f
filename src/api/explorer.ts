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

/** Digests of what a page itself holds, as its rules name them. */
interface Own {
  scripts: string[]
  styles: string[]
}

const nothing: Own = { scripts: [], styles: [] }

interface Content {
  bytes: Uint8Array<ArrayBuffer>
  /** By which a reader tells whether it has this very one. */
  tag: string
}

interface Options {
  embedOrigins: string[]
  /** Where the built files are. */
  folder?: string
}

/** Answers for the explorer's files and views; undefined for what is somebody else's to answer. */
export function explorer({ embedOrigins, folder = builtInto }: Options) {
  let files = new Set<string>()
  let built = 0
  /** Of the front page. */
  let own = nothing
  /** What has been asked for since they were built: a file is read once. */
  const read = new Map<string, Content>()

  /** Listed anew when the page is another: built while we run, or not yet when we began. */
  function list() {
    const stamp = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (stamp === built) return
    built = stamp
    read.clear()
    const names = stamp === 0 ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' })
    files = new Set(names.map((name) => `/${name}`))
    own = files.has('/front.html') ? ownIn(readFileSync(join(folder, 'front.html'), 'utf8')) : nothing
  }

  function contentOf(path: string): Content {
    const known = read.get(path)
    if (known) return known
    const bytes = new Uint8Array(readFileSync(join(folder, path)))
    const content = { bytes, tag: `"${digestOf(bytes, 'base64url')}"` }
    read.set(path, content)
    return content
  }

  return (request: Request): Response | undefined => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const { pathname, search, searchParams } = new URL(request.url)
    const extension = extname(pathname)
    // A page names all other files: when they are others, it is asked for before them.
    if (!files.has(pathname)) list()
    if (extension in types && extension !== '.html' && files.has(pathname))
      return file(request, pathname, {
        'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
    if (!isView(request, pathname)) return undefined
    if (!files.has('/index.html')) return pathname === '/' ? absent() : undefined
    // Whatever is chosen makes it another page than the one that was made.
    const front = pathname === '/' && search === '' && files.has('/front.html')
    return file(request, front ? '/front.html' : '/index.html', {
      'cache-control': 'no-cache',
      ...rules(searchParams.has('embed') ? embedOrigins : [], front ? own : nothing),
    })
  }

  function file(request: Request, path: string, headers: Record<string, string>): Response {
    const accepted = request.headers.get('accept-encoding') ?? ''
    const encoding = (['br', 'gzip'] as const).find(
      (each) => new RegExp(`\\b${each}\\b`).test(accepted) && files.has(path + endings[each]),
    )
    const { bytes, tag } = contentOf(path + (encoding ? endings[encoding] : ''))
    const said = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      etag: tag,
      ...(encoding && { 'content-encoding': encoding }),
      ...headers,
    }
    if (request.headers.get('if-none-match') === tag)
      return new Response(null, { status: 304, headers: said })
    return new Response(request.method === 'HEAD' ? null : bytes, {
      headers: { ...said, 'content-length': String(bytes.length) },
    })
  }
}

/** Every address that a reader opens, other than the API's, is a view: the explorer says so itself when there is none. */
const isView = (request: Request, path: string) =>
  path === '/' ||
  (!/^\/graphql(\/|$)/.test(path) && (request.headers.get('accept') ?? '').includes('text/html'))

const digestOf = (content: string | Uint8Array, as: 'base64' | 'base64url') =>
  createHash('sha256').update(content).digest(as)

const ownIn = (page: string): Own => ({
  scripts: [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(asRule),
  styles: [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(asRule),
})
const asRule = ([, text = '']: string[]) => `'sha256-${digestOf(text, 'base64')}'`

/** What the page may do: only what it brings itself. Others may show it inside their own pages when they are named. */
const rules = (origins: string[], { scripts, styles }: Own) => ({
  'content-security-policy': [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
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
