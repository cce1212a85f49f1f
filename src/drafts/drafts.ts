// Drafts of norms by national staff: kept as they write them, read with what is wrong with them, and published or let be.

import { stringify } from 'yaml'
import { type Keep, once } from '../acts/idempotency.ts'
import { chain, next } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import type { Both } from '../days.ts'
import { NotFound, together, UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { holdsIdentityNumber } from '../guards/identity-numbers.ts'
import { named, type Problem } from '../recommendations/file.ts'
import type { Pack } from '../recommendations/pack.ts'
import type { Rule } from '../recommendations/rule.ts'
import { type Checked, checkedRule } from './checking.ts'
import { examplesOf } from './examples.ts'
import * as queries from './queries.ts'

export type DraftRow = RowOf<typeof queries.byId>
export type VersionRow = RowOf<typeof queries.versionsOf>

const LONGEST = 60_000

/** What may stand in a text of national staff. */
export function requireText(text: string, path: string[]) {
  if (text.trim() === '' || text.length > LONGEST)
    throw new UserFacing(
      'BAD_INPUT',
      { en: `The text must have 1 to ${LONGEST} characters.`, sv: `Texten ska ha 1 till ${LONGEST} tecken.` },
      path,
    )
  if (holdsIdentityNumber(text))
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: 'The text must not hold a personal identity number (personnummer or samordningsnummer); leave it out.',
        sv: 'Texten får inte innehålla ett personnummer eller samordningsnummer; utelämna det.',
      },
      path,
    )
}

export function packNamed({ packs }: Context, id: string, path: string[]): Pack {
  const pack = packs.find((each) => each.id === id)
  if (pack) return pack
  const known = packs.map((each) => each.id).join(', ')
  throw new UserFacing(
    'BAD_INPUT',
    {
      en: `There is no pack "${id.slice(0, 60)}"; allowed: ${known}.`,
      sv: `Det finns ingen samling ”${id.slice(0, 60)}”; tillåtet: ${known}.`,
    },
    path,
  )
}

/** A norm as a text to be changed, with the number after its own. */
export function nextDraft({ pack: _, id, version, ...said }: Rule): string {
  const [major = '1', minor = '0'] = version.split('.')
  return stringify({ id, version: `${major}.${Number(minor) + 1}.0`, ...said }, { lineWidth: 100 })
}

interface DraftInput {
  pack: string
  yaml: string
  revision?: number | null | undefined
}

/** A draft is kept with its faults; only one without any is published. */
export const save = (
  ctx: Context,
  id: string | null | undefined,
  input: DraftInput,
  key: string | null | undefined,
) =>
  once(
    ctx,
    { act: 'recommendationDraft', asked: { id: id ?? null, input }, key },
    (keep) => saved(ctx, id, input, keep),
    (made) => draft(ctx, made),
  )

async function saved(
  ctx: Context,
  id: string | null | undefined,
  { pack, yaml, revision: read }: DraftInput,
  keep: Keep,
): Promise<DraftRow> {
  packNamed(ctx, pack, ['input', 'pack'])
  requireText(yaml, ['input', 'yaml'])
  if (id) await draft(ctx, id)
  const said = {
    id: id ?? newId('draft'),
    pack,
    yaml: yaml.replace(/\r\n?/g, '\n'),
    by: ctx.viewer.subject ?? 'system',
    at: ctx.clock.now(),
  }
  return ctx.database.about({ operation: 'recommendationDraft' }).write(async (tx) => {
    await keep(tx, said.id)
    const { kept, published, revision } = await queries.save(tx, { draft: said, read: read ?? 0 })
    if (published) throw alreadyPublished()
    if (!kept) throw writtenSince()
    await audited(tx, ctx, 'recommendationDraft', { draft: said.id, pack, yaml: said.yaml })
    return { ...said, published, revision }
  })
}

const writtenSince = () =>
  new UserFacing(
    'CONFLICT',
    {
      en: 'The draft has been written since you read it; read it again and compare.',
      sv: 'Utkastet har skrivits om sedan du läste det; läs det igen och jämför.',
    },
    ['input', 'revision'],
  )

const alreadyPublished = () =>
  new UserFacing(
    'ALREADY_SO',
    {
      en: 'This draft is published and stays as it is; begin a new one for the next version.',
      sv: 'Utkastet är publicerat och ändras inte; börja ett nytt för nästa version.',
    },
    ['id'],
  )

/** An act on norms is nobody's place's. */
export async function audited(tx: Tx, ctx: Context, act: string, payload: unknown) {
  const head = await next(tx)
  await chain(tx, head, {
    act,
    subject: ctx.viewer.subject ?? 'system',
    correlation: ctx.requestId ?? '',
    territories: [],
    added: [],
    payload,
    at: ctx.clock.now(),
  })
}

export const maybeDraft = ({ database }: Context, id: string) => queries.byId(database, { id })

export async function draft(ctx: Context, id: string): Promise<DraftRow> {
  const found = await maybeDraft(ctx, id)
  if (!found) throw new NotFound('draft', id, ['id'])
  return found
}

export const drafts = ({ database, clock }: Context) => queries.latest(database, { now: clock.now() })

/** What a published draft says is checked no more: it would fall short of itself. */
export async function checked(ctx: Context, { id, pack, yaml, published }: DraftRow): Promise<Checked<Rule>> {
  if (published) return { problems: [] }
  const found = await ctx.loaders.batch(`drafts/checked ${id} ${yaml}`, id, async () => {
    const one = await checkedRule(ctx, packNamed(ctx, pack, ['pack']), yaml)
    return new Map([[id, one]])
  })
  return found ?? { problems: [] }
}

/** Examples can be run once nothing else is wrong. */
export async function outcomes(ctx: Context, row: DraftRow) {
  const { said, problems } = await checked(ctx, row)
  return said && problems.length === 0 ? examplesOf(ctx, said) : []
}

/** The norm a draft is, when nothing is wrong with it. */
export async function soundNorm(ctx: Context, row: DraftRow): Promise<Rule> {
  if (row.published) throw alreadyPublished()
  const { said, problems } = await checked(ctx, row)
  if (said && problems.length === 0) return said
  throw new UserFacing('BAD_INPUT', together(problems.map(pointedOut)), ['id'])
}

export const pointedOut = ({ line, column, said: { en, sv } }: Problem): Both => ({
  en: `Line ${line}, column ${column}: ${en}`,
  sv: `Rad ${line}, kolumn ${column}: ${sv}`,
})

export interface ProblemRow {
  path: string
  line: number
  column: number
  said: Both
}

export const problemRow = ({ path, ...rest }: Problem): ProblemRow => ({ ...rest, path: named(path) })
