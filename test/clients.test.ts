// What docs/clients/ and operations/ promise: examples that run as they stand, and operations that keep their text.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withinLimits } from '../src/api/limits.ts'
import { operations } from '../src/api/operations.ts'
import { createSchema } from '../src/schema.ts'
import { type Listening, listen } from '../src/server.ts'
import { openApi } from './support/api.ts'
import { python, run } from './support/python.ts'
import type { BuiltWorld } from './support/world.ts'

const client = (file: string) => fileURLToPath(new URL(`../docs/clients/${file}`, import.meta.url))
const schema = createSchema()
const faults = (text: string) =>
  [...validate(schema, parse(text)), ...validate(schema, parse(text), [withinLimits])].map(
    ({ message }) => message,
  )

const api = openApi()
let world: BuiltWorld
let server: Listening
beforeAll(async () => {
  world = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL' },
      police: { kind: 'POLICE' },
      club: { kind: 'SPORTS_CLUB' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR' },
      { fact: 'Seat', of: 'police', to: 'council' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
    ],
  })
  server = await listen(api.app, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.close()
  await api.close()
})

async function post(body: object) {
  const response = await api.app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
  return response.json()
}

describe.each(operations().map((each) => [each.id, each] as const))(
  'the operation %s',
  (id, { text, sha256 }) => {
    test('fits the contract, and begins by saying what it asks', () => {
      expect(faults(text)).toEqual([])
      expect(text).toMatch(/^# [A-Z].*\.\n/)
      expect(id).toMatch(/^[a-z-]+\.\d+$/)
    })

    test('keeps its text: what has to differ gets the next number', () => {
      const sums = readFileSync(new URL('../operations/sums.txt', import.meta.url), 'utf8')
        .trim()
        .split('\n')
      expect(sums).toContain(`${sha256}  ${id}.graphql`)
    })

    test('answers by either of its names what its text answers', async () => {
      const variables = { code: world.territories.T, county: '99' }
      const asked = Object.fromEntries(
        Object.entries(variables).filter(([name]) => text.includes(`$${name}:`)),
      )
      const answer = await post({ query: text, variables: asked })
      expect(answer.errors).toBeUndefined()
      expect(await post({ documentId: id, variables: asked })).toEqual(answer)
      const extensions = { persistedQuery: { version: 1, sha256Hash: sha256 } }
      expect(await post({ extensions, variables: asked })).toEqual(answer)
    })
  },
)

test('flags come page after page, each where the one before ended', async () => {
  const ask = async (after: string | null) =>
    (await post({ documentId: 'municipality-flags.2', variables: { code: world.territories.T, after } })).data
      .flags
  const first = await ask(null)
  expect(first.pageInfo).toEqual({ hasNextPage: first.totalCount > 50, endCursor: expect.any(String) })
  const rest = await ask(first.pageInfo.endCursor)
  expect(first.nodes.length + rest.nodes.length).toBe(Math.min(first.totalCount, 100))
  const ids = [...first.nodes, ...rest.nodes].map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('an operation that is not there, or none at all, is refused in a sentence', async () => {
  const refusal = async (body: object) => (await post(body)).errors[0].message
  expect(await refusal({ documentId: 'nothing.1' })).toBe('There is no persisted operation with this id.')
  expect(await refusal({ variables: {} })).toBe(
    'A request needs a query, or the id of a persisted operation.',
  )
  expect((await post({ query: '{ viewer { role } }' })).data.viewer.role).toBe('VIEWER')
})

test('no operation that was published has gone', () => {
  const sums = readFileSync(new URL('../operations/sums.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const there = operations().map(({ id, sha256 }) => `${sha256}  ${id}.graphql`)
  expect(there.toSorted()).toEqual(sums.toSorted())
})

test('the example with curl asks a persisted operation, and where there is curl it is answered', async () => {
  const script = readFileSync(client('ask.sh'), 'utf8')
  const [, id] = /\\"documentId\\": \\"([^\\]+)\\"/.exec(script) ?? []
  expect(operations().map((each) => each.id)).toContain(id)
  if ((await run('curl', ['--version'])).code !== 0) return
  const { code, out } = await run('env', [
    `ENDPOINT=${server.url}`,
    'sh',
    client('ask.sh'),
    world.territories.T,
  ])
  expect([code, out.slice(0, 200)]).toEqual([0, expect.stringContaining('"municipality"')])
  expect(JSON.parse(out).data.municipality.code).toBe(world.territories.T)
})

test('the example in Python asks what the contract answers, and says who is missing', async () => {
  const [, text = ''] = /QUESTION = """([^"]+)"""/.exec(readFileSync(client('network.py'), 'utf8')) ?? []
  expect(faults(text)).toEqual([])
  const interpreter = await python()
  if (!interpreter) return
  const { code, out } = await run(interpreter, [client('network.py'), world.territories.T, server.url])
  expect([code, out]).toEqual([0, expect.stringMatching(/missing: .*frivård/)])
  expect(out).toMatch(/: \d+ nodes, \d+ ties\n/)
  expect(await run(interpreter, [client('network.py'), 'XXXX', server.url])).toEqual({
    code: 1,
    out: 'There is no municipality with the code XXXX.\n',
  })
})

describe('the force graph', () => {
  const files = (name: string) => import(new URL(`../docs/clients/force-graph/${name}`, import.meta.url).href)
  interface Placed {
    id: string
    x: number
    y: number
    presence: string
  }
  interface Link<End> {
    source: End
    target: End
    kind: string
  }
  interface Graph<End = Placed> {
    nodes: Placed[]
    links: Link<End>[]
  }

  async function laidOut(): Promise<Graph> {
    const [{ question, graphOf }, { layout }] = [await files('network.js'), await files('force.js')]
    const graph = graphOf(await api.answer(question, { code: world.territories.T }))
    layout(graph)
    return graph
  }

  test('asks what the contract answers, and ties ghosts to where they are wanted', async () => {
    const { question, graphOf } = await files('network.js')
    expect(faults(question)).toEqual([])
    const graph: Graph<string> = graphOf(await api.answer(question, { code: world.territories.T }))
    const ghosts = new Set(graph.nodes.filter(({ presence }) => presence !== 'PRESENT').map(({ id }) => id))
    const wanted = graph.links.filter(({ kind }) => kind === 'WANTED')
    expect(wanted.length).toBeGreaterThan(0)
    for (const { source, target } of wanted)
      expect([ghosts.has(source), target]).toEqual([true, world.ids.council])
  })

  test('lays out every node within its frame, the tied nearer than the rest, and always the same', async () => {
    const { width, height } = await files('force.js')
    const { nodes, links } = await laidOut()
    for (const { x, y } of nodes) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
    const far = (a: Placed, b: Placed) => Math.hypot(a.x - b.x, a.y - b.y)
    const mean = (lengths: number[]) => lengths.reduce((a, b) => a + b, 0) / lengths.length
    const every = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => far(a, b)))
    expect(mean(links.map(({ source, target }) => far(source, target)))).toBeLessThan(mean(every))
    expect((await laidOut()).nodes.map(({ id, x, y }) => [id, x, y])).toEqual(
      nodes.map(({ id, x, y }) => [id, x, y]),
    )
  })

  test('is built of the very versions that are tested here', () => {
    const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
    const { dependencies, devDependencies } = read('../docs/clients/force-graph/package.json')
    const ours = read('../package.json').devDependencies
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect([name, version]).toEqual([name, ours[name]])
  })
})
