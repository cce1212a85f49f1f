// What lapses in a municipality, as text that people read: what, when, and each act that would keep it.
import { anonymous } from '../auth/viewer.ts'
import { contextOf, type Surroundings } from '../context.ts'
import { forecast, keeps, sentenceIn } from '../forecast/forecast.ts'
import { placesAsked } from './places.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage } from './usage.ts'

interface ForecastLine {
  recommendation: string
  title: string
  lapsesOn: string
  days: number
  becomes: string
  says: string
  keeps: { act: string; says: string; arguments: object }[]
}

interface Forecasts {
  code: string
  name: string
  asOf: string
  lapsing: ForecastLine[]
}

export async function forecastLines(
  surroundings: Surroundings,
  { municipality, own, days }: { municipality: string; own?: boolean | undefined; days: number },
): Promise<Forecasts> {
  const [place] = await placesAsked(surroundings.database, { municipality })
  if (!place) throw new BadUsage(`Det finns ingen kommun som heter ${municipality}.`)
  const { code, name } = place
  const ctx = contextOf(surroundings, own ? { role: 'COORDINATOR', municipalities: [code] } : anonymous)
  const rows = await forecast(ctx, code, days)
  const lapsing = rows.map(async (row): Promise<ForecastLine> => {
    const kept = await keeps(ctx, row)
    return {
      recommendation: row.now.rule.id,
      title: row.now.rule.title.sv,
      lapsesOn: row.lapsesOn,
      days: row.days,
      becomes: row.after.state,
      says: sentenceIn(row, 'sv'),
      keeps: kept.map(({ act, says, arguments: given }) => ({ act, says: says.sv, arguments: given })),
    }
  })
  return { code, name, asOf: surroundings.clock.today(), lapsing: await Promise.all(lapsing) }
}

export function forecastText({ name, lapsing }: Forecasts, days: number, { colors }: Terminal): string {
  if (lapsing.length === 0) return `${name}: inget som är uppfyllt i dag upphör inom ${days} dagar.`
  const told = lapsing.flatMap((line) => [
    `${colors.bold(`${line.lapsesOn}  ${line.recommendation}`)}  om ${line.days} dagar`,
    `   ${line.says}`,
    ...line.keeps.map(({ says }) => `   - ${says}`),
  ])
  return [
    ...told,
    '',
    `${name}: ${lapsing.length} uppfyllda rekommendationer upphör inom ${days} dagar.`,
  ].join('\n')
}
