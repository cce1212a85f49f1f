// The statements of coverage.
import { z } from 'zod'
import { many } from '../database/query.ts'

const ids = z.array(z.string())

/** Of the ids of facts that a result of this reader's rests on. */
export const sourceKinds = many('coverage/source-kinds', {
  params: { ids, kinds: ids },
  row: { id: z.string() },
  bulk: true,
})
