// What coordinators do with single facts: correct one, take back a mistaken one, or undo a whole act.
import { z } from 'zod'
import { define, NOT_YOURS, type On } from '../acts/definition.ts'
import { evidence, evidenceOf, optional, period, periodAgain, speaksFor } from '../acts/inputs.ts'
import { corrected, type KnownFact } from '../acts/known.ts'
import { mayWriteAt } from '../auth/viewer.ts'
import { Forbidden, UserFacing } from '../errors.ts'
import type { FactDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import type { FactType } from '../facts/kinds.ts'
import { LongText, Text } from '../guards/text.ts'

const details = {
  name: optional(Text),
  role: optional(z.enum(['CHAIR', 'MEMBER', 'ADJUNCT'])),
  level: optional(z.enum(['LEADING', 'OPERATIVE'])),
  extent: optional(z.enum(['WHOLE', 'PART'])),
  area: optional(Text),
}

/** What a fact of each kind says that can be corrected one by one; the rest has an act of its own. */
const correctable: Partial<Record<FactType, (keyof typeof details)[]>> = {
  Name: ['name'],
  Seat: ['role', 'level'],
  Reach: ['extent', 'area'],
  Cover: ['extent', 'area'],
}

const ownWords: readonly FactType[] = ['NoSuchActor', 'Effort', 'Explanation', 'Dispute', 'Report']

/** What a municipality says in its own name nobody else takes back or changes. */
function guarded(fact: KnownFact, on: On): KnownFact {
  const own = ownWords.includes(fact.fact) || (fact.fact === 'Inventory' && fact.says.basis === 'CONFIRMED')
  if (own) speaksFor(on, fact.of.slice(territoryId('').length), ['id'])
  return fact
}

export const factCorrect = define({
  name: 'factCorrect',
  input: z.object({ ...details, ...evidence, ...period }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const fact = guarded(known.fact(id, ['id']), on)
    const { source, observedOn, from, until, openEnded, ...given } = input
    const says = Object.entries(given).filter(([, value]) => value !== undefined)
    const can: string[] = correctable[fact.fact] ?? []
    const cannot = says.find(([name]) => !can.includes(name))
    if (cannot)
      throw new UserFacing(
        'BAD_INPUT',
        `A fact of the kind ${fact.fact} says nothing of "${cannot[0]}"; its period, day and source can be corrected${can.length ? `, and ${can.join(' and ')}` : ''}.`,
        ['input', cannot[0]],
      )
    return {
      thing: fact.of,
      retract: [id],
      facts: [
        corrected(fact, {
          ...(source || observedOn ? evidenceOf({ source, observedOn }, on) : {}),
          ...periodAgain(fact, { from, until, openEnded }),
          says: Object.fromEntries(says) as Record<string, string>,
        }),
      ],
    }
  },
})

export const factRetract = define({
  name: 'factRetract',
  input: z.object({ reason: LongText }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const fact = guarded(known.fact(id, ['id']), on)
    return { thing: fact.of, retract: [id], note: input.reason }
  },
})

/** As it was, to be recorded again: what was taken back stays taken back. */
const again = ({ id, says, ...fact }: KnownFact): FactDraft => ({
  ...fact,
  corrects: id,
  says: says as Record<string, string>,
})

export const actUndo = define({
  name: 'actUndo',
  input: z.object({ reason: optional(LongText) }),
  touches: ({ id }) => [id],
  about: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const { viewer, concerned } = on
    const act = known.act(id, ['id'])
    const facts = [...act.written, ...act.taken]
    if (facts.some(({ lane, owner }) => lane !== 'SHARED' && !viewer.municipalities.includes(owner ?? '')))
      throw new Forbidden(NOT_YOURS)
    if (concerned.length > 0 && !concerned.some((code) => mayWriteAt(viewer, code)))
      throw new Forbidden(NOT_YOURS)
    for (const fact of facts) guarded(fact, on)
    if (act.act === 'actUndo')
      throw new UserFacing('BAD_INPUT', 'An undoing is not undone; do again what was undone.', ['id'])
    if (!act.added)
      throw new UserFacing(
        'BAD_INPUT',
        'This act brought in a whole register; correct its facts one by one instead.',
        ['id'],
      )
    if (act.later.length > 0) {
      const names = act.later.map(({ seq, act: name }) => `${name} (act_${seq})`).join(', ')
      throw new UserFacing('BUILT_ON', `Later acts build on this one: ${names}. Undo those first.`, ['id'])
    }
    return {
      thing: facts[0]?.of ?? '',
      retract: act.written.map((fact) => fact.id),
      facts: act.taken.map(again),
      withdraw: act.added,
      ...(input.reason && { note: input.reason }),
    }
  },
})

export const factActs = [factCorrect, factRetract, actUndo]
