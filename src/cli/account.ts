// `account`: what is known of one municipality, in running text that can be read out to its board.

import { defineCommand } from 'citty'
import { inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage, dayAsked } from './usage.ts'

export const account = defineCommand({
  meta: { name: 'account', description: 'Skriver ut en kommuns redogörelse i löpande text, att läsa upp' },
  args: {
    municipality: {
      type: 'string',
      valueHint: 'NAMN',
      description: 'Kommunen, med namn eller kod: Göteborg, 1480',
    },
    'as-of': { type: 'string', valueHint: 'DAG', description: 'En annan dag än i dag: 2026-03-31' },
    all: { type: 'boolean', description: 'Också det som är okänt eller inte gäller' },
    own: { type: 'boolean', description: 'Räkna in kommunens egna, inte delade uppgifter' },
    ...demoOption,
  },
  run({ args, data }) {
    const { municipality, own, all } = args
    if (!municipality)
      throw new BadUsage('Skriv vilken kommun: samverkansgraf account --municipality Göteborg.')
    const asOf = dayAsked('--as-of', args['as-of'])
    return inHouse(data as Terminal, { demo: args.demo }, async ({ surroundings, terminal, invented }) => {
      const { accountText } = await import('./account-text.ts')
      if (invented) terminal.err('Demonstration: allt utom geografin är påhittat.')
      terminal.out(await accountText(surroundings, { municipality, own, asOf, all: all ?? false }, terminal))
    })
  },
})
