// What a command may be asked, held strictly: a misspelt option must not be passed over in silence.

import { parseArgs } from 'node:util'
import type { ArgDef, ArgsDef } from 'citty'
import { z } from 'zod'

/** The command was asked in a way it does not understand: exit code 2. */
export class BadUsage extends Error {}

export const exitCodes = { done: 0, failed: 1, badUsage: 2, flagsFailed: 3 } as const

const nameOf = (flag: string) => flag.replace(/=.*$/s, '')

/** Throws BadUsage for an option that the command does not have, one without its value, or an argument too many. */
export function hold(rawArgs: string[], args: ArgsDef): void {
  const known = Object.entries(args).filter(([, { type }]) => type !== 'positional')
  const options = Object.fromEntries(known.map(([name, arg]) => [name, optionOf(arg)]))
  const { tokens } = parseArgs({
    args: rawArgs,
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const places = Object.values(args).filter(({ type }) => type === 'positional').length
  let given = 0
  for (const token of tokens) {
    if (token.kind === 'positional' && ++given > places)
      throw new BadUsage(`Oväntat argument: ${token.value}.`)
    if (token.kind !== 'option') continue
    const arg = args[token.name]
    if (!arg) throw new BadUsage(`Okänd flagga: ${nameOf(token.rawName)}.`)
    const wanting = arg.type !== 'boolean' && !token.value
    if (wanting || token.value?.startsWith('--')) throw new BadUsage(`${token.rawName} behöver ett värde.`)
  }
}

const optionOf = ({ type, alias }: ArgDef & { alias?: string | string[] }) => ({
  type: type === 'boolean' ? ('boolean' as const) : ('string' as const),
  ...(typeof alias === 'string' && { short: alias }),
})

/** The code of a word that people write in small letters and either language's way. */
export function choice<T extends string>(
  option: string,
  given: string | undefined,
  codes: readonly T[],
): T | undefined {
  if (given === undefined) return undefined
  const code = codes.find((each) => each === given.trim().toUpperCase())
  if (!code) throw new BadUsage(`${option} är något av ${codes.join(', ')}, inte ${given.slice(0, 40)}.`)
  return code
}

/** A day as it is written in Sweden and in ISO 8601; one that does not exist is refused. */
export function dayAsked(option: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  if (z.iso.date().safeParse(given).success) return given
  throw new BadUsage(`${option} är en dag som 2026-03-31, inte ${given.slice(0, 40)}.`)
}
