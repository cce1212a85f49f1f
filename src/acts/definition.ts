// What an act of a coordinator is: what it takes, whose results it may change, and what it would write.
import type { z } from 'zod'
import type { Viewer } from '../auth/viewer.ts'
import type { Warning } from '../guards/warning.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { Act } from './acts.ts'
import type { Known } from './known.ts'

export interface Asked<Input> {
  /** The thing or fact it is about; an act that makes something new has none. */
  id: string
  input: Input
}

export interface On {
  today: string
  viewer: Viewer
  rules: Rule[]
  /** Codes of the territories it touches. */
  places: string[]
  /** Those of them that are municipalities. */
  concerned: string[]
  /** Whether it is about the whole country. */
  national: boolean
}

export interface Plan extends Pick<Act, 'things' | 'facts' | 'retract' | 'registers' | 'withdraw' | 'note'> {
  /** The thing the act is about; shown in the answer. */
  thing: string
  warnings?: Warning[]
  /** It changes what several municipalities share: the others confirm it, or let 14 days pass. */
  consent?: boolean
}

export interface Definition<Input> {
  /** The mutation's name, and the act's in the audit. */
  name: string
  input: z.ZodType<Input>
  /** Ids of the things and facts by whose territories the act is locked, allowed and assessed. */
  touches(asked: Asked<Input>): string[]
  /** The code of a municipality all of whose forums it means, without naming them: touched and known like those it names. */
  forumsOf?(asked: Asked<Input>): string | undefined
  /** What a municipality has confirmed on a day, which it must know. */
  confirmed?(asked: Asked<Input>, today: string): { code: string; day: string }
  /** A name and a number that something on record in a municipality may have already. */
  like?(asked: Asked<Input>): { code: string; name: string; number: string | null } | undefined
  /** Ids of actors it makes party to something, or a whole of something: where these belong is concerned too. */
  ties?(asked: Asked<Input>): string[]
  /** Ids of actors whose wholes it changes: everything they take part in may count elsewhere than before. */
  moves?(asked: Asked<Input>): string[]
  /** Ids of actors whose seats and agreements it must know. */
  engaged?(asked: Asked<Input>): string[]
  /** Ids of what else it must know. */
  about?(asked: Asked<Input>): string[]
  /** What it would write; throws what the user can mend. Nothing is asked of the database here. */
  plan(asked: Asked<Input>, known: Known, on: On): Plan
}

/** Said alike of everything that is not one's own, so that a refusal tells nothing of what is there. */
export const NOT_YOURS = {
  en: 'You may only change what concerns a municipality of your own.',
  sv: 'Du får bara ändra det som rör en av dina egna kommuner.',
}
export const NATIONAL = {
  en: 'This concerns the whole country; only an administrator may change it.',
  sv: 'Det här rör hela landet; bara en administratör får ändra det.',
}

/** Keeps the input's type between its shape and its plan. */
export const define = <Input>(definition: Definition<Input>): Definition<Input> => definition
