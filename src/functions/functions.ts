// What a coordinating function is said to be.
import { z } from 'zod'
import type { RowOf } from '../database/query.ts'
import { status, text, yesNo } from '../evidence/said.ts'
import type * as queries from './queries.ts'

export type HoldingRow = RowOf<typeof queries.holdings>

export const functionDescription = z.object({
  status,
  contactPoint: yesNo,
  main: yesNo,
  reception: yesNo,
  coversExtremism: yesNo,
  mailbox: text,
})
export type FunctionDescriptionRow = { id: string } & z.output<typeof functionDescription>
