// Cases on functions, services, channels, inventories, involvement, rounds, and on the county and the country.

import { type Case, dispute, fact, inventory, listOf, party, polis, rad, seat, today } from './case.ts'

type Expected = Case['expected']
type Says = Record<string, string>
const on = (
  name: string,
  recommendation: string,
  world: Case['world'],
  expected: Expected,
  more: Partial<Case> = {},
): Case => ({
  name,
  world,
  day: today,
  recommendation,
  expected,
  ...more,
})
const met: Expected = { state: 'MET', lapsesOn: '2028-05-05' }
const absent: Expected = { state: 'UNKNOWN', reason: 'ABSENT' }
const incomplete: Expected = { state: 'UNKNOWN', reason: 'INCOMPLETE' }
const contrary: Expected = { ...incomplete, indication: { towards: 'NOT_MET' } }
const notMet = (reason: NonNullable<Expected['reason']>): Expected => ({ state: 'NOT_MET', reason })

const held = (says: Says, holding: Says, ...facts: ReturnType<typeof fact>[]) => ({
  things: { samordning: { kind: 'COORDINATOR_CRIME_PREVENTION', ...says } },
  facts: [fact('Holding', 'kommun', 'samordning', holding), ...facts],
})
const linked = (...facts: ReturnType<typeof fact>[]) => ({
  things: {
    samordnare: { kind: 'COORDINATOR_EXTREMISM' },
    rad,
    forsamling: { kind: 'FAITH_COMMUNITY' },
    bolag: { kind: 'HOUSING_COMPANY' },
    avtal: { kind: 'LOCAL_COMPACT' },
  },
  facts: [fact('Holding', 'kommun', 'samordnare'), ...facts],
})
const table = [seat('kommun', 'rad'), seat('forsamling', 'rad')]

export const functions: Case[] = [
  on('Held today', 'S5-held', held({}, {}), met),
  on(
    'Nobody on record holds it',
    'S5-held',
    { things: { samordning: { kind: 'COORDINATOR_CRIME_PREVENTION' } } },
    absent,
  ),
  on(
    'A vacancy is a lapse from its first day',
    'S5-held',
    held({}, { until: '2026-05-03' }, inventory('FUNCTIONS')),
    notMet('LAPSED'),
  ),
  on(
    'A confirmed list of functions confirms who holds it',
    'S5-held',
    held({ reach: 'T' }, { observedOn: '' }, inventory('FUNCTIONS', { observedOn: '2025-09-01' })),
    { state: 'MET', lapsesOn: '2027-09-02' },
  ),
  on(
    'A neighbour’s body may hold it',
    'S5-held',
    {
      things: { samordning: { kind: 'COORDINATOR_CRIME_PREVENTION', reach: ['T', 'T2'] } },
      facts: [fact('Holding', 'kommun2', 'samordning')],
    },
    met,
  ),
  on('Its contact point is not stated', 'S5-contact', held({ reception: 'YES' }, {}), incomplete),
  on('It has none', 'S5-contact', held({ reception: 'YES', contactPoint: 'NO' }, {}), contrary),
  on(
    'Linked to each side by a seat or an agreement',
    'S5-sides',
    linked(...table, party('kommun', 'avtal'), party('bolag', 'avtal')),
    met,
  ),
  on('One side lacking', 'S5-sides', linked(...table), absent),
  on(
    'A seat in a forum without an insider is no link',
    'S5-sides',
    linked(seat('forsamling', 'rad'), party('kommun', 'avtal'), party('bolag', 'avtal')),
    absent,
  ),
  on(
    'One side’s stale seat, while the rest holds, points to met',
    'S5-sides',
    linked(
      seat('kommun', 'rad'),
      seat('forsamling', 'rad', { observedOn: '2024-04-01' }),
      party('kommun', 'avtal'),
      party('bolag', 'avtal'),
    ),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: today } },
  ),
  on(
    'One side’s ended seat, while the rest holds, points to a gap',
    'S5-sides',
    linked(
      seat('kommun', 'rad'),
      seat('forsamling', 'rad', { until: '2025-12-31' }),
      party('kommun', 'avtal'),
      party('bolag', 'avtal'),
    ),
    { state: 'UNKNOWN', reason: 'LAPSED', indication: { towards: 'NOT_MET', day: '2025-12-31' } },
  ),
  on(
    'What is amiss with a side that holds anyway is no reason',
    'S5-sides',
    linked(...table, seat('forsamling', 'rad', { until: '2025-12-31' })),
    absent,
  ),
]

