// Cases on inventories as such, and on the involvement of the organisations that are known.

import {
  absent,
  type Case,
  dispute,
  type Expected,
  fact,
  incomplete,
  inventory,
  listOf,
  met,
  notMet,
  on,
  rad,
  seat,
  today,
} from './case.ts'

type Says = Record<string, string>

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
const left: Expected = {
  state: 'UNKNOWN',
  reason: 'UNCONNECTED',
  indication: { towards: 'NOT_MET', day: today },
}
const tables = [inventory('FORUMS'), listOf('rad', { basis: 'PUBLISHED' }), inventory('AGREEMENTS')]

/** A congregation and what it is a part of, of which one sits. */
const parish = (sitting: string, ...more: ReturnType<typeof fact>[]) => ({
  things: { forsamling: { kind: 'FAITH_COMMUNITY' }, pastorat: { kind: 'FAITH_COMMUNITY' }, rad },
  facts: [fact('PartOf', 'forsamling', 'pastorat'), seat(sitting, 'rad'), ...more],
})

export const involvements: Case[] = [
  on(
    'Only a collective name is on record, and nobody knows whom it stands for',
    involved,
    {
      things: { foreningar: { kind: 'CIVIL_ASSOCIATION', placeholder: 'YES' } },
      facts: [inventory('ACTORS')],
    },
    incomplete,
  ),
  on('Every organisation takes part', involved, clubs({}, seat('ett', 'rad')), met),
  on('One is left over: that points to a gap', involved, clubs({}), left),
  on('the newest day that one was seen', involved, clubs({ observedOn: '2025-02-01' }), {
    ...left,
    indication: { towards: 'NOT_MET', day: '2025-02-01' },
  }),
  on('which the lists of all tables establish', involved, clubs({}, ...tables), notMet('UNCONNECTED')),
  on('and not those of some', involved, clubs({}, ...tables.slice(1)), left),
  on('It has declined', involved, clubs({}, declined()), met),
  on('A decline to come is none yet', involved, clubs({}, declined({ from: '2026-06-01' })), left),
  on('An invitation is no decline', involved, clubs({}, declined({ step: 'INVITED' })), left),
  on(
    'A seat gone stale points to met',
    involved,
    clubs({}, seat('ett', 'rad', { observedOn: '2023-01-01' })),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: today } },
  ),
  on('A seat that ended points to a gap', involved, clubs({}, seat('ett', 'rad', { until: '2025-12-31' })), {
    state: 'UNKNOWN',
    reason: 'LAPSED',
    indication: { towards: 'NOT_MET', day: '2025-12-31' },
  }),
  on(
    'A disputed seat points nowhere',
    involved,
    clubs({}, seat('ett', 'rad', { key: 'plats' }), dispute('plats')),
    {
      state: 'UNKNOWN',
      reason: 'DISPUTED',
    },
  ),
  on('nor does a disputed place on the record', involved, clubs({}, dispute('ett.reach'), ...tables), {
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
  on('What it is a part of may be meant for it', involved, parish('pastorat', ...tables), incomplete),
  on('Its part takes part for it', involved, parish('forsamling', ...tables), {
    state: 'MET',
    lapsesOn: '2028-05-05',
  }),
  on('A collective name need not be involved', involved, clubs({ placeholder: 'YES' }), met),
  on('nor one whose place on record has gone stale', involved, clubs({ observedOn: '2024-05-03' }), met),
  on(
    'None on record, and the register complete',
    involved,
    { facts: [inventory('ACTORS')] },
    notMet('ABSENT'),
  ),
  on(
    'None on record, and all but the register complete',
    involved,
    { things: { rad }, facts: tables },
    absent,
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
