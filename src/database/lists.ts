// Neo4j plans a statement anew for each order of magnitude of a list it is given (none, 1, 2 to 10, 11 to 100 …) and for what is in it, at a
// third of a second of its processor each: in an act, with territories locked meanwhile and everybody who wants them waiting.
import { z } from 'zod'

/** With the null that is always there, this many are of the same order as a hundred. */
const AT_LEAST = 11

/**
 * A list that is mostly short, filled up with nulls so that one plan fits all. A statement loses them by itself where it looks something up
 * by what is in the list; before CREATE or MERGE by a member it must say `WITH x WHERE x IS NOT NULL`, and `NOT x IN $list` is never true.
 */
export const few = <T extends z.ZodType>(type: T) =>
  z.codec(z.array(z.unknown()), z.array(type), {
    decode: (sent) => sent.filter((each) => each !== null) as z.input<T>[],
    encode: (given) => [...given, ...Array(Math.max(1, AT_LEAST - given.length)).fill(null)],
  })

/** Nothing has it for an id or a code: both are without spaces. */
const NOBODY = ' '

/** Ids or codes that a reading statement only looks up or compares with: filled up with one that nothing has, so that every comparison stays true or false. */
export const sought = z.codec(z.array(z.string()), z.array(z.string()), {
  decode: (sent) => sent.filter((each) => each !== NOBODY),
  encode: (given) => [...given, ...Array(Math.max(0, AT_LEAST - given.length)).fill(NOBODY)],
})
