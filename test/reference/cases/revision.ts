// Cases on a document that is to be gone through when what it rests on is renewed, and on norms that may be met in two ways.

import {
  type Case,
  contrary,
  dispute,
  fact,
  incomplete,
  inventory,
  met,
  notMet,
  on,
  party,
  polis,
} from './case.ts'

type Facts = ReturnType<typeof fact>[]
const revised = 'S4-revised'
const listed = inventory('DOCUMENTS')
const plan = (facts: Facts, picture: Record<string, string> = {}, more: Record<string, string> = {}) => ({
  things: {
    bild: { kind: 'SITUATION_PICTURE', coversExtremism: 'YES', from: '2023-01-09', ...picture },
    plan: { kind: 'ACTION_PLAN', coversExtremism: 'YES', from: '2023-03-06', ...more },
  },
  facts,
})
const update = (day: string) => fact('FollowUp', 'bild', undefined, { key: 'ny', role: 'UPDATE', from: day })
const followedUp = (day: string) => fact('FollowUp', 'plan', undefined, { from: day })

export const revisions: Case[] = [
  on('Adopted after the newest picture', revised, plan([listed]), met),
  on('The picture was renewed a year ago to the day', revised, plan([update('2025-05-04')]), {
    state: 'MET',
    lapsesOn: '2026-05-05',
  }),
  on('and a day more', revised, plan([update('2025-05-03'), listed]), notMet('LAPSED')),
  on(
    'but it was followed up since',
    revised,
    plan([update('2025-05-03'), followedUp('2025-05-03'), listed]),
    met,
  ),
  on(
    'which before that day says nothing',
    revised,
    plan([update('2025-05-03'), followedUp('2025-05-02'), listed]),
    notMet('LAPSED'),
  ),
  on('A renewal to come is none yet', revised, plan([update('2026-06-01')]), {
    state: 'MET',
    lapsesOn: '2027-06-02',
  }),
  on(
    'A picture of crime alone calls for nothing',
    revised,
    plan([listed], { coversExtremism: 'NO' }),
    incomplete,
  ),
  on(
    'Of the same month, nobody knows which came first',
    revised,
    plan([listed], { from: '2025-04-20' }, { from: '2025-04' }),
    incomplete,
  ),
  on('Whether it was renewed is in dispute', revised, plan([update('2025-05-03'), listed, dispute('ny')]), {
    state: 'UNKNOWN',
    reason: 'DISPUTED',
  }),
]

const border = (facts: Facts, says: Record<string, string> = {}) => ({
  things: {
    plan: { kind: 'ACTION_PLAN', ...says },
    polis,
    avtal: { kind: 'POLICE_AGREEMENT', untilKind: 'OPEN_ENDED' },
  },
  facts,
})
const lists = [listed, inventory('AGREEMENTS')]
const agreed = [party('kommun', 'avtal'), party('polis', 'avtal')]

export const alternatives: Case[] = [
  on('Met in the first way', 'S4-border', border([], { policeRoles: 'YES' }), met),
  on(
    'Met in the second, whatever is amiss with the first',
    'S4-border',
    border(agreed, { policeRoles: 'NO' }),
    met,
  ),
  on('Met in neither', 'S4-border', border(lists, { policeRoles: 'NO' }), notMet('INCOMPLETE')),
  on('Not every list that either needs', 'S4-border', border([listed], { policeRoles: 'NO' }), contrary),
  on('What is not stated of the one, while the other is not there', 'S4-border', border(lists), incomplete),
]
