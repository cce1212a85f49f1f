// Cases on when a fact holds: the edges of periods and of the 24 months, to the day.

import { type Case, dispute, fact, listed, listOf, party, police, seat, today } from './case.ts'

const recommendation = 'S1-police-seat'
const met = (lapsesOn?: string): Case['expected'] =>
  lapsesOn ? { state: 'MET', lapsesOn } : { state: 'MET' }
const stale = (day?: string): Case['expected'] => ({
  state: 'UNKNOWN',
  reason: 'STALE',
  indication: day ? { towards: 'MET', day } : { towards: 'MET' },
})
const lapsed = (day: string): Case['expected'] => ({
  state: 'UNKNOWN',
  reason: 'LAPSED',
  indication: { towards: 'NOT_MET', day },
})
const absent: Case['expected'] = { state: 'UNKNOWN', reason: 'ABSENT' }
const disputed: Case['expected'] = { state: 'UNKNOWN', reason: 'DISPUTED' }

const on = (name: string, day: string, world: Case['world'], expected: Case['expected']): Case => ({
  name,
  world,
  day,
  recommendation,
  expected,
})

const confirmed = (day: string) => listOf('rad', { observedOn: day })

export const intervals: Case[] = [
  on(
    'A claim holds to the very day 24 months after it was seen',
    today,
    police({ observedOn: '2024-05-04' }),
    met('2026-05-05'),
  ),
  on(
    'It is last known the day after that',
    '2026-05-05',
    police({ observedOn: '2024-05-04' }),
    stale('2024-05-04'),
  ),
  on(
    'Seen on a leap day it holds to the last of February',
    '2026-02-28',
    police({ observedOn: '2024-02-29' }),
    met('2026-03-01'),
  ),
  on(
    'and not on the first of March',
    '2026-03-01',
    police({ observedOn: '2024-02-29' }),
    stale('2024-02-29'),
  ),
  on('It holds to its stated last day', today, police({ until: '2026-05-04' }), met('2026-05-05')),
  on(
    'It is over the day after',
    '2026-05-05',
    police({ until: '2026-05-04', observedOn: '2026-05-04' }),
    lapsed('2026-05-04'),
  ),
  on(
    'With an end day it needs no second look',
    today,
    police({ until: '2030-12-31', observedOn: '2019-01-01' }),
    met('2031-01-01'),
  ),
  on(
    'Until further notice is no end day',
    today,
    police({ untilKind: 'OPEN_ENDED', observedOn: '2024-01-01' }),
    stale('2024-01-01'),
  ),
  on('It holds from its first day', today, police({ from: '2026-05-04' }), met('2028-05-05')),
  on(
    'and not the day before',
    '2026-05-03',
    police({ from: '2026-05-04', observedOn: '2026-05-03' }),
    absent,
  ),
  on(
    'A start known to its month is the first of that month',
    '2026-05-01',
    police({ from: '2026-05' }),
    met('2028-05-02'),
  ),
  on(
    'An end known to its year is the last of December',
    '2025-12-31',
    police({ until: '2025' }),
    met('2026-01-01'),
  ),
  on(
    'With unknown start it holds from the day it was first seen',
    '2025-01-01',
    police({ observedOn: '2025-01-01' }),
    met('2027-01-02'),
  ),
  on('and is to come the day before', '2024-12-31', police({ observedOn: '2025-01-01' }), absent),
  on('Undated it only indicates', today, police({ observedOn: '' }), stale()),
  on(
    'Undated it is to come before its first day',
    today,
    police({ observedOn: '', from: '2026-05-05' }),
    absent,
  ),
  on(
    'Undated it is over after its last day',
    today,
    police({ observedOn: '', until: '2026-05-03' }),
    lapsed('2026-05-03'),
  ),
  on(
    'A confirmed list of the seats confirms each',
    today,
    police({ observedOn: '2020-01-01' }, [confirmed('2025-01-01')]),
    met('2027-01-02'),
  ),
  on(
    'It confirms an undated one',
    today,
    police({ observedOn: '' }, [confirmed('2024-05-04')]),
    met('2026-05-05'),
  ),
  on(
    'A disputed list confirms none',
    today,
    police({ observedOn: '2020-01-01' }, [listOf('rad', { key: 'lista' }), dispute('lista')]),
    disputed,
  ),
  on(
    'A published list confirms none',
    today,
    police({ observedOn: '2020-01-01' }, [listOf('rad', { basis: 'PUBLISHED', observedOn: '2025-01-01' })]),
    stale('2020-01-01'),
  ),
  on(
    'An undated list confirms none',
    today,
    police({ observedOn: '2020-01-01' }, [confirmed('')]),
    stale('2020-01-01'),
  ),
  on(
    'A list from before a seat began does not confirm it',
    today,
    police({ observedOn: '', from: '2025-02-01' }, [confirmed('2025-01-31')]),
    stale(),
  ),
  on(
    'A list from the day it began does',
    today,
    police({ observedOn: '', from: '2025-01-31' }, [confirmed('2025-01-31')]),
    met('2027-02-01'),
  ),
  on(
    'A list recorded before the seat was does not confirm it',
    today,
    [
      {
        things: { rad: { kind: 'SSPF' }, polis: { kind: 'POLICE', reach: 'C' } },
        facts: [confirmed('2026-01-01')],
      },
      { facts: [seat('polis', 'rad', { observedOn: '2020-01-01' })] },
    ],
    stale('2020-01-01'),
  ),
  on(
    'Another forum’s list does not confirm it',
    today,
    {
      things: { rad: { kind: 'SSPF' }, annat: { kind: 'SSPF' }, polis: { kind: 'POLICE', reach: 'C' } },
      facts: [seat('polis', 'rad', { observedOn: '2020-01-01' }), listOf('annat')],
    },
    stale('2020-01-01'),
  ),
  on('A planned seat does not exist', today, police({ basis: 'PLANNED' }), absent),
  on(
    'A frame does not decay',
    today,
    police({}, [], { observedOn: '2001-01-01' }, { observedOn: '' }),
    met('2028-05-05'),
  ),
  on('A frame ends with its period', today, police({}, [], { until: '2026-05-03' }), lapsed('2026-05-03')),
  on(
    'A frame still holds on its last day',
    today,
    police({}, [], { until: '2026-05-04' }),
    met('2026-05-05'),
  ),
  on('A frame that is to come is not there yet', today, police({}, [], { from: '2026-05-05' }), absent),
  on(
    'Of an ended frame and an ended claim the first end counts',
    today,
    police({ until: '2025-03-01' }, [], { until: '2024-06-30' }),
    lapsed('2024-06-30'),
  ),
  on('A disputed claim is unknown and points nowhere', today, police({}, [dispute('plats')]), disputed),
  on('so is a claim in a disputed frame', today, police({}, [dispute('rad.reach')]), disputed),
  on('even when the lists are complete', today, police({}, [dispute('plats'), ...listed]), disputed),
  on(
    'A dispute counts on the day it is settled',
    today,
    police({}, [dispute('plats', { until: '2026-05-04' })]),
    disputed,
  ),
  on(
    'and not the day after',
    today,
    police({}, [dispute('plats', { until: '2026-05-03' })]),
    met('2028-05-05'),
  ),
  on(
    'A dispute to come is not looked ahead to',
    today,
    police({}, [dispute('plats', { from: '2026-07-01' })]),
    met('2028-05-05'),
  ),
  on(
    'A disputed fact that is only last known is stale',
    today,
    police({ observedOn: '2020-01-01' }, [dispute('plats')]),
    stale('2020-01-01'),
  ),
  on(
    'Another seat takes over when one ends',
    today,
    police({ until: '2026-06-30' }, [seat('polis', 'rad', { from: '2026-07-01', until: '2027-06-30' })]),
    met('2027-07-01'),
  ),
  on(
    'A gap of one day between two seats is a lapse',
    today,
    police({ until: '2026-06-30' }, [seat('polis', 'rad', { from: '2026-07-02', until: '2027-06-30' })]),
    met('2026-07-01'),
  ),
  on('What ends on the last day there is does not lapse', today, police({ until: '9999-12-31' }), met()),
]

