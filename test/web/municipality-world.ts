// The three municipalities whose pages are looked at: one with complete lists, one with old pages, one of which nobody has said anything.
import type { connect } from '../../src/database/driver.ts'
import { type Ids, writeInto } from './places.ts'

/** Of none of them is anything documented. */
export const [KNOWN, ASKED, SILENT] = ['2506', '2510', '0512'] as const

/** Ids of what is in the one with complete lists. */
export async function settle(neo4j: Parameters<typeof connect>[0]): Promise<Ids> {
  const ids = await writeInto(neo4j, KNOWN, {
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'Rådet i Arjeplog', from: '2024-01-01' },
      police: { kind: 'POLICE', name: 'Polisen i Arjeplog' },
      school: { kind: 'SCHOOL', name: 'Skolan i Arjeplog' },
      deal: {
        kind: 'POLICE_AGREEMENT',
        name: 'Överenskommelsen i Arjeplog',
        written: 'YES',
        from: '2025-01-01',
        until: '2027-03-31',
      },
      region: { kind: 'COUNTY_BOARD', name: 'Länsstyrelsen nära Arjeplog' },
      plan: { kind: 'ACTION_PLAN', name: 'Åtgärdsplanen i Arjeplog', from: '2026-02-01' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR', from: '2024-01-01' },
      { fact: 'Seat', of: 'police', to: 'council', from: '2024-01-01', until: '2027-02-01' },
      { fact: 'Seat', of: 'school', to: 'council', from: '2026-06-01' },
      { fact: 'Seat', of: 'region', to: 'council', from: '2024-01-01' },
      { fact: 'Party', of: 'kommun', to: 'deal', from: '2025-01-01' },
      { fact: 'Party', of: 'police', to: 'deal', from: '2025-01-01' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
      { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' },
      { fact: 'NoSuchActor', of: 'T', kind: 'PARKING_COMPANY' },
      {
        fact: 'Explanation',
        of: 'T',
        recommendation: 'S5.4-health-care',
        decidedBy: 'KS',
        reason: 'Gemensam funktion från 2027',
        from: '2026-01-12',
        until: '2026-12-31',
      },
    ],
  })
  await writeInto(neo4j, ASKED, {
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL', observedOn: '2023-03-01' },
      police: { kind: 'POLICE', observedOn: '2023-03-01' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', observedOn: '2023-03-01' },
      { fact: 'Seat', of: 'police', to: 'council', observedOn: '2023-03-01' },
      {
        fact: 'Inventory',
        of: 'T',
        to: 'council',
        scope: 'FORUM_SEATS',
        basis: 'PUBLISHED',
        observedOn: '2023-03-01',
      },
    ],
  })
  return ids
}
