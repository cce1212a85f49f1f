// `start`: from an empty machine to "who is missing", in one command.

import { defineCommand } from 'citty'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import type { Surroundings } from '../context.ts'
import { type House, inHouse } from './house.ts'
import type { Terminal } from './terminal.ts'

export const demoOption = {
  demo: { type: 'boolean', description: 'Den påhittade demonstrationsvärlden, i sin egen datamapp' },
} as const

export const start = defineCommand({
  meta: {
    name: 'start',
    description: 'Startar Neo4j, läser in uppgifter, bedömer, sammanfattar och svarar på GraphQL',
  },
  args: demoOption,
  run({ args, data }) {
    let app: App | undefined
    const meanwhile = async (surroundings: Surroundings, config: Config) => {
      app = await (await load())[1].raise(surroundings, config)
    }
    const prime = async (surroundings: Surroundings) => (await load())[1].prime(surroundings)
    return inHouse(data as Terminal, { demo: args.demo, owns: true, meanwhile, prime }, async (house) => {
      const [{ assessAll, furnish }, { listening, signingIn }, { warm }, summary] = await load()
      const furnished = await furnish(house, { demo: args.demo })
      await assessAll(house, { again: furnished })
      const url = await listening(house, app as App)
      await tell(house, url, summary)
      for (const line of signingIn(house.config)) house.terminal.out(line)
      warm(house, app as App)
      await house.guard.asked()
      house.terminal.err('Avslutar.')
    })
  },
})

const load = () =>
  Promise.all([import('./setup.ts'), import('./listening.ts'), import('./warming.ts'), loadSummary()])

async function loadSummary() {
  const [{ summaryOf }, { summaryText }] = await Promise.all([
    import('./summary.ts'),
    import('./summary-text.ts'),
  ])
  return { summaryOf, summaryText }
}

type Summarising = Awaited<ReturnType<typeof loadSummary>>

async function tell(
  { surroundings, terminal, invented }: House,
  url: string,
  { summaryOf, summaryText }: Summarising,
) {
  terminal.out(summaryText(await summaryOf(surroundings), terminal, { demo: invented }))
  terminal.out(`GraphQL svarar på ${terminal.colors.cyan(url)}. Ctrl-C avslutar.`)
}