const service = (kind: string, says: Says, ...facts: ReturnType<typeof fact>[]) => ({
  things: { stod: { kind, ...says }, jour: { kind: 'CIVIL_ASSOCIATION' }, polis },
  facts,
})
const provides = (of: string, more: Says = {}) => fact('Provision', of, 'stod', more)
const open = { coversExtremism: 'YES', anyMilieu: 'YES' }
const exit = 'EXIT_SUPPORT'

export const services: Case[] = [
  on('It says all that is asked', 'S6-exit', service(exit, open), met),
  on(
    'One thing not stated',
    'S6-exit',
    service(exit, { anyMilieu: 'YES' }, inventory('SERVICES')),
    incomplete,
  ),
  on(
    'One thing stated otherwise',
    'S6-exit',
    service(exit, { ...open, anyMilieu: 'NO' }, inventory('SERVICES')),
    notMet('INCOMPLETE'),
  ),
  on('A pilot that ended', 'S6-exit', service(exit, { ...open, until: '2020-12-31' }), {
    state: 'UNKNOWN',
    reason: 'LAPSED',
    indication: { towards: 'NOT_MET', day: '2020-12-31' },
  }),
  on('A planned one', 'S6-exit', service(exit, { ...open, status: 'PLANNED' }), absent),
  on(
    'Provided by the sector asked for',
    'S6-relatives',
    service('RELATIVES_SUPPORT', { contactPoint: 'YES' }, provides('jour')),
    met,
  ),
  on(
    'The provider is a frame and does not decay',
    'S6-relatives',
    service('MENTORING', { contactPoint: 'YES' }, provides('jour', { observedOn: '' })),
    met,
  ),
  on(
    'Provided by another',
    'S6-relatives',
    service('RELATIVES_SUPPORT', { contactPoint: 'YES' }, provides('polis')),
    absent,
  ),
  on(
    'Each partner provides',
    'S6-partners',
    service(exit, { inventoried: 'YES' }, provides('jour'), provides('polis')),
    met,
  ),
  on(
    'A partner’s provision decays',
    'S6-partners',
    service(exit, { inventoried: 'YES' }, provides('jour', { observedOn: '2024-01-01' }), provides('polis')),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2024-01-01' } },
  ),
]

const channel = (says: Says, parties = ['kommun', 'polis']) => ({
  things: { kanal: { kind: 'INFORMATION_CHANNEL', ...says }, polis },
  facts: parties.map((each) => party(each, 'kanal')),
})
const legal = { legalBasis: '10 kap. OSL' }
const ways = { ...legal, direction: 'BOTH', contactFunctions: 'YES' }

export const channels: Case[] = [
  on('A channel with a legal basis', 'S7-channel', channel(legal), met),
  on('Its legal basis not stated', 'S7-channel', channel({}), incomplete),
  on('Without the municipality it is none', 'S7-channel', channel(legal, ['kommun2', 'polis']), absent),
  on('Without the counterpart it is none', 'S7-channel', channel(legal, ['kommun']), absent),
  on('Both ways and verified this year', 'S7-both', channel(ways), { state: 'MET', lapsesOn: '2027-05-05' }),
  on('One way', 'S7-both', channel({ ...ways, direction: 'ONE_WAY' }), contrary),
  on(
    'One way is no matter where both are not asked for',
    'S7-channel',
    channel({ ...legal, direction: 'ONE_WAY' }),
    met,
  ),
  on('The direction not stated', 'S7-both', channel({ ...ways, direction: '' }), incomplete),
  on('Verified too long ago', 'S7-both', channel({ ...ways, observedOn: '2025-05-03' }), {
    state: 'UNKNOWN',
    reason: 'LAPSED',
    indication: { towards: 'NOT_MET', day: '2026-05-03' },
  }),
]

