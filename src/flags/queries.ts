// The statements that raise and close flags, and those that read them.
import { z } from 'zod'
import { few, sought } from '../database/lists.ts'
import { many, one, run } from '../database/query.ts'
import { Day } from '../database/values.ts'
import { reasons, severities, states } from '../recommendations/rule.ts'

const text = z.string()

const standing = {
  certainty: text,
  state: text,
  reason: text,
  severity: text,
  sharedCertainty: text,
  sharedState: text,
  sharedReason: text,
}

export const openFlags = many('flags/open', {
  params: { codes: few(text), never: Day },
  row: {
    id: text,
    code: text,
    recommendation: text,
    ...standing,
    episode: text.nullable(),
    version: text.nullable(),
  },
  bulk: true,
})

export const raise = run('flags/raise', {
  params: {
    day: Day,
    flags: few(
      z.object({
        id: text,
        code: text,
        sortKey: text,
        properties: z.object({
          code: text,
          recommendation: text,
          severityRank: z.number(),
          version: text,
          ...standing,
        }),
      }),
    ),
  },
})

export const openEpisodes = run('flags/open-episodes', {
  params: {
    episodes: few(
      z.object({
        flag: text,
        properties: z.object({
          id: text,
          opened: Day,
          closed: Day,
          cause: text,
          version: text,
          certainty: text,
          establishedOn: Day,
        }),
      }),
    ),
  },
})

export const establish = run('flags/establish', { params: { episodes: few(text), day: Day } })

export const closeFlags = run('flags/close', {
  params: { flags: few(z.object({ id: text, state: text, cause: text })), day: Day, never: Day },
})

const ids = sought
const municipalities = sought
const certainty = z.enum(['ESTABLISHED', 'INDICATED'])

const flag = {
  id: text,
  code: text,
  recommendation: text,
  certainty: certainty.nullable(),
  severity: z.enum(severities),
  reason: z.enum(reasons).nullable(),
  state: z.enum(states).nullable(),
  openedOn: Day,
  open: z.boolean(),
}
/** A flag in its place in a list. */
const placed = { ...flag, sortKey: text }

export const byIds = many('flags/by-ids', { params: { ids, municipalities }, row: flag })

export const ofTerritories = many('flags/of-territories', {
  params: { ids, municipalities, certainty: certainty.nullable(), severities: z.array(text).nullable() },
  row: { parent: text, ...placed },
})

export const episodes = many('flags/episodes', {
  params: { ids, municipalities },
  row: {
    parent: text,
    id: text,
    opened: Day,
    closed: Day.nullable(),
    cause: z.enum(['MET', 'CORRECTED', 'BECAME_UNKNOWN', 'NORM_ENDED', 'RULE_CHANGED']).nullable(),
    version: text,
    certainty,
    establishedOn: Day.nullable(),
  },
})

const filter = {
  codes: ids.nullable(),
  recommendations: ids.nullable(),
  certainty: certainty.nullable(),
  severities: z.array(text).nullable(),
  reasons: z.array(text).nullable(),
  municipalities,
}
const page = { after: text, before: text, limit: z.int() }
const orders = ['SEVERITY', 'TERRITORY', 'OPENED'] as const

/** Those that are open now are asked for most, the heaviest first, and have statements that are soon planned. */
export const forward = many('flags/page', { params: { ...filter, ...page }, row: placed })
export const backward = many('flags/page-back', { params: { ...filter, ...page }, row: placed })
export const byKey = many('flags/by-key', {
  params: { ...filter, ...page, order: z.enum(orders).exclude(['SEVERITY']), backward: z.boolean() },
  row: placed,
})
export const count = one('flags/count', { params: filter, row: { total: z.number() } })

/** Those that are closed, or were open on a day. */
const then = { ...filter, openOn: Day.nullable() }
export const past = many('flags/past', {
  params: { ...then, ...page, order: z.enum(orders), backward: z.boolean() },
  row: placed,
})
export const countPast = one('flags/count-past', { params: then, row: { total: z.number() } })
