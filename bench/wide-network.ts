// An invented network, wider than any municipality's, as the API would answer with it.
const sectors = ['MUNICIPAL', 'STATE', 'REGIONAL', 'CIVIL', 'PRIVATE']
const kinds = ['SCHOOL', 'POLICE', 'HEALTH_CARE', 'SPORTS_CLUB', 'HOUSING_COMPANY']

/** So many nodes: one in twenty a forum, every other one with seats in two of them. */
export function wideNetwork(count: number) {
  const forums = Math.floor(count / 20)
  const nodes = Array.from({ length: count }, (_, i) => {
    const isForum = i < forums
    return {
      id: `n${i}`,
      label: `${isForum ? 'Forum' : 'Exempel'} ${i}`,
      type: isForum ? 'FORUM' : 'ORGANISATION',
      kind: isForum ? 'CRIME_PREVENTION_COUNCIL' : kinds[i % 5],
      sector: isForum ? null : sectors[i % 5],
      presence: 'PRESENT',
      distance: 1,
      wide: false,
      wanted: [],
    }
  })
  const edges = nodes.slice(forums).flatMap(({ id }, i) =>
    [i, i * 7 + 3].map((n, which) => ({
      id: `${id}-${which}`,
      source: id,
      target: `n${n % forums}`,
      kind: 'SEAT',
      from: null,
      until: null,
      role: 'MEMBER',
      basis: 'LISTED',
      observedOn: '2026-01-01',
    })),
  )
  return {
    municipality: {
      network: { truncated: false, nodes, edges },
      networkMeasures: { sentences: [], singleTies: [] },
    },
  }
}
