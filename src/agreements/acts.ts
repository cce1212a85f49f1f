// What coordinators do with agreements: sign one, say what its text states, renew it, give notice, and end it.
import { z } from 'zod'
import { type AgreementKind, agreementKinds, codesOf } from '../actors/kinds.ts'
import { define } from '../acts/definition.ts'
import {
  atLeastTwo,
  atMost,
  evidence,
  evidenceOf,
  id,
  keeping,
  laneOf,
  optional,
  period,
  periodOf,
  placeCode,
  readIn,
  reading,
} from '../acts/inputs.ts'
import { corrected, endedAs, type KnownFact, type KnownThing } from '../acts/known.ts'
import { daysAfter } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { newId, territoryId } from '../facts/ids.ts'
import { inBoth } from '../guards/sentences.ts'
import { Day, Text } from '../guards/text.ts'
import { guarded, inForce, isShared, lastOf, REFUSED_WITH_FAITH } from './standing.ts'
import { lacksWithFaith, namedKinds, saysOf, textual, warningsOf } from './text.ts'

const MOST = 50
const status = optional(z.enum(['OPERATING', 'PLANNED', 'DRAFT']))
const cover = z.object({
  municipality: placeCode,
  extent: optional(z.enum(['WHOLE', 'PART'])),
  area: optional(Text),
})

export const agreementSign = define({
  name: 'agreementSign',
  input: z.object({
    ...keeping,
    ...evidence,
    ...period,
    ...textual,
    kind: z.enum(codesOf(agreementKinds)),
    name: Text,
    parties: z.array(id).min(2, atLeastTwo).max(MOST, atMost(MOST)),
    covers: optional(
      z
        .array(cover)
        .max(MOST, inBoth(`must be at most ${MOST} places.`, `Uppgiften ska vara högst ${MOST} platser.`)),
    ),
    status,
  }),
  touches: ({ input }) =>
    [input.municipality, ...(input.covers ?? []).map(({ municipality }) => municipality)].map(territoryId),
  ties: ({ input }) => input.parties,
  about: ({ input }) => input.parties,
  plan({ input }, known, on) {
    const agreement = newId('agreement')
    known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
    const parties = input.parties.map((party, i) => {
      const path = ['input', 'parties', String(i)]
      if (input.parties.indexOf(party) < i)
        throw new UserFacing(
          'BAD_INPUT',
          { en: 'The same party is named twice.', sv: 'Samma part är angiven två gånger.' },
          path,
        )
      return known.thing(party, 'Organisation', path)
    })
    const places = (
      input.covers ?? [{ municipality: input.municipality, extent: undefined, area: undefined }]
    ).map((each, i) => ({
      place: known.thing(territoryId(each.municipality), 'Territory', [
        'input',
        'covers',
        String(i),
        'municipality',
      ]),
      says: { extent: each.extent ?? (each.area ? 'PART' : 'WHOLE'), area: each.area ?? '' },
    }))
    const said = saysOf(input)
    const lacking = lacksWithFaith(namedKinds(parties), said)
    if (lacking && input.lane === 'SHARED')
      throw new UserFacing('BAD_INPUT', REFUSED_WITH_FAITH, ['input', 'lane'])
    const common = { ...evidenceOf(input, on), ...laneOf(input, on, lacking ? 'OWN' : 'SHARED') }
    const span = periodOf(input)
    const begins = input.from ? { from: input.from } : {}
    const says = { status: input.status ?? 'OPERATING', ...said }
    return {
      thing: agreement,
      things: [{ id: agreement, type: 'Agreement', kind: input.kind, name: input.name }],
      warnings: [
        ...warningsOf(input.kind, says, span),
        ...(lacking ? [keptToItself] : []),
        ...nobodyMunicipal(parties),
      ],
      facts: [
        { fact: 'Name', of: agreement, ...common, says: { name: input.name } },
        { fact: 'Description', of: agreement, ...common, ...span, says },
        ...parties.map((party) => ({
          fact: 'Party' as const,
          of: party.id,
          to: agreement,
          ...common,
          ...begins,
        })),
        ...places.map(({ place, says }) => ({
          fact: 'Cover' as const,
          of: agreement,
          to: place.id,
          ...common,
          says,
        })),
      ],
    }
  },
})

const keptToItself = {
  code: 'KEPT_TO_THE_MUNICIPALITY',
  said: {
    en: 'The agreement is recorded as the municipality’s own, for it says what a named faith community’s agreement lacks.',
    sv: 'Överenskommelsen antecknas som kommunens egen, för den säger vad en överenskommelse med ett namngivet trossamfund saknar.',
  },
  path: ['input', 'lane'],
}

