// What holds for every request: limits, clear refusals, no internals, no statement per row.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { listen } from '../src/server.ts'
import { openApi, TODAY } from './support/api.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { type BuiltWorld, buildWorld } from './support/world.ts'

const api = openApi()
const prefix = freshPrefix(5)
/** Two counties' worth of municipalities, each with forums, seats and agreements of its own: 50 in all. */
let worlds: BuiltWorld[]
beforeAll(async () => {
  worlds = Array.from({ length: 17 }, (_, i) =>
    buildWorld(
      {
        things: {
          council: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2', 'T3'] },
          sspf: { kind: 'SSPF', reach: ['T', 'T2'] },
          police: { kind: 'POLICE', reach: ['T', 'T2', 'T3'] },
          iop: { kind: 'IOP' },
        },
        facts: [
          { fact: 'Seat', of: 'kommun', to: 'council' },
          { fact: 'Seat', of: 'police', to: 'council' },
          { fact: 'Seat', of: 'kommun2', to: 'sspf' },
          { fact: 'Party', of: 'kommun', to: 'iop' },
          { fact: 'Party', of: 'police', to: 'iop' },
        ],
      },
      { prefix: `${prefix}${String.fromCharCode(97 + i)}`, day: TODAY },
    ),
  )
  await writeWorlds(api.database, worlds, { rules: api.rules, assessed: true, day: TODAY })
})
afterAll(() => api.close())

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  api.app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))

describe('a nested question', () => {
  const fields = `name county { name }
    forums { totalCount nodes { name description { status } members { actor { name ... on Organisation { sector } } fact { says standing sources { kind } } } inventories { day } } }
    agreements { nodes { name description { fact { period { until } } } parties { actor { name } } } }
    actors { nodes { name reach { territory { code } } seats { forum { name } } partOf { whole { name } } } }
    documents { name } functions { name } services { name }
    flags { totalCount nodes { recommendation { id } episodes { opened } } }
    assessment { counts { state count } results(telling: true) { account evidence { id of { id } } leastChange { says thing { id } } indication { sources { title } } } }`
  const query = `query ($codes: [String!]!) { coverage(filter: { territories: $codes }) { territories { ... on Municipality { ${fields} } } } }`

  test('takes the same statements for 50 municipalities as for 9, however many rows there are', async () => {
    const codes = worlds.flatMap(({ territories: { T, T2, T3 } }) => [T, T2, T3]).slice(0, 50)
    await api.answer(query, { codes: codes.slice(0, 9) })
    const few = [...api.statements]
    const { coverage } = await api.answer(query, { codes })
    expect(coverage.territories).toHaveLength(50)
    expect(new Set(api.statements)).toEqual(new Set(few))
    // Things and territories are asked for wherever they turn up; which of them come together depends on who answers first.
    expect(api.statements.length).toBeLessThanOrEqual(few.length + 4)
    expect(few.length).toBeLessThan(40)
  })
})

describe('bad input gets one clear sentence', () => {
  const page =
    'query ($first: Int, $after: String, $filter: ActorFilter) { actors(first: $first, after: $after, filter: $filter) { pageInfo { endCursor } nodes { id } } }'

  test.each([0, -1, 201, 100_000])('first: %i', async (first) => {
    expect(await api.refusal(page, { first })).toBe(
      `first must be between 1 and 200; ${first} was asked for.`,
    )
  })

  test('first and last together', async () => {
    expect(await api.refusal('{ actors(first: 1, last: 1) { nodes { id } } }')).toBe(
      'Give either first or last, not both.',
    )
  })

  test('a cursor from another filter, from another list, or made up', async () => {
    const filter = { kinds: ['POLICE'] }
    const after = (await api.answer(page, { first: 1, filter })).actors.pageInfo.endCursor
    const sentence = /^The cursor given as after is not from this list in this order and with this filter/
    await expect(api.answer(page, { first: 1, filter, after })).resolves.toBeDefined()
    expect(await api.refusal(page, { first: 1, after })).toMatch(sentence)
    expect(
      await api.refusal('query ($after: String) { municipalities(after: $after) { nodes { id } } }', {
        after,
      }),
    ).toMatch(sentence)
    expect(await api.refusal(page, { after: 'eyJ4IjoxfQ' })).toMatch(sentence)
    expect(await api.refusal(page, { after: '💥' })).toMatch(sentence)
  })

  test('a day that is not in the calendar, written in the question or given beside it', async () => {
    const sentence = '2026-02-30 is not a day in the calendar; write a day as 2026-03-31.'
    expect(await api.refusal('{ coverage(asOf: "2026-02-30") { asOf } }')).toBe(sentence)
    expect(
      await api.refusal('query ($d: Date) { coverage(asOf: $d) { asOf } }', { d: '2026-02-30' }),
    ).toContain(sentence)
    expect(await api.refusal('{ coverage(asOf: "i morgon") { asOf } }')).toBe(
      '"i morgon" is not a day; write a day as 2026-03-31.',
    )
    expect(await api.refusal('{ coverage(knownAt: "2026-01-01") { asOf } }')).toMatch(
      /is not a point in time/,
    )
  })

  test('too many ids', async () => {
    expect(
      await api.refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(201).fill('x') }),
    ).toMatch(/^At most 200 ids/)
  })

  test('and the server goes on', async () => {
    expect((await api.answer('{ viewer { role } }')).viewer).toEqual({ role: 'VIEWER' })
  })
})

