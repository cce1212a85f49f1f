// Counts in words, as the ten questions tell them: never without denominator, share unknown and age of evidence.

export interface Sum {
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

export interface Total extends Sum {
  recommendation: { id: string; title: string }
}

/** What is asked of every sum. */
export const sums = 'counts known unknown applies evidence { results dated oldest median newest }'

export const n = (value: number) => value.toLocaleString('en-GB')
export const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`

const evidence = ({ evidence: { results, dated, oldest, median, newest } }: Sum) =>
  dated === 0
    ? results === 0
      ? 'no evidence'
      : `evidence of ${n(results)}, none dated`
    : `evidence ${oldest} to ${newest}, median ${median}, ${n(dated)} of ${n(results)} dated`

export function standing(sum: Sum): string {
  const { counts, known, unknown, applies } = sum
  if (applies === 0) return '0 of 0 apply, none unknown; no evidence'
  const gaps = (counts[2] ?? 0) + (counts[3] ?? 0) + (counts[4] ?? 0)
  return `${n(counts[1] ?? 0)} met and ${n(gaps)} gaps of ${n(known)} known; ${n(counts[6] ?? 0)} to ask about; unknown ${n(unknown)} of ${n(applies)} (${share(unknown, applies)}); ${evidence(sum)}`
}

/** A line for each norm. */
export const listed = (totals: Total[]) =>
  totals
    .map((total) => `\n  - ${total.recommendation.id} ${total.recommendation.title}: ${standing(total)}`)
    .join('')

interface Quartiles {
  peers: number
  lower: number
  median: number
  upper: number
}

export const quartiles = (all: Quartiles | null) =>
  all === null
    ? 'fewer than five peers to tell of'
    : `median ${share(all.median, 1)} (${share(all.lower, 1)} to ${share(all.upper, 1)}, of ${all.peers})`
