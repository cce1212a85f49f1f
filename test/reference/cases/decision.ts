// Cases on the decision: every row of its table, the scopes, the indications, the reasons, lanes and audit numbers.

import {
  type Case,
  dispute,
  fact,
  inventory,
  listed,
  listOf,
  party,
  police,
  rad,
  seat,
  today,
} from './case.ts'

const on = (
  name: string,
  recommendation: string,
  world: Case['world'],
  expected: Case['expected'],
  more: Partial<Case> = {},
): Case => ({
  name,
  world,
  day: today,
  recommendation,
  expected,
  ...more,
})
const seated = 'S1-police-seat'
const met: Case['expected'] = { state: 'MET', lapsesOn: '2028-05-05' }
const absent: Case['expected'] = { state: 'UNKNOWN', reason: 'ABSENT' }
const gap = (reason: 'ABSENT' | 'LAPSED' | 'STALE' | 'UNCONNECTED'): Case['expected'] => ({
  state: 'NOT_MET',
  reason,
})
const lists = (day: string): Case['expected'] => ({ ...absent, indication: { towards: 'NOT_MET', day } })

const noSeat = { things: { rad, polis: { kind: 'POLICE', reach: 'C' } }, facts: listed }
const explanation = (recommendation: string, more: Record<string, string> = {}) =>
  fact('Explanation', 'T', undefined, { recommendation, decidedBy: 'KS', reason: 'Annan lösning', ...more })
const effort = (recommendation: string, more: Record<string, string> = {}) =>
  fact('Effort', 'T', undefined, { recommendation, step: 'INVITED', ...more })
const noParking = [inventory('ACTORS', { kinds: ['PARKING_COMPANY'] })]
const bare = { things: {}, facts: [] }

export const table: Case[] = [
  on(
    'Before its period a norm does not apply',
    seated,
    police({}),
    { state: 'NOT_APPLICABLE', because: 'NOT_IN_FORCE' },
    { day: '2016-06-30' },
  ),
  on(
    'It applies from its first day',
    seated,
    police({}),
    { state: 'MET', lapsesOn: '2018-07-02' },
    { day: '2016-07-01' },
  ),
  on(
    'It applies on its last day',
    'S1-old',
    police({}),
    { state: 'MET', lapsesOn: '2027-01-01' },
    { day: '2024-12-31' },
  ),
  on(
    'and not after it',
    'S1-old',
    police({}),
    { state: 'NOT_APPLICABLE', because: 'NOT_IN_FORCE' },
    { day: '2025-01-01' },
  ),
  on('A norm for other places does not apply', 'S1-elsewhere', police({}), {
    state: 'NOT_APPLICABLE',
    because: 'OUTSIDE_REACH',
  }),
  on(
    'A norm for municipalities does not apply to a county',
    seated,
    police({}),
    { state: 'NOT_APPLICABLE', because: 'OUTSIDE_REACH' },
    { territory: 'C' },
  ),
  on('What a norm presumes must be met', 'S2-led', police({}), {
    state: 'NOT_APPLICABLE',
    because: 'PRESUMES',
  }),
  on(
    'When it is, the norm applies and lapses no later',
    'S2-led',
    police({ until: '2026-12-31' }, [seat('kommun', 'rad')], { leadership: 'MUNICIPALITY' }),
    { state: 'MET', lapsesOn: '2027-01-01' },
  ),
  on(
    'No such actor, no norm',
    'S1-parking',
    { things: {}, facts: [fact('NoSuchActor', 'T', undefined, { kind: 'PARKING_COMPANY' })] },
    { state: 'NOT_APPLICABLE', because: 'NO_SUCH_ACTOR' },
  ),
  on(
    'That none exists is a claim and decays',
    'S1-parking',
    {
      things: {},
      facts: [fact('NoSuchActor', 'T', undefined, { kind: 'PARKING_COMPANY', observedOn: '2024-05-03' })],
    },
    absent,
  ),
  on(
    'Of several kinds every one must be said not to exist',
    'S1-care',
    { things: {}, facts: [fact('NoSuchActor', 'T', undefined, { kind: 'PSYCHIATRY' })] },
    absent,
  ),
  on(
    'A disputed word that none exists is no word',
    'S1-parking',
    {
      things: {},
      facts: [
        fact('NoSuchActor', 'T', undefined, { kind: 'PARKING_COMPANY', key: 'ingen' }),
        dispute('ingen'),
      ],
    },
    absent,
  ),
  on('The check holds', seated, police({}), met),
  on(
    'An explanation in force admits the gap',
    seated,
    { things: {}, facts: [explanation(seated, { until: '2026-05-04' })] },
    { state: 'EXPLAINED', reason: 'ABSENT' },
  ),
  on(
    'An explanation that is over does not',
    seated,
    { things: {}, facts: [explanation(seated, { until: '2026-05-03' })] },
    absent,
  ),
  on('One for another norm does not', seated, { things: {}, facts: [explanation('S1-club')] }, absent),
  on('What is met needs no explanation', seated, police({}, [explanation(seated)]), met),
  on('A gap with all lists complete is established', seated, noSeat, gap('ABSENT')),
  on(
    'An effort within twelve months is documented',
    'S1-parking',
    { things: {}, facts: [...noParking, effort('S1-parking', { from: '2025-05-04' })] },
    { state: 'EFFORT_DOCUMENTED', reason: 'ABSENT' },
  ),
  on(
    'An older effort is not',
    'S1-parking',
    { things: {}, facts: [...noParking, effort('S1-parking', { from: '2025-05-03' })] },
    gap('ABSENT'),
  ),
  on(
    'An effort to come is not',
    'S1-parking',
    { things: {}, facts: [...noParking, effort('S1-parking', { from: '2026-05-05' })] },
    gap('ABSENT'),
  ),
  on(
    'An effort without a day is not',
    'S1-parking',
    { things: {}, facts: [...noParking, effort('S1-parking')] },
    gap('ABSENT'),
  ),
  on(
    'An effort for another norm is not',
    'S1-parking',
    { things: {}, facts: [...noParking, effort(seated, { from: today })] },
    gap('ABSENT'),
  ),
  on(
    'Where the duty is a result, effort is not enough',
    seated,
    { ...noSeat, facts: [...listed, effort(seated, { from: today })] },
    gap('ABSENT'),
  ),
  on(
    'An effort does not establish a gap',
    'S1-parking',
    { things: {}, facts: [effort('S1-parking', { from: today })] },
    absent,
  ),
  on('Nothing known is unknown and points nowhere', seated, bare, absent),
]

