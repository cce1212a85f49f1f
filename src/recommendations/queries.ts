// The statements of publishing recommendations.
import { z } from 'zod'
import { many, maybe, run } from '../database/query.ts'
import { Day } from '../database/values.ts'

const version = {
  id: z.string(),
  version: z.string(),
  digest: z.string(),
  document: z.string(),
  validFrom: Day,
}

export const versions = many('recommendations/versions', { row: version })
export const publishVersions = run('recommendations/publish', {
  params: { versions: z.array(z.object({ ...version, key: z.string() })) },
})

const document = { document: z.string() }

export const head = maybe('recommendations/head', { row: { revision: z.number() } })
export const staffVersions = many('recommendations/staff-versions', { row: document })
export const staffPacks = many('recommendations/staff-packs', { row: document })
