// What an act is answered with: what it did to flags, or what is to be mended.
import type { ZodError } from 'zod'
import { UserFacing } from '../errors.ts'
import { type Changes, noChanges } from '../flags/flags.ts'
import { saidOf } from '../guards/sentences.ts'
import type { Warning } from '../guards/warning.ts'
import type { NetworkTrialRow } from '../measures/trial.ts'
import { Conflict } from './conflict.ts'

/** What an error that the caller may see says, as data. */
export interface Problem extends Pick<UserFacing, 'code' | 'said'> {
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
  /** What acts that were tried would change in networks, when that was asked for. */
  networks?: NetworkTrialRow[] | undefined
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
  errors: issues.map((issue) => ({
    code: 'BAD_INPUT',
    said: saidOf(issue),
    path: ['input', ...issue.path.map(String)],
  })),
})

/** What the user can mend is data; anything else is thrown on. */
export function refused(error: unknown): Answer {
  if (!(error instanceof UserFacing) || error.code === 'UNAVAILABLE') throw error
  const { code, said, path = [] } = error
  return {
    ...blank,
    errors: [{ code, said, path: [...path] }],
    conflict: error instanceof Conflict ? { asked: error.asked, now: error.now } : null,
  }
}
