// How the explorer's files are served: types, caching, compression, what a page may do, and what is said when it is not built.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { explorer } from '../src/api/explorer.ts'

const folder = mkdtempSync(join(tmpdir(), 'explorer-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<h1>page</h1>')
writeFileSync(join(folder, 'assets/app-1a2b.js'), 'plain')
writeFileSync(join(folder, 'assets/app-1a2b.js.br'), 'brotli')
writeFileSync(join(folder, 'assets/app-1a2b.js.gz'), 'gzip')
writeFileSync(join(folder, 'secret.txt'), 'secret')
afterAll(() => rmSync(folder, { recursive: true }))

const serve = explorer({ embedOrigins: ['https://intranet.example.se'], folder })
const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }, method = 'GET') =>
  serve(new Request(`http://localhost${path}`, { headers, method }))

describe('a file', () => {
  test('whose name is a digest is kept for ever, compressed as the reader likes', async () => {
    const br = get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect(await br?.text()).toBe('brotli')
    expect(Object.fromEntries(br?.headers ?? [])).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    })
    expect(await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' })?.text()).toBe('gzip')
    const plain = get('/assets/app-1a2b.js', {})
    expect(await plain?.text()).toBe('plain')
    expect(plain?.headers.get('content-encoding')).toBeNull()
  })

  test('of another sort, or outside the folder, is not served', async () => {
    expect(get('/secret.txt', {})).toBeUndefined()
    expect(get('/assets/../../package.json', {})).toBeUndefined()
    expect(get('/assets/%2e%2e/%2e%2e/package.json', {})).toBeUndefined()
    expect(get('/assets/gone-9z.js', {})).toBeUndefined()
  })
})

describe('a view', () => {
  test.each(['/', '/kommun/1480', '/rekommendation/S5.4-police', '/finns/inte'])(
    '%s is the page, always anew',
    async (path) => {
      const page = get(path)
      expect(await page?.text()).toBe('<h1>page</h1>')
      expect(page?.headers.get('cache-control')).toBe('no-cache')
      expect(page?.headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(page?.headers.get('content-security-policy')).not.toContain('unsafe')
    },
  )

  test('is nobody else’s to frame, unless it is asked for embedded by those who may', () => {
    expect(get('/')?.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(get('/')?.headers.get('x-frame-options')).toBe('DENY')
    const embedded = get('/?embed')
    expect(embedded?.headers.get('content-security-policy')).toContain(
      'frame-ancestors https://intranet.example.se',
    )
    expect(embedded?.headers.get('x-frame-options')).toBeNull()
    const nobody = explorer({ embedOrigins: [], folder })(new Request('http://localhost/?embed'))
    expect(nobody?.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  test('is not what a program asks for, nor the API', () => {
    expect(get('/finns/inte', { accept: '*/*' })).toBeUndefined()
    expect(get('/graphql')).toBeUndefined()
    expect(get('/', {}, 'POST')).toBeUndefined()
  })

  test('answers HEAD without its text', async () => {
    const head = get('/', { accept: 'text/html' }, 'HEAD')
    expect([head?.status, await head?.text()]).toEqual([200, ''])
  })
})

test('an explorer that is built while the server runs is served', async () => {
  const later = mkdtempSync(join(tmpdir(), 'explorer-'))
  const waiting = explorer({ embedOrigins: [], folder: later })
  const ask = () => waiting(new Request('http://localhost/'))?.text()
  expect(await ask()).toMatch(/^The explorer has not been built/)
  writeFileSync(join(later, 'index.html'), 'built')
  expect(await ask()).toBe('built')
  rmSync(later, { recursive: true })
})

test('an explorer that was not built says how it is built', async () => {
  const missing = explorer({ embedOrigins: [], folder: join(folder, 'nowhere') })
  const answer = missing(new Request('http://localhost/'))
  expect(await answer?.text()).toBe(
    'The explorer has not been built: run `npm run prepare`. The API is at /graphql.\n',
  )
  expect(
    missing(new Request('http://localhost/kommun/1480', { headers: { accept: 'text/html' } })),
  ).toBeUndefined()
})

test('the front is a page of its own, whose script and styles its rules allow, at / with nothing chosen only', async () => {
  const own = mkdtempSync(join(tmpdir(), 'explorer-'))
  writeFileSync(join(own, 'index.html'), 'page<script>more()</script>')
  writeFileSync(join(own, 'front.html'), 'page with its map<script>ask()</script><style>ask()</style>')
  const at = explorer({ embedOrigins: [], folder: own })
  const get = async (path: string) => {
    const page = at(new Request(`http://localhost${path}`, { headers: { accept: 'text/html' } }))
    const rules = page?.headers.get('content-security-policy')?.split('; ')
    return [await page?.text(), ...(rules?.filter((rule) => /^(script|style)-src/.test(rule)) ?? [])]
  }
  // The digest of ask(), and of nothing else: `printf 'ask()' | openssl dgst -sha256 -binary | base64`.
  const front = [
    'page with its map<script>ask()</script><style>ask()</style>',
    "script-src 'self' 'sha256-inhqo8UEOtta3Yf/3uJCGUt2o6pzuDBPHXRBiutLwio='",
    "style-src 'self' 'sha256-inhqo8UEOtta3Yf/3uJCGUt2o6pzuDBPHXRBiutLwio='",
  ]
  // None of its own is allowed to any other page.
  const other = ['page<script>more()</script>', "script-src 'self'", "style-src 'self'"]
  expect(await get('/')).toEqual(front)
  expect(await get('/?lan=10')).toEqual(other)
  expect(await get('/kommun/1480')).toEqual(other)
  expect(await get('/front.html')).toEqual(other)
  rmSync(own, { recursive: true })
})

test('a reader who has it already is told so instead of being sent it again', async () => {
  const first = get('/')
  const tag = first?.headers.get('etag') ?? ''
  const again = get('/', { accept: 'text/html', 'if-none-match': tag })
  expect([again?.status, await again?.text()]).toEqual([304, ''])
  expect(again?.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(get('/', { accept: 'text/html', 'if-none-match': '"another"' })?.status).toBe(200)
})

test('a page that is built anew while the server runs is sent anew', async () => {
  const own = mkdtempSync(join(tmpdir(), 'explorer-'))
  const at = explorer({ embedOrigins: [], folder: own })
  const text = () => at(new Request('http://localhost/'))?.text()
  writeFileSync(join(own, 'index.html'), 'first')
  expect(await text()).toBe('first')
  writeFileSync(join(own, 'index.html'), 'second')
  utimesSync(join(own, 'index.html'), new Date(), new Date(Date.now() + 5_000))
  expect(await text()).toBe('second')
  rmSync(own, { recursive: true })
})
