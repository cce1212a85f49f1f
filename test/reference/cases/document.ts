// Cases on documents: properties, subjects, decisions, freshness, contributors, foundations and the partners a plan names.

import {
  absent,
  type Case,
  contrary,
  dispute,
  fact,
  incomplete,
  inventory,
  met,
  on,
  party,
  polis,
  rad,
  seat,
  today,
} from './case.ts'

type Says = Record<string, string>
const listed = inventory('DOCUMENTS')

const picture = (says: Says, ...facts: ReturnType<typeof fact>[]) => ({
  things: { bild: { kind: 'SITUATION_PICTURE', ...says } },
  facts,
})
const plan = (says: Says, ...facts: ReturnType<typeof fact>[]) => ({
  things: { plan: { kind: 'ACTION_PLAN', ...says } },
  facts,
})
const update = (from: string) => fact('FollowUp', 'bild', undefined, { role: 'UPDATE', from })

export const documents: Case[] = [
  on(
    'Any of the properties is enough',
    'S4-picture',
    picture({ coversCrime: 'YES', coversExtremism: 'NO' }),
    met,
  ),
  on(
    'None of them, and one unread, is unknown',
    'S4-picture',
    picture({ coversExtremism: 'NO' }, listed),
    incomplete,
  ),
  on(
    'None of them at all is another document',
    'S4-picture',
    picture({ coversCrime: 'NO', coversExtremism: 'NO' }),
    absent,
  ),
  on(
    'A picture of the neighbour’s is nothing',
    'S4-picture',
    picture({ coversCrime: 'YES', reach: 'T2' }),
    absent,
  ),
  on(
    'A picture of the county does not cover its municipality',
    'S4-picture',
    picture({ coversCrime: 'YES', reach: 'C' }),
    absent,
  ),
  on(
    'A shared one covers each',
    'S4-picture',
    picture({ coversCrime: 'YES', reach: 'T2' }, fact('Cover', 'bild', 'T')),
    met,
  ),
  on(
    'One of a district is not enough',
    'S4-picture',
    picture({ coversCrime: 'YES', extent: 'PART' }),
    incomplete,
  ),
  on(
    'A neighbour’s list of documents does not confirm a shared one',
    'S4-picture',
    picture(
      { coversCrime: 'YES', observedOn: '' },
      fact('Cover', 'bild', 'T2'),
      fact('Inventory', 'T2', undefined, { scope: 'DOCUMENTS', kinds: ['SITUATION_PICTURE'] }),
    ),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET' } },
  ),
  on('Adopted within 24 months', 'S4-fresh', picture({ coversCrime: 'YES', from: '2024-05-04' }), {
    state: 'MET',
    lapsesOn: '2026-05-05',
  }),
  on('Adopted earlier', 'S4-fresh', picture({ coversCrime: 'YES', from: '2024-05-03' }), {
    state: 'UNKNOWN',
    reason: 'LAPSED',
    indication: { towards: 'NOT_MET', day: '2026-05-03' },
  }),
  on(
    'but updated since',
    'S4-fresh',
    picture({ coversCrime: 'YES', from: '2020-05-03' }, update('2025-02-01')),
    { state: 'MET', lapsesOn: '2027-02-02' },
  ),
  on(
    'A follow-up is no update',
    'S4-fresh',
    picture(
      { coversCrime: 'YES', from: '2020-05-03' },
      fact('FollowUp', 'bild', undefined, { from: '2026-02-01' }),
    ),
    { state: 'UNKNOWN', reason: 'LAPSED', indication: { towards: 'NOT_MET', day: '2022-05-03' } },
  ),
  on('No day known at all', 'S4-fresh', picture({ coversCrime: 'YES' }, listed), incomplete),
  on(
    'An update on an unknown day leaves an old one last known',
    'S4-fresh',
    picture(
      { coversCrime: 'YES', from: '2020-05-03' },
      fact('FollowUp', 'bild', undefined, { role: 'UPDATE' }),
    ),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: today } },
  ),
  on(
    'What it presumes lapses first',
    'S4-fresh',
    picture({ coversCrime: 'YES', from: '2026-01-01', observedOn: '2024-06-01' }),
    { state: 'MET', lapsesOn: '2026-06-02' },
  ),
  on('Never followed up on record', 'S4-followed', plan({ from: '2026-01-01' }, listed), incomplete),
  on('Followed up', 'S4-followed', plan({}, fact('FollowUp', 'plan', undefined, { from: '2025-05-04' })), {
    state: 'MET',
    lapsesOn: '2026-05-05',
  }),
  on(
    'A disputed follow-up',
    'S4-followed',
    plan({}, fact('FollowUp', 'plan', undefined, { from: '2025-06-04', key: 'upp' }), dispute('upp')),
    { state: 'UNKNOWN', reason: 'DISPUTED' },
  ),
  on(
    'The subject asked for',
    'S4-routine',
    { things: { rutin: { kind: 'ROUTINE', subject: 'STAFF_THREATS' } } },
    met,
  ),
  on(
    'A subject not stated',
    'S4-routine',
    { things: { rutin: { kind: 'ROUTINE' } }, facts: [listed] },
    incomplete,
  ),
  on('Another subject', 'S4-routine', { things: { rutin: { kind: 'ROUTINE', subject: 'EVENTS' } } }, absent),
  on(
    'A page with an address',
    'S4-page',
    { things: { sida: { kind: 'INFORMATION_PAGE', url: 'https://kommun.example/trygg' } } },
    met,
  ),
  on(
    'A page without one',
    'S4-page',
    { things: { sida: { kind: 'INFORMATION_PAGE' } }, facts: [listed] },
    incomplete,
  ),
]

