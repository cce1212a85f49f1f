// The ten questions a national analyst asks first: each with its operation and how its answer is put in a sentence.
import { listed, n, quartiles, type Sum, share, standing, sums, type Total } from './telling.ts'

export interface Asked {
  title: string
  operation: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its question gave it
  answer(data: any): string
}

const reasons = ['ABSENT', 'UNCONNECTED', 'INFORMAL', 'LAPSED', 'STALE', 'INCOMPLETE', 'DISPUTED'] as const
const gapsOf = ({ counts }: Sum) => (counts[2] ?? 0) + (counts[3] ?? 0) + (counts[4] ?? 0)

/** Norms that ask for a seat, each for a kind of partner. */
const seats = [
  ...['S5.3-school', 'S5.3-leisure', 'S5.3-social-services'],
  ...['S5.4-police', 'S5.4-probation', 'S5.4-health-care'],
  ...['S5.8-faith-community', 'S5.8-sports-club'],
  ...['S5.11-housing', 'S5.11-parking', 'S5.11-security'],
]

export const questions: Asked[] = [
  {
    title: 'Hur ser det ut i landet? How do things stand in the country?',
    operation: `{ coverage { asOf overall { ${sums} } } }`,
    answer: ({ coverage: { asOf, overall } }) => `On ${asOf}: ${standing(overall)}.`,
  },
  {
    title: 'Vad krävs enligt lag, och uppfylls det? What does the law demand, and is it met?',
    operation: `{ coverage(filter: { pack: "law-2023-196", strengths: [SKA_LAG] }) {
  overall { ${sums} } totals { recommendation { id title(lang: EN) } ${sums} } } }`,
    answer: ({ coverage: { overall, totals } }) =>
      `${standing(overall)}. Each demand that applies anywhere:${listed(
        totals.filter(({ applies }: Total) => applies > 0),
      )}`,
  },
  {
    title: 'Vilka partner saknas vid bordet? Which partners are missing at the table?',
    operation: `{ coverage(filter: { recommendations: [${seats.map((id) => `"${id}"`).join(', ')}] }) {
  totals { recommendation { id title(lang: EN) } ${sums} } } }`,
    answer: ({ coverage: { totals } }) => `Partner by partner, in the order of the norms:${listed(totals)}`,
  },
  {
    title: 'Var, varför och sedan när? Where, why and since when?',
    operation: `{ counties { name coverage { overall { ${sums} } } }
${reasons
  .map(
    (reason) =>
      `  ${reason}: flags(filter: { certainty: ESTABLISHED, reasons: [${reason}] }) { totalCount }
  ask_${reason}: flags(filter: { certainty: INDICATED, reasons: [${reason}] }) { totalCount }`,
  )
  .join('\n')}
  since: flags(filter: { certainty: ESTABLISHED }, orderBy: OPENED, last: 1) { totalCount nodes { openedOn territory { name } recommendation { id } } }
  coverage { overall { ${sums} } } }`,
    answer: ({ counties, since, coverage: { overall }, ...by }) => {
      const counts = (prefix: string) =>
        reasons
          .map((reason) => [reason, by[prefix + reason].totalCount as number] as const)
          .filter(([, count]) => count > 0)
          .map(([reason, count]) => `${reason} ${n(count)}`)
          .join(', ') || 'none'
      const [first] = since.nodes
      const where = counties
        .map(
          ({ name, coverage }: { name: string; coverage: { overall: Sum } }) =>
            `${name} ${n(gapsOf(coverage.overall))} of ${n(coverage.overall.known)} known (unknown ${share(coverage.overall.unknown, coverage.overall.applies)})`,
        )
        .join(', ')
      return `Gaps county by county: ${where}. Why, of all established flags, those of counties and of the country among them: ${counts('')}; of what there is to ask about: ${counts('ask_')}. ${
        first
          ? `The flag that has been open longest is from ${first.openedOn}, of ${n(since.totalCount)} (a history begins when a network is first held against the norms)`
          : 'No flag is established'
      }. In all: ${standing(overall)}.`
    },
  },
  {
    title: 'Hur gammal är kunskapen? How old is what is known?',
    operation: `{ coverage { overall { ${sums} evidence { years { year count } } } } }`,
    answer: ({ coverage: { overall } }) =>
      `${standing(overall)}. By year: ${overall.evidence.years
        .map(({ year, count }: { year: number; count: number }) => `${year}: ${n(count)}`)
        .join(', ')}.`,
  },
  {
    title: 'Vem ska vi ringa först? Whom do we call first?',
    operation: `{ askFirst(first: 5) { unknown settled totalCount
  nodes { territory { name } question(lang: EN) settles { id } partly { id } indications { towards day } } } }`,
    answer: ({ askFirst: { unknown, settled, totalCount, nodes } }) =>
      `${n(totalCount)} questions settle ${n(settled)} of ${n(unknown)} unknown (${share(settled, unknown)}). The first five, with the newest day of what points somewhere:${nodes
        .map(
          (each: {
            territory: { name: string }
            question: string
            settles: unknown[]
            partly: unknown[]
            indications: { day: string | null }[]
          }) =>
            `\n  - ${each.territory.name}: “${each.question}” settles ${each.settles.length}, a step towards ${each.partly.length} more; evidence ${newest(each.indications)}`,
        )
        .join('')}`,
  },
  {
    title:
      'Blir det bättre, och hur såg det ut när lagens övergångstid gick ut den 1 juli 2024? Is it getting better, and how did things stand when the law’s transition ended on 1 July 2024?',
    operation: `{ trends(days: ["2024-07-01", "2025-11-23", "2026-11-23"], filter: { pack: "law-2023-196" }) {
  saidThen { day label(lang: EN) ${sums} } restated { day label(lang: EN) ${sums} } }
  trendsBetween(from: "2024-07-01", to: "2026-11-23", filter: { pack: "law-2023-196" }) {
    restated { compared opened closed lapsed becameKnown becameUnknown }
    history { territories leftOut timeToMeet { episodes medianDays } } } }`,
    answer: ({ trends, trendsBetween: { restated, history } }) => {
      const points = [...trends.saidThen, ...trends.restated].map(
        (point: Sum & { day: string; label: string }) =>
          `\n  - ${point.day}, ${point.label}: ${standing(point)}`,
      )
      const { compared, opened, closed, lapsed, becameKnown, becameUnknown } = restated
      const { timeToMeet, territories, leftOut } = history
      const time =
        timeToMeet.medianDays === null
          ? 'no established gap has been met yet'
          : `${timeToMeet.medianDays} days in the median, of ${timeToMeet.episodes} gaps met`
      return `The law’s norms:${points.join('')}\n  - From 1 July 2024 till today, restated: of ${n(compared)} results that apply on both days ${n(opened)} opened, ${n(closed)} closed, ${n(lapsed)} lapsed, ${n(becameKnown)} became known and ${n(becameUnknown)} unknown.\n  - From a gap to its being met: ${time}, in ${territories} municipalities (${leftOut} left out, for their history would tell what they keep to themselves).`
    },
  },
  {
    title: 'Vad löper ut det närmaste halvåret? What lapses in the next half year?',
    operation: `{ now: coverage { overall { ${sums} } }
  inHalfAYear: coverage(asOf: "2027-05-23") { overall { ${sums} } totals { recommendation { id title(lang: EN) } ${sums} } }
  today: coverage { totals { recommendation { id } counts } }
  agreements(filter: { endingWithinDays: 181 }) { totalCount } }`,
    answer: ({ now, inHalfAYear, today, agreements }) => {
      const metNow = new Map(
        today.totals.map(({ recommendation, counts }: Total) => [recommendation.id, counts[1] ?? 0]),
      )
      const fallen = (inHalfAYear.totals as Total[])
        .map((total) => ({
          total,
          fall: Number(metNow.get(total.recommendation.id) ?? 0) - (total.counts[1] ?? 0),
        }))
        .filter(({ fall }) => fall > 0)
        .toSorted((a, b) => b.fall - a.fall)
      return `Today: ${standing(now.overall)}. On 2027-05-23, if nothing is done: ${standing(inHalfAYear.overall)}. ${n(agreements.totalCount)} agreements have a last day by then. ${
        fallen.length === 0
          ? 'No norm is met by fewer then'
          : `Met by fewer then, the five that lose most: ${fallen
              .slice(0, 5)
              .map(({ total, fall }) => `${total.recommendation.title} (${n(fall)} fewer)`)
              .join('; ')}`
      }.`
    },
  },
  {
    title:
      'Hur ser ett län ut jämfört med landet, och gör länen och staten sitt? How does a county stand beside the country, and do the counties and the state do their part?',
    operation: `{ county(code: "07") { name coverage { overall { ${sums} } } own: coverage(filter: { level: COUNTY }) { overall { ${sums} } } }
  coverage { overall { ${sums} } }
  counties: coverage(filter: { level: COUNTY }) { overall { ${sums} } }
  country { coverage(filter: { level: COUNTRY }) { overall { ${sums} } } } }`,
    answer: ({ county, coverage, counties, country }) =>
      `${county.name}, its municipalities: ${standing(county.coverage.overall)}. All municipalities: ${standing(coverage.overall)}. The county’s own level: ${standing(county.own.overall)}. All counties’: ${standing(counties.overall)}. The national measures: ${standing(country.coverage.overall)}.`,
  },
  {
    title:
      'Vem kan hjälpa vem? Who can help whom: what do peers that meet a norm have, and whom could be asked?',
    operation: `{ flags(filter: { recommendations: ["S5.4-probation"], certainty: INDICATED }, first: 1) { totalCount nodes {
  suggestions(first: 3) { says(lang: EN) reasons(lang: EN) }
  territory { name ... on Municipality { peers(by: [POPULATION]) { count own { ${sums} }
    metShare { peers lower median upper } knownShare { peers lower median upper }
    recommendations { recommendation { id } knownPeers peers { counts known } }
    lifts(recommendation: "L11.1") { recommendation { id title(lang: EN) } meeting { known met } all { known met } lift } } } } } } }`,
    answer: ({ flags: { totalCount, nodes } }) => {
      const [{ suggestions, territory }] = nodes
      const { name, peers } = territory
      const probation = peers.recommendations.find(
        ({ recommendation }: Total) => recommendation.id === 'S5.4-probation',
      )
      const known = probation.peers
        ? `${n(probation.peers.counts[1])} of ${n(probation.peers.known)} known peers have probation at the table`
        : `of ${n(peers.count)} peers ${n(probation.knownPeers)} are known in probation, too few to tell of (five at least)`
      return `In ${n(totalCount)} municipalities something points to probation’s not being at the table. The first of them, ${name}: ${standing(peers.own)}. Beside ${n(peers.count)} peers of half to double its population, known of what applies: ${quartiles(peers.knownShare)}; met of what is known: ${quartiles(peers.metShare)}; ${known}. What peers with a coordinating function (L11.1) have more often, and ${name} not: ${lifted(peers.lifts)}. What could be done:${suggestions
        .map(
          ({ says, reasons: why }: { says: string; reasons: string[] }) => `\n  - ${says} ${why.join(' ')}`,
        )
        .join('')}`
    },
  },
]

const newest = (indications: { day: string | null }[]) =>
  indications
    .map(({ day }) => day ?? '')
    .toSorted()
    .at(-1) || 'none'

interface Lift {
  recommendation: { title: string }
  lift: number
  meeting: { known: number; met: number }
  all: { known: number; met: number }
}

const lifted = (lifts: Lift[]) =>
  lifts
    .slice(0, 3)
    .map(
      ({ recommendation, meeting, all, lift }) =>
        `${recommendation.title} (${meeting.met} of ${meeting.known} of them, ${all.met} of ${all.known} of all, lift ${lift.toFixed(2)})`,
    )
    .join('; ') || 'nothing that at least five show'