const kinds = ['FAITH_COMMUNITY', 'SPORTS_CLUB', 'SCHOOL']
export const inventories: Case[] = [
  on(
    'A confirmed list of the kinds within the year',
    'S8-actors',
    { facts: [inventory('ACTORS', { kinds, observedOn: '2025-05-04' })] },
    { state: 'MET', lapsesOn: '2026-05-05' },
  ),
  on(
    'An older one has lapsed',
    'S8-actors',
    { facts: [inventory('ACTORS', { observedOn: '2025-05-03' })] },
    { state: 'UNKNOWN', reason: 'LAPSED', indication: { towards: 'NOT_MET', day: '2026-05-03' } },
  ),
  on(
    'One that lacks a kind',
    'S8-actors',
    { facts: [inventory('ACTORS', { kinds: ['SPORTS_CLUB'] })] },
    absent,
  ),
  on('A published one', 'S8-actors', { facts: [inventory('ACTORS', { basis: 'PUBLISHED' })] }, absent),
  on(
    'An undated one only indicates',
    'S8-actors',
    { facts: [inventory('ACTORS', { observedOn: '' })] },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET' } },
  ),
  on(
    'A disputed one',
    'S8-actors',
    { facts: [inventory('ACTORS', { key: 'lista' }), dispute('lista')] },
    { state: 'UNKNOWN', reason: 'DISPUTED' },
  ),
]

const clubs = (first: Says, ...facts: ReturnType<typeof fact>[]) => ({
  things: { ett: { kind: 'SPORTS_CLUB', ...first }, tva: { kind: 'FAITH_COMMUNITY' }, rad },
  facts: [seat('tva', 'rad'), ...facts],
})
const declined = (more: Says = {}) => fact('Effort', 'T', 'ett', { step: 'DECLINED', ...more })
const involved = 'S9-civil'

export const involvements: Case[] = [
  on('Every organisation takes part', involved, clubs({}, seat('ett', 'rad')), met),
  on('One is left over: the facts establish it', involved, clubs({}), notMet('UNCONNECTED')),
  on('It has declined', involved, clubs({}, declined()), met),
  on(
    'A decline to come is none yet',
    involved,
    clubs({}, declined({ from: '2026-06-01' })),
    notMet('UNCONNECTED'),
  ),
  on(
    'An invitation is no decline',
    involved,
    clubs({}, declined({ step: 'INVITED' })),
    notMet('UNCONNECTED'),
  ),
  on(
    'A seat gone stale is not held against it',
    involved,
    clubs({}, seat('ett', 'rad', { observedOn: '2023-01-01' })),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: today } },
  ),
  on(
    'A seat that ended is',
    involved,
    clubs({}, seat('ett', 'rad', { until: '2025-12-31' })),
    notMet('LAPSED'),
  ),
  on('A disputed seat is not', involved, clubs({}, seat('ett', 'rad', { key: 'plats' }), dispute('plats')), {
    state: 'UNKNOWN',
    reason: 'DISPUTED',
  }),
  on('nor a disputed place on the record', involved, clubs({}, dispute('ett.reach')), {
    state: 'UNKNOWN',
    reason: 'DISPUTED',
  }),
  on(
    'A forum for a part of the municipality involves',
    involved,
    {
      things: { ett: { kind: 'SPORTS_CLUB' }, est: { kind: 'EST', extent: 'PART' } },
      facts: [seat('ett', 'est')],
    },
    met,
  ),
  on('A collective name need not be involved', involved, clubs({ placeholder: 'YES' }), met),
  on('nor one whose place on record has gone stale', involved, clubs({ observedOn: '2024-05-03' }), met),
  on(
    'None on record, and the register complete',
    involved,
    { facts: [inventory('ACTORS')] },
    notMet('ABSENT'),
  ),
  on('None on record, and no register', involved, { things: {} }, absent),
  on(
    'One that leaves the record lets the rest be met',
    involved,
    {
      things: { ett: { kind: 'SPORTS_CLUB', until: '2026-05-31' }, tva: { kind: 'FAITH_COMMUNITY' }, rad },
      facts: [seat('tva', 'rad'), seat('ett', 'rad', { until: '2026-06-30' })],
    },
    met,
  ),
]

