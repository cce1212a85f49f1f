// Cases on agreements: in writing, with somebody outside, saying what is asked, each of them, and support instead.

import { absent, type Case, contrary, fact, incomplete, inventory, met, on, party, polis } from './case.ts'

type Says = Record<string, string>
const listed = inventory('AGREEMENTS')
const askedOnly = inventory('AGREEMENTS', { kinds: ['POLICE_AGREEMENT', 'IOP', 'COLLABORATION_AGREEMENT'] })

const between = (
  says: Says,
  other: Says & { kind: string } = polis as Says & { kind: string },
  kind = 'POLICE_AGREEMENT',
) => ({
  things: { avtal: { kind, ...says }, annan: other },
  facts: [party('kommun', 'avtal'), party('annan', 'avtal')],
})
const and = (world: ReturnType<typeof between>, ...facts: ReturnType<typeof fact>[]) => ({
  ...world,
  facts: [...world.facts, ...facts],
})
const good = { written: 'YES', prevention: 'YES' }

const written: Case[] = [
  on('A written one about prevention with somebody outside', 'S3-written', between(good), met),
  on(
    'The other side need not be on record as reaching here',
    'S3-written',
    between(good, { kind: 'POLICE', bare: 'YES' }),
    met,
  ),
  on(
    'With the municipality’s own school it is none',
    'S3-written',
    between(good, { kind: 'SCHOOL', partOf: 'kommun' }),
    absent,
  ),
  on(
    'Who the other side is, is not on record',
    'S3-written',
    { things: { avtal: { kind: 'IOP', ...good } }, facts: [party('kommun', 'avtal'), listed] },
    incomplete,
  ),
  on('Not known to be written', 'S3-written', and(between({ prevention: 'YES' }), listed), incomplete),
  on('Not written', 'S3-written', between({ prevention: 'YES', written: 'NO' }), contrary),
  on('Not known to be about prevention', 'S3-written', and(between({ written: 'YES' }), listed), incomplete),
  on(
    'Not about prevention, which the list establishes',
    'S3-written',
    and(between({ written: 'YES', prevention: 'NO' }), listed),
    { state: 'NOT_MET', reason: 'INCOMPLETE' },
  ),
  on(
    'A citizen promise is an effort',
    'S3-written',
    and(between({}, { kind: 'POLICE' }, 'CITIZEN_PROMISE'), listed),
    { state: 'EFFORT_DOCUMENTED', reason: 'ABSENT' },
  ),
  on(
    'An old one that no list confirms is not',
    'S3-written',
    and(between({ observedOn: '2024-05-03' }, { kind: 'POLICE' }, 'CITIZEN_PROMISE'), askedOnly),
    { state: 'NOT_MET', reason: 'ABSENT' },
  ),
  on(
    'nor one that is over',
    'S3-written',
    and(between({ until: '2025-12-31' }, { kind: 'POLICE' }, 'CITIZEN_PROMISE'), listed),
    { state: 'NOT_MET', reason: 'ABSENT' },
  ),
  on(
    'A party that left ended it',
    'S3-written',
    { ...between(good), facts: [party('kommun', 'avtal'), party('annan', 'avtal', { until: '2025-12-31' })] },
    { state: 'UNKNOWN', reason: 'LAPSED', indication: { towards: 'NOT_MET', day: '2025-12-31' } },
  ),
  on(
    'A part of a part signs for its municipality',
    'S3-written',
    {
      things: {
        avtal: { kind: 'IOP', ...good },
        polis,
        bolag: { kind: 'MUNICIPAL_COMPANY' },
        dotter: { kind: 'HOUSING_COMPANY', partOf: 'bolag' },
      },
      facts: [fact('PartOf', 'bolag', 'kommun'), party('dotter', 'avtal'), party('polis', 'avtal')],
    },
    met,
  ),
  on(
    'A joint authority signs for its municipality',
    'S3-written',
    {
      things: { avtal: { kind: 'IOP', ...good }, polis, forbund: { kind: 'JOINT_AUTHORITY', reach: 'C' } },
      facts: [fact('PartOf', 'kommun', 'forbund'), party('forbund', 'avtal'), party('polis', 'avtal')],
    },
    met,
  ),
]

