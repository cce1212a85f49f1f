// Cases on a city that does its work district by district: one part is not all of it, several may be.

import { type Case, incomplete, inventory, listOf, notMet, on, polis, seat } from './case.ts'

const seated = 'S1-police-seat'
const district = (area: string) => ({ kind: 'SSPF', extent: 'PART', area })
const lists = [inventory('FORUMS'), listOf('norr'), listOf('soder')]
const north = { norr: district('Norr'), soder: { kind: 'EST' }, polis }

export const districts: Case[] = [
  on(
    'A forum of one district is not all of the city’s',
    seated,
    { things: north, facts: [seat('polis', 'norr'), ...lists] },
    notMet('INCOMPLETE'),
  ),
  on(
    'Forums of two districts may be all of it together',
    seated,
    {
      things: { ...north, soder: district('Söder') },
      facts: [seat('polis', 'norr'), seat('polis', 'soder'), ...lists],
    },
    incomplete,
  ),
  on(
    'Two seats in one district are of one part',
    seated,
    {
      things: { ...north, lpo: { kind: 'POLICE', reach: 'T' } },
      facts: [seat('polis', 'norr'), seat('lpo', 'norr'), ...lists],
    },
    notMet('INCOMPLETE'),
  ),
  on(
    'Two schools may be all there are',
    'S1-school-seat',
    {
      things: {
        sspf: { kind: 'SSPF' },
        asen: { kind: 'SCHOOL', extent: 'PART', area: 'Åsenskolan' },
        bergs: { kind: 'SCHOOL', extent: 'PART', area: 'Bergsskolan' },
      },
      facts: [seat('asen', 'sspf'), seat('bergs', 'sspf'), inventory('FORUMS'), listOf('sspf')],
    },
    incomplete,
  ),
]
