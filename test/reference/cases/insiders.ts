// Cases on how far wholes are followed, on who is inside the municipality, and on who is on record in it.

import {
  absent,
  type Case,
  fact,
  inventory,
  listOf,
  met,
  notMet,
  on,
  polis,
  rad,
  seat,
  today,
} from './case.ts'

const school = 'S1-school-seat'

const steps = (n: number) => {
  const things: Record<string, Record<string, string> & { kind: string }> = {
    p0: { kind: 'POLICE', partOf: 'p1' },
  }
  for (let i = 1; i < n; i++) things[`p${i}`] = { kind: 'NATIONAL_AGENCY', partOf: `p${i + 1}` }
  things[`p${n}`] = { kind: 'NATIONAL_AGENCY', reach: 'SE' }
  return { things: { rad, ...things }, facts: [seat('p0', 'rad')] }
}
const council = 'S2-council'
const partner = (
  things: NonNullable<Parameters<typeof Object.assign>[0]>,
  facts: ReturnType<typeof seat>[],
) => ({
  things: { rad, ...things },
  facts: [seat('x', 'rad'), ...facts],
})

export const insiders: Case[] = [
  on('Wholes are followed four steps', 'S1-police-seat', steps(4), met),
  on('and no further', 'S1-police-seat', steps(5), absent),
  on(
    'A joint authority’s reach is not its members’ parts’ reach',
    school,
    {
      things: {
        rad: { kind: 'SSPF', reach: 'T2' },
        jag: { kind: 'SSPF' },
        forbund: { kind: 'JOINT_AUTHORITY', reach: ['T', 'T2'] },
        skola2: { kind: 'SCHOOL', partOf: 'kommun2' },
      },
      facts: [fact('PartOf', 'kommun2', 'forbund'), seat('skola2', 'jag')],
    },
    absent,
  ),
  on(
    'The municipality and somebody outside make a council',
    council,
    partner({ x: polis }, [seat('kommun', 'rad')]),
    met,
  ),
  on(
    'The municipality alone does not',
    council,
    partner({ x: { kind: 'SCHOOL', partOf: 'kommun' } }, [seat('kommun', 'rad')]),
    absent,
  ),
  on(
    'nor with its own company',
    council,
    partner({ x: { kind: 'HOUSING_COMPANY', sector: 'MUNICIPAL', partOf: 'kommun' } }, [
      seat('kommun', 'rad'),
    ]),
    absent,
  ),
  on(
    'nor with its joint authority',
    council,
    partner({ x: { kind: 'JOINT_AUTHORITY' } }, [seat('kommun', 'rad'), fact('PartOf', 'kommun', 'x')]),
    absent,
  ),
  on(
    'A joint authority’s seat is the municipality’s',
    council,
    partner({ x: { kind: 'JOINT_AUTHORITY' }, polis }, [fact('PartOf', 'kommun', 'x'), seat('polis', 'rad')]),
    met,
  ),
  on(
    'Another municipality is somebody outside',
    council,
    partner({ x: { kind: 'SOCIAL_SERVICES', reach: 'C', partOf: 'kommun2' } }, [seat('kommun', 'rad')]),
    met,
  ),
  on(
    'A part of a part is inside',
    council,
    partner({ x: { kind: 'HOUSING_COMPANY' }, y: { kind: 'MUNICIPAL_COMPANY' } }, [
      seat('kommun', 'rad'),
      fact('PartOf', 'x', 'y'),
      fact('PartOf', 'y', 'kommun'),
    ]),
    absent,
  ),
  on(
    'A company that was sold is outside from the day after',
    council,
    partner({ x: { kind: 'HOUSING_COMPANY' } }, [
      seat('kommun', 'rad'),
      fact('PartOf', 'x', 'kommun', { until: '2026-05-03' }),
    ]),
    met,
  ),
  on(
    'and inside to the last day',
    council,
    partner({ x: { kind: 'HOUSING_COMPANY' } }, [
      seat('kommun', 'rad'),
      fact('PartOf', 'x', 'kommun', { until: today }),
    ]),
    absent,
  ),
  on(
    'One that is to be bought is not looked ahead to',
    council,
    partner({ x: { kind: 'HOUSING_COMPANY' } }, [
      seat('kommun', 'rad'),
      fact('PartOf', 'x', 'kommun', { from: '2026-09-01' }),
    ]),
    met,
  ),
  on(
    'One that was bought is inside',
    council,
    partner({ x: { kind: 'HOUSING_COMPANY' } }, [
      seat('kommun', 'rad'),
      fact('PartOf', 'x', 'kommun', { from: '2025-09-01' }),
    ]),
    absent,
  ),
]

const complete = [inventory('FORUMS'), listOf('rad')]
const schools = (says: Record<string, string>) => ({
  things: { rad, skola: { kind: 'SCHOOL', partOf: 'kommun', ...says } },
  facts: complete,
})

export const records: Case[] = [
  on('A part of the municipality is on record in it', school, schools({}), notMet('UNCONNECTED')),
  on('even undated', school, schools({ observedOn: '' }), notMet('UNCONNECTED')),
  on('and not when it is a part no more', school, schools({ until: '2026-05-03' }), notMet('ABSENT')),
  on(
    'A club that is part of the municipality is on record',
    'S1-club',
    { things: { klubb: { kind: 'SPORTS_CLUB', partOf: 'kommun' } } },
    met,
  ),
  on(
    'which the register confirms',
    'S1-club',
    {
      things: { klubb: { kind: 'SPORTS_CLUB', partOf: 'kommun', observedOn: '' } },
      facts: [inventory('ACTORS', { observedOn: '2026-03-01' })],
    },
    { state: 'MET', lapsesOn: '2028-03-02' },
  ),
  on(
    'On record is enough where the register is asked',
    'S1-club',
    { things: { klubb: { kind: 'SPORTS_CLUB' } } },
    met,
  ),
  on(
    'Reaching the county is not being on record',
    'S1-club',
    { things: { klubb: { kind: 'SPORTS_CLUB', reach: 'C' } } },
    absent,
  ),
  on(
    'A confirmed register confirms it',
    'S1-club',
    {
      things: { klubb: { kind: 'SPORTS_CLUB', observedOn: '' } },
      facts: [inventory('ACTORS', { kinds: ['SPORTS_CLUB'] })],
    },
    met,
  ),
  on(
    'one of other kinds does not',
    'S1-club',
    {
      things: { klubb: { kind: 'SPORTS_CLUB', observedOn: '' } },
      facts: [inventory('ACTORS', { kinds: ['SCHOOL'] })],
    },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET' } },
  ),
]
