// Runs a draft's examples: each small world is written under codes of its own, held against the norm, and undone.
import { randomBytes } from 'node:crypto'
import { settle, write } from '../acts/writing.ts'
import { assessAll } from '../assessment/assessment.ts'
import type { Result } from '../assessment/result.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/driver.ts'
import type { Both, Lang } from '../days.ts'
import { UserFacing } from '../errors.ts'
import type { Rule } from '../recommendations/rule.ts'
import { worldOf } from './checking.ts'

type Example = Rule['examples'][number]

export interface ExampleRow {
  name: string
  on: string
  holds: boolean
  expected: Pick<Example['expect'], 'state' | 'reason' | 'lapsesOn'> & { indication?: 'MET' | 'NOT_MET' }
  found: Pick<Result, 'state' | 'reason' | 'lapsesOn'> & { indication: 'MET' | 'NOT_MET' | null }
}

const TIMEOUT_MS = 60_000
const AT_ONCE = 2
let running = 0

/** The norm and all that it presumes, so that both are decided. */
export function withPresumed(norm: Rule, rules: Rule[]): Rule[] {
  const chain = [norm]
  for (let at: Rule | undefined = norm; at?.presumes; at = chain.at(-1)) {
    const presumed = rules.find(({ id }) => id === at?.presumes)
    if (!presumed || chain.includes(presumed)) break
    chain.push(presumed)
  }
  return chain.reverse()
}

export async function examplesOf(ctx: Context, norm: Rule): Promise<ExampleRow[]> {
  if (running >= AT_ONCE)
    throw new UserFacing('BUSY', {
      en: 'Others are running examples right now. Please try again in a moment.',
      sv: 'Andra prövar exempel just nu. Försök gärna igen om en stund.',
    })
  running++
  try {
    const database = ctx.database.about({ operation: 'examples', timeoutMs: TIMEOUT_MS })
    return await database.rehearse((tx) => inTurn(tx, norm, withPresumed(norm, ctx.rules)))
  } finally {
    running--
  }
}

async function inTurn(tx: Tx, norm: Rule, rules: Rule[]): Promise<ExampleRow[]> {
  const prefix = `x${randomBytes(4).toString('hex')}`
  // An example asks for places rather than for this county's or that one's.
  const anywhere = rules.map(({ reach: _, ...rule }) => rule)
  const rows: ExampleRow[] = []
  for (const [i, example] of norm.examples.entries()) {
    const world = worldOf(example, `${prefix}${i.toString(36)}`)
    await settle(tx, { name: 'example', territories: [], lands: world.lands, invented: true })
    const { things, facts } = world
    await write(tx, { name: 'example', territories: [], things, facts, invented: true }, example.on)
    const level = { MUNICIPALITY: 'T', COUNTY: 'C', COUNTRY: 'SE' } as const
    const code = world.territories[level[norm.level]]
    const assessed = await assessAll(tx, anywhere, { codes: [code], asOf: example.on })
    const result = assessed.get(code)?.others.results.find(({ recommendation }) => recommendation === norm.id)
    if (!result) throw new Error(`The example "${example.name}" has no result.`)
    rows.push(compared(example, result))
  }
  return rows
}

/** What an example does not promise may be anything, but an indication of what nobody knows. */
function compared({ name, on, expect }: Example, result: Result): ExampleRow {
  const towards = result.indication?.towards ?? null
  const holds =
    result.state === expect.state &&
    (!expect.reason || result.reason === expect.reason) &&
    (!expect.lapsesOn || result.lapsesOn === expect.lapsesOn) &&
    (expect.state !== 'UNKNOWN' || towards === (expect.indication ?? null))
  const { state, reason, lapsesOn } = result
  return {
    name,
    on,
    holds,
    expected: { ...expect },
    found: { state, reason, lapsesOn, indication: towards },
  } as ExampleRow
}

const ways = { en: { towards: 'towards', until: 'until' }, sv: { towards: 'mot', until: 'till' } }

function inWords({ state, reason, indication, lapsesOn }: Partial<ExampleRow['found']>, lang: Lang) {
  const { towards, until } = ways[lang]
  return [state, reason, indication && `${towards} ${indication}`, lapsesOn && `${until} ${lapsesOn}`]
    .filter(Boolean)
    .join(', ')
}

/** One sentence on an example that does not hold. */
export const broken = ({ name, expected, found }: ExampleRow): Both => ({
  en: `The example "${name}" promises ${inWords(expected as never, 'en')} and gives ${inWords(found, 'en')}.`,
  sv: `Exemplet ”${name}” lovar ${inWords(expected as never, 'sv')} och ger ${inWords(found, 'sv')}.`,
})
