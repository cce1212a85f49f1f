// Cases on functions, services and channels.

import {
  absent,
  type Case,
  contrary,
  fact,
  incomplete,
  inventory,
  listOf,
  met,
  notMet,
  on,
  party,
  polis,
  rad,
  seat,
  today,
} from './case.ts'

type Says = Record<string, string>

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
const everything = [inventory('FUNCTIONS'), inventory('FORUMS'), listOf('rad'), inventory('AGREEMENTS')]
const table = [seat('kommun', 'rad'), seat('forsamling', 'rad')]

export const functions: Case[] = [
  on('Held today', 'S5-held', held({}, {}), met),
  on(
    'Nobody on record holds it',
    'S5-held',
    { things: { samordning: { kind: 'COORDINATOR_CRIME_PREVENTION' } } },
    absent,
  ),
  on('A function that is only planned is none', 'S5-held', held({ status: 'PLANNED' }, {}), absent),
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
    'Where all is listed, a side that nobody is known of is a gap whatever is last known of the other',
    'S5-sides',
    linked(seat('kommun', 'rad'), seat('forsamling', 'rad', { basis: 'DEFINITION' }), ...everything),
    notMet('STALE'),
  ),
  on(
    'One side of which there is nobody',
    'S5-sides',
    linked(...table, fact('NoSuchActor', 'T', undefined, { kind: 'FAITH_COMMUNITY' })),
    { state: 'NOT_APPLICABLE', because: 'NO_SUCH_ACTOR' },
  ),
  on(
    'Linked by the neighbour that holds it for both',
    'S5-sides',
    {
      things: { ...linked().things, samordning: { kind: 'COORDINATOR_EXTREMISM', reach: ['T', 'T2'] } },
      facts: [
        fact('Holding', 'kommun2', 'samordning'),
        seat('kommun2', 'rad'),
        seat('forsamling', 'rad'),
        seat('bolag', 'rad'),
      ],
    },
    met,
  ),
  on(
    'A link in a forum for a part of the municipality is not enough',
    'S5-sides',
    {
      ...linked(...table, party('kommun', 'avtal'), party('bolag', 'avtal')),
      things: { ...linked().things, rad: { ...rad, extent: 'PART' } },
    },
    incomplete,
  ),
  on(
    'A collective name of the kind, of whom nobody knows whom it stands for',
    'S5-sides',
    {
      ...linked(...table, party('kommun', 'avtal'), party('bolag', 'avtal'), ...everything),
      things: { ...linked().things, forsamling: { kind: 'FAITH_COMMUNITY', placeholder: 'YES' } },
    },
    incomplete,
  ),
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
  on(
    'and no list of services tells that it is gone',
    'S6-partners',
    service(
      exit,
      { inventoried: 'YES' },
      provides('jour', { observedOn: '2024-01-01' }),
      provides('polis'),
      inventory('SERVICES'),
    ),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2024-01-01' } },
  ),
  on(
    'A collective name provides, and nobody knows whom it stands for',
    'S6-partners',
    {
      ...service(exit, { inventoried: 'YES' }, provides('jour'), provides('polis'), inventory('SERVICES')),
      things: { ...service(exit, { inventoried: 'YES' }).things, polis: { ...polis, placeholder: 'YES' } },
    },
    incomplete,
  ),
  on(
    'One that ended is gone',
    'S6-partners',
    service(
      exit,
      { inventoried: 'YES' },
      provides('jour', { until: '2025-12-31' }),
      provides('polis'),
      inventory('SERVICES'),
    ),
    notMet('LAPSED'),
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
  on('One that is only planned is none', 'S7-channel', channel({ ...legal, status: 'PLANNED' }), absent),
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
