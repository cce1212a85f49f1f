// What coordinators do with the parties to an agreement: let one come, and let one leave.
import { z } from 'zod'
import { define } from '../acts/definition.ts'
import { evidence, evidenceOf, id, optional, period, periodOf } from '../acts/inputs.ts'
import { endedAll } from '../acts/known.ts'
import { UserFacing } from '../errors.ts'
import type { FactDraft } from '../facts/draft.ts'
import { Day } from '../guards/text.ts'
import { inForce, keptAs, partiesOf, REFUSED_WITH_FAITH } from './standing.ts'
import { lacksWithFaith, namedKinds } from './text.ts'

export const agreementPartyAdd = define({
  name: 'agreementPartyAdd',
  input: z.object({ ...evidence, ...period, actor: id }),
  touches: ({ id }) => [id],
  ties: ({ input }) => [input.actor],
  about: ({ input }) => [input.actor],
  plan({ id, input }, known, on) {
    const agreement = known.thing(id, 'Agreement', ['id'])
    const actor = known.thing(input.actor, 'Organisation', ['input', 'actor'])
    const now = inForce(agreement, on.today)
    if (partiesOf(agreement, on.today).some(({ of }) => of === actor.id))
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${actor.name} is party to ${agreement.name} already.`,
          sv: `${actor.name} är redan part i ${agreement.name}.`,
        },
        ['input', 'actor'],
      )
    if (now.lane === 'SHARED' && lacksWithFaith(namedKinds([actor]), now.says))
      throw new UserFacing('BAD_INPUT', REFUSED_WITH_FAITH, ['input', 'actor'])
    const fact: FactDraft = {
      fact: 'Party',
      of: actor.id,
      to: id,
      ...evidenceOf(input, on),
      ...keptAs(now),
      ...periodOf(input),
    }
    return { thing: id, facts: [fact] }
  },
})

export const agreementPartyLeave = define({
  name: 'agreementPartyLeave',
  input: z.object({ ...evidence, actor: id, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const agreement = known.thing(id, 'Agreement', ['id'])
    const all = partiesOf(agreement, on.today)
    const leaving = all.filter(({ of }) => of === input.actor)
    if (leaving.length === 0)
      throw new UserFacing(
        'NOT_FOUND',
        { en: `It is not party to ${agreement.name}.`, sv: `Den är inte part i ${agreement.name}.` },
        ['input', 'actor'],
      )
    const left = all.length - leaving.length
    return {
      thing: id,
      ...endedAll(leaving, input.on ?? on.today, evidenceOf(input, on)),
      warnings:
        left >= 2
          ? []
          : [
              {
                code: 'AGREEMENT_FEW_PARTIES',
                said: {
                  en: 'An agreement has two parties at least; end it if it has come to its end.',
                  sv: 'En överenskommelse har minst två parter; avsluta den om den har upphört.',
                },
                path: ['id'],
              },
            ],
    }
  },
})

export const partyActs = [agreementPartyAdd, agreementPartyLeave]
