// What docs/clients/ and operations/ promise: examples that run as they stand, and operations that keep their text.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withinLimits } from '../src/api/limits.ts'
import { operations } from '../src/api/operations.ts'
import { createSchema } from '../src/schema.ts'
import { type Listening, listen } from '../src/server.ts'
import { openApi } from './support/api.ts'
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

interface Ran {
  code: number | null
  out: string
}

/** Runs a command and gives what it said; a command that is not there ends with null. */
const run = (command: string, args: string[]) =>
  new Promise<Ran>((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 })
    let out = ''
    child.stdout.on('data', (piece) => (out += piece))
    child.stderr.on('data', (piece) => (out += piece))
    child.once('error', () => resolve({ code: null, out }))
    child.once('close', (code) => resolve({ code, out }))
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

test('the example in Python asks what the contract answers, and where there is gql and networkx it says who is missing', async () => {
  const [, text = ''] = /gql\("""([^"]+)"""\)/.exec(readFileSync(client('network.py'), 'utf8')) ?? []
  expect(faults(text)).toEqual([])
  if ((await run('python3', ['-c', 'import gql, networkx, requests'])).code !== 0) return
  const { code, out } = await run('python3', [client('network.py'), world.territories.T, server.url])
  expect([code, out]).toEqual([0, expect.stringMatching(/missing: .*frivård/)])
  expect(out).toMatch(/: \d+ nodes, \d+ ties\n/)
})

test('the page with a force graph asks what the contract answers, and lays out every node where it can be seen', async () => {
  const { question, drawn, layout } = await import(new URL('../docs/clients/force.js', import.meta.url).href)
  expect(faults(question)).toEqual([])
  const { municipality } = await api.answer(question, { code: world.territories.T })
  const picture = drawn(municipality.network)
  expect(picture.edges.some(({ kind }: { kind: string }) => kind === 'WANTED')).toBe(true)
  const at: Map<string, { x: number; y: number }> = layout(picture)
  expect(at.size).toBe(picture.nodes.length)
  for (const { x, y } of at.values()) {
    expect(x >= 20 && x <= 880).toBe(true)
    expect(y >= 20 && y <= 580).toBe(true)
  }
  const far = (a: string, b: string) => {
    const [p, q] = [at.get(a), at.get(b)]
    return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0))
  }
  const mean = (lengths: number[]) => lengths.reduce((a, b) => a + b, 0) / lengths.length
  const ids = [...at.keys()]
  const every = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => far(a, b)))
  const ties = picture.edges.map(({ source, target }: { source: string; target: string }) =>
    far(source, target),
  )
  expect(mean(ties)).toBeLessThan(mean(every))
})

test('the page needs nothing from anywhere else', () => {
  const page = readFileSync(client('force.html'), 'utf8')
  expect([...page.matchAll(/(?:src|href)="|import .* from '([^']+)'/g)].map(([, from]) => from)).toEqual([
    './force.js',
  ])
})
