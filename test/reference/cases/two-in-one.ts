// Cases on what is two in one: a municipality that is its own region, and a function that coordinates two things.

import { absent, type Case, fact, incomplete, inventory, listOf, met, notMet, on, rad, seat } from './case.ts'

const everywhere = [inventory('FORUMS'), listOf('rad'), inventory('AGREEMENTS')]
const gotland = { kind: 'MUNICIPALITY', also: 'REGION', reach: ['T', 'C'] }

export const regions: Case[] = [
  on(
    'A municipality that is its own region sits for the region in the county',
    'S10-region',
    {
      things: { natverk: { kind: 'COORDINATOR_NETWORK', reach: 'C' }, gotland },
      facts: [seat('gotland', 'natverk')],
    },
    met,
    { territory: 'C' },
  ),
  on(
    'One that is no region does not',
    'S10-region',
    {
      things: {
        natverk: { kind: 'COORDINATOR_NETWORK', reach: 'C' },
        gotland: { ...gotland, also: 'LEISURE' },
      },
      facts: [seat('gotland', 'natverk')],
    },
    absent,
    { territory: 'C' },
  ),
  on(
    'Its seat may be meant for its health care',
    'S1-care',
    { things: { rad, gotland }, facts: [seat('gotland', 'rad'), ...everywhere] },
    incomplete,
  ),
  on(
    'Another municipality’s seat says nothing of health care',
    'S1-care',
    { things: { rad }, facts: [seat('kommun', 'rad'), ...everywhere] },
    notMet('ABSENT'),
  ),
  on(
    'Its health care’s own seat is one',
    'S1-care',
    {
      things: { rad, gotland, vard: { kind: 'HEALTH_CARE', partOf: 'gotland' } },
      facts: [seat('vard', 'rad'), ...everywhere],
    },
    met,
  ),
]

const held = (says: Record<string, string>, ...facts: ReturnType<typeof fact>[]) => ({
  things: { samordning: { kind: 'COORDINATOR_CRIME_PREVENTION', contactPoint: 'YES', ...says } },
  facts: [fact('Holding', 'kommun', 'samordning'), ...facts],
})
const listed = inventory('FUNCTIONS')
const network = (of: string, reach: string, more: Record<string, string> = {}) => ({
  things: {
    samordnare: { kind: 'COORDINATOR_EXTREMISM', reach: ['T', 'T2'] },
    natverk: { kind: 'COORDINATOR_NETWORK', reach },
  },
  facts: [fact('Holding', 'kommun2', 'samordnare'), seat(of, 'natverk', more)],
})

export const combined: Case[] = [
  on('A function that is said to be both', 'S5-combined', held({ coversExtremism: 'YES' }), met),
  on('Whether it is both, nobody has said', 'S5-combined', held({}, listed), incomplete),
  on('It is said not to be', 'S5-combined', held({ coversExtremism: 'NO' }, listed), notMet('ABSENT')),
  on('The municipality sits in a network of the country', 'S5-national', network('kommun', 'SE'), met),
  on('So does the neighbour that holds the function for it', 'S5-national', network('kommun2', 'SE'), met),
  on('Another neighbour’s seat is none', 'S5-national', network('kommun3', 'SE'), absent),
  on('A network of the county is not the country’s', 'S5-national', network('kommun', 'C'), absent),
  on(
    'A list of the network’s seats confirms the seat',
    'S5-national',
    {
      ...network('kommun', 'SE', { observedOn: '2023-01-09' }),
      facts: [
        ...network('kommun', 'SE', { observedOn: '2023-01-09' }).facts,
        fact('Inventory', 'SE', 'natverk', { scope: 'FORUM_SEATS', observedOn: '2026-02-02' }),
      ],
    },
    { state: 'MET', lapsesOn: '2028-02-03' },
  ),
  on(
    'A national network that is only planned is none',
    'S5-national',
    {
      ...network('kommun', 'SE'),
      things: {
        samordnare: { kind: 'COORDINATOR_EXTREMISM', reach: ['T', 'T2'] },
        natverk: { kind: 'COORDINATOR_NETWORK', reach: 'SE', status: 'PLANNED' },
      },
    },
    absent,
  ),
  ...['PLANNED', 'DEFINITION'].map((basis) =>
    on(
      `A seat that is on record as ${basis} is none`,
      'S5-national',
      network('kommun', 'SE', { basis }),
      absent,
    ),
  ),
]
