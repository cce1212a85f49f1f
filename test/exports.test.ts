// Networks and outlines as files: whole, well formed, for whom they are, and without what a municipality keeps to itself.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { anonymous, type Viewer } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { escaped, formats } from '../src/exports/formats.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
let viewer: Viewer = anonymous
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  world = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'Råd & "råd" <1>' },
      police: { kind: 'POLICE' },
      quiet: { kind: 'SPORTS_CLUB', lane: 'SECRET' },
      iop: { kind: 'IOP', until: '2024-12-31' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR' },
      { fact: 'Seat', of: 'police', to: 'council', observedOn: '2026-02-01' },
      { fact: 'Seat', of: 'quiet', to: 'council', lane: 'SECRET' },
      { fact: 'Party', of: 'kommun', to: 'iop', until: '2024-12-31' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
    ],
  })
  const surroundings = { database: api.database, clock: fixedClock(TODAY), packs: [], rules: api.rules }
  app = createApp(surroundings, { logLevel: 'error' }, { viewerOf: () => viewer })
})
afterAll(async () => {
  await app.close()
  await api.close()
})

function get(path: string, as: Viewer = anonymous, headers: Record<string, string> = {}) {
  viewer = as
  return app.fetch(new Request(`http://localhost${path}`, { headers }))
}
const file = async (form: string, as?: Viewer, query = '') =>
  (await get(`/export/network/${world.territories.T}.${form}${query}`, as)).text()
const key = (id: string) => id.split('_').at(-1)

interface Values {
  id: string
  source: string
  target: string
  kind: string
  label: string
  presence: string
}

