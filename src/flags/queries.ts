// The statements that raise and close flags.
import { z } from 'zod'
import { many, run } from '../database/query.ts'
import { Day } from '../database/values.ts'

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
  params: { codes: z.array(text), never: Day },
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
    flags: z.array(
      z.object({
        id: text,
        code: text,
        sortKey: text,
        properties: z.object({ code: text, recommendation: text, severityRank: z.number(), ...standing }),
      }),
    ),
  },
})

export const openEpisodes = run('flags/open-episodes', {
  params: {
    episodes: z.array(
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

export const establish = run('flags/establish', { params: { episodes: z.array(text), day: Day } })

export const closeFlags = run('flags/close', {
  params: { flags: z.array(z.object({ id: text, state: text, cause: text })), day: Day, never: Day },
})
