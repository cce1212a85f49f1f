// The statements of the write path.
import { z } from 'zod'
import { few } from '../database/lists.ts'
import { many, maybe, one, run } from '../database/query.ts'
import { Day, Instant } from '../database/values.ts'
import { factKinds } from '../facts/kinds.ts'

const says = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
const ids = z.array(z.string())
const fewIds = few(z.string())

export const lock = one('acts/lock', { params: { codes: fewIds }, row: { codes: ids } })
export const existing = one('acts/existing', { params: { ids: fewIds }, row: { ids } })
export const retract = one('acts/retract', {
  params: { ids: fewIds, pending: z.number(), never: z.number() },
  row: { ids, agreements: ids },
})
export const namesNow = many('acts/names-now', {
  params: { ids: fewIds, names: fewIds, today: Day, never: z.number() },
  row: { id: z.string(), name: z.string() },
})
export const relabel = run('acts/relabel', {
  params: { labels: few(z.object({ id: z.string(), name: z.string(), sortKey: z.string() })) },
})
export const register = run('acts/register', { params: { ids: fewIds, never: z.number() } })
export const stamp = run('acts/stamp', { params: { written: fewIds, retracted: fewIds, seq: z.number() } })

export const writeTerritories = run('acts/write-territories', {
  params: {
    lands: z.array(
      z.object({
        code: z.string(),
        within: z.string().nullable(),
        properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), Day])),
      }),
    ),
  },
})

export const writeBorders = run('acts/write-borders', {
  params: {
    borders: z.array(
      z.object({ code: z.string(), neighbour: z.string(), across: z.enum(['LAND', 'WATER']) }),
    ),
  },
})

export const writeThings = run('acts/write-things', {
  params: {
    things: few(
      z.object({
        labels: ids,
        properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      }),
    ),
  },
})

export const writeFacts = many('acts/write-facts', {
  params: {
    facts: few(
      z.object({
        type: z.string(),
        of: z.string(),
        ofType: z.string(),
        toThing: z.string().nullable(),
        toFact: z.string().nullable(),
        toType: z.string().nullable(),
        attendedBy: ids,
        corrects: z.string().nullable(),
        source: z.record(z.string(), z.string()),
        common: z.object({
          id: z.string(),
          from: Day,
          until: Day,
          fromPrecision: z.string(),
          untilPrecision: z.string(),
          untilKind: z.string(),
          observedOn: Day,
          observedPrecision: z.string(),
          lane: z.string(),
          owner: z.string(),
        }),
        says,
      }),
    ),
    pending: z.number(),
    never: z.number(),
  },
  row: { id: z.string(), ties: z.number() },
})

const level = z.enum(['COUNTRY', 'COUNTY', 'MUNICIPALITY'])
const ties = z.array(z.object({ tie: z.string(), id: z.string() }))
const sources = z.array(
  z.object({ kind: z.string(), title: z.string(), url: z.string(), publisher: z.string() }),
)
const said = z.record(z.string(), z.unknown())

const fact = z.object({ id: z.string(), kind: z.string(), says: said, ties, sources })

export const take = many('acts/take', {
  params: { ids: fewIds, forumsOf: z.string().nullable(), ties: fewIds, moves: fewIds },
  row: {
    how: z.array(z.enum(['TOUCHED', 'TIED', 'NEAR'])),
    code: z.string(),
    level,
    sortKey: z.string(),
    name: z.string(),
    within: ids,
    own: z.array(z.enum(factKinds)),
  },
})

const reader = { ids: fewIds, municipalities: fewIds, never: z.number() }

export const knownThings = many('acts/known-things', {
  params: { ...reader, forumsOf: z.string().nullable() },
  row: {
    id: z.string(),
    type: z.string(),
    kind: z.string().nullable(),
    name: z.string(),
    code: z.string().nullable(),
    level: level.nullable(),
    sector: z.string().nullable(),
    invented: z.boolean(),
    placeholder: z.boolean(),
    organisationNumber: z.string().nullable(),
    partyKinds: z.array(z.string()),
    facts: z.array(fact),
  },
})

export const engagements = many('acts/engagements', {
  params: { ...reader, on: Day },
  row: { id: z.string(), seat: z.boolean(), name: z.string(), sortKey: z.string() },
})

const text = z.string()
export const alike = many('acts/alike', {
  params: {
    like: z.object({ code: text, number: text.nullable(), query: text }),
    municipalities: fewIds,
    never: z.number(),
  },
  row: { id: text, name: text, by: z.enum(['NUMBER', 'NAME']) },
})

export const knownFacts = many('acts/known-facts', {
  params: { ...reader, confirmed: z.object({ code: z.string(), day: Day }).nullable() },
  row: {
    id: z.string(),
    kind: z.string(),
    says: said,
    ties,
    sources,
    retracted: z.boolean(),
    correctedBy: z.string().nullable(),
  },
})

export const knownActs = many('acts/known-acts', {
  params: { seqs: few(z.number()), municipalities: fewIds, never: z.number() },
  row: {
    seq: z.number(),
    act: z.string(),
    at: Instant,
    added: ids.nullable(),
    written: z.array(fact),
    taken: z.array(fact),
    later: z.array(z.object({ seq: z.number(), act: z.string() })),
  },
})

const answered = { input: z.string(), answer: z.string() }
const kept = z.object({ id: z.string(), ...answered, at: Instant })
export const replay = maybe('acts/replay', { params: { id: z.string(), since: Instant }, row: answered })
export const remember = run('acts/remember', { params: { kept } })
/** What was kept meanwhile instead, if anything was. */
export const keepMade = maybe('acts/keep-made', { params: { kept, since: Instant }, row: answered })
export const forget = run('acts/forget', { params: { before: Instant } })
export const withdraw = one('acts/withdraw', {
  params: { ids: fewIds, never: z.number() },
  row: { taken: z.number() },
})
