// The statements of calendars.
import { z } from 'zod'
import { many, maybe, one, run } from '../database/query.ts'
import { Day, Instant } from '../database/values.ts'

const text = z.string()
const ids = z.array(text)
const address = { id: text, code: text, label: text, own: z.boolean(), openedAt: Instant }

export const open = run('calendar/open', {
  params: { address: z.object({ ...address, hash: text, revokedAt: text }) },
})
export const byHash = maybe('calendar/by-hash', {
  params: { hash: text },
  row: { id: text, code: text, own: z.boolean(), openedAt: Instant },
})
export const ofMunicipalities = many('calendar/of-municipalities', { params: { codes: ids }, row: address })
export const byId = maybe('calendar/by-id', { params: { id: text }, row: { ...address, revokedAt: text } })
export const revoke = one('calendar/revoke', { params: { id: text, at: text }, row: { stood: z.boolean() } })

const reader = { ids, open: ids, municipalities: ids, day: Day, never: z.number() }
const said = { changed: z.number(), changedAt: Instant.nullable() }
export const things = many('calendar/things', {
  params: reader,
  row: {
    id: text,
    kind: text,
    name: text,
    from: Day.nullable(),
    until: Day.nullable(),
    followed: Day.nullable(),
    ...said,
  },
})
export const meetings = many('calendar/meetings', {
  params: reader,
  row: { id: text, name: text, day: Day, ...said },
})