const contribution = (of: string, to: string, more: Says = {}) => fact('Contribution', of, to, more)
const together = (says: Says, ...facts: ReturnType<typeof fact>[]) => ({
  things: { bild: { kind: 'SITUATION_PICTURE', ...says }, polis },
  facts,
})
const founded = (says: Says, earlier: Says, ...facts: ReturnType<typeof fact>[]) => ({
  things: {
    plan: { kind: 'ACTION_PLAN', coversExtremism: 'YES', actorsStated: 'YES', ...says },
    bild: { kind: 'SITUATION_PICTURE', ...earlier },
    rad,
    polis,
  },
  facts: [fact('Foundation', 'plan', 'bild', { key: 'grund' }), ...facts],
})
const dated = (...facts: ReturnType<typeof fact>[]) =>
  founded({ from: '2025-03-01' }, { from: '2025-03-01' }, ...facts)
const planned = 'S4-plan'
const name = (actor: string) => contribution(actor, 'plan', { role: 'NAMED' })
const district = (...facts: ReturnType<typeof fact>[]) => ({
  ...dated(...facts, fact('PartOf', 'omrade', 'polis')),
  things: { ...dated().things, omrade: { kind: 'POLICE', reach: 'T' } },
})

export const decisions: Case[] = [
  on('Decided by the council', 'S4-decided', plan({ decidedBy: 'KF' }), met),
  on(
    'Who decided a report need not be who received it',
    'S4-decided',
    { things: { rapport: { kind: 'REPORT', decidedBy: 'NAMND' } }, facts: [listed] },
    incomplete,
  ),
  on('Decided by a district', 'S4-decided', plan({ decidedBy: 'DISTRICT' }), contrary),
  on('Not known by whom', 'S4-decided', plan({}, listed), incomplete),
  on('Somebody outside took part', 'S4-together', together({}, contribution('polis', 'bild')), met),
  on(
    'An insider did',
    'S4-together',
    together({ contributorsStated: 'YES' }, contribution('kommun', 'bild')),
    contrary,
  ),
  on('The contributors are not stated', 'S4-together', together({}, listed), incomplete),
  on(
    'To be named is not to take part',
    'S4-together',
    together({}, contribution('polis', 'bild', { role: 'NAMED' })),
    incomplete,
  ),
  on('A plan on a picture from the same day, naming nobody where there is nobody', planned, dated(), met),
  on(
    'A picture that has ended since was a foundation all the same',
    planned,
    founded({ from: '2025-03-01' }, { from: '2024-03-01', status: 'ENDED' }),
    met,
  ),
  on(
    'on a later picture',
    planned,
    founded({ from: '2025-03-01' }, { from: '2025-03-02' }, listed),
    incomplete,
  ),
  on(
    'on a later picture, and it says that it builds on one',
    planned,
    founded({ from: '2025-03-01', basedOnStated: 'YES' }, { from: '2025-03-02' }),
    met,
  ),
  on(
    'on a later picture, and it says that it builds on none',
    planned,
    founded({ from: '2025-03-01', basedOnStated: 'NO' }, { from: '2025-03-02' }),
    contrary,
  ),
  on(
    'decided in a month in which the picture came',
    planned,
    founded({ from: '2025-03', basedOnStated: 'NO' }, { from: '2025-03-02' }, listed),
    incomplete,
  ),
  on(
    'on a picture of an unknown day',
    planned,
    founded({ from: '2025-03-01', basedOnStated: 'NO' }, {}, listed),
    incomplete,
  ),
  on(
    'on nothing known',
    planned,
    plan({ from: '2025-03-01', coversExtremism: 'YES', actorsStated: 'YES' }, listed),
    incomplete,
  ),
  on('A disputed foundation', planned, dated(dispute('grund'), listed), {
    state: 'UNKNOWN',
    reason: 'DISPUTED',
  }),
  on(
    'A plan that names the partner',
    planned,
    dated(seat('polis', 'rad'), contribution('polis', 'plan', { role: 'NAMED' })),
    met,
  ),
  on('One that does not', planned, dated(seat('polis', 'rad')), contrary),
  on('One that names its part', planned, district(seat('polis', 'rad'), name('omrade')), met),
  on('One that names its whole', planned, district(seat('omrade', 'rad'), name('polis')), incomplete),
  on(
    'nor the party to an agreement',
    planned,
    {
      ...dated(),
      things: { ...dated().things, avtal: { kind: 'POLICE_AGREEMENT' } },
      facts: [...dated().facts, party('kommun', 'avtal'), party('polis', 'avtal')],
    },
    contrary,
  ),
  on('An insider need not be named', planned, dated(seat('kommun', 'rad')), met),
  on(
    'nor a partner that is only last known',
    planned,
    dated(seat('polis', 'rad', { observedOn: '2023-01-01' })),
    met,
  ),
  on(
    'nor one whose seat is disputed',
    planned,
    dated(seat('polis', 'rad', { key: 'plats' }), dispute('plats')),
    met,
  ),
  on('A partner to come lets it lapse', planned, dated(seat('polis', 'rad', { from: '2026-10-01' })), {
    state: 'MET',
    lapsesOn: '2026-10-01',
  }),
  on(
    'The actors of the plan are not stated',
    planned,
    founded({ from: '2025-03-01', actorsStated: '' }, { from: '2025-01-01' }, listed),
    incomplete,
  ),
]
