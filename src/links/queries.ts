// What each territory has on record, one statement per sort of link, all asked territories at once and independent of the day. The
// statements give days as text: to take a DATE apart costs the driver more than all that is done with it here.
import { z } from 'zod'
import { few } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'
import { factKinds } from '../facts/kinds.ts'

const text = z.string()
const params = { codes: few(text), knownAt: z.number(), own: z.boolean() }
const withKinds = { ...params, kinds: z.array(text) }

/** A fact as evidence: its period, when it was seen, and its place in the order of recording. */
const claim = { id: text, from: Day, until: Day, untilKind: text, observedOn: Day, recordedSeq: z.number() }
const stated = z.record(text, text)

/** A fact that only bounds what is claimed: id, first and last day. */
const frame = z.tuple([text, Day, Day])
const held = z.tuple([text, Day, Day, text])
/** A way an actor reaches the territory: extent, first and last day, the facts on it. */
const path = z.tuple([text, Day, Day, z.array(text)])
/** An actor's kind, and its second one where it is two in one. */
const kinds = { kind: text, also: text.nullable() }
const who = { actor: text, ...kinds, sector: text, placeholder: z.boolean(), paths: z.array(path) }

export const forums = many('links/forums', {
  params: withKinds,
  bulk: true,
  row: {
    code: text,
    forum: text,
    kind: text,
    reach: text,
    extent: text,
    reachFrom: Day,
    reachUntil: Day,
    ...claim,
    level: text,
    leadership: text,
    stated,
  },
})

export const seats = many('links/seats', {
  params: withKinds,
  bulk: true,
  row: { code: text, forum: text, ...claim, role: text, level: text, basis: text, ...who },
})

export const meetings = many('links/meetings', {
  params: withKinds,
  bulk: true,
  row: { code: text, forum: text, id: text, day: Day },
})

export const insiders = many('links/insiders', {
  params,
  bulk: true,
  row: { code: text, actor: text, kind: text, frames: z.array(frame) },
})

export const agreements = many('links/agreements', {
  params,
  bulk: true,
  row: {
    code: text,
    agreement: text,
    agreementKind: text,
    ...claim,
    stated,
    insiders: z.array(z.tuple([text, Day, Day, text])),
    covers: z.array(held),
    party: frame,
    ...who,
  },
})

export const record = many('links/record', {
  params,
  bulk: true,
  row: {
    code: text,
    ...claim,
    extent: text,
    actor: text,
    ...kinds,
    sector: text,
    placeholder: z.boolean(),
    wholes: z.array(path),
    bounds: z.tuple([Day, Day, z.array(text)]),
  },
})

export const documents = many('links/documents', {
  params,
  bulk: true,
  row: {
    code: text,
    document: text,
    fromPrecision: text,
    kind: text,
    ...claim,
    stated,
    cover: held,
    followUps: z.array(z.tuple([text, text, Day])),
    contributions: z.array(z.tuple([text, text, text, Day, Day])),
    foundations: z.array(z.tuple([text, text, Day.nullable(), Day, Day])),
  },
})

export const functions = many('links/functions', {
  params,
  bulk: true,
  row: {
    code: text,
    function: text,
    kind: text,
    ...claim,
    holder: text,
    stated,
    description: frame,
    cover: held,
  },
})

export const services = many('links/services', {
  params,
  bulk: true,
  row: {
    code: text,
    service: text,
    kind: text,
    ...claim,
    stated,
    cover: held,
    provisions: z.array(
      z.tuple([text, Day, Day, text, Day, z.number(), text, text, text, z.boolean(), text.nullable()]),
    ),
  },
})

export const channels = many('links/channels', {
  params,
  bulk: true,
  row: {
    code: text,
    channel: text,
    ...claim,
    stated,
    parties: z.array(z.array(path)),
    ends: z.array(z.tuple([text, Day, Day, text])),
    party: frame,
    actor: text,
    ...kinds,
    placeholder: z.boolean(),
  },
})

export const supports = many('links/supports', {
  params,
  bulk: true,
  row: { code: text, ...claim, prevention: text, giver: text },
})

export const inventories = many('links/inventories', {
  params: withKinds,
  bulk: true,
  row: {
    code: text,
    id: text,
    scope: text,
    kinds: z.array(text),
    basis: text,
    forum: text.nullable(),
    day: Day,
    recordedSeq: z.number(),
    from: Day,
    until: Day,
  },
})

export const notes = many('links/notes', {
  params,
  bulk: true,
  row: { code: text, type: text, ...claim, about: text, step: text.nullable(), target: text.nullable() },
})

/** The same for all municipalities of a country; each sees what rests on nobody else's own facts. */
export const national = many('links/national-seats', {
  params: withKinds,
  bulk: true,
  row: {
    within: text,
    forum: text,
    kind: text,
    actor: text,
    ...claim,
    description: frame,
    reach: held,
    owners: z.array(text),
    lists: z.array(z.tuple([text, Day, Day, Day, z.number(), text])),
  },
})

export const disputes = many('links/disputes', {
  params: { codes: few(text), knownAt: z.number(), day: Day },
  row: { fact: text, from: Day, until: Day, owner: text, lane: text },
})

/** Of territories of other levels there are none. */
export const rounds = many('links/rounds', {
  params: { codes: few(text), knownAt: z.number() },
  row: { code: text, day: Day },
})

export const ownFacts = many('links/own-facts', {
  params: { codes: few(text) },
  row: { code: text, kind: z.enum(factKinds) },
})
