// Publishes what national staff have drafted: a new version for good, the end of a norm, a pack of a county or of others.

import type { z } from 'zod'
import { type Keep, once } from '../acts/idempotency.ts'
import { sha256 } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/driver.ts'
import { FIRST_DAY } from '../database/sentinels.ts'
import { type Both, daysAfter } from '../days.ts'
import { NotFound, together, Unavailable, UserFacing } from '../errors.ts'
import { saidOf } from '../guards/sentences.ts'
import { Day, LongText } from '../guards/text.ts'
import type { Pack } from '../recommendations/pack.ts'
import { written } from '../recommendations/publish.ts'
import { staffPacks } from '../recommendations/queries.ts'
import type { Rule } from '../recommendations/rule.ts'
import { checkedPack } from './checking.ts'
import { audited, draft, pointedOut, requireText, soundNorm } from './drafts.ts'
import { broken, examplesOf } from './examples.ts'
import * as queries from './queries.ts'

/** What is checked, and answered, is so by the norms of now. Gives how many times they have been changed. */
async function renewed(ctx: Context): Promise<number> {
  if (!ctx.renew)
    throw new Unavailable({
      en: 'Norms cannot be changed here.',
      sv: 'Rekommendationerna kan inte ändras här.',
    })
  const { revision, ...norms } = await ctx.renew()
  Object.assign(ctx, norms)
  return revision
}

interface Changed {
  id: string
}
type Key = string | null | undefined

/** Once under its key; the second time by the norms of now. */
const changing = (
  ctx: Context,
  act: string,
  asked: unknown,
  key: Key,
  work: (keep: Keep) => Promise<Changed>,
): Promise<Changed & { replayed: boolean }> =>
  once(ctx, { act, asked, key }, work, async (id) => {
    await renewed(ctx)
    return { id }
  })

/** One change of the norms follows the other: what was checked against others than those of now is checked again. */
async function change(ctx: Context, operation: string, seen: number, work: (tx: Tx) => Promise<void>) {
  await ctx.database.about({ operation }).write(async (tx) => {
    const { revision } = await queries.takeNorms(tx)
    if (revision !== seen + 1)
      throw new UserFacing('CONFLICT', {
        en: 'The norms were changed meanwhile; please try again.',
        sv: 'Rekommendationerna har ändrats under tiden; försök gärna igen.',
      })
    await work(tx)
  })
  await renewed(ctx)
}

function given<T>(shape: z.ZodType<T>, value: unknown, name: string): T {
  const read = shape.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues as [z.core.$ZodIssue]
  throw new UserFacing('BAD_INPUT', saidOf({ ...issue, path: [name] }), ['input', name])
}

/** A version that files once had may not be in use, and stays as it is all the same. */
async function requireNew(tx: Tx, { id, version }: Rule) {
  const there = await queries.versionsOf(tx, { id })
  if (there.some((each) => each.version === version))
    throw new UserFacing('CONFLICT', {
      en: `${id}@${version} is published already; choose a higher version.`,
      sv: `${id}@${version} är redan publicerad; välj en högre version.`,
    })
}

/** A norm's first version is valid for all the days of its period; a later one from today. */
async function put(
  tx: Tx,
  ctx: Context,
  rule: Rule,
  changelog: string,
  from: { draft: string; yaml: string },
) {
  await requireNew(tx, rule)
  const isNew = !ctx.rules.some(({ id }) => id === rule.id)
  const version = {
    ...written(rule, isNew ? FIRST_DAY : ctx.clock.today()),
    origin: 'STAFF',
    changelog,
    by: ctx.viewer.subject ?? 'system',
    at: ctx.clock.now(),
  }
  const { published } = await queries.publishVersion(tx, { ...from, version })
  if (published === 0)
    throw new UserFacing(
      'CONFLICT',
      {
        en: 'The draft was changed meanwhile; read it again.',
        sv: 'Utkastet har ändrats under tiden; läs det igen.',
      },
      ['id'],
    )
}

export const publishDraft = (ctx: Context, id: string, input: { changelog: string }, key: Key) =>
  changing(ctx, 'recommendationPublish', { id, input }, key, (keep) => published(ctx, id, input, keep))

async function published(
  ctx: Context,
  id: string,
  input: { changelog: string },
  keep: Keep,
): Promise<Changed> {
  const changelog = given(LongText, input.changelog, 'changelog')
  const seen = await renewed(ctx)
  const row = await draft(ctx, id)
  const norm = await soundNorm(ctx, row)
  const failing = (await examplesOf(ctx, norm)).filter(({ holds }) => !holds)
  if (failing.length > 0) throw new UserFacing('BAD_INPUT', together(failing.map(broken)), ['id'])
  await change(ctx, 'recommendationPublish', seen, async (tx) => {
    await keep(tx, norm.id)
    await put(tx, ctx, norm, changelog, { draft: id, yaml: row.yaml })
    await audited(tx, ctx, 'recommendationPublish', {
      draft: id,
      norm: `${norm.id}@${norm.version}`,
      changelog,
    })
  })
  return { id: norm.id }
}

