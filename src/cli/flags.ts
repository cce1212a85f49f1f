// `flags`: who is missing and what to ask about, as a table or as JSON.

import { defineCommand } from 'citty'
import type { FlagLine } from './flags-table.ts'
import { type House, inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage, choice, dayAsked } from './usage.ts'

const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const
const certainties = ['ESTABLISHED', 'INDICATED'] as const

const args = {
  municipality: {
    type: 'string',
    valueHint: 'NAMN',
    description: 'En kommun, med namn eller kod: Göteborg, 1480',
  },
  county: {
    type: 'string',
    valueHint: 'NAMN',
    description: 'Ett län och dess kommuner, med namn eller kod: Skåne, 12',
  },
  severity: { type: 'string', valueHint: 'VIKT', description: `Minst så tungt: ${severities.join(', ')}` },
  certainty: {
    type: 'string',
    valueHint: 'LÄGE',
    description: 'ESTABLISHED (fastställda) eller INDICATED (att fråga om)',
  },
  'as-of': { type: 'string', valueHint: 'DAG', description: 'En annan dag än i dag: 2026-03-31' },
  own: {
    type: 'boolean',
    description: 'Räkna in kommunens egna, inte delade uppgifter; bara med --municipality',
  },
  json: { type: 'boolean', description: 'Som JSON, med koder i stället för ord' },
  ...demoOption,
} as const

export const flags = defineCommand({
  meta: {
    name: 'flags',
    description: 'Visar vilka som saknas och vad som är värt att fråga om',
    more: 'Svarskoder: 0 ingen fastställd flagga i urvalet, 1 minst en fastställd, 2 fel skrivet, 3 det gick inte.',
  } as { name: string; description: string },
  args,
  async run({ args, data }) {
    const severity = choice('--severity', args.severity, severities)
    const certainty = choice('--certainty', args.certainty, certainties)
    const asOf = dayAsked('--as-of', args['as-of'])
    if (args.own && !args.municipality) throw new BadUsage('--own behöver --municipality.')
    return inHouse(data as Terminal, { demo: args.demo }, async (house) => {
      const { flagLines } = await import('./flag-lines.ts')
      const { municipality, county, own } = args
      const asked = { municipality, county, own, asOf: asOf ?? house.surroundings.clock.today() }
      const weight = severity ? severities.indexOf(severity) : severities.length
      const lines = (await flagLines(house.surroundings, asked)).filter(
        (line) => severities.indexOf(line.severity) <= weight && (!certainty || line.certainty === certainty),
      )
      await show(house, lines, asked.asOf, args)
      return lines.some((line) => line.certainty === 'ESTABLISHED') ? 1 : 0
    })
  },
})

type Args = { json?: boolean | undefined; municipality?: string | undefined }

async function show(
  { terminal, invented }: House,
  lines: FlagLine[],
  asOf: string,
  { json, municipality }: Args,
) {
  if (json) return terminal.out(JSON.stringify({ asOf, invented, flags: lines }, null, 2))
  if (invented) terminal.err('Demonstration: allt utom geografin är påhittat.')
  const { countLine, flagsTable } = await import('./flags-table.ts')
  if (lines.length) terminal.out(flagsTable(lines, terminal, municipality === undefined))
  terminal.out(`${lines.length ? '\n' : ''}${countLine(lines)}`)
}
