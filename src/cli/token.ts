// `token`: a local token, for signing in where AUTH_SECRET says who may.

import { parseArgs } from 'node:util'
import { defineCommand } from 'citty'
import type { Role } from '../auth/viewer.ts'
import { type Auth, loadConfig } from '../config.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage, choice } from './usage.ts'

const bearers = ['VIEWER', 'COORDINATOR', 'NATIONAL', 'ADMIN'] as const satisfies Role[]

export const token = defineCommand({
  meta: {
    name: 'token',
    description: 'Gör en lokal token att logga in med, ur AUTH_SECRET',
    more: 'Bara token skrivs på stdout: TOKEN=$(npx samverkansgraf token --municipality Växjö). Den skickas som Authorization: Bearer $TOKEN.',
  } as { name: string; description: string },
  args: {
    role: {
      type: 'string',
      valueHint: 'ROLL',
      description: `${bearers.join(', ')}; COORDINATOR när --municipality anges`,
    },
    municipality: {
      type: 'string',
      valueHint: 'NAMN',
      description: 'Samordnarens kommun, med namn eller kod; flera med komma emellan eller flaggan igen',
    },
    subject: { type: 'string', valueHint: 'VEM', description: 'Vem det är (sub); lokal om inget sägs' },
    expires: {
      type: 'string',
      valueHint: 'TID',
      description: 'Hur länge den gäller: 30m, 8h, 7d; 8h om inget sägs',
    },
    ...demoOption,
  },
  async run({ args, rawArgs, data }) {
    const terminal = data as Terminal
    const asked = everyMunicipality(rawArgs)
    const role = choice('--role', args.role, bearers) ?? (asked.length ? 'COORDINATOR' : undefined)
    if (!role) throw new BadUsage(`Säg vilken roll med --role: ${bearers.join(', ')}.`)
    if (role === 'COORDINATOR' && !asked.length)
      throw new BadUsage('En samordnare behöver minst en kommun: --municipality Växjö.')
    if (role !== 'COORDINATOR' && asked.length)
      throw new BadUsage(`Kommuner hör till COORDINATOR; ${role} har inga.`)
    const expires = lasting(args.expires ?? '8h')
    const auth = secretOf(loadConfig().auth)
    const municipalities = await codesOf(asked, terminal, args.demo)
    const { mint } = await import('../auth/mint.ts')
    terminal.out(await mint(auth, { role, municipalities, subject: args.subject ?? 'lokal', expires }))
  },
})

/** All of them: a parsed option keeps its last value only. */
function everyMunicipality(rawArgs: string[]): string[] {
  const options = { municipality: { type: 'string', multiple: true } } as const
  const { values } = parseArgs({ args: rawArgs, options, strict: false })
  return (values.municipality ?? [])
    .flatMap((given) => String(given).split(','))
    .map((name) => name.trim())
    .filter(Boolean)
}

const LONGEST_DAYS = 366

function lasting(given: string): string {
  const [, count = '0', unit = 'd'] = /^([1-9]\d{0,5})([mhd])$/.exec(given.trim()) ?? []
  const days = Number(count) / ({ m: 1440, h: 24, d: 1 }[unit] ?? 1)
  if (days > 0 && days <= LONGEST_DAYS) return `${count}${unit}`
  throw new BadUsage(
    `--expires är en tid som 30m, 8h eller 7d, högst ${LONGEST_DAYS}d, inte ${given.slice(0, 40)}.`,
  )
}

/** How to make a secret, with what is there anyway. */
export const aSecret = `export AUTH_SECRET=$(node -p "crypto.randomBytes(32).toString('hex')")`

function secretOf(auth: Auth | undefined): Extract<Auth, { kind: 'secret' }> {
  if (auth?.kind === 'secret') return auth
  throw new Error(
    auth
      ? 'Här loggar man in hos den som AUTH_JWKS_URL pekar på; lokala token görs bara när AUTH_SECRET är satt i stället.'
      : `AUTH_SECRET är inte satt: gör en med ${aSecret}, starta servern med samma, och kör detta igen.`,
  )
}

/** Codes are taken as they are; names need the database. */
async function codesOf(asked: string[], terminal: Terminal, demo: boolean | undefined): Promise<string[]> {
  if (asked.every((each) => /^\d{4}$/.test(each))) return [...new Set(asked)]
  const [{ inHouse }, { placesAsked }] = await Promise.all([import('./house.ts'), import('./places.ts')])
  return inHouse(terminal, { demo }, async ({ database }) => {
    const codes = new Set<string>()
    for (const municipality of asked)
      for (const { code } of await placesAsked(database, { municipality })) codes.add(code)
    return [...codes]
  })
}
