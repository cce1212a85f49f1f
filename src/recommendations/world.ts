// A small world as data: what an example in a rule file, and a test, lets be true before it asks for a result.

import { z } from 'zod'

const value = z.union([z.string(), z.number(), z.array(z.string())])

/**
 * Around a municipality `T` (its actor is `kommun`) in county `C` in country `SE`; neighbours `T2`, `T3` with `kommun2`, `kommun3` exist too.
 * A thing gets, unless `bare`: a forum its OPERATING Description (further keys are what it says) and a Reach to `reach` (default T); an organisation a Reach
 * to `reach` (default T; none when `partOf` is given); an agreement, channel its Description; a document, function, service its Description and a Cover to `reach`.
 * `from`, `until`, `untilKind`, `observedOn` belong to the Description (or Reach). `observedOn` defaults to the day asked about; `''` is undated.
 */
export const world = z.strictObject({
  things: z.record(z.string(), z.record(z.string(), value).and(z.object({ kind: z.string() }))).default({}),
  /** Further facts: `fact`, `of`, `to` are keys of things or territories; `from`, `until`, `untilKind`, `observedOn`, `lane`; the rest is what it says. */
  facts: z.array(z.record(z.string(), value).and(z.object({ fact: z.string(), of: z.string() }))).default([]),
})
export type World = z.infer<typeof world>
