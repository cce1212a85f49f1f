// `start`: from an empty machine to "who is missing", in one command.

import { defineCommand } from 'citty'
import type { Config } from '../config.ts'
import type { Surroundings } from '../context.ts'
import { type House, inHouse } from './house.ts'
import type { Prepared } from './listening.ts'
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
  run: ({ args, data }) => {
    let prepared: Prepared | undefined
    const prime = async (surroundings: Surroundings, config: Config) => {
      const [, { prepare }] = await load()
      prepared = await prepare(surroundings, config)
    }
    const options = { demo: args.demo, owns: true, meanwhile: load, prime }
    return inHouse(data as Terminal, options, async (house) => {
      const [{ assessAll, furnish }, { listening }, summary] = await load()
      const { app, current } = prepared as Prepared
      const furnished = await furnish(house, { demo: args.demo })
      if (furnished || !current) await assessAll(house)
      const url = await listening(house, app)
      await tell(house, url, summary)
      await house.guard.asked()
      house.terminal.err('Avslutar.')
    })
  },
})

const load = () => Promise.all([import('./setup.ts'), import('./listening.ts'), loadSummary()])

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
