// `forecast`: what a municipality meets today and will not within some days, and what would keep it.

import { defineCommand } from 'citty'
import { inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage } from './usage.ts'

const DEFAULT_DAYS = 90
const MOST_DAYS = 730

export const forecast = defineCommand({
  meta: {
    name: 'forecast',
    description: 'Visar vad som upphör att vara uppfyllt, när, och vad som håller det kvar',
  },
  args: {
    municipality: {
      type: 'string',
      valueHint: 'NAMN',
      description: 'Kommunen, med namn eller kod: Göteborg, 1480',
    },
    days: { type: 'string', valueHint: 'DAGAR', description: `Så långt fram; ${DEFAULT_DAYS} om inget sägs` },
    own: { type: 'boolean', description: 'Räkna in kommunens egna, inte delade uppgifter' },
    json: { type: 'boolean', description: 'Som JSON, med koder i stället för ord' },
    ...demoOption,
  },
  run({ args: { municipality, days, own, json, demo }, data }) {
    if (!municipality)
      throw new BadUsage('Skriv vilken kommun: samverkansgraf forecast --municipality Göteborg.')
    const ahead = daysAsked(days)
    return inHouse(data as Terminal, { demo }, async ({ surroundings, terminal, invented }) => {
      const { forecastLines, forecastText } = await import('./forecast-text.ts')
      const found = await forecastLines(surroundings, { municipality, own, days: ahead })
      if (json) return terminal.out(JSON.stringify({ invented, days: ahead, ...found }, null, 2))
      if (invented) terminal.err('Demonstration: allt utom geografin är påhittat.')
      terminal.out(forecastText(found, ahead, terminal))
    })
  },
})

function daysAsked(given: string | undefined): number {
  if (given === undefined) return DEFAULT_DAYS
  const days = Number(given)
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days
  throw new BadUsage(`--days är ett antal dagar från 1 till ${MOST_DAYS}, inte ${given.slice(0, 40)}.`)
}
