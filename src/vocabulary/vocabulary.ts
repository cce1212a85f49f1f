// Every closed set of the contract with its words: the one place that API, command line and explorer take them from.
import type { Both } from '../days.ts'
import { UserFacing } from '../errors.ts'
import * as kinds from './kinds.ts'
import * as norms from './norms.ts'
import * as picture from './picture.ts'
import * as record from './record.ts'
import type { Word, Words } from './word.ts'
import * as work from './work.ts'

const all: Record<string, Words> = { ...kinds, ...norms, ...picture, ...record, ...work }

export interface VocabularyRow {
  type: string
  values: WordRow[]
}

export type WordRow = { value: string; label: Both; meaning: Both | null; colour: string | null }

const types: VocabularyRow[] = Object.keys(all)
  .sort()
  .map((type) => ({ type, values: Object.entries(all[type] ?? {}).map(wordOf) }))

function wordOf([value, { sv, en, says, colour }]: [string, Word]): WordRow {
  return { value, label: { sv, en }, meaning: says ?? null, colour: colour ?? null }
}

/** The sets asked for by name, in the order of the names; all of them when none is named. */
export function vocabulary(named: readonly string[] | null | undefined): VocabularyRow[] {
  const strange = named?.find((name) => !Object.hasOwn(all, name))
  if (strange !== undefined)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `There is no vocabulary of the type "${strange.slice(0, 40)}"; there is one for each enum such as State, Reason or AgreementKind.`,
        sv: `Det finns ingen ordlista för typen ”${strange.slice(0, 40)}”; det finns en för varje uppräkning, till exempel State, Reason eller AgreementKind.`,
      },
      ['types'],
    )
  return named == null ? types : types.filter(({ type }) => named.includes(type))
}
