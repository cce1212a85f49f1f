// Calendar addresses in the contract.
import { attempted } from '../acts/entering.ts'
import type { Covers } from '../api/covers.ts'
import type { Calendar, Resolvers } from '../schema.generated.ts'
import { territory } from '../territories/territories.ts'
import { type CalendarRow, calendarOpen, calendarRevoke, calendars } from './addresses.ts'

export const resolvers = {
  Query: { calendars: (_, { municipality }, ctx) => calendars(ctx, municipality) },
  Mutation: {
    calendarOpen: (_, { input, key }, ctx) => attempted(() => calendarOpen(ctx, input, key)),
    calendarRevoke: (_, { id, key }, ctx) => attempted(() => calendarRevoke(ctx, id, key)),
  },
  Calendar: { municipality: ({ code }, _, ctx) => territory(ctx, code) },
} satisfies Resolvers

true satisfies Covers<Calendar, CalendarRow, typeof resolvers.Calendar>