describe('a request that asks for too much is refused before it is run', () => {
  test('by depth', async () => {
    const nested = `${'county { municipalities { '.repeat(8)} name ${'} }'.repeat(8)}`
    const { errors } = await api.ask(`{ municipality(code: "1480") { ${nested} } }`)
    expect(errors[0]?.message).toMatch(/fields deep; at most/)
    expect(api.statements).toEqual([])
  })

  test('by aliases', async () => {
    const many = Array.from({ length: 16 }, (_, i) => `a${i}: viewer { role }`).join(' ')
    expect((await api.ask(`{ ${many} }`)).errors[0]?.message).toBe(
      'The request uses 16 aliases; at most 15 are allowed.',
    )
  })

  test('by cost, which grows with every page', async () => {
    const query =
      '{ municipalities(first: 200) { nodes { actors(first: 200) { nodes { seats { forum { members { actor { name } } } } } } } } }'
    expect((await api.ask(query)).errors[0]?.message).toMatch(/^The request could ask for \d+ values/)
  })

  test('by length', async () => {
    expect((await api.ask(`{ viewer { ${'role '.repeat(5000)} } }`)).errors[0]?.message).toBe(
      'The request has more than 4000 words and signs.',
    )
  })

  test('while the questions that the page at /graphql opens with, and introspection, pass', async () => {
    const { examples } = await import('../src/api/examples.ts')
    const { getIntrospectionQuery } = await import('graphql')
    for (const query of [...examples, getIntrospectionQuery()])
      expect((await api.ask(query)).errors).toEqual([])
  })
})

describe('over HTTP', () => {
  test('a form from another page is refused', async () => {
    const response = await post('{"query":"{ viewer { role } }"}', { 'content-type': 'text/plain' })
    expect(response.status).toBe(403)
  })

  test('another host’s name is refused as long as nobody can be told apart', async () => {
    expect((await api.app.fetch(new Request('http://evil.example/graphql'))).status).toBe(403)
  })

  test('GraphiQL needs nothing from elsewhere', async () => {
    const response = await api.app.fetch(
      new Request('http://localhost/graphql', { headers: { accept: 'text/html' } }),
    )
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('Vem saknas runt bordet?')
    expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]+/g) ?? []).toEqual([])
  })

  test('/health says that we are here, /ready that the database is too', async () => {
    expect((await api.app.fetch(new Request('http://localhost/health'))).status).toBe(200)
    expect((await api.app.fetch(new Request('http://localhost/ready'))).status).toBe(200)
  })

  test('a fault of ours is told without its inside, and /ready says no', async () => {
    const broken = new Proxy(api.database, {
      get: (target, name) => {
        if (name === 'about') return () => broken
        if (name === 'read' || name === 'verify')
          return () => Promise.reject(new Error('bolt://secret:7687 refused'))
        return Reflect.get(target, name)
      },
    })
    const app = createApp(
      {
        database: broken,
        clock: { today: () => TODAY, now: () => `${TODAY}T12:00:00Z` },
        packs: [],
        rules: [],
      },
      { logLevel: 'silent' },
    )
    const body = JSON.stringify({ query: '{ counties { name } }' })
    const headers = { 'content-type': 'application/json' }
    const answer = await (
      await app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
    ).text()
    expect(answer).toContain('Something went wrong on our side.')
    expect(answer).not.toMatch(/secret|bolt|stack|\.ts/)
    expect((await app.fetch(new Request('http://localhost/ready'))).status).toBe(503)
  })

  test('a server answers, refuses what is too large or of unknown size, and stops', async () => {
    const server = await listen(api.app, { host: '127.0.0.1', port: 0 })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(server.url, {
      method: 'POST',
      headers,
      body: '{"query":"{ viewer { role } }"}',
    })
    expect(await answer.json()).toEqual({ data: { viewer: { role: 'VIEWER' } } })
    expect((await fetch(server.url, { method: 'POST', headers, body: 'x'.repeat(1_000_001) })).status).toBe(
      413,
    )
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  })
})

test('nobody in particular reads norms only, once identity is configured', async () => {
  const anybody = { role: 'PUBLIC' as const, municipalities: [] }
  expect(
    (await api.answer('{ rulePacks { id } viewer { role } }', {}, anybody)).rulePacks.length,
  ).toBeGreaterThan(0)
  expect(await api.refusal('{ flags { totalCount } }', {}, anybody)).toBe('You must sign in to do this.')
})

test('a large answer is sent compressed to those who take it so, and says the same', async () => {
  const server = await listen(api.app, { host: '127.0.0.1', port: 0 })
  const ask = async (encoding: string) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': encoding }
    const body = JSON.stringify({ query: '{ rulePacks { recommendations { id title } } viewer { role } }' })
    const response = await fetch(server.url, { method: 'POST', headers, body })
    return { encoding: response.headers.get('content-encoding'), said: await response.json() }
  }
  const [small, plain] = [await ask('gzip'), await ask('identity')]
  await server.close()
  expect(small.encoding).toBe('gzip')
  expect(plain.encoding).toBeNull()
  expect(small.said).toEqual(plain.said)
})
