// Open data over HTTP: for any page, kept by whoever keeps, described for the data portal, and nothing else than what anybody may know.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { fixedClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { buildWorld } from './support/world.ts'

const { packs, rules } = loadPacks()
const database = connect(inject('neo4j'))
const world = buildWorld({}, { prefix: freshPrefix(6), day: '2026-11-23' })
const country = world.territories.SE
const publisher = { name: 'Exempel & Co', type: 'NationalAuthority' } as const
const openData = { publisher: { ...publisher, number: '2021005489', contact: 'oppnadata@example.se' } }
const app = createApp(
  { database, clock: fixedClock('2026-11-23'), packs, rules, country },
  { logLevel: 'silent', openData },
)
beforeAll(() => writeWorlds(database, [world]))
afterAll(() => database.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.fetch(new Request(`http://localhost/open-data${path}`, { method, headers }))

const files = [
  ['/releases.json', 'application/json'],
  ['/releases/2026-11.json', 'application/json'],
  ['/releases/2026-11.csv', 'text/csv'],
  ['/releases/all.json', 'application/json'],
  ['/releases/all.csv', 'text/csv'],
  ['/actor-kinds.json', 'application/json'],
  ['/actor-kinds.csv', 'text/csv'],
  ['/recommendations.json', 'application/json'],
  ['/recommendations.csv', 'text/csv'],
  ['/catalog', 'application/rdf+xml'],
] as const

describe.each(files)('/open-data%s', (path, type) => {
  it('may be read from any page, and kept', async () => {
    const response = await get(path, { origin: 'https://example.org' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
    const body = await response.text()
    expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(body))
    expect(body.length).toBeGreaterThan(50)
  })

  it('is not sent again to whoever has it, and is to whoever has another', async () => {
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    for (const asked of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const same = await get(path, { 'if-none-match': asked })
      expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, etag, ''])
      expect(same.headers.get('access-control-allow-origin')).toBe('*')
    }
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('answers HEAD without a body', async () => {
    const response = await get(path, {}, 'HEAD')
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('etag')).toBe((await get(path)).headers.get('etag'))
  })
})

describe('open data', () => {
  it('lets a page of another origin ask beforehand, and refuses what is no reading', async () => {
    const asked = await get('/releases.json', { origin: 'https://example.org' }, 'OPTIONS')
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(asked.headers.get('access-control-allow-headers')).toBe('if-none-match')
    const written = await get('/releases.json', {}, 'POST')
    expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  it('has nothing under other names, and leaves what lies beside it alone', async () => {
    for (const path of [
      '/releases/2019-01.json',
      '/releases/2026-13.json',
      '/releases/2026-11.xml',
      '/../graphql',
      '/flags.json',
    ])
      expect([path, (await get(path)).status === 200]).toEqual([path, false])
    expect((await app.fetch(new Request('http://localhost/open-data-2'))).headers.get('etag')).toBeNull()
  })

  it('says the same in JSON and in CSV, with empty cells for what is not shown', async () => {
    const release = await (await get('/releases/2026-11.json')).json()
    expect(release).toMatchObject({ month: '2026-11', madeOn: '2026-11-23', invented: true })
    const [header, ...lines] = (await (await get('/releases/2026-11.csv')).text()).trimEnd().split('\r\n')
    expect(header).toBe(
      'month,made_on,invented,recommendation,version,presumes,code,name,of,met,gap,open,evidence_age',
    )
    expect(lines).toHaveLength(release.tables.flatMap(({ rows }: { rows: unknown[] }) => rows).length)
    expect(lines[0]).toMatch(new RegExp(`^2026-11,2026-11-23,true,.*,${country},[^,]*,3,,,,$`))
    expect(lines.join('\n')).not.toContain(world.territories.T)
  })

  it('has all months in one file too, the newest first', async () => {
    expect(await (await get('/releases/all.json')).json()).toEqual([
      await (await get('/releases/2026-11.json')).json(),
    ])
    expect(await (await get('/releases/all.csv')).text()).toBe(
      await (await get('/releases/2026-11.csv')).text(),
    )
  })

  it('lists the releases with their addresses', async () => {
    expect(await (await get('/releases.json')).json()).toEqual({
      releases: [
        {
          month: '2026-11',
          madeOn: '2026-11-23',
          invented: true,
          json: 'http://localhost/open-data/releases/2026-11.json',
          csv: 'http://localhost/open-data/releases/2026-11.csv',
        },
      ],
    })
  })

  it('names every kind of actor, and every norm with its sources', async () => {
    const kinds = await (await get('/actor-kinds.json')).json()
    expect(kinds).toContainEqual({
      code: 'PROBATION',
      type: 'ORGANISATION',
      sv: 'frivård',
      en: 'probation service',
      sector: 'STATE',
    })
    expect(kinds).toContainEqual({ code: 'SSPF', type: 'FORUM', sv: 'SSPF', en: 'SSPF group', sector: null })
    const norms = await (await get('/recommendations.json')).json()
    const told = norms.flatMap(
      ({ recommendations }: { recommendations: { id: string; citations: unknown[] }[] }) => recommendations,
    )
    expect(told.map(({ id }: { id: string }) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
    expect(told.every(({ citations }: { citations: unknown[] }) => citations.length > 0)).toBe(true)
    const lines = (await (await get('/recommendations.csv')).text()).split('\r\n')
    expect(lines.filter((line) => line.startsWith('L9.1,'))[0]).toContain('9 §')
  })
})
