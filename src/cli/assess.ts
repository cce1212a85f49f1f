// `assess`: keeps today's results, or shows what the states would be on another day.

import { defineCommand } from 'citty'
import { stateLabel } from '../assessment/words.ts'
import { type House, inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { dayAsked } from './usage.ts'
import { number } from './words.ts'

export const assess = defineCommand({
  meta: { name: 'assess', description: 'Håller alla nätverk mot normerna' },
  args: {
    'as-of': {
      type: 'string',
      valueHint: 'DAG',
      description: 'Visar utfallen en annan dag, 2026-03-31; inget sparas',
    },
    ...demoOption,
  },
  run: ({ args, data }) => {
    const asOf = dayAsked('--as-of', args['as-of'])
    return inHouse(data as Terminal, { demo: args.demo }, (house) => (asOf ? show(house, asOf) : keep(house)))
  },
})

async function keep(house: House) {
  const { assessAll } = await import('./setup.ts')
  const count = await assessAll(house, { again: true })
  house.terminal.out(
    count ? `Bedömt: ${number(count)} kommuner, län och land.` : 'Alla utfall är redan aktuella.',
  )
}

/** As anyone may see it, computed and not kept. */
async function show({ surroundings, terminal }: House, asOf: string) {
  const [{ assess: assessOn }, { anonymous }, { ofLevel }, { states }] = await Promise.all([
    import('../assessment/assessment.ts'),
    import('../auth/viewer.ts'),
    import('../territories/queries.ts'),
    import('../recommendations/rule.ts'),
  ])
  const places = await ofLevel(surroundings.database, { level: 'MUNICIPALITY' })
  const codes = places.map(({ code }) => code)
  const results = (await assessOn({ ...surroundings, viewer: anonymous }, { codes, asOf })).flatMap(
    (each) => each.results,
  )
  for (const state of states) {
    const count = results.filter((result) => result.state === state).length
    terminal.out(`${number(count).padStart(9)}  ${stateLabel(state, null, 'sv')}`)
  }
}
