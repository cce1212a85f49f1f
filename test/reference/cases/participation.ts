// Cases on taking part: seats, parties, the register, wholes, collective names and parts of the municipality.

import {
  absent,
  type Case,
  contrary,
  dispute,
  fact,
  incomplete,
  inventory,
  listOf,
  met,
  notMet,
  on,
  party,
  police,
  polis,
  rad,
  seat,
} from './case.ts'

const complete = [inventory('FORUMS'), listOf('rad')]

const agreed = (says: Record<string, string>) => ({
  things: { polis, avtal: { kind: 'POLICE_AGREEMENT', ...says } },
  facts: [party('kommun', 'avtal'), party('polis', 'avtal')],
})
const written = 'S1-police-party'
const school = 'S1-school-seat'
const schools = (
  things: NonNullable<Parameters<typeof Object.assign>[0]>,
  facts: ReturnType<typeof seat>[],
) => ({
  things: { rad, ...things },
  facts,
})
const skola = { kind: 'SCHOOL', partOf: 'kommun' }

export const participations: Case[] = [
  on(
    'A seat in a forum of another kind is none',
    'S1-police-seat',
    { things: { est: { kind: 'EST' }, polis }, facts: [seat('polis', 'est')] },
    absent,
  ),
  on(
    'A seat of another kind of actor is none',
    'S1-police-seat',
    { things: { rad, fri: { kind: 'PROBATION' } }, facts: [seat('fri', 'rad')] },
    absent,
  ),
  on('A seat in a forum of the neighbour is none', 'S1-police-seat', police({}, [], { reach: 'T2' }), absent),
  on(
    'A seat of an actor that reaches only the neighbour is none',
    'S1-police-seat',
    police({}, [], {}, { reach: 'T2' }),
    absent,
  ),
  on(
    'A forum for the county does not count for its municipality',
    'S1-police-seat',
    police({}, [], { reach: 'C' }),
    absent,
  ),
  on(
    'A shared forum counts for each it reaches',
    'S1-police-seat',
    police({}, [], { reach: ['T', 'T2'] }),
    met,
  ),
  on(
    'A forum that ended, by its status, never counts',
    'S1-police-seat',
    police({}, [], { status: 'ENDED' }),
    absent,
  ),
  on('A draft never counts', written, agreed({ written: 'YES', status: 'DRAFT' }), absent),
  on(
    'A forum for a part of the municipality is not enough',
    'S1-police-seat',
    police({}, [], { extent: 'PART' }),
    incomplete,
  ),
  on(
    'and is a gap when the lists are complete',
    'S1-police-seat',
    police({}, complete, { extent: 'PART' }),
    notMet('INCOMPLETE'),
  ),
  on(
    'An actor for a part is not enough',
    'S1-police-seat',
    police({}, [], {}, { extent: 'PART' }),
    incomplete,
  ),
  on(
    'unless its whole reaches all of it',
    'S1-police-seat',
    {
      things: {
        rad,
        lpo: { kind: 'POLICE', reach: 'T', partOf: 'polis', extent: 'PART' },
        polis: { ...polis, reach: 'SE' },
      },
      facts: [seat('lpo', 'rad')],
    },
    met,
  ),
  on(
    'Such a seat gone stale is stale, not incomplete',
    'S1-police-seat',
    {
      things: {
        rad,
        lpo: { kind: 'POLICE', reach: 'T', partOf: 'polis', extent: 'PART' },
        polis: { ...polis, reach: 'SE' },
      },
      facts: [seat('lpo', 'rad', { observedOn: '2020-01-01' })],
    },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2020-01-01' } },
  ),
  on(
    'A dispute about what is nearly there leaves it unknown',
    'S1-police-seat',
    police({}, [...complete, dispute('rad.reach')], { extent: 'PART' }),
    { state: 'UNKNOWN', reason: 'DISPUTED' },
  ),
  on('A written agreement counts', written, agreed({ written: 'YES' }), met),
  on(
    'When it is not known to be written, it is unknown',
    written,
    { ...agreed({}), facts: [...agreed({}).facts, inventory('AGREEMENTS')] },
    incomplete,
  ),
  on('When it is not written, that points to a gap', written, agreed({ written: 'NO' }), contrary),
  on(
    'An agreement without the municipality does not count',
    written,
    {
      things: { polis, avtal: { kind: 'POLICE_AGREEMENT', written: 'YES' } },
      facts: [party('polis', 'avtal'), party('kommun2', 'avtal')],
    },
    absent,
  ),
  on(
    'One whose cover is a part is not enough',
    written,
    { ...agreed({ written: 'YES', reach: 'T', extent: 'PART' }) },
    incomplete,
  ),
  on(
    'A confirmed list of agreements confirms it',
    written,
    {
      ...agreed({ written: 'YES', observedOn: '2020-01-01' }),
      facts: [...agreed({}).facts, inventory('AGREEMENTS', { observedOn: '2025-06-01' })],
    },
    { state: 'MET', lapsesOn: '2027-06-02' },
  ),
  on(
    'A neighbour’s list speaks for the neighbour',
    written,
    {
      ...agreed({ written: 'YES', observedOn: '2020-01-01' }),
      facts: [...agreed({}).facts, fact('Inventory', 'T2', undefined, { scope: 'AGREEMENTS' })],
    },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2020-01-01' } },
  ),
  on(
    'even when its municipality is one too',
    written,
    {
      ...agreed({ written: 'YES', observedOn: '2020-01-01' }),
      facts: [
        ...agreed({}).facts,
        party('kommun2', 'avtal'),
        fact('Inventory', 'T2', undefined, { scope: 'AGREEMENTS' }),
      ],
    },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2020-01-01' } },
  ),
  on(
    'A collective name on record leaves it unknown',
    'S1-club',
    { things: { klubbar: { kind: 'SPORTS_CLUB', placeholder: 'YES' } }, facts: [inventory('ACTORS')] },
    incomplete,
  ),
  on(
    'A collective name at the table leaves it unknown',
    'S1-police-seat',
    police({}, complete, {}, { placeholder: 'YES' }),
    incomplete,
  ),
  on(
    'A collective name as party leaves it unknown, in writing or not',
    written,
    {
      ...agreed({ written: 'NO' }),
      things: { ...agreed({ written: 'NO' }).things, polis: { ...polis, placeholder: 'YES' } },
      facts: [...agreed({}).facts, inventory('AGREEMENTS')],
    },
    incomplete,
  ),
  on(
    'The municipality’s own seat leaves the school undecided',
    school,
    schools({}, [seat('kommun', 'rad'), ...complete]),
    incomplete,
  ),
  on(
    'A joint authority’s may be meant for it too',
    school,
    schools({ forbund: { kind: 'JOINT_AUTHORITY', reach: 'T' } }, [seat('forbund', 'rad'), ...complete]),
    incomplete,
  ),
  on(
    'The neighbour’s does not',
    school,
    schools({}, [seat('kommun2', 'rad'), ...complete]),
    notMet('ABSENT'),
  ),
  on(
    'The municipality’s ended seat does not',
    school,
    schools({}, [seat('kommun', 'rad', { until: '2026-05-03' }), ...complete]),
    notMet('ABSENT'),
  ),
  on(
    'A school’s seat counts through the municipality’s reach',
    school,
    schools({ skola }, [seat('skola', 'rad')]),
    met,
  ),
  on(
    'A region’s seat leaves its care undecided',
    'S1-care',
    schools({ region: { kind: 'REGION', reach: 'C' } }, [seat('region', 'rad')]),
    incomplete,
  ),
  on(
    'A seat of one that is itself asked for is its own, gone stale or not',
    'S10-region',
    {
      things: {
        natverk: { kind: 'COORDINATOR_NETWORK', reach: 'C' },
        region: { kind: 'REGION', reach: 'C' },
      },
      facts: [seat('region', 'natverk', { observedOn: '2020-01-01' })],
    },
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: '2020-01-01' } },
    { territory: 'C' },
  ),
  on(
    'So does the seat of a whole with such a part on record',
    'S1-police-seat',
    {
      things: {
        rad,
        stat: { kind: 'NATIONAL_AGENCY', reach: 'SE' },
        polis: { kind: 'POLICE', reach: 'T', partOf: 'stat' },
      },
      facts: [seat('stat', 'rad')],
    },
    incomplete,
  ),
  on(
    'and not when the part is not on record',
    'S1-police-seat',
    {
      things: {
        rad,
        stat: { kind: 'NATIONAL_AGENCY', reach: 'SE' },
        polis: { kind: 'POLICE', partOf: 'stat' },
      },
      facts: [seat('stat', 'rad')],
    },
    absent,
  ),
  on(
    'Any of the ways asked for will do',
    'S1-care',
    {
      things: { bup: { kind: 'PSYCHIATRY', reach: 'C' }, avtal: { kind: 'COLLABORATION_AGREEMENT' } },
      facts: [party('kommun', 'avtal'), party('bup', 'avtal')],
    },
    met,
  ),
]
