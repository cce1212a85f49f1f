// What the process tells of itself, and to whom.
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { listen } from '../src/server.ts'
import { openApi } from './support/api.ts'

const api = openApi()
afterAll(() => api.close())

const at = (url: string) => new Request(url)
const here = { local: true }

describe('metrics', () => {
  test('count operations by kind and outcome, and answers by route and class of status, whatever is asked', async () => {
    await api.answer('query Secret { viewer { role } }')
    await api.ask('{ flags { totalCount } }', {}, { role: 'PUBLIC', municipalities: [] })
    await api.app.fetch(at('http://localhost/health'))
    await api.app.fetch(at('http://localhost/a/path/of/ones/own'))
    const response = await api.app.fetch(at('http://localhost/metrics'), here)
    const text = await response.text()
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(text).toMatch(/samverkansgraf_operation_seconds_count\{kind="query",outcome="ok"\} 1/)
    expect(text).toMatch(/samverkansgraf_operation_seconds_count\{kind="query",outcome="errors"\} 1/)
    expect(text).toMatch(/samverkansgraf_answers_total\{route="\/health",status="2xx"\} 1/)
    expect(text).toMatch(/samverkansgraf_answers_total\{route="other",status="\dxx"\} 1/)
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m)
    expect(text).not.toMatch(/Secret|ones\/own/)
  })

  test('are for this machine, by what the connection says and not the request', async () => {
    const status = async (url: string, from?: { local: boolean }) =>
      (await api.app.fetch(at(url), from)).status
    expect(await status('http://localhost/metrics', here)).toBe(200)
    expect(await status('http://localhost/metrics')).toBe(403)
    expect(await status('http://evil.example/metrics', here)).toBe(403)
  })

  test('are for an admin elsewhere, and for nobody less', async () => {
    let viewer: Viewer
    const app = createApp(
      { database: api.database, clock: { today: () => '2026-11-23', now: () => '' }, packs: [], rules: [] },
      {
        logLevel: 'silent',
        auth: {
          ...{ kind: 'secret', secret: 'x', clockSkew: 60 },
          claims: { role: 'role', municipalities: 'municipalities', roleMap: {} },
          pseudonyms: { file: '' },
        },
      },
      { viewerOf: async () => viewer },
    )
    for (const role of ['PUBLIC', 'VIEWER', 'COORDINATOR', 'NATIONAL', 'ADMIN'] as const) {
      viewer = { role, municipalities: [] }
      const { status } = await app.fetch(at('http://graf.example/metrics'))
      expect([role, status]).toEqual([role, role === 'ADMIN' ? 200 : 403])
    }
    await app.close()
  })

  test('are told by a server to who asks it directly, and not through a proxy that says for whom', async () => {
    const server = await listen(api.app, { host: '127.0.0.1', port: 0 })
    const url = server.url.replace('/graphql', '/metrics')
    const direct = await fetch(url)
    expect([direct.status, (await direct.text()).length > 0]).toEqual([200, true])
    const proxied = await fetch(url, { headers: { 'x-forwarded-for': '192.0.2.1' } })
    expect([proxied.status, await proxied.text()]).toEqual([403, expect.stringContaining('ADMIN')])
    await server.close()
  })
})