const two = (first: Says, second: Says) => ({
  things: { ett: { kind: 'POLICE_AGREEMENT', ...first }, tva: { kind: 'IOP', ...second }, polis },
  facts: ['ett', 'tva'].flatMap((key) => [party('kommun', key), party('polis', key)]),
})
const full = { purposeStated: 'YES', areaStated: 'YES' }
const lacking = { areaStated: 'NO', prevention: 'YES' }
const each: Case[] = [
  on('Each states both', 'S3-each', two(full, full), met),
  on('One of them does not', 'S3-each', two(full, { ...lacking, purposeStated: 'YES' }), contrary),
  on(
    'One that lacks it is not known to be about prevention',
    'S3-each',
    two(full, { ...full, areaStated: 'NO' }),
    incomplete,
  ),
  on(
    'One that lacks it is about something else',
    'S3-each',
    two(full, { ...full, areaStated: 'NO', prevention: 'NO' }),
    met,
  ),
  on('One of them is unread', 'S3-each', two(full, { purposeStated: 'YES' }), incomplete),
  on('One does not and one is unread: it does not', 'S3-each', two(lacking, {}), contrary),
  on('One that is over is not asked', 'S3-each', two(full, { areaStated: 'NO', until: '2025-12-31' }), met),
  on(
    'One gone stale is not asked',
    'S3-each',
    two(full, { areaStated: 'NO', observedOn: '2023-01-01' }),
    met,
  ),
  on(
    'One to come that does not lets it lapse',
    'S3-each',
    two(full, { areaStated: 'NO', from: '2026-08-01' }),
    { state: 'MET', lapsesOn: '2026-08-01' },
  ),
  on('None at all', 'S3-each', { things: {} }, absent),
]

const period: Case[] = [
  on('A last day is a period', 'S3-period', between({ coversExtremism: 'YES', until: '2027-12-31' }), {
    state: 'MET',
    lapsesOn: '2028-01-01',
  }),
  on(
    'Until further notice is one',
    'S3-period',
    between({ coversExtremism: 'YES', untilKind: 'OPEN_ENDED' }),
    met,
  ),
  on('No word on it is not', 'S3-period', between({ coversExtremism: 'YES' }), incomplete),
  on(
    'Another kind of party is not asked for',
    'S3-period',
    between({ coversExtremism: 'YES', until: '2027-12-31' }, { kind: 'PROBATION' }),
    absent,
  ),
  on(
    'A collective name is no police',
    'S3-period',
    between({ coversExtremism: 'YES', until: '2027-12-31' }, { kind: 'POLICE', placeholder: 'YES' }),
    absent,
  ),
]

const club = { kind: 'SPORTS_CLUB' }
const support = (says: Says, giver = 'kommun', receiver: Says & { kind: string } = club) => ({
  things: { annan: receiver },
  facts: [fact('Support', giver, 'annan', says)],
})
const civil: Case[] = [
  on(
    'A partnership with a civil party',
    'S3-civil',
    between({ prevention: 'YES', democracyClause: 'YES' }, club, 'IOP'),
    met,
  ),
  on(
    'A collective name is civil too',
    'S3-civil',
    between({ prevention: 'YES', democracyClause: 'YES' }, { ...club, placeholder: 'YES' }, 'IOP'),
    met,
  ),
  on(
    'With the police it is none',
    'S3-civil',
    between({ prevention: 'YES', democracyClause: 'YES' }, { kind: 'POLICE', reach: 'C' }, 'IOP'),
    absent,
  ),
  on('Support for prevention will do', 'S3-civil', support({ prevention: 'YES' }), met),
  on(
    'Support for what is not stated is unknown',
    'S3-civil',
    { ...support({}), facts: [...support({}).facts, listed] },
    incomplete,
  ),
  on('Support for something else is nothing', 'S3-civil', support({ prevention: 'NO' }), absent),
  on('The neighbour’s support is nothing', 'S3-civil', support({ prevention: 'YES' }, 'kommun2'), absent),
  on(
    'Support to a company is nothing',
    'S3-civil',
    support({ prevention: 'YES' }, 'kommun', { kind: 'HOUSING_COMPANY' }),
    absent,
  ),
]

export const agreements: Case[] = [...written, ...each, ...period, ...civil]