const once = (more: Record<string, string | string[]> = {}) => [
  inventory('AGREEMENTS', { kinds: ['POLICE_AGREEMENT'], ...more }),
]
const parties = 'S1-police-party'
export const scopes: Case[] = [
  on(
    'An inventory of all kinds covers each',
    parties,
    { things: {}, facts: [inventory('AGREEMENTS')] },
    gap('ABSENT'),
  ),
  on(
    'One of other kinds does not',
    parties,
    { things: {}, facts: [inventory('AGREEMENTS', { kinds: ['IOP'] })] },
    absent,
  ),
  on(
    'Kinds may be covered by several',
    'S4-routine',
    {
      things: {},
      facts: [
        inventory('DOCUMENTS', { kinds: ['ROUTINE'] }),
        inventory('DOCUMENTS', { kinds: ['GUIDELINE'] }),
      ],
    },
    gap('ABSENT'),
  ),
  on(
    'Every kind must be',
    'S4-routine',
    { things: {}, facts: [inventory('DOCUMENTS', { kinds: ['ROUTINE'] })] },
    absent,
  ),
  on(
    'A scope of all kinds needs an inventory of all kinds',
    'S7-channel',
    { things: {}, facts: [inventory('CHANNELS', { kinds: ['INFORMATION_CHANNEL'] })] },
    absent,
  ),
  on(
    'An inventory is in force to the very day 24 months later',
    parties,
    { things: {}, facts: once({ observedOn: '2024-05-04' }) },
    gap('ABSENT'),
  ),
  on(
    'After that it points to a gap',
    parties,
    { things: {}, facts: once({ observedOn: '2024-05-03' }) },
    lists('2024-05-03'),
  ),
  on(
    'An inventory to come says nothing',
    parties,
    { things: {}, facts: once({ observedOn: '2026-05-05' }) },
    absent,
  ),
  on('An undated one never covers', parties, { things: {}, facts: once({ observedOn: '' }) }, absent),
  on(
    'A published one covers no list but a forum’s',
    parties,
    { things: {}, facts: once({ basis: 'PUBLISHED' }) },
    absent,
  ),
  on(
    'A neighbour’s inventory does not cover',
    parties,
    { things: {}, facts: [fact('Inventory', 'T2', undefined, { scope: 'AGREEMENTS' })] },
    absent,
  ),
  on(
    'A disputed one does not, and is the reason',
    parties,
    { things: {}, facts: [...once({ key: 'lista' }), dispute('lista')] },
    { state: 'UNKNOWN', reason: 'DISPUTED' },
  ),
  on(
    'unless another one covers',
    parties,
    { things: {}, facts: [...once({ key: 'lista' }), ...once(), dispute('lista')] },
    gap('ABSENT'),
  ),
  on(
    'The list of forums without the seats of one does not',
    seated,
    { things: { rad }, facts: [inventory('FORUMS')] },
    absent,
  ),
  on(
    'Without any such forum the list of forums is enough',
    seated,
    { things: {}, facts: [inventory('FORUMS')] },
    gap('ABSENT'),
  ),
  on(
    'Each forum’s seats must be listed',
    seated,
    { things: { rad, sspf: { kind: 'SSPF' } }, facts: listed },
    { ...absent, indication: { towards: 'NOT_MET', day: today } },
  ),
  on(
    'A forum that is over needs no list',
    seated,
    { things: { rad, sspf: { kind: 'SSPF', until: '2026-05-03' } }, facts: listed },
    gap('ABSENT'),
  ),
  on(
    'A planned one needs none',
    seated,
    { things: { rad, sspf: { kind: 'SSPF', status: 'PLANNED' } }, facts: listed },
    gap('ABSENT'),
  ),
  on(
    'One that is to come does',
    seated,
    { things: { rad, sspf: { kind: 'SSPF', from: '2026-06-01' } }, facts: listed },
    { ...absent, indication: { towards: 'NOT_MET', day: today } },
  ),
  on(
    'A norm about a given forum is settled by its list alone',
    'S2-leading',
    { things: { rad }, facts: [listOf('rad')] },
    gap('ABSENT'),
  ),
  on('and needs such a forum', 'S2-leading', bare, absent),
  on('No scopes are never covered', 'S8-actors', { things: {}, facts: [inventory('FORUMS')] }, absent),
]

