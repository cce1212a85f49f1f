// The command line: finds the command, holds what was asked to it, and turns every failure into one sentence and an exit code.

import { type CommandDef, runCommand } from 'citty'
import { commands } from './commands.ts'
import { helpFor, overview } from './help.ts'
import { sentenceOf } from './sentence.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { BadUsage, exitCodes, hold } from './usage.ts'

export async function main(argv: string[], terminal: Terminal = plainTerminal()): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    terminal.err(sentenceOf(error))
    if (error instanceof BadUsage) return exitCodes.badUsage
    // For flags, 1 is an answer.
    return argv[0] === 'flags' ? exitCodes.flagsFailed : exitCodes.failed
  }
}

async function dispatch(argv: string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv
  const asksHelp = (given: string[]) => given.some((each) => each === '--help' || each === '-h')
  if (first === undefined || first === '--help' || first === '-h' || (first === 'help' && !rest.length)) {
    terminal.out(overview())
    return exitCodes.done
  }
  const [name, given] = first === 'help' ? [rest[0] as string, ['--help']] : [first, rest]
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) {
    throw new BadUsage(
      `Det finns inget kommando som heter ${name.slice(0, 40)}; samverkansgraf help visar vilka som finns.`,
    )
  }
  const command = (await entry.load()) as CommandDef
  if (asksHelp(given)) {
    terminal.out(helpFor(name, command))
    return exitCodes.done
  }
  return run(name, command, given, terminal)
}

async function run(name: string, command: CommandDef, given: string[], terminal: Terminal): Promise<number> {
  const parts = command.subCommands as Record<string, CommandDef> | undefined
  const part = given[0] ?? ''
  if (parts && !Object.hasOwn(parts, part)) {
    throw new BadUsage(`Skriv samverkansgraf ${name} följt av ${Object.keys(parts).join(', ')}.`)
  }
  const asked = parts?.[part] ?? command
  const rawArgs = parts ? given.slice(1) : given
  hold(rawArgs, (asked.args ?? {}) as never)
  const { result } = await runCommand(asked, { rawArgs, data: terminal })
  return typeof result === 'number' ? result : exitCodes.done
}

/** Commands that read the environment put their own colours on; errors and help have none. */
const plainTerminal = () => processTerminal(false)
