// `seed`: reads the real networks, or builds the invented ones, and assesses what changed.

import { defineCommand } from 'citty'
import { inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'

export const seed = defineCommand({
  meta: {
    name: 'seed',
    description: 'Läser in geografi, organisationer och dokumenterade nätverk, och bedömer',
  },
  args: demoOption,
  run: ({ args, data }) =>
    inHouse(data as Terminal, { demo: args.demo }, async (house) => {
      const { assessAll, furnish } = await import('./setup.ts')
      await furnish(house, { demo: args.demo, again: true })
      await assessAll(house, { again: true })
      house.terminal.out(args.demo ? 'Demonstrationsvärlden är på plats.' : 'Uppgifterna är på plats.')
    }),
})
