// Cases on scopes, and on what the lists and other ways indicate when a gap is not established.

import {
  absent,
  type Case,
  dispute,
  fact,
  inventory,
  listed,
  listOf,
  notMet,
  on,
  police,
  rad,
  seat,
  today,
} from './case.ts'

const seated = 'S1-police-seat'
const lists = (day: string): Case['expected'] => ({ ...absent, indication: { towards: 'NOT_MET', day } })
const bare = { things: {}, facts: [] }

const once = (more: Record<string, string | string[]> = {}) => [
  inventory('AGREEMENTS', { kinds: ['POLICE_AGREEMENT'], ...more }),
]
const parties = 'S1-police-party'
export const scopes: Case[] = [
  on(
    'An inventory of all kinds covers each',
    parties,
    { things: {}, facts: [inventory('AGREEMENTS')] },
    notMet('ABSENT'),
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
    notMet('ABSENT'),
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
    notMet('ABSENT'),
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
    notMet('ABSENT'),
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
    notMet('ABSENT'),
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
    notMet('ABSENT'),
  ),
  on(
    'A planned one needs none',
    seated,
    { things: { rad, sspf: { kind: 'SSPF', status: 'PLANNED' } }, facts: listed },
    notMet('ABSENT'),
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
    notMet('ABSENT'),
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
    'The list of a forum for a part of the municipality does not',
    seated,
    { things: { rad: { ...rad, extent: 'PART' } }, facts: [listOf('rad', { observedOn: '2023-03-01' })] },
    absent,
  ),
  on(
    'Nor does that of a forum in which nobody would look for such an actor',
    'S1-parking',
    { things: { rad }, facts: [listOf('rad')] },
    absent,
  ),
  on(
    'but that of one in which one would',
    'S1-parking',
    { things: { est: { kind: 'EST' } }, facts: [listOf('est')] },
    lists(today),
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
    notMet('STALE'),
  ),
  on('So is one that ended', seated, police({ until: '2025-12-31' }, listed), notMet('LAPSED')),
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
