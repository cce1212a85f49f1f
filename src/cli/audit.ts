// `audit verify | show`: whether the chain of acts holds, and the last acts in words.

import { defineCommand } from 'citty'
import type { Break, Verified } from '../audit/verify.ts'
import { type House, inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage, exitCodes } from './usage.ts'
import { number } from './words.ts'

const verify = defineCommand({
  meta: { name: 'verify', description: 'Räknar om hela kedjan av åtgärder och säger var den brister' },
  args: demoOption,
  run: ({ args, data }) =>
    inHouse(data as Terminal, { demo: args.demo }, async ({ terminal, database }) => {
      const [{ verify: walk }, { progress }] = await Promise.all([
        import('../audit/verify.ts'),
        import('./progress.ts'),
      ])
      const bar = await progress(terminal, 'Åtgärder')
      const found = await walk(database, bar.step)
      bar.end()
      return told(terminal, found)
    }),
})

const why: Record<Break, string> = {
  MISSING: 'den saknas, eller har fått en annan plats',
  HASH: 'den är inte vad kedjan säger att den var',
  PAYLOAD: 'det som sparats om den är inte vad den var, och ingen har antecknat att det tagits bort',
  HEAD: 'kedjan slutar inte där den säger sig sluta',
}

/** Says how it went, and gives the exit code. */
export function told(terminal: Pick<Terminal, 'out' | 'err'>, { links, redacted, broken }: Verified): number {
  if (broken) {
    terminal.err(`Kedjan brister vid act_${broken.seq}: ${why[broken.why]}. De ${number(links)} före håller.`)
    return exitCodes.failed
  }
  const blanked = redacted ? `; av dem är texterna borttagna ur ${number(redacted)}` : ''
  terminal.out(`Kedjan håller: ${number(links)} åtgärder${blanked}.`)
  return exitCodes.done
}

const show = defineCommand({
  meta: { name: 'show', description: 'Visar de senaste åtgärderna, den senaste först' },
  args: {
    municipality: {
      type: 'string',
      valueHint: 'NAMN',
      description: 'De som rörde en kommun, med namn eller kod: Växjö, 0780; alla om inget sägs',
    },
    last: { type: 'string', valueHint: 'ANTAL', description: 'Hur många, 1 till 200; 20 om inget sägs' },
    ...demoOption,
  },
  run({ args, data }) {
    const first = Number(args.last ?? 20)
    if (!Number.isInteger(first) || first < 1 || first > 200)
      throw new BadUsage(`--last är ett antal mellan 1 och 200, inte ${String(args.last).slice(0, 40)}.`)
    return inHouse(data as Terminal, { demo: args.demo }, (house) => shown(house, args.municipality, first))
  },
})

async function shown(
  { terminal, surroundings, database }: House,
  municipality: string | undefined,
  first: number,
) {
  const [{ contextOf }, { countsOf, entries, factsOf }, { actLabel }, { placesAsked }, { sentence }] =
    await Promise.all([
      import('../context.ts'),
      import('../audit/entries.ts'),
      import('../audit/words.ts'),
      import('./places.ts'),
      import('../evidence/sentences.ts'),
    ])
  const places = municipality ? await placesAsked(database, { municipality }) : []
  const codes = places.map(({ code }) => code)
  const viewer = { role: municipality ? ('COORDINATOR' as const) : ('ADMIN' as const), municipalities: codes }
  const ctx = contextOf(surroundings, viewer)
  const { nodes } = await entries(ctx, { first })
  for (const entry of nodes) {
    terminal.out(`${entry.at}  act_${entry.seq}  ${actLabel(entry.act, 'sv')}  (${entry.subject})`)
    const counts = await countsOf(ctx, entry)
    for (const [mark, side] of [
      ['−', 'BEFORE'],
      ['+', 'AFTER'],
    ] as const) {
      const rows = (await factsOf(ctx, entry, side)).slice(0, MOST_LINES)
      for (const row of rows) terminal.out(`    ${mark} ${sentence(row, 'sv')}`)
      const more = counts[side === 'BEFORE' ? 'before' : 'after'] - rows.length
      if (more > 0) terminal.out(`    ${mark} … och ${number(more)} till`)
    }
  }
  if (nodes.length === 0) terminal.out('Inga åtgärder.')
}

const MOST_LINES = 10

export const audit = defineCommand({
  meta: { name: 'audit', description: 'Visar vad som gjorts, och om kedjan av åtgärder håller' },
  subCommands: { verify, show },
})
