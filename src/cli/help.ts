// Help in Swedish: all commands, or one command's options.

import type { ArgDef, CommandDef, CommandMeta } from 'citty'
import { commands } from './commands.ts'

const columns = (rows: [string, string][]) => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`.trimEnd())
}

export function overview(): string {
  const rows = Object.entries(commands).map(([name, { description }]): [string, string] => [
    name,
    description,
  ])
  return [
    'samverkansgraf – vem saknas runt bordet?',
    '',
    'Så här: samverkansgraf <kommando> [flaggor]',
    '',
    ...columns([...rows, ['help', 'Den här hjälpen; samverkansgraf help flags berättar om flags']]),
    '',
    'Utan kommando visas hjälpen. Vanligast är samverkansgraf start.',
    'Svarskoder: 0 klart, 1 det gick inte, 2 kommandot är fel skrivet; flags har egna, se dess hjälp.',
    'Miljön: PORT, HOST, DATA_DIR, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, AUTH_SECRET, NO_COLOR och fler; se README.',
  ].join('\n')
}

interface Definition {
  meta?: CommandMeta & { more?: string }
  args?: Record<string, ArgDef>
  subCommands?: Record<string, { meta?: CommandMeta }>
}

export function helpFor(name: string, command: CommandDef): string {
  const { meta, args = {}, subCommands = {} } = command as Definition
  const options = Object.entries(args).map(([option, arg]): [string, string] => [
    arg.type === 'positional' ? option.toUpperCase() : `--${option}${hint(arg)}`,
    arg.description ?? '',
  ])
  const parts = Object.entries(subCommands).map(([part, { meta: of }]): [string, string] => [
    part,
    of?.description ?? '',
  ])
  return [
    `samverkansgraf ${name}: ${meta?.description ?? ''}`,
    '',
    ...columns([...parts, ...options, ['--help', 'Visar den här hjälpen']]),
    ...(meta?.more ? ['', meta.more] : []),
  ].join('\n')
}

const hint = (arg: ArgDef) => (arg.type === 'boolean' ? '' : ` ${arg.valueHint ?? 'VÄRDE'}`)
