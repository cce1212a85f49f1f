// What an information channel is said to be.
import { z } from 'zod'
import { oneOf, status, text, yesNo } from '../evidence/said.ts'

export const channelDescription = z.object({
  status,
  direction: oneOf(['BOTH', 'ONE_WAY']),
  legalBasis: text,
  contactFunctions: yesNo,
})
export type ChannelDescriptionRow = { id: string } & z.output<typeof channelDescription>
