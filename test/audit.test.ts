// The audit: what coordinators and administrators may read of it, and the chain that shows it has not been changed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test, vi } from 'vitest'
import { allActs } from '../src/acts/all.ts'
import { verify } from '../src/audit/verify.ts'
import { hasLabel } from '../src/audit/words.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { told } from '../src/cli/audit.ts'
import { main } from '../src/cli/main.ts'
import type { Tx } from '../src/database/driver.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { environmentOf } from './support/environment.ts'
import { listen } from './support/terminal.ts'
import { doing } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const server = inject('neo4j')
const environment = environmentOf(server)

const admin: Viewer = { role: 'ADMIN', municipalities: [], subject: 'an-admin' }

/** A council that T and T2 share, and an association in T. */
const shared = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2'] },
      polis: { kind: 'POLICE', reach: ['T', 'T2'] },
      klubb: { kind: 'SPORTS_CLUB' },
    },
  })

const question = `query ($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {
  auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    nodes { id at act label english: label(lang: EN) subject correlation territories { code } things { id } note redacted
      counts { before after } before { id says } after { id says } } } }`

interface Entry {
  id: string
  act: string
  label: string
  english: string
  subject: string
  territories: { code: string }[]
  things: { id: string }[]
  note: string | null
  counts: { before: number; after: number }
  before: { id: string }[]
  after: { id: string; says: string }[]
}

async function entries(as: Viewer, filter: object = {}, page: object = {}): Promise<Entry[]> {
  return (await api.answer(question, { filter, ...page }, as)).auditEntries.nodes
}

describe('Who reads the audit', () => {
  test('a coordinator reads what touched a municipality of theirs, the newest first, and nobody else does', async () => {
    const world = await shared()
    const { T, T2, T3 } = world.territories
    const { bra = '', polis = '' } = world.ids
    const mine = { ...coordinatorOf(T), subject: 'mine' }
    const joined = await doing(api, { act: 'forumJoin', id: bra, input: { actor: polis } }, mine)
    const left = await doing(
      api,
      { act: 'forumLeave', id: bra, input: { actor: polis, on: '2026-11-23' } },
      mine,
    )
    const read = await entries(mine)
    expect(read.map(({ act }) => act)).toEqual(['forumLeave', 'forumJoin', 'test.world'])
    const [leaving, joining] = read as [Entry, Entry]
    expect(leaving).toMatchObject({
      id: left.act,
      label: 'Plats i ett forum avslutad',
      english: 'Seat in a forum ended',
      subject: 'mine',
      counts: { before: 1, after: 1 },
      before: joining.after,
      redacted: false,
    })
    expect(joining.id).toBe(joined.act)
    expect(joining.after[0]?.says).toMatch(/sitter i/)
    expect(joining.things.map(({ id }) => id).sort()).toEqual([bra, polis].sort())
    expect(joining.territories.map(({ code }) => code)).toEqual(expect.arrayContaining([T, T2]))
    // The forum is shared: the other municipality reads the same; a third reads none of it.
    expect((await entries(coordinatorOf(T2))).map(({ id }) => id)).toEqual(read.map(({ id }) => id))
    expect((await entries(coordinatorOf(T3))).map(({ act }) => act)).toEqual(['test.world'])
    expect((await entries(admin, { municipality: T })).map(({ id }) => id)).toEqual(read.map(({ id }) => id))
    for (const role of ['VIEWER', 'NATIONAL'] as const)
      expect(await api.refusal(question, {}, { role, municipalities: [] })).toMatch(/not allowed/)
  })

  test('what a municipality keeps to itself is left out for others, and so is what is said of it', async () => {
    const world = await shared()
    const { T, T2 } = world.territories
    const { klubb = '', bra = '' } = world.ids
    const mine = coordinatorOf(T)
    // Kept by T, and about a thing that both share.
    const { perform } = await import('../src/acts/acts.ts')
    const source = { kind: 'INVENTED' as const, title: 'A world made for a test' }
    const { fixedClock } = await import('../src/clock.ts')
    const ctx = { database: api.database, clock: fixedClock('2026-11-23'), viewer: mine, rules: [] }
    const seat = { fact: 'Seat' as const, of: klubb, to: bra, source }
    const its = { ...seat, lane: 'OWN' as const, owner: T }
    const both = await perform(ctx, {
      name: 'forumJoin',
      territories: [T, T2],
      facts: [seat, its],
      note: 'Om den egna',
    })
    const own = await perform(ctx, { name: 'forumJoin', territories: [T, T2], facts: [its] })
    const [first, second] = await entries(mine)
    expect(first).toMatchObject({ id: `act_${own.seq}`, counts: { after: 1 } })
    expect(second).toMatchObject({ id: `act_${both.seq}`, counts: { after: 2 }, note: 'Om den egna' })
    const [theirs] = await entries(coordinatorOf(T2))
    expect(theirs).toMatchObject({ id: `act_${both.seq}`, counts: { after: 1 }, note: null })
    // Administrators see that something was done, and neither what nor by whom.
    const [seen] = await entries(admin, { municipality: T })
    const kept = { act: 'withheld', subject: 'withheld', counts: { after: 0 }, after: [], things: [] }
    expect(seen).toMatchObject({ id: `act_${own.seq}`, ...kept })
  })
})