export const indications: Case[] = [
  on(
    'A forum’s list without the seat points to a gap',
    seated,
    { things: { rad }, facts: [listOf('rad', { basis: 'PUBLISHED', observedOn: '2023-03-01' })] },
    lists('2023-03-01'),
  ),
  on(
    'the newest of them',
    seated,
    {
      things: { rad },
      facts: [
        listOf('rad', { observedOn: '2022-01-01' }),
        listOf('rad', { basis: 'PUBLISHED', observedOn: '2023-03-01' }),
      ],
    },
    lists('2023-03-01'),
  ),
  on(
    'even undated',
    seated,
    { things: { rad }, facts: [listOf('rad', { basis: 'PUBLISHED', observedOn: '' })] },
    { ...absent, indication: { towards: 'NOT_MET' } },
  ),
  on(
    'A disputed list does not',
    seated,
    { things: { rad }, facts: [listOf('rad', { observedOn: '2023-03-01', key: 'lista' }), dispute('lista')] },
    absent,
  ),
  on(
    'The list of a forum that is over does not',
    seated,
    {
      things: { rad: { ...rad, until: '2024-12-31' } },
      facts: [listOf('rad', { observedOn: '2023-03-01' })],
    },
    absent,
  ),
  on(
    'Of scopes once covered the oldest day counts',
    'S1-school-seat',
    {
      things: {},
      facts: [
        inventory('FORUMS', { observedOn: '2022-02-01' }),
        inventory('FORUMS', { observedOn: '2021-01-01' }),
      ],
    },
    lists('2022-02-01'),
  ),
  on(
    'of several kinds too',
    'S4-routine',
    {
      things: {},
      facts: [
        inventory('DOCUMENTS', { kinds: ['ROUTINE'], observedOn: '2021-05-01' }),
        inventory('DOCUMENTS', { kinds: ['GUIDELINE'] }),
      ],
    },
    lists('2021-05-01'),
  ),
  on(
    'A stale way points to met, before any list',
    seated,
    police({ observedOn: '2023-01-01' }, [listOf('rad', { basis: 'PUBLISHED' })]),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2023-01-01' } },
  ),
  on(
    'and is a gap when the lists are complete',
    seated,
    police({ observedOn: '2023-01-01' }, listed),
    gap('STALE'),
  ),
  on('So is one that ended', seated, police({ until: '2025-12-31' }, listed), gap('LAPSED')),
  on(
    'An ended way beside one to come points nowhere',
    seated,
    police({ until: '2025-12-31' }, [seat('polis', 'rad', { from: '2026-09-01' })]),
    { state: 'UNKNOWN', reason: 'LAPSED' },
  ),
  on(
    'Of several ended ways the newest end counts',
    seated,
    police({ until: '2025-12-31' }, [seat('polis', 'rad', { until: '2023-12-31' })]),
    { state: 'UNKNOWN', reason: 'LAPSED', indication: { towards: 'NOT_MET', day: '2025-12-31' } },
  ),
]

