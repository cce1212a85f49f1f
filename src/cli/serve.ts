// `serve`: answers for a database that has been set up already.

import { defineCommand } from 'citty'
import { inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'

export const serve = defineCommand({
  meta: { name: 'serve', description: 'Svarar på GraphQL för en databas som redan är klar' },
  args: demoOption,
  run: ({ args, data }) =>
    inHouse(data as Terminal, { demo: args.demo }, async (house) => {
      const [{ listening, raise, signingIn }, { warm }] = await Promise.all([
        import('./listening.ts'),
        import('./warming.ts'),
      ])
      const app = await raise(house.surroundings, house.config)
      house.terminal.out(`GraphQL svarar på ${await listening(house, app)}. Ctrl-C avslutar.`)
      for (const line of signingIn(house.config)) house.terminal.out(line)
      warm(house, app)
      await house.guard.asked()
    }),
})
