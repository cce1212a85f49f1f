// The statement about information channels.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const during = {
  ids: sought,
  knownAt: z.number(),
  municipalities: sought,
  asOf: Day,
  history: z.boolean(),
}

export const ofTerritories = many('channels/of-territories', {
  params: { ...during, kinds: z.array(text).nullable() },
  row: { parent: text, id: text, sortKey: text },
})
