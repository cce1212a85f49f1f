// Cases on the decision: every row of its table.

import {
  absent,
  type Case,
  dispute,
  fact,
  inventory,
  listed,
  met,
  notMet,
  on,
  police,
  rad,
  seat,
  today,
} from './case.ts'

const seated = 'S1-police-seat'
const noSeat = { things: { rad, polis: { kind: 'POLICE', reach: 'C' } }, facts: listed }
const explanation = (recommendation: string, more: Record<string, string> = {}) =>
  fact('Explanation', 'T', undefined, { recommendation, decidedBy: 'KS', reason: 'Annan lösning', ...more })
const effort = (recommendation: string, more: Record<string, string> = {}) =>
  fact('Effort', 'T', undefined, { recommendation, step: 'INVITED', ...more })
const noParking = [inventory('ACTORS', { kinds: ['PARKING_COMPANY'] })]
const bare = { things: {}, facts: [] }
const whole = [inventory('FORUMS'), inventory('AGREEMENTS')]

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
    'It applies on its last day, and lapses with it',
    'S1-old',
    police({}),
    { state: 'MET', lapsesOn: '2025-01-01' },
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
    'unless the list of actors says so again',
    'S1-parking',
    {
      things: {},
      facts: [
        fact('NoSuchActor', 'T', undefined, { kind: 'PARKING_COMPANY', observedOn: '2024-05-03' }),
        inventory('ACTORS', { kinds: ['PARKING_COMPANY'] }),
      ],
    },
    { state: 'NOT_APPLICABLE', because: 'NO_SUCH_ACTOR' },
  ),
  on(
    'That it has decayed establishes no gap',
    'S1-parking',
    {
      things: {},
      facts: [
        fact('NoSuchActor', 'T', undefined, { kind: 'PARKING_COMPANY', observedOn: '2024-05-03' }),
        inventory('FORUMS'),
        inventory('AGREEMENTS'),
      ],
    },
    absent,
  ),
  // No list that this norm needs is one of actors, so nothing confirms that there is nobody; and nothing says that there is somebody.
  on(
    'nor when all lists that the norm needs are whole, which point to one',
    'S1-care',
    {
      things: {},
      facts: [
        fact('NoSuchActor', 'T', undefined, { kind: 'HEALTH_CARE', observedOn: '2024-05-03' }),
        fact('NoSuchActor', 'T', undefined, { kind: 'PSYCHIATRY', observedOn: '2024-05-03' }),
        ...whole,
      ],
    },
    { ...absent, indication: { towards: 'NOT_MET', day: today } },
  ),
  on(
    'Where nobody has said that there is none, whole lists establish it',
    'S1-care',
    { things: {}, facts: whole },
    notMet('ABSENT'),
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
  on('A gap with all lists complete is established', seated, noSeat, notMet('ABSENT')),
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
    notMet('ABSENT'),
  ),
  on(
    'An effort to come is not',
    'S1-parking',
    { things: {}, facts: [...noParking, effort('S1-parking', { from: '2026-05-05' })] },
    notMet('ABSENT'),
  ),
  on(
    'An effort without a day is not',
    'S1-parking',
    { things: {}, facts: [...noParking, effort('S1-parking')] },
    notMet('ABSENT'),
  ),
  on(
    'An effort for another norm is not',
    'S1-parking',
    { things: {}, facts: [...noParking, effort(seated, { from: today })] },
    notMet('ABSENT'),
  ),
  on(
    'Where the duty is a result, effort is not enough',
    seated,
    { ...noSeat, facts: [...listed, effort(seated, { from: today })] },
    notMet('ABSENT'),
  ),
  on(
    'An effort does not establish a gap',
    'S1-parking',
    { things: {}, facts: [effort('S1-parking', { from: today })] },
    absent,
  ),
  on('Nothing known is unknown and points nowhere', seated, bare, absent),
]
