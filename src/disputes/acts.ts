// A municipality contests a fact about it: what hangs on the fact is unknown until that is settled.
import { z } from 'zod'
import { define } from '../acts/definition.ts'
import { evidence, evidenceOf, optional, placeCode, speaksFor, yes } from '../acts/inputs.ts'
import { ended, type KnownFact } from '../acts/known.ts'
import { daysAfter } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { territoryId } from '../facts/ids.ts'
import { Day, LongText } from '../guards/text.ts'

export const factDispute = define({
  name: 'factDispute',
  input: z.object({ ...evidence, municipality: placeCode, reason: LongText, from: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const fact = known.fact(id, ['id'])
    const { municipality, from = on.today } = input
    speaksFor(on, municipality)
    if (fact.fact === 'Dispute')
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'A dispute is not disputed; settle it.',
          sv: 'Ett bestridande kan inte bestridas; lös tvisten i stället.',
        },
        ['id'],
      )
    if (!on.places.includes(municipality))
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'A municipality disputes only what is said about it.',
          sv: 'En kommun bestrider bara det som sägs om den själv.',
        },
        ['input', 'municipality'],
      )
    if (known.disputesOf(id, municipality, on.today).length > 0)
      throw new UserFacing(
        'ALREADY_SO',
        { en: 'The municipality disputes this fact already.', sv: 'Kommunen bestrider redan uppgiften.' },
        ['id'],
      )
    if (from > on.today)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: `${from} has not come yet: dispute it when it is disputed.`,
          sv: `${from} har inte varit än: anteckna det den dag uppgiften bestrids.`,
        },
        ['input', 'from'],
      )
    // Whoever may not see the fact is not told that it is disputed either.
    const kept = { lane: fact.lane ?? 'SHARED', owner: municipality }
    const of = territoryId(municipality)
    return {
      thing: of,
      note: input.reason,
      facts: [{ fact: 'Dispute', of, to: id, from, ...kept, ...evidenceOf(input, on) }],
    }
  },
})

export const disputeSettle = define({
  name: 'disputeSettle',
  input: z.object({
    source: evidence.source,
    municipality: placeCode,
    mistaken: yes,
    reason: optional(LongText),
  }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const fact = known.fact(id, ['id'])
    speaksFor(on, input.municipality)
    const disputes = known.disputesOf(id, input.municipality, on.today)
    if (disputes.length === 0)
      throw new UserFacing(
        'NOT_FOUND',
        { en: 'The municipality does not dispute this fact.', sv: 'Kommunen bestrider inte uppgiften.' },
        ['input', 'municipality'],
      )
    const { source } = evidenceOf({ source: input.source }, on)
    return {
      thing: territoryId(input.municipality),
      retract: [...disputes.map((each) => each.id), ...(input.mistaken ? [fact.id] : [])],
      facts: disputes.flatMap((dispute) => settled(dispute, on.today, source)),
      ...(input.reason && { note: input.reason }),
    }
  },
})

/** Until the day before; one that is settled on the day it began was in force on no day. */
const settled = (dispute: KnownFact, today: string, source: KnownFact['source']) =>
  dispute.from && dispute.from < today ? [ended(dispute, daysAfter(today, -1), source, ['id'])] : []

export const disputeActs = [factDispute, disputeSettle]
