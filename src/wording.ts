// Words strung together as people do it.
import type { Lang } from './days.ts'

const MOST_NAMED = 3

/** A, B and C; the first three and how many more. */
export function strung(words: string[], lang: Lang): string {
  const [and, more] = lang === 'sv' ? [' och ', 'till'] : [' and ', 'more']
  const rest = words.length - MOST_NAMED
  if (rest > 0) return `${words.slice(0, MOST_NAMED).join(', ')}${and}${rest} ${more}`
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`
}