const own = { lane: 'OWN' }
const others = { options: { own: false } }
export const lanes: Case[] = [
  on('The municipality sees its own facts', seated, police(own), met),
  on('Others do not, and are not told that it is met', seated, police(own), absent, others),
  on('A secret fact likewise', seated, police({ lane: 'SECRET' }), absent, others),
  on('Another’s own fact is nothing to it', seated, police({ lane: 'OWN', owner: 'T2' }), absent),
  on(
    'An effort of its own is not shown to others',
    'S1-parking',
    { things: {}, facts: [...noParking, effort('S1-parking', { from: today, ...own })] },
    absent,
    others,
  ),
  on(
    'The same state is shown with what is shared',
    seated,
    police(own, [seat('polis', 'rad', { until: '2026-06-01' })]),
    { state: 'MET', lapsesOn: '2026-06-02' },
    others,
  ),
  on('A gap that an own fact fills is unknown to others', seated, police(own, listed), absent, others),
  on('A gap that both see is shown', seated, noSeat, gap('ABSENT'), others),
]

const retraction = [
  police({}),
  { retracts: ['plats'], facts: [seat('polis', 'rad', { observedOn: '2023-01-01' })] },
]
export const audit: Case[] = [
  on('What has been taken back is not known', seated, retraction, {
    state: 'UNKNOWN',
    reason: 'STALE',
    indication: { towards: 'MET', day: '2023-01-01' },
  }),
  on('but was known then', seated, retraction, met, { options: { knownSeq: 1 } }),
  on('Before anything was recorded nothing is known', seated, retraction, absent, {
    options: { knownSeq: 0 },
  }),
  on(
    'A dispute that was recorded later was not known',
    seated,
    [police({}), { facts: [dispute('plats')] }],
    met,
    { options: { knownSeq: 1 } },
  ),
  on('and now is', seated, [police({}), { facts: [dispute('plats')] }], {
    state: 'UNKNOWN',
    reason: 'DISPUTED',
  }),
]

export const reasons: Case[] = [
  on(
    'On record, and in nothing',
    seated,
    { things: { polis: { kind: 'POLICE' } } },
    { state: 'UNKNOWN', reason: 'UNCONNECTED' },
  ),
  on(
    'On record, and in another forum',
    seated,
    { things: { polis: { kind: 'POLICE' }, est: { kind: 'EST' } }, facts: [seat('polis', 'est')] },
    absent,
  ),
  on(
    'On record, and in a forum that is over',
    seated,
    {
      things: { polis: { kind: 'POLICE' }, est: { kind: 'EST', until: '2024-01-01' } },
      facts: [seat('polis', 'est')],
    },
    { state: 'UNKNOWN', reason: 'UNCONNECTED' },
  ),
  on(
    'A partner at the table without anything in writing',
    'S3-written',
    police({}, [seat('kommun', 'rad')]),
    { state: 'UNKNOWN', reason: 'INFORMAL' },
  ),
  on('Where no insider sits it is not informal', 'S3-written', police({}), absent),
  on(
    'An agreement’s party is in something',
    'S1-police-seat',
    {
      things: { polis: { kind: 'POLICE' }, avtal: { kind: 'POLICE_AGREEMENT' } },
      facts: [party('kommun', 'avtal'), party('polis', 'avtal')],
    },
    absent,
  ),
]