const civil = (meeting: Record<string, string>): Case['world'] => ({
  things: {
    civilt: { kind: 'CIVIL_COUNCIL', mission: 'YES', goals: 'YES' },
    klubb: { kind: 'SPORTS_CLUB' },
  },
  facts: [seat('kommun', 'civilt'), seat('klubb', 'civilt'), fact('Meeting', 'civilt', undefined, meeting)],
})
const fresh = (
  name: string,
  day: string,
  meeting: Record<string, string>,
  expected: Case['expected'],
): Case => ({
  ...on(name, day, civil({ observedOn: '2020-01-01', ...meeting }), expected),
  recommendation: 'S2-civil',
})

export const events: Case[] = [
  fresh(
    'A meeting counts to the very day its months are over',
    '2026-02-28',
    { from: '2025-08-31' },
    met('2026-03-01'),
  ),
  fresh('and not the day after', '2026-03-01', { from: '2025-08-31' }, lapsed('2026-02-28')),
  fresh('A meeting counts on its day', today, { from: '2026-05-04' }, met('2026-11-05')),
  fresh('A meeting to come is none yet', today, { from: '2026-05-05' }, absent),
  fresh('A meeting on an unknown day only indicates', today, {}, stale(today)),
  {
    name: 'A channel’s verification is fresh by its own day, whatever confirms the channel',
    world: {
      things: {
        polis: { kind: 'POLICE' },
        kanal: {
          kind: 'INFORMATION_CHANNEL',
          direction: 'BOTH',
          legalBasis: '10 kap. OSL',
          contactFunctions: 'YES',
          observedOn: '2025-05-03',
        },
      },
      facts: [
        party('kommun', 'kanal'),
        party('polis', 'kanal'),
        fact('Inventory', 'T', undefined, { scope: 'CHANNELS', observedOn: '2026-01-01' }),
      ],
    },
    day: today,
    recommendation: 'S7-both',
    expected: { state: 'NOT_MET', reason: 'LAPSED' },
  },
]
