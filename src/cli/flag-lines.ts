// The flags of some territories on a day, heaviest first, established before indicated.

import { momentOf } from '../api/reading.ts'
import { assessments } from '../assessment/reading.ts'
import type { Result } from '../assessment/result.ts'
import { certaintyOf } from '../assessment/result.ts'
import { anonymous } from '../auth/viewer.ts'
import { type Context, contextOf, type Surroundings } from '../context.ts'
import { type FactRow, facts } from '../evidence/facts.ts'
import { severities } from '../recommendations/rule.ts'
import type { FlagLine } from './flags-table.ts'
import { type AskedPlaces, territoriesAsked } from './places.ts'

export interface AskedFlags extends AskedPlaces {
  /** With the facts that stay with the municipality. */
  own?: boolean | undefined
  asOf?: string | undefined
}

export async function flagLines(surroundings: Surroundings, asked: AskedFlags): Promise<FlagLine[]> {
  const places = await territoriesAsked(surroundings.database, asked)
  const names = new Map(places.map(({ code, name }) => [code, name]))
  const codes = [...names.keys()]
  const ctx = contextOf(surroundings, asked.own ? { role: 'COORDINATOR', municipalities: codes } : anonymous)
  const found = await assessments(ctx, codes, await momentOf(ctx, { asOf: asked.asOf }))
  const lines = await Promise.all(
    found.flatMap(({ code, results }) =>
      results.filter(certaintyOf).map((result) => line(ctx, { code, name: names.get(code) ?? code }, result)),
    ),
  )
  const weight = ({ severity, certainty }: FlagLine) =>
    severities.indexOf(severity) * 2 + (certainty === 'INDICATED' ? 1 : 0)
  return lines.flat().sort((a, b) => weight(a) - weight(b))
}

async function line(
  ctx: Context,
  place: { code: string; name: string },
  result: Result,
): Promise<FlagLine[]> {
  const certainty = certaintyOf(result)
  const rule = ctx.rules.find(({ id }) => id === result.recommendation)
  if (!certainty || !rule) return []
  const { state, reason, recommendation, indication } = result
  const evidenceOn = indication ? indication.day : newest(await facts(ctx, result.evidence))
  return [
    {
      ...place,
      recommendation,
      title: rule.title.sv,
      state,
      certainty,
      severity: rule.severity,
      reason,
      evidenceOn,
    },
  ]
}

/** An established gap rests on the lists that lack something; only without lists on other facts. */
function newest(rows: FactRow[]): string | null {
  const lists = rows.filter(({ kind }) => kind === 'Inventory')
  const days = (lists.length ? lists : rows).flatMap(({ observedOn }) => observedOn ?? [])
  return days.sort().at(-1) ?? null
}
