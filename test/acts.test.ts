// The one write path: all or nothing, in order, numbered, chained, and the same twice.
import { afterAll, expect, inject, test } from 'vitest'
import { type Act, type ActContext, perform } from '../src/acts/acts.ts'
import { assess } from '../src/assessment/assessment.ts'
import { kept } from '../src/assessment/kept.ts'
import { type Link, link, sha256 } from '../src/audit/audit.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { testRules } from './support/rules.ts'
import { buildWorld } from './support/world.ts'

const database = connect(inject('neo4j'))
afterAll(() => database.close())

const DAY = '2026-11-23'
const rules = testRules('S5.4-police', 'S5.4-probation', 'S5.8-sports-club')
const ctx: ActContext = { database, clock: fixedClock(DAY), viewer: anonymous, rules }
const source = { kind: 'INVENTED', title: 'A world made for a test' } as const

async function aMunicipality() {
  const things = {
    bra: { kind: 'CRIME_PREVENTION_COUNCIL' },
    polis: { kind: 'POLICE' },
    klubb: { kind: 'SPORTS_CLUB' },
  }
  const world = buildWorld({ things, facts: [] }, { prefix: freshPrefix(), day: DAY })
  await writeWorlds(database, [world])
  return world
}

const count = async (query: string, params: Record<string, unknown>) => {
  const [row] = await database.read((tx) => tx.run('test', `${query} AS n`, params))
  return row?.n as number
}

test('an act is in the chain once, with the facts that carry its number', async () => {
  const world = await aMunicipality()
  const act: Act = {
    name: 'forumJoin',
    territories: [world.territories.T],
    facts: [{ fact: 'Seat', of: world.ids.polis ?? '', to: world.ids.bra ?? '', observedOn: DAY, source }],
  }
  const { seq, facts } = await perform(ctx, act)
  expect(seq).toBeGreaterThan(0)
  expect(await count('MATCH (f:Fact {recordedSeq: $seq}) RETURN count(f)', { seq })).toBe(facts.length)
  const entries = await database.read((tx) =>
    tx.run(
      'test',
      `MATCH (e:AuditEntry) WHERE e.seq IN [$seq - 1, $seq]
       RETURN e.seq AS seq, e.at AS at, e.act AS act, e.digest AS digest, e.salt AS salt, e.payload AS payload, e.hash AS hash,
         e.subject AS subject, e.correlation AS correlation, e.added AS added, e.form AS form, e.territories AS territories ORDER BY seq`,
      { seq },
    ),
  )
  const [previous, own] = entries as Record<string, string>[]
  expect(own).toMatchObject({ act: 'forumJoin', territories: [world.territories.T] })
  expect(own?.digest).toBe(sha256(`${own?.salt}${own?.payload}`))
  expect(own?.at).toBe(fixedClock(DAY).now())
  expect(own?.hash).toBe(link(previous?.hash ?? '', own as unknown as Link))
})

test('a fact about something that is not there writes nothing at all', async () => {
  const world = await aMunicipality()
  const act: Act = {
    name: 'forumJoin',
    territories: [world.territories.T],
    things: [
      { id: `actor_${world.territories.T}_new`, type: 'Organisation', kind: 'PROBATION', name: 'Frivård' },
    ],
    facts: [{ fact: 'Seat', of: world.ids.polis ?? '', to: 'actor_nowhere', source }],
  }
  await expect(perform(ctx, act)).rejects.toThrow(/is about something that does not exist/)
  expect(
    await count('MATCH (a:Actor {id: $id}) RETURN count(a)', { id: `actor_${world.territories.T}_new` }),
  ).toBe(0)
})

test('an act on a territory that is not there is refused', async () => {
  await expect(perform(ctx, { name: 'forumJoin', territories: ['0000x'] })).rejects.toThrow(/0000x/)
})

test('what has been written is not written again, and an act with nothing new is none', async () => {
  const world = await aMunicipality()
  const again = await writeWorlds(database, [{ ...world, lands: [] }])
  expect(again).toMatchObject({ seq: null, facts: [], things: [] })
})

test('what was known before a correction can still be asked for', async () => {
  const world = await aMunicipality()
  const code = world.territories.T
  const seat = {
    fact: 'Seat',
    of: world.ids.polis ?? '',
    to: world.ids.bra ?? '',
    observedOn: DAY,
    source,
  } as const
  const joined = await perform(ctx, { name: 'forumJoin', territories: [code], facts: [seat] })
  const undone = await perform(ctx, { name: 'actUndo', territories: [code], retract: joined.facts })
  const stateAt = async (knownAt: number | null) => {
    const [one] = await assess(ctx, { codes: [code], asOf: DAY, ...(knownAt && { knownAt }) })
    return one?.results.find((r) => r.recommendation === 'S5.4-police')?.state
  }
  expect(await stateAt(joined.seq)).toBe('MET')
  expect(await stateAt((joined.seq ?? 0) - 1)).toBe('UNKNOWN')
  expect(await stateAt(undone.seq)).toBe('UNKNOWN')
})

test('acts side by side on one forum leave results that equal a fresh assessment, and an unbroken chain', async () => {
  const world = await aMunicipality()
  const code = world.territories.T
  const actors = ['polis', 'klubb'].map((key) => world.ids[key] ?? '')
  const acts = Array.from({ length: 12 }, (_, i) =>
    perform(ctx, {
      name: 'forumJoin',
      territories: [code],
      facts: [
        {
          fact: 'Seat',
          of: actors[i % 2] ?? '',
          to: world.ids.bra ?? '',
          from: `2026-01-${10 + i}`,
          observedOn: DAY,
          source,
        },
      ],
    }),
  )
  const numbers = (await Promise.all(acts)).map((acted) => acted.seq)
  expect(new Set(numbers).size).toBe(12)
  expect(await count('MATCH (e:AuditEntry) WHERE e.seq IN $numbers RETURN count(e)', { numbers })).toBe(12)
  const [fromStore] = await kept(ctx, [code])
  const [fresh] = await assess(ctx, { codes: [code], asOf: DAY })
  expect(fromStore?.results).toEqual(fresh?.results)
})
