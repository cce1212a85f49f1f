// `ask`: the list to call: which questions to which municipalities would settle most of what nobody knows.
import { defineCommand } from 'citty'
import { type House, inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage } from './usage.ts'

const DEFAULT_COUNT = 50

const args = {
  municipality: {
    type: 'string',
    valueHint: 'NAMN',
    description: 'En kommun, med namn eller kod: Göteborg, 1480',
  },
  county: {
    type: 'string',
    valueHint: 'NAMN',
    description: 'Ett läns kommuner, med namn eller kod: Skåne, 12',
  },
  first: {
    type: 'string',
    valueHint: 'ANTAL',
    description: `Så många frågor; ${DEFAULT_COUNT} om inget sägs, alla med --csv`,
  },
  csv: { type: 'boolean', description: 'Som CSV med semikolon, att öppna i ett kalkylblad' },
  ...demoOption,
} as const

export const ask = defineCommand({
  meta: { name: 'ask', description: 'Visar vad som är värt att fråga om först, och vad svaret avgör' },
  args,
  run({ args: { municipality, county, first, csv, demo }, data }) {
    const count = counted(first) ?? (csv ? undefined : DEFAULT_COUNT)
    return inHouse(data as Terminal, { demo }, (house) => show(house, { municipality, county }, count, csv))
  },
})

function counted(first: string | undefined): number | undefined {
  if (first === undefined) return undefined
  const count = Number(first)
  if (Number.isInteger(count) && count > 0) return count
  throw new BadUsage(`--first är ett heltal större än noll, inte ${first.slice(0, 40)}.`)
}

async function show(
  { surroundings, terminal, invented }: House,
  places: { municipality?: string | undefined; county?: string | undefined },
  count: number | undefined,
  csv: boolean | undefined,
) {
  const { askLines, askTable, askCsv } = await import('./ask-text.ts')
  const lines = await askLines(surroundings, places, count)
  if (invented) terminal.err('Demonstration: allt utom geografin är påhittat.')
  if (csv) return terminal.out(askCsv(lines))
  terminal.out(askTable(lines, terminal))
}
