// What partners are called around the table: the word for their kind, with a capital.
import { kindLabel } from '../../../src/actors/kinds.ts'
import { capital } from '../../../src/vocabulary/word.ts'
import { lang } from '../shell/settings.ts'
import { words } from '../words/words.ts'
import type { Chair } from './chairs.ts'

/** The word for a kind of actor; a code that is none is shown as it is. */
export const kindName = (kind: string) => kindLabel(kind, lang.value)

export function chairName({ kind, kinds: all }: Chair): string {
  const w = words().municipality
  if (kind === 'CIVIL_ASSOCIATION' && all.length > 1) return w.civil
  if (kind === 'HEALTH_CARE' && all.length > 1) return w.healthCare
  return capital(kindName(kind))
}
