// Cases on the county and the country, and on national rounds.

import { absent, type Case, listOf, met, on, party, rad, seat, today } from './case.ts'

type Says = Record<string, string>
const ways = { legalBasis: '10 kap. OSL', direction: 'BOTH', contactFunctions: 'YES' }

const county: Partial<Case> = { territory: 'C' }
const region = (forum: Says, actor: Says = {}) => ({
  things: {
    natverk: { kind: 'COORDINATOR_NETWORK', ...forum },
    region: { kind: 'REGION', reach: 'C', ...actor },
  },
  facts: [seat('region', 'natverk')],
})
const country: Partial<Case> = { territory: 'SE' }
const secret = (says: Says, other: Says = {}) => ({
  things: {
    kanal: { kind: 'INFORMATION_CHANNEL', ...ways, ...says },
    sapo: { kind: 'SECURITY_POLICE', reach: 'SE' },
    polis: { kind: 'POLICE', reach: 'SE', ...other },
  },
  facts: [party('sapo', 'kanal'), party('polis', 'kanal')],
})

export const counties: Case[] = [
  on('A forum of the county', 'S10-region', region({ reach: 'C' }), met, county),
  on('A forum of a municipality in it', 'S10-region', region({ reach: 'T2' }), met, county),
  on(
    'A forum of the country is not the county’s',
    'S10-region',
    region({ reach: 'SE' }),
    { state: 'UNKNOWN', reason: 'UNCONNECTED' },
    county,
  ),
  on(
    'An actor of one municipality does not reach the county',
    'S10-region',
    region({ reach: 'C' }, { reach: 'T' }),
    absent,
    county,
  ),
  on(
    'An agreement with a municipality in it',
    'S10-region',
    {
      things: { avtal: { kind: 'COLLABORATION_AGREEMENT' }, region: { kind: 'REGION', reach: 'C' } },
      facts: [party('kommun2', 'avtal'), party('region', 'avtal')],
    },
    met,
    county,
  ),
  on('A channel of the country’s, both parties reaching it', 'N1-channel', secret({}), met, country),
  on('One party not reaching it', 'N1-channel', secret({}, { reach: 'C' }), absent, country),
]

const report = (says: Says) => ({ things: { rapport: { kind: 'REPORT', reach: 'SE', ...says } } })
const closed = (...rounds: string[]): Partial<Case> => ({ ...country, options: { rounds } })
export const rounds: Case[] = [
  on(
    'A round closed within the months',
    'N1-round',
    {},
    { state: 'MET', lapsesOn: '2026-05-05' },
    closed('2024-05-04'),
  ),
  on(
    'An older one',
    'N1-round',
    {},
    { state: 'UNKNOWN', reason: 'LAPSED', indication: { towards: 'NOT_MET', day: '2026-05-03' } },
    closed('2024-05-03'),
  ),
  on(
    'A document instead',
    'N1-round',
    report({ from: '2025-01-01' }),
    { state: 'MET', lapsesOn: '2027-01-02' },
    country,
  ),
  on(
    'A document of an unknown day only indicates',
    'N1-round',
    report({}),
    { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET', day: today } },
    country,
  ),
  on(
    'A municipality’s document is none',
    'N1-round',
    report({ from: '2025-01-01', reach: 'T' }),
    absent,
    country,
  ),
  on(
    'No list of a council’s seats settles it',
    'N1-round',
    { things: { rad }, facts: [listOf('rad')] },
    absent,
    country,
  ),
]