interface Ending {
  on: string
  reason: string
}

/** A norm ends as it changes: by a version that says its last day. */
export const retire = (ctx: Context, id: string, input: Ending, key: Key) =>
  changing(ctx, 'recommendationRetire', { id, input }, key, (keep) => retired(ctx, id, input, keep))

async function retired(ctx: Context, id: string, input: Ending, keep: Keep): Promise<Changed> {
  const on = given(Day, input.on, 'on')
  const reason = given(LongText, input.reason, 'reason')
  const seen = await renewed(ctx)
  const norm = ctx.rules.find((rule) => rule.id === id)
  if (!norm) throw new NotFound('recommendation', id, ['id'])
  requireEnd(ctx, norm, on)
  const [major, minor, patch = 0] = norm.version.split('.').map(Number)
  const { examples: _, ...said } = norm
  const ended = {
    ...said,
    version: `${major}.${minor}.${patch + 1}`,
    period: { ...norm.period, until: on },
  } as Rule
  await change(ctx, 'recommendationRetire', seen, async (tx) => {
    await keep(tx, id)
    await put(tx, ctx, ended, reason, { draft: '', yaml: '' })
    await audited(tx, ctx, 'recommendationRetire', { norm: `${id}@${ended.version}`, on, reason })
  })
  return { id }
}

function requireEnd({ rules, clock }: Context, norm: Rule, on: string) {
  const wrong = (code: string, said: Both, path: string[]) => new UserFacing(code, said, path)
  const { from, until } = norm.period
  const earliest = daysAfter(clock.today(), -1)
  if (on < earliest)
    throw wrong(
      'BAD_INPUT',
      {
        en: `on is ${on}; allowed: ${earliest} or later, for what was said before that day stands.`,
        sv: `Sista dagen är ${on}; tillåtet: ${earliest} eller senare, för det som sagts före den dagen står kvar.`,
      },
      ['input', 'on'],
    )
  if (on < from)
    throw wrong(
      'BAD_INPUT',
      {
        en: `on is ${on}; allowed: ${from}, its first day, or later.`,
        sv: `Sista dagen är ${on}; tillåtet: ${from}, som är dess första dag, eller senare.`,
      },
      ['input', 'on'],
    )
  if (until && until <= on)
    throw wrong(
      'ALREADY_SO',
      { en: `${norm.id} already ends on ${until}.`, sv: `${norm.id} upphör redan ${until}.` },
      ['input', 'on'],
    )
  const waiting = rules.find(
    ({ presumes, period }) => presumes === norm.id && (!period.until || period.until > on),
  )
  if (waiting)
    throw wrong(
      'CONFLICT',
      {
        en: `${waiting.id} presumes it and is in force after ${on}: end that one first.`,
        sv: `${waiting.id} förutsätter den och gäller efter ${on}: avsluta den först.`,
      },
      ['id'],
    )
}

export const packAdd = (ctx: Context, input: { yaml: string }, key: Key) =>
  changing(ctx, 'packAdd', input, key, (keep) => added(ctx, input, keep))

/** A version of a pack is read by its whole text, as the files of packs are. */
async function added(ctx: Context, input: { yaml: string }, keep: Keep): Promise<Changed> {
  requireText(input.yaml, ['input', 'yaml'])
  const seen = await renewed(ctx)
  const { said, problems } = await checkedPack(ctx, input.yaml)
  if (!said || problems.length > 0)
    throw new UserFacing('BAD_INPUT', together(problems.map(pointedOut)), ['input', 'yaml'])
  await requireOwn(ctx, said)
  const document = JSON.stringify(said)
  const { id, version } = said
  await change(ctx, 'packAdd', seen, async (tx) => {
    await keep(tx, id)
    await queries.publishPack(tx, {
      pack: {
        key: `${id}@${version}`,
        id,
        version,
        digest: sha256(document),
        document,
        origin: 'STAFF',
        changelog: '',
        by: ctx.viewer.subject ?? 'system',
        at: ctx.clock.now(),
      },
    })
    await audited(tx, ctx, 'packAdd', { pack: `${id}@${version}` })
  })
  return { id }
}

/** What came with the product changes with it. */
async function requireOwn({ packs, database }: Context, { id }: Pack) {
  if (!packs.some((pack) => pack.id === id)) return
  const own = await staffPacks(database)
  if (!own.some(({ document }) => (JSON.parse(document) as Pack).id === id))
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `The pack ${id} came with the product; add one with an id of its own.`,
        sv: `Samlingen ${id} följde med tjänsten; lägg till en med ett eget id.`,
      },
      ['input', 'yaml'],
    )
}
