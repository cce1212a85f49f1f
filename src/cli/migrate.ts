// `migrate`: brings the database's schema up to date; opening the house does that for every command.

import { defineCommand } from 'citty'
import { inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'

export const migrate = defineCommand({
  meta: { name: 'migrate', description: 'Uppdaterar databasens schema' },
  args: demoOption,
  run: ({ args, data }) =>
    inHouse(data as Terminal, { demo: args.demo }, async ({ migrated, terminal }) => {
      const names = migrated.map(({ version, name }) => `${version}-${name}`)
      terminal.out(names.length ? `Infört: ${names.join(', ')}.` : 'Schemat är redan aktuellt.')
    }),
})
