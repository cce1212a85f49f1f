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
const world = buildWorld({}, { prefix: freshPrefix().slice(0, 6), day: '2026-11-23' })
const country = world.territories.SE
const openData = { publisher: { name: 'Exempel & Co', contact: 'oppnadata@example.se' } }
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

describe('the catalogue', () => {
  const described = async () => (await get('/catalog')).text()

  it('has what the Swedish profile demands of catalogue, dataset, distribution, publisher and contact', async () => {
    const rdf = await described()
    const of = (type: string) => [
      ...rdf.matchAll(new RegExp(`<${type} rdf:about="([^"]+)">([\\s\\S]*?)</${type}>`, 'g')),
    ]
    const needed = {
      'dcat:Catalog': [
        1,
        ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcat:dataset'],
      ],
      'dcat:Dataset': [
        3,
        [
          'dcterms:title',
          'dcterms:description',
          'dcterms:publisher',
          'dcat:contactPoint',
          'dcat:distribution',
        ],
      ],
      'dcat:Distribution': [6, ['dcat:accessURL', 'dcat:downloadURL', 'dcterms:format', 'dcterms:license']],
      'foaf:Agent': [1, ['foaf:name']],
      'vcard:Organization': [1, ['vcard:fn', 'vcard:hasEmail']],
    } as const
    for (const [type, [count, properties]] of Object.entries(needed)) {
      expect([type, of(type).length]).toEqual([type, count])
      for (const [, iri, body] of of(type)) {
        expect(iri).toMatch(/^http:\/\/localhost\/open-data\/catalog#/)
        for (const property of properties)
          expect([iri, property, body?.includes(`<${property}`)]).toEqual([iri, property, true])
      }
    }
    expect(rdf).toContain('<foaf:name>Exempel &amp; Co</foaf:name>')
    expect(rdf).toContain('rdf:resource="mailto:oppnadata@example.se"')
  })

  it('points at nothing that is not there, and says that the world is invented', async () => {
    const rdf = await described()
    const abouts = new Set([...rdf.matchAll(/rdf:about="([^"]+)"/g)].map(([, iri]) => iri))
    const pointed = [...rdf.matchAll(/rdf:resource="(http:\/\/localhost\/open-data[^"]+)"/g)].map(
      ([, iri]) => iri as string,
    )
    for (const iri of pointed.filter((each) => each.includes('#')))
      expect([iri, abouts.has(iri)]).toEqual([iri, true])
    for (const iri of pointed.filter((each) => !each.includes('#')))
      expect([iri, (await app.fetch(new Request(iri))).status]).toEqual([iri, 200])
    expect(rdf).toContain('(påhittad värld)')
  })

  it('is found under the configured address when there is one, and names no contact that is not configured', async () => {
    const elsewhere = createApp(
      { database, clock: fixedClock('2026-11-23'), packs, rules, country },
      { logLevel: 'silent', openData: { publisher: { name: 'Exempel' }, origin: 'https://data.example.se' } },
    )
    const rdf = await (await elsewhere.fetch(new Request('http://localhost/open-data/catalog'))).text()
    expect(rdf).toContain('rdf:about="https://data.example.se/open-data/catalog#catalog"')
    expect(rdf).not.toContain('http://localhost')
    expect(rdf).not.toContain('vcard:hasEmail')
  })
})