describe('Finding acts', () => {
  test('by thing, by act, and by period', async () => {
    const world = await shared()
    const { T } = world.territories
    const { bra = '', polis = '', klubb = '' } = world.ids
    const mine = coordinatorOf(T)
    await doing(api, { act: 'forumJoin', id: bra, input: { actor: polis } }, mine)
    await doing(
      api,
      { act: 'meetingRecord', id: bra, input: { on: '2026-11-01', attendedBy: [polis] } },
      mine,
    )
    const acts = async (filter: object) => (await entries(mine, filter)).map(({ act }) => act)
    expect(await acts({ thing: polis })).toEqual(['meetingRecord', 'forumJoin', 'test.world'])
    expect(await acts({ thing: klubb })).toEqual(['test.world'])
    expect(await acts({ act: 'forumJoin' })).toEqual(['forumJoin'])
    expect(await acts({ from: '2026-11-23', until: '2026-11-23' })).toHaveLength(3)
    expect(await acts({ from: '2026-11-24' })).toEqual([])
    expect(await acts({ until: '2026-11-22' })).toEqual([])
    expect(await acts({ thing: polis, act: 'meetingRecord' })).toEqual(['meetingRecord'])
  })

  test('page by page, onwards to the older and back to the newer', async () => {
    const world = await shared()
    const mine = coordinatorOf(world.territories.T)
    const { bra = '' } = world.ids
    for (const on of ['2026-01-01', '2026-02-01', '2026-03-01'])
      await doing(api, { act: 'meetingRecord', id: bra, input: { on, attendedBy: [] } }, mine)
    for (const filter of [{}, { thing: bra }]) {
      const all = (await entries(mine, filter)).map(({ id }) => id)
      expect(all).toHaveLength(4)
      const page = async (args: object) =>
        (await api.answer(question, { filter, ...args }, mine)).auditEntries
      const one = await page({ first: 3 })
      expect(one.totalCount).toBe(4)
      const two = await page({ first: 3, after: one.pageInfo.endCursor })
      expect([...one.nodes, ...two.nodes].map(({ id }: Entry) => id)).toEqual(all)
      expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false])
      const back = await page({ last: 2, before: two.pageInfo.startCursor })
      expect(back.nodes.map(({ id }: Entry) => id)).toEqual(all.slice(1, 3))
    }
  })

  test('from the command line, in words', async () => {
    const world = await shared()
    const { bra = '', polis = '' } = world.ids
    await doing(
      api,
      { act: 'forumJoin', id: bra, input: { actor: polis } },
      coordinatorOf(world.territories.T),
    )
    const terminal = listen()
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    const code = await main(['audit', 'show', '--municipality', world.territories.T, '--last', '1'], terminal)
    expect(code).toBe(0)
    expect(terminal.heard().out).toMatch(
      / act_\d+ {2}Ny plats i ett forum {2}\(system\)\n {4}\+ polis .* sitter i bra .*\.$/,
    )
    expect(await main(['audit', 'show', '--last', 'alla'], terminal)).toBe(2)
    expect(await main(['audit'], terminal)).toBe(2)
    vi.unstubAllEnvs()
  })

  test('every act has words of its own, also those that are no coordinator’s', () => {
    // Whatever writes an entry of the audit names its act in the same file.
    const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .filter((source) => /\b(enter|perform|answering|carryOut)\(/.test(source))
      .flatMap((source) => [...source.matchAll(/\b(?:act|name): '([a-z]+[A-Z][A-Za-z]+)'/g)])
      .map(([, name]) => name ?? '')
    expect(written).toContain('roundAnswer')
    const names = [...allActs.map(({ name }) => name), ...written]
    expect(names.filter((name) => !hasLabel(name))).toEqual([])
  })
})

describe('The chain', () => {
  test('holds from its first link to its head', async () => {
    await shared()
    const steps: number[] = []
    const found = await verify(api.database, (done) => steps.push(done))
    expect(found.broken).toBeNull()
    expect(steps.at(-1)).toBe(found.links)
    const terminal = listen()
    expect(told(terminal, found)).toBe(0)
    expect(terminal.heard().out).toMatch(/^Kedjan håller: [\d\s]+ åtgärder/)
  })

  const broken = async (tamper: string) => {
    const world = await shared()
    const mine = coordinatorOf(world.territories.T)
    const { act } = await doing(
      api,
      { act: 'meetingRecord', id: world.ids.bra ?? '', input: { on: '2026-01-01', attendedBy: [] } },
      mine,
    )
    const seq = Number(act?.slice(4))
    const found = await api.database.rehearse(async (tx: Tx) => {
      await tx.run('test', tamper, { seq })
      return verify(tx)
    })
    return { found, seq }
  }

  test.each([
    ['who did it', "MATCH (e:AuditEntry {seq: $seq}) SET e.subject = 'somebody-else'", 'HASH'],
    ['when', "MATCH (e:AuditEntry {seq: $seq}) SET e.at = e.at + duration('P1D')", 'HASH'],
    ['where', 'MATCH (e:AuditEntry {seq: $seq}) SET e.territories = []', 'HASH'],
    ['what', "MATCH (e:AuditEntry {seq: $seq}) SET e.payload = '{}'", 'PAYLOAD'],
    [
      'what, as if it had been redacted',
      "MATCH (e:AuditEntry {seq: $seq}) SET e.payload = '', e.redactedSeq = $seq + 1",
      'PAYLOAD',
    ],
    ['that it was done', 'MATCH (e:AuditEntry {seq: $seq}) DETACH DELETE e', 'MISSING'],
  ])('breaks where somebody changes %s', async (_, tamper, why) => {
    const { found, seq } = await broken(tamper)
    expect(found.broken).toEqual({ seq, why })
    const terminal = listen()
    expect(told(terminal, found)).toBe(1)
    expect(terminal.heard().err).toContain(`Kedjan brister vid act_${seq}:`)
  })

  test('breaks at its head when its end is cut off', async () => {
    const { found, seq } = await broken("MATCH (h:AuditHead {id: 'head'}) SET h.hash = 'another'")
    expect(found.broken?.why).toBe('HEAD')
    expect(found.broken?.seq).toBeGreaterThanOrEqual(seq)
  })
})
