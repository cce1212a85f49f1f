// Municipalities of several small worlds that share a group, each with its inhabitants: something to compare with.
import { perform } from '../../src/acts/acts.ts'
import { anonymous } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import type { Database } from '../../src/database/driver.ts'
import type { Rule } from '../../src/recommendations/rule.ts'
import { freshPrefix } from './engine.ts'
import { type BuiltWorld, buildWorld, type WorldAct } from './world.ts'

export interface Grouped {
  group: string
  worlds: BuiltWorld[]
  /** Every municipality, world by world. */
  codes: string[]
}

/** The nth municipality of all has n thousand inhabitants, from one thousand up. */
export async function groupedWorlds(
  database: Database,
  acts: WorldAct[],
  { day, rules }: { day: string; rules: Rule[] },
): Promise<Grouped> {
  const prefix = freshPrefix(6)
  const worlds = acts.map((act, i) => buildWorld(act, { prefix: `${prefix}${i.toString(36)}`, day }))
  const codes = worlds.flatMap(({ territories: { T, T2, T3 } }) => [T, T2, T3])
  const told = (code: string) => ({
    groupCode: prefix,
    groupName: 'Påhittad',
    population: (codes.indexOf(code) + 1) * 1000,
    populationOn: day,
  })
  await perform(
    { database, clock: fixedClock(day), viewer: anonymous, rules },
    {
      name: 'test.grouped',
      territories: worlds.flatMap(({ territories }) => Object.values(territories)),
      lands: worlds.flatMap(({ lands }) =>
        lands.map((land) => (land.level === 'MUNICIPALITY' ? { ...land, ...told(land.code) } : land)),
      ),
      things: worlds.flatMap(({ things }) => things),
      facts: worlds.flatMap(({ facts }) => facts),
      invented: true,
    },
  )
  return { group: prefix, worlds, codes }
}

const council = (of: string, reach: string, members: string[], listed: boolean): WorldAct => ({
  things: { [`rad${reach}`]: { kind: 'CRIME_PREVENTION_COUNCIL', reach } },
  facts: [
    { fact: 'Seat', of, to: `rad${reach}` },
    ...members.map((member) => ({ fact: 'Seat', of: member, to: `rad${reach}` })),
    ...(listed
      ? [
          { fact: 'Inventory', of: reach, scope: 'FORUMS' },
          { fact: 'Inventory', of: reach, to: `rad${reach}`, scope: 'FORUM_SEATS' },
        ]
      : []),
  ],
})

/** One world: T and T2 have councils with police, probation and health care or police alone, all listed; T3 has one with nobody known. */
export function councils(withProbation: 'T' | 'T2' | 'both' | 'none'): WorldAct {
  const members = (code: string) =>
    withProbation === code || withProbation === 'both' ? ['polis', 'frivard', 'vard'] : ['polis']
  const parts = [
    council('kommun', 'T', members('T'), true),
    council('kommun2', 'T2', members('T2'), true),
    council('kommun3', 'T3', [], false),
  ]
  return {
    things: {
      polis: { kind: 'POLICE', reach: ['T', 'T2'] },
      frivard: { kind: 'PROBATION', reach: ['T', 'T2'] },
      vard: { kind: 'HEALTH_CARE', reach: ['T', 'T2'] },
      ...Object.assign({}, ...parts.map(({ things }) => things)),
    },
    facts: parts.flatMap(({ facts }) => facts ?? []),
  }
}
