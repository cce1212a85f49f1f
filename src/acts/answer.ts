// What an act is answered with: what it did to flags, or what is to be mended.
import type { ZodError } from 'zod'
import { UserFacing } from '../errors.ts'
import { type Changes, noChanges } from '../flags/flags.ts'
import { Conflict } from './conflict.ts'
import type { Warning } from './definition.ts'

export interface Problem {
  code: string
  message: string
  path: string[]
}

/** Ids of the fact as it was read, and of what it was changed to. */
export interface ConflictRow {
  asked: string
  now: string | null
}

export interface Answer {
  /** The act's number in the audit; null when nothing was written. */
  seq: number | null
  thing: string | null
  changes: Changes
  warnings: Warning[]
  errors: Problem[]
  conflict: ConflictRow | null
  replayed: boolean
  /** What it became, when others are to agree first. */
  proposal: string | null
}

export const blank: Answer = {
  seq: null,
  thing: null,
  changes: noChanges,
  warnings: [],
  errors: [],
  conflict: null,
  replayed: false,
  proposal: null,
}

export const malformed = ({ issues }: ZodError): Answer => ({
  ...blank,
  errors: issues.map(({ path, message }) => ({
    code: 'BAD_INPUT',
    message: sentence(path.map(String), message),
    path: ['input', ...path.map(String)],
  })),
})

/** Our own shapes say what their value must be; they do not know what it is called. */
const sentence = (path: string[], message: string) =>
  /^must /.test(message) ? `${path.join('.') || 'The input'} ${message}` : message

/** What the user can mend is data; anything else is thrown on. */
export function refused(error: unknown): Answer {
  if (!(error instanceof UserFacing) || error.code === 'UNAVAILABLE') throw error
  const { code, message, path = [] } = error
  return {
    ...blank,
    errors: [{ code, message, path: [...path] }],
    conflict: error instanceof Conflict ? { asked: error.asked, now: error.now } : null,
  }
}
