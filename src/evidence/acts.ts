// What coordinators do with single facts: correct one, take back a mistaken one, or undo a whole act.
import { z } from 'zod'
import { define, NOT_YOURS, type On } from '../acts/definition.ts'
import { evidence, evidenceOf, optional, period, periodAgain, speaksFor } from '../acts/inputs.ts'
import { corrected, type KnownFact } from '../acts/known.ts'
import { mayWriteAt } from '../auth/viewer.ts'
import type { Both } from '../days.ts'
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

const onlyCorrectable = (kind: FactType, field: string, can: string[]): Both => ({
  en: `A fact of the kind ${kind} says nothing of "${field}"; its period, day and source can be corrected${can.length ? `, and ${can.join(' and ')}` : ''}.`,
  sv: `En uppgift av sorten ${kind} säger inget om ”${field}”; period, dag och källa kan rättas${can.length ? `, och ${can.join(' och ')}` : ''}.`,
})

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
      throw new UserFacing('BAD_INPUT', onlyCorrectable(fact.fact, cannot[0], can), ['input', cannot[0]])
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
    if (facts.length === 0) {
      // What a partner did not confirm has no fact, or one that is its municipality's: both are refused alike.
      if (act.act === 'partnerAnswer' && !concerned.some((code) => viewer.municipalities.includes(code)))
        throw new Forbidden(NOT_YOURS)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'This act recorded no facts; there is nothing to undo.',
          sv: 'Åtgärden antecknade inga uppgifter; det finns inget att ångra.',
        },
        ['id'],
      )
    }
    for (const fact of facts) guarded(fact, on)
    if (act.act === 'actUndo')
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'An undoing is not undone; do again what was undone.',
          sv: 'Det går inte att ångra att något ångrats; gör om det som ångrades.',
        },
        ['id'],
      )
    if (!act.added)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'This act brought in a whole register; correct its facts one by one instead.',
          sv: 'Åtgärden läste in ett helt register; rätta uppgifterna en och en i stället.',
        },
        ['id'],
      )
    if (act.later.length > 0) {
      const names = act.later.map(({ seq, act: name }) => `${name} (act_${seq})`).join(', ')
      throw new UserFacing(
        'BUILT_ON',
        {
          en: `Later acts build on this one: ${names}. Undo those first.`,
          sv: `Senare åtgärder bygger på den här: ${names}. Ångra dem först.`,
        },
        ['id'],
      )
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
