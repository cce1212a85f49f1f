// What a service is said to be.
import { z } from 'zod'
import type { RowOf } from '../database/query.ts'
import { status, yesNo } from '../evidence/said.ts'
import type * as queries from './queries.ts'

export type ProvisionRow = RowOf<typeof queries.provisions>

export const serviceDescription = z.object({
  status,
  contactPoint: yesNo,
  coversExtremism: yesNo,
  anyMilieu: yesNo,
  inventoried: yesNo,
})
export type ServiceDescriptionRow = { id: string } & z.output<typeof serviceDescription>
