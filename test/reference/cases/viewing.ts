// Cases on who looks, on what was known then, and on the last of the reasons.

import {
  absent,
  type Case,
  dispute,
  fact,
  inventory,
  listed,
  listOf,
  met,
  notMet,
  on,
  party,
  police,
  rad,
  seat,
  today,
} from './case.ts'

const seated = 'S1-police-seat'
const noSeat = { things: { rad, polis: { kind: 'POLICE', reach: 'C' } }, facts: listed }
const effort = (recommendation: string, more: Record<string, string> = {}) =>
  fact('Effort', 'T', undefined, { recommendation, step: 'INVITED', ...more })
const noParking = [inventory('ACTORS', { kinds: ['PARKING_COMPANY'] })]

const oldList = [listOf('rad', { basis: 'PUBLISHED', observedOn: '2023-05-01' })]
const pointed = { ...absent, indication: { towards: 'NOT_MET', day: '2023-05-01' } } as const

const own = { lane: 'OWN' }
const others = { options: { own: false } }
export const lanes: Case[] = [
  on('The municipality sees its own facts', seated, police(own), met),
  on('Others do not, and are not told that it is met', seated, police(own), absent, others),
  on('A secret fact likewise', seated, police({ lane: 'SECRET' }), absent, others),
  on('which it sees itself', seated, police({ lane: 'SECRET' }), met),
  on(
    'Its own word about itself alone counts for itself',
    'S1-parking',
    { things: {}, facts: [fact('NoSuchActor', 'T', undefined, { kind: 'PARKING_COMPANY', ...own })] },
    { state: 'NOT_APPLICABLE', because: 'NO_SUCH_ACTOR' },
  ),
  on(
    'and for nobody else',
    'S1-parking',
    { things: {}, facts: [fact('NoSuchActor', 'T', undefined, { kind: 'PARKING_COMPANY', ...own })] },
    absent,
    others,
  ),
  on('Another’s own fact is nothing to it', seated, police({ lane: 'OWN', owner: 'T2' }), absent),
  on(
    'nor when it has some of its own',
    seated,
    police({ lane: 'OWN', owner: 'T2' }, [effort('S1-parking', own)]),
    absent,
  ),
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
  on('A gap that both see is shown', seated, noSeat, notMet('ABSENT'), others),
  on(
    'An own fact that is too old leads away from a gap that an old list points to',
    seated,
    police({ ...own, observedOn: '2023-01-01' }, oldList),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2023-01-01' } },
  ),
  on(
    'and others are not told of the sign of a gap that the municipality does not see',
    seated,
    police({ ...own, observedOn: '2023-01-01' }, oldList),
    absent,
    others,
  ),
  on(
    'The sign of a gap that both see is shown',
    seated,
    { ...noSeat, facts: [...oldList, effort('S1-parking', own)] },
    pointed,
    others,
  ),
]

const retraction = [
  police({}),
  { retracts: ['plats'], facts: [seat('polis', 'rad', { observedOn: '2023-01-01' })] },
]
const takenBack = {
  state: 'UNKNOWN',
  reason: 'STALE',
  indication: { towards: 'MET', day: '2023-01-01' },
} as const
const seatedLater = [noSeat, { facts: [seat('polis', 'rad')] }]
export const audit: Case[] = [
  on('What has been taken back is not known', seated, retraction, takenBack),
  on('nor in the very act that takes it back', seated, retraction, takenBack, { options: { knownSeq: 2 } }),
  on('but was known then', seated, retraction, met, { options: { knownSeq: 1 } }),
  on('What was recorded later was not known', seated, seatedLater, notMet('ABSENT'), {
    options: { knownSeq: 1 },
  }),
  on('and in the act that records it is', seated, seatedLater, met, { options: { knownSeq: 2 } }),
  on(
    'A list that was taken back says nothing',
    seated,
    [{ ...noSeat, facts: [inventory('FORUMS'), listOf('rad', { key: 'lista' })] }, { retracts: ['lista'] }],
    absent,
  ),
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
  on(
    'and one that was taken back is none',
    seated,
    [police({}), { facts: [dispute('plats', { key: 'tvist' })] }, { retracts: ['tvist'] }],
    met,
  ),
  on('One that stands makes it unknown', seated, [police({}), { facts: [dispute('plats')] }], {
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
