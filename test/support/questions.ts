// The ten questions a national analyst asks first: each with its operation and how its answer is put in a sentence.

export interface Asked {
  title: string
  operation: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its question gave it
  answer(data: any): string
}

interface Sum {
  counts: number[]
  known: number
  unknown: number
  applies: number
  evidence: {
    results: number
    dated: number
    oldest: string | null
    median: string | null
    newest: string | null
  }
}

const sums = 'counts known unknown applies evidence { results dated oldest median newest }'
const n = (value: number) => value.toLocaleString('en-GB')
const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`

/** What no count goes without: its denominator is said before it, then the unknown and the age. */
const beside = ({ unknown, applies, evidence }: Sum) =>
  `unknown ${n(unknown)} of ${n(applies)} (${share(unknown, applies)}); evidence: ${
    evidence.dated === 0
      ? `none dated, of ${n(evidence.results)} results that say something`
      : `${evidence.oldest} to ${evidence.newest}, median ${evidence.median}, ${n(evidence.dated)} of ${n(evidence.results)} dated`
  }`
const gaps = ({ counts }: Sum) => (counts[2] ?? 0) + (counts[3] ?? 0) + (counts[4] ?? 0)
const standing = (sum: Sum) =>
  `${n(sum.counts[1] ?? 0)} met and ${n(gaps(sum))} gaps of ${n(sum.known)} known; ${n(sum.counts[6] ?? 0)} to ask about; ${beside(sum)}`

interface Total extends Sum {
  recommendation: { id: string }
}
const listed = (totals: Total[], most: number) =>
  totals
    .slice(0, most)
    .map((total) => `\n  - ${total.recommendation.id}: ${standing(total)}`)
    .join('')

export const questions: Asked[] = [
  {
    title: 'Hur ser det ut i landet? How do things stand in the country?',
    operation: `{ coverage { asOf overall { ${sums} } } }`,
    answer: ({ coverage: { asOf, overall } }) => `On ${asOf}: ${standing(overall)}.`,
  },
  {
    title: 'Vad krävs enligt lag, och uppfylls det? What does the law demand, and is it met?',
    operation: `{ coverage(filter: { pack: "law-2023-196", strengths: [SKA_LAG] }) { overall { ${sums} } totals { recommendation { id } ${sums} } } }`,
    answer: ({ coverage: { overall, totals } }) =>
      `${standing(overall)}. The five norms least known:${listed(
        totals
          .filter(({ applies }: Total) => applies > 0)
          .toSorted((a: Total, b: Total) => a.known / a.applies - b.known / b.applies),
        5,
      )}`,
  },
  {
    title: 'Vilka partner saknas vid bordet? Which partners are missing at the table?',
    operation: `{ coverage(filter: { actorKinds: [POLICE, PROBATION, HEALTH_CARE, FAITH_COMMUNITY, HOUSING_COMPANY] }) {
  totals { recommendation { id } ${sums} } } }`,
    answer: ({ coverage: { totals } }) =>
      `By gaps, then by what there is to ask about:${listed(
        totals.toSorted((a: Total, b: Total) => gaps(b) - gaps(a) || (b.counts[6] ?? 0) - (a.counts[6] ?? 0)),
        6,
      )}`,
  },
  {
    title: 'Hur gammal är kunskapen? How old is what is known?',
    operation: `{ coverage { overall { ${sums} evidence { years { year count } } } } }`,
    answer: ({ coverage: { overall } }) =>
      `${beside(overall)}. By year: ${overall.evidence.years
        .map(({ year, count }: { year: number; count: number }) => `${year}: ${n(count)}`)
        .join(', ')}.`,
  },
  {
    title: 'Vem ska vi ringa först? Whom do we call first?',
    operation: `{ askFirst(first: 5) { unknown settled totalCount
  nodes { territory { name } question settles { id } partly { id } indications { towards day } } } }`,
    answer: ({ askFirst: { unknown, settled, totalCount, nodes } }) =>
      `${n(totalCount)} questions settle ${n(settled)} of ${n(unknown)} unknown (${share(settled, unknown)}). The first five:${nodes
        .map(
          (each: {
            territory: { name: string }
            question: string
            settles: unknown[]
            partly: unknown[]
            indications: { day: string | null }[]
          }) =>
            `\n  - ${each.territory.name}: ”${each.question}” settles ${each.settles.length}, a step towards ${each.partly.length} more; evidence ${
              each.indications
                .map(({ day }) => day ?? '')
                .toSorted()
                .at(-1) || 'none'
            }`,
        )
        .join('')}`,
  },
  {
    title: 'Hur ser ett län ut jämfört med landet? How does a county stand beside the country?',
    operation: `{ county(code: "07") { name coverage { overall { ${sums} } } own: coverage(filter: { level: COUNTY }) { overall { ${sums} } } }
  coverage { overall { ${sums} } } }`,
    answer: ({ county, coverage }) =>
      `${county.name}, its municipalities: ${standing(county.coverage.overall)}. The county itself: ${standing(county.own.overall)}. The country: ${standing(coverage.overall)}.`,
  },
  {
    title: 'Gör staten och länen sitt? Do the state and the counties do their part?',
    operation: `{ country { coverage(filter: { level: COUNTRY }) { overall { ${sums} } totals { recommendation { id } ${sums} } } }
  coverage(filter: { level: COUNTY }) { overall { ${sums} } } }`,
    answer: ({ country, coverage }) =>
      `The national measures: ${standing(country.coverage.overall)}. The counties: ${standing(coverage.overall)}.`,
  },
  {
    title:
      'Hur såg det ut när lagens övergångstid gick ut den 1 juli 2024? How did things stand when the law’s transition ended on 1 July 2024?',
    operation: `{ trends(days: ["2024-07-01", "2026-11-23"], filter: { pack: "law-2023-196" }) {
  saidThen { day label(lang: EN) ${sums} } restated { day label(lang: EN) ${sums} } }
  trendsBetween(from: "2024-07-01", to: "2026-11-23", filter: { pack: "law-2023-196" }) {
    restated { compared opened closed lapsed becameKnown becameUnknown }
    history { territories leftOut timeToMeet { episodes medianDays } } } }`,
    answer: ({ trends, trendsBetween: { restated, history } }) =>
      `${[...trends.saidThen, ...trends.restated]
        .map(
          (point: Sum & { day: string; label: string }) =>
            `\n  - ${point.day}, ${point.label}: ${standing(point)}`,
        )
        .join(
          '',
        )}\n  - Between the two, restated: of ${n(restated.compared)} results that apply on both days ${n(restated.opened)} opened, ${n(restated.closed)} closed, ${n(restated.lapsed)} lapsed, ${n(restated.becameKnown)} became known and ${n(restated.becameUnknown)} unknown.\n  - Time to meet: ${history.timeToMeet.medianDays ?? 'no'} days in the median, of ${history.timeToMeet.episodes} gaps met, in ${history.territories} municipalities (${history.leftOut} left out)`,
  },
  {
    title: 'Hur står sig en kommun mot liknande? How does a municipality stand beside those like it?',
    operation: `{ municipality(code: "0780") { name peers(by: [GROUP]) { count own { ${sums} }
  metShare { peers lower median upper } knownShare { peers lower median upper }
  recommendations { recommendation { id } knownPeers } lifts(recommendation: "S5.4-probation") { recommendation { id } meeting { known met } all { known met } lift } } } }`,
    answer: ({ municipality: { name, peers } }) =>
      `${name} itself: ${standing(peers.own)}. Of ${peers.count} peers, known of what applies: ${quartiles(peers.knownShare)}; met of what is known: ${quartiles(peers.metShare)}. Norms with at least five known peers: ${peers.recommendations.filter(({ knownPeers }: { knownPeers: number }) => knownPeers >= 5).length} of ${peers.recommendations.length}. What peers with probation have more often: ${
        peers.lifts
          .slice(0, 3)
          .map(
            (each: {
              recommendation: { id: string }
              lift: number
              meeting: { known: number; met: number }
              all: { known: number; met: number }
            }) =>
              `${each.recommendation.id} (${each.meeting.met} of ${each.meeting.known}, all ${each.all.met} of ${each.all.known}, lift ${each.lift.toFixed(2)})`,
          )
          .join(', ') || 'nothing that at least five show'
      }.`,
  },
  {
    title: 'Var är bristerna belagda, och på vad? Where are gaps established, and on what?',
    operation: `{ established: coverage(filter: { certainty: ESTABLISHED, basis: [MUNICIPALITY_REPORT, INVENTED] }) {
    territories { code } recommendations { id } cells overall { ${sums} fitting } }
  indicated: coverage(filter: { certainty: INDICATED }) { territories { code } overall { ${sums} fitting } } }`,
    answer: ({ established, indicated }) =>
      `Established: ${n(established.overall.fitting)} of ${n(established.overall.known)} known, in ${established.territories.length} municipalities and ${established.recommendations.length} norms. Indicated: ${n(indicated.overall.fitting)} of ${n(indicated.overall.unknown)} unknown, in ${indicated.territories.length} municipalities. ${beside(established.overall)}.`,
  },
]

interface Quartiles {
  peers: number
  lower: number
  median: number
  upper: number
}

const quartiles = (all: Quartiles | null) =>
  all === null
    ? 'fewer than five peers to tell of'
    : `median ${share(all.median, 1)} (${share(all.lower, 1)} to ${share(all.upper, 1)}, of ${all.peers})`
