// What the flags' own history says of a period: how many opened, why those that closed did, and how long it took to meet a norm.
import type { Context } from '../context.ts'
import { ownFacts } from '../links/queries.ts'
import { daysFrom } from './days.ts'
import { closedEpisodes, openedEpisodes } from './queries.ts'
import type { Selection } from './trends.ts'

export interface HistoryRow {
  from: string
  to: string
  territories: number
  /** Municipalities whose history shows what they keep to themselves. */
  leftOut: number
  opened: number
  establishedOfOpened: number
  closed: { cause: 'MET' | 'CORRECTED' | 'BECAME_UNKNOWN' | 'NORM_ENDED' | 'RULE_CHANGED'; count: number }[]
  timeToMeet: { episodes: number; medianDays: number | null }
}

const causes = ['MET', 'CORRECTED', 'BECAME_UNKNOWN', 'NORM_ENDED', 'RULE_CHANGED'] as const

export async function historyBetween(
  ctx: Context,
  { territories, rules }: Selection,
  { from, to }: { from: string; to: string },
): Promise<HistoryRow> {
  const all = territories.map(({ code }) => code)
  const owners = (await ownFacts(ctx.database, { codes: all })).map(({ code }) => code)
  const hidden = new Set(owners.filter((code) => !ctx.viewer.municipalities.includes(code)))
  const codes = all.filter((code) => !hidden.has(code))
  const asked = { codes, recommendations: rules.map(({ id }) => id), from, to }
  const [closed, { opened, established }] = await Promise.all([
    closedEpisodes(ctx.database, asked),
    openedEpisodes(ctx.database, asked),
  ])
  // Only a gap that was established was there to be closed; and only by being met.
  const met = closed.flatMap(({ cause, establishedOn, closed: on }) =>
    cause === 'MET' && establishedOn ? [daysFrom(establishedOn, on)] : [],
  )
  return {
    ...{
      from,
      to,
      territories: codes.length,
      leftOut: hidden.size,
      opened,
      establishedOfOpened: established,
    },
    closed: causes.map((cause) => ({ cause, count: closed.filter((one) => one.cause === cause).length })),
    timeToMeet: { episodes: met.length, medianDays: medianOf(met) },
  }
}

/** The middle one; of two the mean. */
function medianOf(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
