// Blanks what should never have been written: the texts of a fact, what partners wrote of it, and what the audit kept of them. The chain still verifies.
import { z } from 'zod'
import type { ActContext } from '../acts/acts.ts'
import { type Answer, blank, malformed, refused } from '../acts/answer.ts'
import type { Given } from '../acts/carry-out.ts'
import { answered, keyOf, remembered } from '../acts/idempotency.ts'
import { yes } from '../acts/inputs.ts'
import { take } from '../acts/queries.ts'
import { chain, next, REDACTION } from '../audit/audit.ts'
import type { Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { NotFound, UserFacing } from '../errors.ts'
import { type FactType, factTypes } from '../facts/kinds.ts'
import { sortKey } from '../facts/sort-key.ts'
import { LongText } from '../guards/text.ts'
import * as statements from './queries.ts'

const Input = z.object({ reason: LongText, name: yes, source: yes })
type Asked = z.output<typeof Input>
type Version = RowOf<typeof statements.versions>

/** Stands where something stood, so that nothing that was stated becomes unstated and no result changes. */
const BLANK = '[borttaget]'
const BLANK_PAGE = 'https://borttaget.invalid/'

/** Where people write freely; all else that facts say is codes, days and numbers. */
const free: Partial<Record<FactType, string[]>> = {
  Name: ['name'],
  Reach: ['area'],
  Cover: ['area'],
  Explanation: ['reason'],
  Description: ['purposes', 'areas', 'legalBasis', 'mailbox', 'url'],
}

type Text = string | string[]

const textsOf = ({ kind, says }: Version): [string, Text][] =>
  (free[kind as FactType] ?? []).flatMap((name) => {
    const said = says[name] as Text | undefined
    return said?.length ? [[name, said]] : []
  })

const blanked = (name: string, said: Text): Text =>
  typeof said !== 'string' ? said.map(() => BLANK) : name === 'url' ? BLANK_PAGE : BLANK

export async function redact(ctx: ActContext, given: Given): Promise<Answer> {
  const read = Input.safeParse(given.input)
  if (!read.success) return malformed(read.error)
  const asked = { id: given.id ?? '', input: read.data }
  try {
    const key = keyOf(ctx, REDACTION, asked, given.key)
    return await ctx.database.about({ operation: REDACTION }).write(async (tx) => {
      const before = await answered(tx, ctx, key)
      if (before) return before
      const answer = await redactIn(tx, ctx, asked)
      if (key) await remembered(tx, ctx, key, answer)
      return answer
    })
  } catch (error) {
    return refused(error)
  }
}

/** Through the same locks and the same chain as every act, and an entry of its own. */
async function redactIn(
  tx: Tx,
  ctx: ActContext,
  { id, input }: { id: string; input: Asked },
): Promise<Answer> {
  const due = await take(tx, { ids: [id], forumsOf: null, ties: [], moves: [] })
  const versions = await statements.versions(tx, { id })
  const fact = versions.find((each) => each.id === id)
  if (!fact) throw new NotFound('fact', id, ['id'])
  const thing = fact.ties.find(({ tie }) => tie === factTypes[fact.kind as FactType].of)
  if (input.name && (!thing || thing.id.startsWith('territory_')))
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: 'This fact is about a place, whose name stays.',
        sv: 'Uppgiften handlar om en plats, och platsens namn står kvar.',
      },
      ['input', 'name'],
    )
  // What partners wrote of it, and whom was asked: of the fact no less than its own texts.
  const asks = await statements.asks(tx, { facts: versions.map((each) => each.id) })
  const gone = goneOf(versions, asks, input, thing?.name)
  if (gone.length === 0)
    throw new UserFacing(
      'ALREADY_SO',
      {
        en: 'There is nothing to blank: this fact holds no text of its own. Its source and the name of what it is about can be blanked too.',
        sv: 'Det finns inget att ta bort: uppgiften har ingen egen text. Källan och namnet på det som den handlar om kan också tas bort.',
      },
      ['id'],
    )
  const carried = await statements.carriers(tx, {
    seqs: versions.map(({ seq }) => seq),
    thing: input.name ? (thing?.id ?? '') : '',
    asks: asks.map((ask) => ({ id: ask.id, code: ask.code })),
  })
  const entries = carried.filter(({ payload }) => gone.some((text) => payload.includes(inJson(text))))
  const seqs = entries.map(({ seq }) => seq).sort((a, b) => a - b)
  const head = await next(tx)
  const holding = versions.filter((each) => each.id === id || input.source || textsOf(each).length > 0)
  const facts = holding.map((each) => ({
    id: each.id,
    texts: Object.fromEntries(textsOf(each).map(([name, said]) => [name, blanked(name, said)])),
  }))
  await Promise.all([
    statements.blankFacts(tx, { facts, seq: head.seq }),
    statements.blankEntries(tx, { seqs, seq: head.seq }),
    statements.forgetAnswers(tx, { texts: gone.map((text) => inJson(text).slice(1, -1)) }),
    statements.blankAsks(tx, { asks: asks.map((ask) => ask.id), text: BLANK }),
    input.name &&
      thing &&
      statements.blankName(tx, { thing: thing.id, name: BLANK, sortKey: sortKey(BLANK, thing.id) }),
    input.source && statements.blankSources(tx, { facts: facts.map((each) => each.id), text: BLANK }),
    chain(tx, head, {
      act: REDACTION,
      subject: ctx.viewer.subject ?? 'system',
      correlation: ctx.requestId ?? '',
      territories: due.map(({ code }) => code),
      added: [],
      payload: { entries: seqs, note: input.reason },
      at: ctx.clock.now(),
    }),
  ])
  return { ...blank, seq: head.seq, thing: thing?.id ?? null }
}

/** The texts that go: what the versions say, and what else was asked for. */
function goneOf(
  versions: Version[],
  asks: RowOf<typeof statements.asks>[],
  { name, source }: Pick<Asked, 'name' | 'source'>,
  called = '',
): string[] {
  const said = versions.flatMap((each) => textsOf(each).flatMap(([, text]) => text))
  const asked = asks.flatMap(({ words, mailbox }) => [words, mailbox])
  const sources = versions.flatMap(({ sources }) => sources)
  const more = sources.flatMap(({ title, url, publisher }) => [title, url, publisher])
  const all = [...said, ...asked, ...(name ? [called] : []), ...(source ? more : [])]
  return [...new Set(all)].filter((text) => text !== '' && text !== BLANK && text !== BLANK_PAGE)
}

/** As a payload holds it. */
const inJson = (text: string) => JSON.stringify(text)