const county: Partial<Case> = { territory: 'C' }
const region = (forum: Says, actor: Says = {}) => ({
  things: {
    natverk: { kind: 'COORDINATOR_NETWORK', ...forum },
    region: { kind: 'REGION', reach: 'C', ...actor },
  },
  facts: [seat('region', 'natverk')],
})
const country: Partial<Case> = { territory: 'SE' }
const secret = (says: Says, other: Says = {}) => ({
  things: {
    kanal: { kind: 'INFORMATION_CHANNEL', ...ways, ...says },
    sapo: { kind: 'SECURITY_POLICE', reach: 'SE' },
    polis: { kind: 'POLICE', reach: 'SE', ...other },
  },
  facts: [party('sapo', 'kanal'), party('polis', 'kanal')],
})

export const counties: Case[] = [
  on('A forum of the county', 'S10-region', region({ reach: 'C' }), met, county),
  on('A forum of a municipality in it', 'S10-region', region({ reach: 'T2' }), met, county),
  on(
    'A forum of the country is not the county’s',
    'S10-region',
    region({ reach: 'SE' }),
    { state: 'UNKNOWN', reason: 'UNCONNECTED' },
    county,
  ),
  on(
    'An actor of one municipality does not reach the county',
    'S10-region',
    region({ reach: 'C' }, { reach: 'T' }),
    absent,
    county,
  ),
  on(
    'An agreement with a municipality in it',
    'S10-region',
    {
      things: { avtal: { kind: 'COLLABORATION_AGREEMENT' }, region: { kind: 'REGION', reach: 'C' } },
      facts: [party('kommun2', 'avtal'), party('region', 'avtal')],
    },
    met,
    county,
  ),
  on('A channel of the country’s, both parties reaching it', 'N1-channel', secret({}), met, country),
  on('One party not reaching it', 'N1-channel', secret({}, { reach: 'C' }), absent, country),
]

const report = (says: Says) => ({ things: { rapport: { kind: 'REPORT', reach: 'SE', ...says } } })
const closed = (...rounds: string[]): Partial<Case> => ({ ...country, options: { rounds } })
export const rounds: Case[] = [
  on(
    'A round closed within the months',
    'N1-round',
    {},
    { state: 'MET', lapsesOn: '2026-05-05' },
    closed('2024-05-04'),
  ),
  on(
    'An older one',
    'N1-round',
    {},
    { state: 'UNKNOWN', reason: 'LAPSED', indication: { towards: 'NOT_MET', day: '2026-05-03' } },
    closed('2024-05-03'),
  ),
  on(
    'A document instead',
    'N1-round',
    report({ from: '2025-01-01' }),
    { state: 'MET', lapsesOn: '2027-01-02' },
    country,
  ),
  on(
    'A document of an unknown day only indicates',
    'N1-round',
    report({}),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: today } },
    country,
  ),
  on(
    'A municipality’s document is none',
    'N1-round',
    report({ from: '2025-01-01', reach: 'T' }),
    absent,
    country,
  ),
  on(
    'No list of a council’s seats settles it',
    'N1-round',
    { things: { rad }, facts: [listOf('rad')] },
    absent,
    country,
  ),
]
