// A partner's answer: confirmed, the fact is observed anew in the partner's own words; declined, the municipality disputes it, to itself.
import { z } from 'zod'
import { performLocked } from '../acts/acts.ts'
import { malformed } from '../acts/answer.ts'
import { actOf, plannedIn } from '../acts/carry-out.ts'
import { define } from '../acts/definition.ts'
import { enter } from '../acts/entering.ts'
import type { Context } from '../context.ts'
import { together, UserFacing } from '../errors.ts'
import type { FactDraft, SourceDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import { inBoth } from '../guards/sentences.ts'
import { LongText } from '../guards/text.ts'
import type { PartnerAskRow } from './asking.ts'
import * as queries from './queries.ts'

type Said = 'CONFIRMED' | 'DECLINED'

const source: SourceDraft = { kind: 'PARTNER_CONFIRMATION', title: 'Partnerns eget svar' }
const asked = new Set(['Seat', 'Party'])

/** No mutation: only whoever holds the link does it. */
export const partnerAnswer = define<{ code: string; answer: Said }>({
  name: 'partnerAnswer',
  input: z.object({ code: z.string(), answer: z.enum(['CONFIRMED', 'DECLINED']) }),
  touches: ({ id }) => [id],
  plan({ id, input: { code, answer } }, known, { today, places }) {
    const fact = known.fact(id, ['id'])
    if (!asked.has(fact.fact) || fact.source.kind === 'PARTNER_CONFIRMATION')
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'A partner is asked about its seats and what it is party to.',
          sv: 'En partner tillfrågas om sina platser och om det som den är part i.',
        },
        ['id'],
      )
    if ((fact.lane ?? 'SHARED') !== 'SHARED')
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'What a municipality keeps to itself is asked of nobody.',
          sv: 'Det som kommunen behåller för sig själv frågas ingen om.',
        },
        ['id'],
      )
    if (!places.includes(code))
      throw new UserFacing(
        'BAD_INPUT',
        { en: 'This is not on record of the municipality.', sv: 'Det här är inte antecknat om kommunen.' },
        ['input', 'municipality'],
      )
    const { id: _, corrects: __, says, ...same } = fact
    const said: FactDraft =
      answer === 'CONFIRMED'
        ? { ...same, says: says as Record<string, string>, source, observedOn: today }
        : {
            fact: 'Dispute',
            of: territoryId(code),
            to: id,
            from: today,
            lane: 'OWN',
            owner: code,
            source,
            observedOn: today,
          }
    return { thing: fact.of, facts: [said] }
  },
})

const mailbox = /[\w.+-]+@[\w-]+\.\w+/
const Words = LongText.refine(
  (text) => !mailbox.test(text),
  inBoth('must not hold the address of a mailbox.', 'Uppgiften får inte innehålla en e-postadress.'),
)

/** What a partner writes of its own is kept with the question; the municipality records what is right. */
export function wordsOf(text: string): string {
  const read = Words.safeParse(text)
  if (read.success) return read.data
  throw new UserFacing('BAD_INPUT', together(malformed(read.error).errors.map(({ said }) => said)))
}

export async function answerAsk(
  outer: Context,
  ask: PartnerAskRow,
  answer: 'CONFIRMED' | 'CORRECTED' | 'DECLINED',
  words: string,
): Promise<void> {
  const viewer = { role: 'COORDINATOR' as const, municipalities: [ask.code], subject: `partner_${ask.id}` }
  const ctx = { ...outer, viewer }
  const text = answer === 'CORRECTED' ? wordsOf(words) : ''
  const at = ctx.clock.now()
  const seq = await ctx.database.about({ operation: 'partnerAnswer' }).write(async (tx) => {
    const input = { code: ask.code, answer: answer === 'DECLINED' ? answer : ('CONFIRMED' as const) }
    const { plan, due } = (await plannedIn(tx, ctx, partnerAnswer, { id: ask.fact, input }))()
    const { open } = await queries.answer(tx, { id: ask.id, answer, words: text, at })
    if (!open)
      throw new UserFacing('ALREADY_SO', {
        en: 'The link has been used, has run out or has been taken back.',
        sv: 'Länken är använd, har gått ut eller har tagits tillbaka.',
      })
    if (answer === 'CORRECTED') {
      const payload = { ask: ask.id, fact: ask.fact, answer, words: text }
      return enter(tx, ctx, { act: 'partnerAnswer', territories: [ask.code], payload })
    }
    return (await performLocked(tx, ctx, actOf('partnerAnswer', plan, due), due)).seq
  })
  if (seq !== null) ctx.bell?.ring()
}
