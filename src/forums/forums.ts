// What a forum is said to be, and the rows of its seats and meetings.
import { z } from 'zod'
import type { RowOf } from '../database/query.ts'
import { count, oneOf, status, yesNo } from '../evidence/said.ts'
import type * as queries from './queries.ts'

export type SeatRow = RowOf<typeof queries.members>
export type MeetingRow = RowOf<typeof queries.meetings>

export const forumDescription = z.object({
  status,
  level: oneOf(['STRATEGIC', 'OPERATIVE']),
  leadership: oneOf(['MUNICIPALITY', 'JOINT', 'OTHER']),
  mission: yesNo,
  goals: yesNo,
  beyondExtremism: yesNo,
  coversExtremism: yesNo,
  published: yesNo,
  meetingsPerYear: count,
})
export type ForumDescriptionRow = { id: string } & z.output<typeof forumDescription>
