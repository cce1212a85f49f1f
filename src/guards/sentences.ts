// What is said of an input that does not have its shape, in both languages. A shape carries one text, which is the English one.
import type { z } from 'zod'
import type { Both } from '../days.ts'

const swedish = new Map<string, string>()

/** The English of a shape's sentence, which goes on after the field's name; the Swedish, a whole sentence, is found by it. */
export function inBoth(en: string, sv: string): string {
  swedish.set(en, sv)
  return en
}

/** The Swedish that a shape's sentence was given. */
export const swedishOf = (en: string) => swedish.get(en)

type Issue = z.core.$ZodIssue

export function saidOf(issue: Issue): Both {
  const own = swedishOf(issue.message)
  const { en, sv } = own ? { en: issue.message, sv: own } : usual(issue)
  return { en: `${issue.path.map(String).join('.') || 'The input'} ${en}`, sv }
}

/** What is said where a shape has no sentence of its own: of its type, the values to choose from, and its size. */
function usual(issue: Issue): Both {
  if (issue.code === 'invalid_type') return typed(issue.expected)
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ')
    return { en: `must be one of ${values}.`, sv: `Uppgiften ska vara något av ${values}.` }
  }
  if (issue.code === 'too_small') return sized('at least', 'minst', issue.minimum, issue.origin)
  if (issue.code === 'too_big') return sized('at most', 'högst', issue.maximum, issue.origin)
  return { en: 'must be given in another way.', sv: 'Uppgiften ska anges på ett annat sätt.' }
}

const types: Record<string, Both> = {
  string: { en: 'text', sv: 'text' },
  number: { en: 'a number', sv: 'ett tal' },
  int: { en: 'a whole number', sv: 'ett heltal' },
  boolean: { en: 'true or false', sv: 'ja eller nej (true eller false)' },
  array: { en: 'a list', sv: 'en lista' },
}
const group: Both = { en: 'an object with fields', sv: 'ett objekt med fält' }

function typed(expected: string): Both {
  const { en, sv } = types[expected] ?? group
  return { en: `must be ${en}.`, sv: `Uppgiften ska vara ${sv}.` }
}

const units: Record<string, Both> = {
  string: { en: ' characters long', sv: ' tecken lång' },
  array: { en: ' values', sv: ' värden' },
}
const bare: Both = { en: '', sv: '' }

function sized(en: string, sv: string, size: number | bigint, of: string): Both {
  const unit = units[of] ?? bare
  return { en: `must be ${en} ${size}${unit.en}.`, sv: `Uppgiften ska vara ${sv} ${size}${unit.sv}.` }
}
