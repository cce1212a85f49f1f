// Cases on forums: their seats on both sides, leadership, level, properties and meetings.

import {
  absent,
  type Case,
  contrary,
  dispute,
  type Expected,
  fact,
  incomplete,
  inventory,
  listOf,
  met,
  notMet,
  on,
  police,
  polis,
  rad,
  seat,
  today,
} from './case.ts'

const both = [seat('kommun', 'rad')]
const complete = [inventory('FORUMS'), listOf('rad')]

const council: Case[] = [
  on(
    'The level not stated leaves it unknown',
    'S2-council',
    police({}, [...both, ...complete], { level: '' }),
    incomplete,
  ),
  on(
    'A council of the other level is of no concern',
    'S2-council',
    police({}, both, { level: 'OPERATIVE' }),
    absent,
  ),
  on('Both sides’ seats must hold', 'S2-council', police({ observedOn: '2023-01-01' }, both), {
    state: 'UNKNOWN',
    reason: 'STALE',
    indication: { towards: 'MET', day: today },
  }),
  on(
    'A list without a seat outside points to a gap',
    'S2-council',
    {
      things: { rad },
      facts: [seat('kommun', 'rad'), listOf('rad', { basis: 'PUBLISHED', observedOn: '2025-01-01' })],
    },
    { ...absent, indication: { towards: 'NOT_MET', day: '2025-01-01' } },
  ),
  on('A council for a part is not enough', 'S2-council', police({}, both, { extent: 'PART' }), incomplete),
  on(
    'A council for a part, of a level not stated, is unknown',
    'S2-council',
    police({}, [...both, ...complete], { extent: 'PART', level: '' }),
    incomplete,
  ),
]

const led = (
  plats: Record<string, string>,
  council: Record<string, string>,
  more: ReturnType<typeof seat>[] = [],
) => police(plats, [...both, ...more], council)
const leadership: Case[] = [
  on('Led jointly is led', 'S2-led', led({}, { leadership: 'JOINT' }), met),
  on(
    'An insider in the chair leads, whatever is stated',
    'S2-led',
    led({}, { leadership: 'OTHER' }, [seat('kommun', 'rad', { role: 'CHAIR' })]),
    met,
  ),
  on('Led by another points to a gap', 'S2-led', led({}, { leadership: 'OTHER' }), contrary),
  on('which the council’s list establishes', 'S2-led', led({}, { leadership: 'OTHER' }, [listOf('rad')]), {
    state: 'NOT_MET',
    reason: 'INCOMPLETE',
  }),
  on('An outsider in the chair points to a gap', 'S2-led', led({ role: 'CHAIR' }, {}), contrary),
  on(
    'unless the municipality is said to lead',
    'S2-led',
    led({ role: 'CHAIR' }, { leadership: 'MUNICIPALITY' }),
    met,
  ),
  on(
    'A neighbour in the chair of a council that both share leaves it open',
    'S2-led',
    led({}, {}, [seat('kommun2', 'rad', { role: 'CHAIR' }), listOf('rad')]),
    incomplete,
  ),
  on('Nothing said of who leads is unknown', 'S2-led', led({}, {}, [listOf('rad')]), incomplete),
  on(
    'An insider’s chair gone stale is stale',
    'S2-led',
    led({}, {}, [seat('kommun', 'rad', { role: 'CHAIR', observedOn: '2024-01-01' })]),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2024-01-01' } },
  ),
  on(
    'An insider’s chair that is over leaves the lead unknown',
    'S2-led',
    led({}, {}, [seat('kommun', 'rad', { role: 'CHAIR', until: '2025-12-31' })]),
    incomplete,
  ),
  on(
    'An outsider’s chair that is disputed leaves it unknown',
    'S2-led',
    led({}, {}, [
      seat('polis', 'rad', { role: 'CHAIR', key: 'ordforande' }),
      dispute('ordforande'),
      listOf('rad'),
    ]),
    { state: 'UNKNOWN', reason: 'DISPUTED' },
  ),
]

const leading: Case[] = [
  on('A leading seat outside is enough', 'S2-leading', police({ level: 'LEADING' }), met),
  on('A seat of unknown level leaves it unknown', 'S2-leading', police({}, [listOf('rad')]), incomplete),
  on('Only operative seats point to a gap', 'S2-leading', police({ level: 'OPERATIVE' }), contrary),
  on(
    'An operative seat beside one of unknown level does not',
    'S2-leading',
    {
      ...police({ level: 'OPERATIVE' }, [seat('fri', 'rad')]),
      things: { rad, polis, fri: { kind: 'PROBATION', reach: 'C' } },
    },
    incomplete,
  ),
  on(
    'An operative seat beside a leading one gone stale is no contradiction',
    'S2-leading',
    {
      things: { rad, polis, fri: { kind: 'PROBATION', reach: 'C' } },
      facts: [
        seat('polis', 'rad', { level: 'OPERATIVE' }),
        seat('fri', 'rad', { level: 'LEADING', observedOn: '2023-01-01' }),
      ],
    },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2023-01-01' } },
  ),
  on(
    'Only an insider’s leading seat is nothing',
    'S2-leading',
    { things: { rad }, facts: [seat('kommun', 'rad', { level: 'LEADING' })] },
    absent,
  ),
]

