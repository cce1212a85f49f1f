// The statements about drafts of norms and what is published of them.
import { z } from 'zod'
import { many, maybe, one, run } from '../database/query.ts'
import { Day, Instant } from '../database/values.ts'

const text = z.string()
const said = { id: text, pack: text, yaml: text, by: text, at: Instant }
const draft = { ...said, published: text, revision: z.number() }

/** `read` is 0 where whatever is there is written over. */
export const save = one('drafts/save', {
  params: { draft: z.object(said), read: z.number() },
  row: { kept: z.boolean(), published: text, revision: z.number() },
})
export const byId = maybe('drafts/by-id', { params: { id: text }, row: draft })
export const latest = many('drafts/latest', { params: { now: Instant }, row: draft })

const version = {
  key: text,
  id: text,
  version: text,
  digest: text,
  document: text,
  origin: text,
  changelog: text,
  by: text,
  at: Instant,
}

export const takeNorms = one('drafts/take-norms', { row: { revision: z.number() } })
export const publishVersion = one('drafts/publish-version', {
  params: { draft: text, yaml: text, version: z.object({ ...version, validFrom: Day }) },
  row: { published: z.number() },
})
export const publishPack = run('drafts/publish-pack', { params: { pack: z.object(version) } })
export const versionsOf = many('drafts/versions-of', {
  params: { id: text },
  row: { version: text, validFrom: Day, changelog: text, origin: text },
})