/** The elements of an XML text with their attributes, in order; refuses what is not well formed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const open: string[] = []
  const found: { name: string; attributes: Record<string, string> }[] = []
  const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '')
  const rest = body.replace(
    /<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>/g,
    (_, closing, name, said, empty) => {
      if (closing) expect(open.pop()).toBe(name)
      else {
        const pairs = [...said.matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, each, value]) => [each, value])
        found.push({ name, attributes: Object.fromEntries(pairs) })
        if (!empty) open.push(name)
      }
      return ''
    },
  )
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/)
  return found
}

const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

test('Cytoscape gets elements: those who are there, those who are missing, and the tables they are wanted at', async () => {
  const { elements: drawn, data } = JSON.parse(await file('cytoscape'))
  expect(data).toMatchObject({ code: world.territories.T, asOf: TODAY, truncated: false })
  const nodes: Values[] = drawn.nodes.map((each: { data: Values }) => each.data)
  const edges: Values[] = drawn.edges.map((each: { data: Values }) => each.data)
  const ids = new Set(nodes.map(({ id }) => id))
  expect(ids.size).toBe(nodes.length)
  for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true])
  expect(nodes.find(({ id }) => id === world.ids.police)).toMatchObject({
    presence: 'PRESENT',
    colour: '#8a6bb1',
  })
  const probation = nodes.find(({ kind }) => kind === 'PROBATION')
  expect(probation).toMatchObject({ presence: 'MISSING', label: 'frivård' })
  expect(edges).toContainEqual(
    expect.objectContaining({ source: probation?.id, target: world.ids.council, kind: 'WANTED' }),
  )
})

test('every form has the same nodes and edges', async () => {
  const link = JSON.parse(await file('node-link'))
  expect(link).toMatchObject({ directed: false, multigraph: true })
  const nodes = link.nodes.map(({ id }: Values) => id)
  const edges = link.edges.map(({ key }: { key: string }) => key)
  for (const form of ['graphml', 'gexf']) {
    const found = elements(await file(form))
    const of = (name: string) => found.filter((each) => each.name === name).map((each) => each.attributes.id)
    expect([form, of('node'), of('edge')]).toEqual([form, nodes, edges])
  }
  const { elements: drawn } = JSON.parse(await file('cytoscape'))
  expect(drawn.nodes.map(({ data }: { data: Values }) => data.id)).toEqual(nodes)
})

test('names with signs of XML in them arrive as they were', async () => {
  const gexf = elements(await file('gexf')).find(({ attributes }) => attributes.id === world.ids.council)
  expect(unescaped(gexf?.attributes.label ?? '')).toBe('Råd & "råd" <1>')
  expect(await file('gexf')).toContain('<viz:color r="138" g="107" b="177"/>')
  expect(await file('graphml')).toContain('Råd &amp; &quot;råd&quot; &lt;1&gt;')
})

test('any text at all keeps a file well formed, and comes back but for what XML cannot hold', () => {
  const odd = fc.string({ unit: 'binary', maxLength: 20 })
  fc.assert(
    fc.property(odd, odd, (label, kind) => {
      const picture = {
        about: { code: 'T', name: label, asOf: TODAY },
        nodes: [{ id: 'a', label, kind, colour: '#000000' }],
        edges: [{ id: 'e', source: 'a', target: 'a', kind }],
      }
      for (const form of ['graphml', 'gexf']) elements(formats[form]?.write(picture) ?? '<')
      const kept = label.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
      expect(unescaped(escaped(label))).toBe(kept)
    }),
  )
})

test('what a municipality keeps to itself is in no file, not even in its own', async () => {
  const own = coordinatorOf(world.territories.T)
  for (const form of Object.keys(formats)) expect(await file(form, own)).not.toContain(world.ids.quiet)
  expect(await file('cytoscape', own)).toContain(world.ids.police)
})

test('another day has another file', async () => {
  const then = JSON.parse(await file('node-link', anonymous, '?asOf=2024-06-01'))
  const ids = (all: { nodes: Values[] }) => all.nodes.map(({ id }) => key(id))
  expect(then.graph.asOf).toBe('2024-06-01')
  expect(ids(then)).toContain('iop')
  expect(ids(JSON.parse(await file('node-link')))).not.toContain('iop')
})

describe('what cannot be had is refused in a sentence', () => {
  const nobody: Viewer = { role: 'PUBLIC', municipalities: [] }
  test.each([
    ['the public', 'T.graphml', 401, 'You must sign in to do this.', nobody],
    [
      'another form',
      'T.dot',
      404,
      'A network comes as cytoscape, node-link, graphml, gexf; not as "dot".',
      anonymous,
    ],
    [
      'no day',
      'T.gexf?asOf=2026-02-30',
      400,
      'asOf must be a day such as 2026-03-31; "2026-02-30" is not.',
      anonymous,
    ],
    ['too deep', 'T.gexf?depth=4', 400, 'depth must be 1, 2 or 3; "4" is not.', anonymous],
    ['nowhere', '-nowhere-.gexf', 404, 'There is no territory with the code "-nowhere-".', anonymous],
  ])('%s', async (_, path, status, words, as) => {
    const answer = await get(`/export/network/${path.replace(/^T\./, `${world.territories.T}.`)}`, as)
    expect([answer.status, await answer.text()]).toEqual([status, `${words}\n`])
  })
})

test('the outlines of all municipalities and counties are anybody’s, and kept while they are the same', async () => {
  const answer = await get('/open-data/territories.geojson', { role: 'PUBLIC', municipalities: [] })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const { type, features, attribution } = await answer.json()
  expect([type, features.length]).toEqual(['FeatureCollection', 311])
  expect(attribution).toContain('CC0')
  for (const { id, properties, geometry } of features) {
    expect([id, properties.level]).toEqual([properties.code, id.length === 2 ? 'COUNTY' : 'MUNICIPALITY'])
    expect(['Polygon', 'MultiPolygon']).toContain(geometry.type)
  }
  const points = features.flatMap(({ geometry }: { geometry: { coordinates: unknown[] } }) =>
    (geometry.coordinates.flat(9) as number[]).filter((_, i) => i % 2 === 0),
  )
  expect(Math.min(...points.slice(0, 50_000))).toBeGreaterThan(10)
  const etag = answer.headers.get('etag') ?? ''
  const again = await get('/open-data/territories.geojson', anonymous, { 'if-none-match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await get('/open-data/territories.geojson', anonymous, { 'if-none-match': '"old"' })).status).toBe(
    200,
  )
})

test('kinds come with words and colours, to anybody', async () => {
  const nobody: Viewer = { role: 'PUBLIC', municipalities: [] }
  const { actorKinds } = await api.answer(
    '{ actorKinds { kind label(lang: EN) type sector colour } }',
    {},
    nobody,
  )
  expect(actorKinds).toContainEqual({
    kind: 'POLICE',
    label: 'police',
    type: 'ORGANISATION',
    sector: 'STATE',
    colour: '#8a6bb1',
  })
  for (const { type, sector, colour } of actorKinds) {
    expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    expect(sector === null).toBe(type === 'FORUM')
  }
})
