// What the server says of an act, in the reader's language where we know its word for it.
import { lang } from '../shell/settings.ts'
import { words } from '../words/words.ts'
import type { Done } from './act.ts'

/** In Swedish by the code, with the server's own words after it. */
export function sentenceOf({ code, message }: Done['errors'][number]): string {
  const own = words().working.code[code]
  return own ? `${own} (${message})` : message
}

/** What an act is done in spite of. */
export const warningOf = ({ code, message }: Done['warnings'][number]): string =>
  (lang.value === 'sv' && words().working.warning[code]) || message
