// `county`: what a county board asks for: the county's own level, its municipalities one by one, what ends soon, and what to ask first.
import { defineCommand } from 'citty'
import { inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage } from './usage.ts'

export const county = defineCommand({
  meta: {
    name: 'county',
    description:
      'Visar ett län: dess egen nivå, kommunerna en och en, vad som löper ut och vad som är värt att fråga om',
  },
  args: {
    county: { type: 'string', valueHint: 'NAMN', description: 'Länet, med namn eller kod: Kronoberg, 07' },
    csv: {
      type: 'boolean',
      description: 'Bara kommunerna, som CSV med semikolon, att öppna i ett kalkylblad',
    },
    ...demoOption,
  },
  run({ args, data }) {
    const { county: asked, csv, demo } = args
    if (!asked) throw new BadUsage('Skriv vilket län: samverkansgraf county --county Kronoberg.')
    return inHouse(data as Terminal, { demo }, async ({ surroundings, terminal, invented }) => {
      const { countyRead } = await import('./county-read.ts')
      const { countyCsv, countyText } = await import('./county-text.ts')
      const read = await countyRead(surroundings, asked)
      if (invented) terminal.err('Demonstration: allt utom geografin är påhittat.')
      terminal.out(csv ? countyCsv(read) : countyText(read, terminal))
    })
  },
})
