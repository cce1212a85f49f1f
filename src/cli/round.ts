// `round import`: takes in a survey's answers as a round's reports, all of the file or nothing.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defineCommand } from 'citty'
import { type House, inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage } from './usage.ts'

export const round = defineCommand({
  meta: {
    name: 'round',
    description: 'Läser in svaren på en enkät i en uppföljningsomgång: round import --round ID FIL.csv',
    more: 'Filens kolumner är kommun, fråga, svar, dag (eller municipality, asks, answer, day). Är en rad fel läses inget in.',
  } as { name: string; description: string },
  args: {
    what: { type: 'positional', required: false, description: 'import' },
    file: { type: 'positional', required: false, description: 'Filen med svaren, CSV' },
    round: { type: 'string', valueHint: 'ID', description: 'Omgången som svaren hör till: round_…' },
    title: { type: 'string', valueHint: 'NAMN', description: 'Enkätens namn; filens om inget sägs' },
    publisher: { type: 'string', valueHint: 'VEM', description: 'Vem som gjorde enkäten' },
    ...demoOption,
  },
  run({ args, data }) {
    const { what, file, round: id, title, publisher } = args
    if (what !== 'import') throw new BadUsage('Säg vad som ska göras: round import --round ID FIL.csv.')
    if (!id) throw new BadUsage('Säg vilken omgång det gäller med --round.')
    if (!file) throw new BadUsage('Säg vilken fil svaren står i.')
    const csv = textOf(file)
    const name = basename(file)
    return inHouse(data as Terminal, { demo: args.demo }, (house) =>
      imported(house, id, { csv, file: name, title: title ?? name, publisher }),
    )
  },
})

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new BadUsage(`Filen ${file} går inte att läsa: ${(error as NodeJS.ErrnoException).code}.`)
  }
}

async function imported({ terminal, surroundings }: House, id: string, input: object): Promise<void> {
  const [{ roundReport }, { attempted }, { contextOf }] = await Promise.all([
    import('../rounds/reporting.ts'),
    import('../acts/entering.ts'),
    import('../context.ts'),
  ])
  const ctx = contextOf(surroundings, { role: 'NATIONAL', municipalities: [] })
  const { round: found, rows, written, errors } = await attempted(() => roundReport(ctx, id, input))
  for (const { said } of errors) terminal.err(said.sv)
  if (!found) throw new Error('Inget lästes in.')
  terminal.out(`${found.name}: ${rows} rader, ${written} som inte fanns förut.`)
}