const civil = (
  says: Record<string, string>,
  more: ReturnType<typeof seat>[] = [],
  actor: Record<string, string> = {},
) => ({
  things: { civilt: { kind: 'CIVIL_COUNCIL', ...says }, klubb: { kind: 'SPORTS_CLUB', ...actor } },
  facts: [seat('kommun', 'civilt'), seat('klubb', 'civilt'), ...more],
})
const meeting = [fact('Meeting', 'civilt', undefined, { from: '2026-03-01' })]
const clear = { mission: 'YES', goals: 'YES' }
const meets: Expected = { state: 'MET', lapsesOn: '2026-09-02' }
const stated: Case[] = [
  on('A council with mission, goals and meetings', 'S2-civil', civil(clear, meeting), meets),
  on(
    'A collective name stands for its sector',
    'S2-civil',
    civil(clear, meeting, { placeholder: 'YES' }),
    meets,
  ),
  on('One of another sector does not', 'S2-civil', civil(clear, meeting, { sector: 'MUNICIPAL' }), absent),
  on('No meeting on record leaves it unknown', 'S2-civil', civil(clear), incomplete),
  on('Goals not stated leave it unknown', 'S2-civil', civil({ mission: 'YES' }, meeting), incomplete),
  on(
    'Goals stated as missing point to a gap',
    'S2-civil',
    civil({ mission: 'YES', goals: 'NO' }, meeting),
    contrary,
  ),
  on('and outweigh what is not stated', 'S2-civil', civil({ goals: 'NO' }, meeting), contrary),
  on(
    'Old meetings of a council whose goals are not stated say nothing more',
    'S2-civil',
    civil({ mission: 'YES' }, [fact('Meeting', 'civilt', undefined, { from: '2024-01-01' })]),
    absent,
  ),
  on(
    'A meeting of a day that nobody knows may be a late one, whatever is listed',
    'S2-civil',
    civil(clear, [fact('Meeting', 'civilt'), inventory('FORUMS'), listOf('civilt')]),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: today } },
  ),
  on(
    'One of a day long ago is over',
    'S2-civil',
    civil(clear, [
      fact('Meeting', 'civilt', undefined, { from: '2024-01-01' }),
      inventory('FORUMS'),
      listOf('civilt'),
    ]),
    notMet('LAPSED'),
  ),
  on(
    'Where no seat is asked for, the forum itself must be seen',
    'S2-topics',
    {
      things: {
        rad: {
          ...rad,
          beyondExtremism: 'YES',
          coversExtremism: 'YES',
          published: 'YES',
          observedOn: '2024-01-01',
        },
      },
    },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2024-01-01' } },
  ),
  on(
    'and no list of forums confirms it',
    'S2-topics',
    {
      things: {
        rad: {
          ...rad,
          beyondExtremism: 'YES',
          coversExtremism: 'YES',
          published: 'YES',
          observedOn: '2024-01-01',
        },
      },
      facts: [inventory('FORUMS')],
    },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2024-01-01' } },
  ),
]

const dealing = (coversExtremism: string, beyondExtremism: string) => ({
  things: { rad: { ...rad, coversExtremism, beyondExtremism } },
})
const concern: Case[] = [
  on('A forum that deals with what is asked', 'S2-dealing', dealing('YES', 'YES'), met),
  on('One that says it does not is of no concern', 'S2-dealing', dealing('NO', 'NO'), absent),
  on('One of which nobody has said so may be one', 'S2-dealing', dealing('', 'YES'), incomplete),
  on('and points to a gap by what else it says', 'S2-dealing', dealing('', 'NO'), contrary),
]

const group = (facts: ReturnType<typeof seat>[]) => ({
  things: { sig: { kind: 'SIG' }, polis, fri: { kind: 'PROBATION', reach: 'C' } },
  facts: [seat('kommun', 'sig'), ...facts],
})
const network = (facts: ReturnType<typeof seat>[]) => ({
  things: {
    natverk: { kind: 'EXPERT_NETWORK', reach: 'SE' },
    bra: { kind: 'NATIONAL_AGENCY', reach: 'SE' },
    universitet: { kind: 'UNIVERSITY', reach: 'SE' },
    samordning: { kind: 'NATIONAL_COORDINATION', reach: 'SE' },
  },
  facts: [seat('universitet', 'natverk'), ...facts],
})
const chair = seat('bra', 'natverk', { role: 'CHAIR' })
const country: Partial<Case> = { territory: 'SE' }
const others: Case[] = [
  on('Every kind asked for has a seat', 'S2-group', group([seat('polis', 'sig'), seat('fri', 'sig')]), met),
  on('One lacking is a gap', 'S2-group', group([seat('polis', 'sig')]), absent),
  on(
    'The chair holds the function',
    'S2-chair',
    network([chair, fact('Holding', 'bra', 'samordning')]),
    met,
    country,
  ),
  on('A chair without it is none', 'S2-chair', network([chair]), absent, country),
  on(
    'A function of another place is none here',
    'S2-chair',
    {
      ...network([chair, fact('Holding', 'bra', 'samordning')]),
      things: { ...network([]).things, samordning: { kind: 'NATIONAL_COORDINATION', reach: 'T' } },
    },
    absent,
    country,
  ),
  on(
    'A function that was left ended it',
    'S2-chair',
    network([chair, fact('Holding', 'bra', 'samordning', { until: '2017-12-31' })]),
    { state: 'UNKNOWN', reason: 'LAPSED', indication: { towards: 'NOT_MET', day: '2017-12-31' } },
    country,
  ),
]

export const forums: Case[] = [...council, ...leadership, ...leading, ...stated, ...concern, ...others]
