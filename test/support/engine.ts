// Puts worlds into the database through the one write path, and asks the engine about them.
import { randomInt } from 'node:crypto'
import { perform } from '../../src/acts/acts.ts'
import { assess } from '../../src/assessment/assessment.ts'
import type { Result } from '../../src/assessment/result.ts'
import { anonymous } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import type { Database } from '../../src/database/driver.ts'
import type { Rule } from '../../src/recommendations/rule.ts'
import type { BuiltWorld } from './world.ts'

/** Without vowels, so that no word comes of it. */
const SIGNS = '0123456789bcdfghjklmnpqrstvwxz'

/** A prefix for codes and ids that no other test uses. Its first letter tells its length, so that a short one with a number after it is never a long one. */
export const freshPrefix = (length: 5 | 6 | 8 = 8) =>
  ({ 5: 'z', 6: 'y', 8: 'x' })[length] +
  Array.from({ length: length - 1 }, () => SIGNS[randomInt(SIGNS.length)]).join('')

const DAY = '2026-11-23'

/** Worlds never touch, so all of them may be written in one act; `assessed` keeps results and flags too. */
export const writeWorlds = (
  database: Database,
  worlds: BuiltWorld[],
  { rules = [] as Rule[], assessed = false, day = DAY } = {},
) =>
  perform(
    { database, clock: fixedClock(day), viewer: anonymous, rules },
    {
      name: 'test.world',
      territories: worlds.flatMap((world) => Object.values(world.territories)),
      lands: worlds.flatMap((world) => world.lands),
      things: worlds.flatMap((world) => world.things),
      facts: worlds.flatMap((world) => world.facts),
      invented: true,
      unassessed: !assessed,
    },
  )

/** Results by territory and recommendation. */
export async function resultsOf(
  database: Database,
  rules: Rule[],
  codes: string[],
  asOf: string,
  { municipalities = [] as string[], knownAt = undefined as number | undefined } = {},
) {
  const viewer = { ...anonymous, municipalities }
  const found = await assess(
    { database, viewer, rules },
    { codes, asOf, ...(knownAt !== undefined && { knownAt }) },
  )
  return new Map(
    found.map((one) => [one.code, new Map<string, Result>(one.results.map((r) => [r.recommendation, r]))]),
  )
}

/** The code of the world's territory that a rule of this level is about. */
export const codeFor = ({ level }: Pick<Rule, 'level'>, { territories }: BuiltWorld) =>
  ({ MUNICIPALITY: territories.T, COUNTY: territories.C, COUNTRY: territories.SE })[level]

/** Writes the first act of every world as one, then the second of those that have one, and so on; gives their audit numbers. */
export async function writeActs(database: Database, worlds: BuiltWorld[]): Promise<number[]> {
  const numbers: number[] = []
  const rounds = Math.max(...worlds.map(({ acts }) => acts.length))
  for (let i = 0; i < rounds; i++) {
    const acts = worlds.flatMap(({ acts }) => acts[i] ?? [])
    const { seq } = await perform(
      { database, clock: fixedClock(DAY), viewer: anonymous, rules: [] },
      {
        name: 'test.act',
        territories: i === 0 ? worlds.flatMap((world) => Object.values(world.territories)) : [],
        lands: i === 0 ? worlds.flatMap((world) => world.lands) : [],
        things: acts.flatMap(({ things }) => things),
        facts: acts.flatMap(({ facts }) => facts),
        retract: acts.flatMap(({ retracts }) => retracts),
        invented: true,
        unassessed: true,
      },
    )
    numbers.push(seq ?? numbers.at(-1) ?? 0)
  }
  return numbers
}

/** What both implementations say of a result: absent where there is nothing to say. */
export const comparable = ({ recommendation, state, because, reason, indication, lapsesOn }: Result) => ({
  recommendation,
  state,
  ...(because && { because }),
  ...(reason && { reason }),
  ...(indication && {
    indication: { towards: indication.towards, ...(indication.day && { day: indication.day }) },
  }),
  ...(lapsesOn && { lapsesOn }),
})