const nobodyMunicipal = (parties: KnownThing[]) =>
  parties.some(
    ({ kind, sector, facts }) =>
      kind === 'MUNICIPALITY' || sector === 'MUNICIPAL' || facts.some(({ fact }) => fact === 'PartOf'),
  )
    ? []
    : [
        {
          code: 'AGREEMENT_NO_MUNICIPALITY',
          said: {
            en: 'No party belongs to a municipality, so the agreement counts for none.',
            sv: 'Ingen part hör till en kommun, så överenskommelsen räknas inte för någon.',
          },
          path: ['input', 'parties'],
        },
      ]

export const agreementDescribe = define({
  name: 'agreementDescribe',
  input: z.object({ ...textual, ...reading, ...evidence, status }),
  touches: ({ id }) => [id],
  about: ({ input }) => readIn(input),
  plan({ id, input }, known, on) {
    const agreement = known.thing(id, 'Agreement', ['id'])
    const now = known.asRead(inForce(agreement, on.today), input.fact)
    const said = saysOf(input)
    const says = { ...said, ...(input.status && { status: input.status }) }
    const draft = corrected(now, { ...evidenceOf(input, on), says })
    guarded(agreement, now, draft)
    return {
      thing: id,
      retract: [now.id],
      facts: [draft],
      warnings: warningsOf(agreement.kind as AgreementKind, draft.says ?? {}, now),
    }
  },
})

/** Parties that were to leave when it ended stay on. */
const staying = (agreement: KnownThing, old: KnownFact): KnownFact[] =>
  old.until === undefined
    ? []
    : agreement.facts.filter(({ fact, until }) => ['Party', 'Cover'].includes(fact) && until === old.until)

export const agreementRenew = define({
  name: 'agreementRenew',
  input: z.object({ ...textual, ...evidence, ...period, from: Day }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const agreement = known.thing(id, 'Agreement', ['id'])
    const old = lastOf(agreement)
    if (old.from && old.from >= input.from)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: `The period on record began on ${old.from}; a new one begins after that.`,
          sv: `Den antecknade perioden började ${old.from}; en ny börjar senare än så.`,
        },
        ['input', 'from'],
      )
    const found = evidenceOf(input, on)
    const span = periodOf(input)
    const outlived = !old.until || old.until >= input.from
    const stays = staying(agreement, old)
    const { corrects: _, ...renewed } = corrected(old, {
      ...found,
      ...span,
      fromPrecision: 'DAY',
      untilPrecision: 'DAY',
      says: { ...saysOf(input), status: 'OPERATING' },
    })
    const { until: __, ...open } = renewed
    guarded(agreement, old, renewed)
    return {
      thing: id,
      retract: [...(outlived ? [old.id] : []), ...stays.map((fact) => fact.id)],
      facts: [
        ...(outlived
          ? [endedAs(old, daysAfter(input.from, -1), { ...found, source: old.source }, ['input', 'from'])]
          : []),
        { ...open, ...span },
        ...stays.map((fact) => corrected(fact, { ...found, untilKind: 'UNKNOWN' })),
      ],
      warnings: warningsOf(agreement.kind as AgreementKind, renewed.says ?? {}, span),
    }
  },
})

export const agreementNotice = define({
  name: 'agreementNotice',
  input: z.object({ ...evidence, on: Day }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const agreement = known.thing(id, 'Agreement', ['id'])
    const now = inForce(agreement, on.today)
    if (input.on <= on.today)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'Notice is of a day to come; what has ended is ended.',
          sv: 'En uppsägning gäller en kommande dag; det som redan upphört avslutas i stället.',
        },
        ['input', 'on'],
      )
    if (now.until && now.until <= input.on)
      throw new UserFacing(
        'ALREADY_SO',
        { en: `It ends on ${now.until} anyway.`, sv: `Den upphör ändå ${now.until}.` },
        ['input', 'on'],
      )
    return {
      thing: id,
      consent: isShared(now, on.concerned),
      retract: [now.id],
      facts: [endedAs(now, input.on, evidenceOf(input, on), ['input', 'on'])],
    }
  },
})

export const agreementEnd = define({
  name: 'agreementEnd',
  input: z.object({ ...evidence, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const agreement = known.thing(id, 'Agreement', ['id'])
    const now = inForce(agreement, on.today)
    const day = input.on ?? on.today
    if (day > on.today)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'That day has not come; give notice instead.',
          sv: 'Den dagen har inte varit än; säg upp överenskommelsen i stället.',
        },
        ['input', 'on'],
      )
    return {
      thing: id,
      consent: isShared(now, on.concerned),
      retract: [now.id],
      facts: [endedAs(now, day, evidenceOf(input, on), ['input', 'on'])],
    }
  },
})

export const agreementActs = [agreementSign, agreementDescribe, agreementRenew, agreementNotice, agreementEnd]
