// Words strung together as people do it.
import type { Lang } from './days.ts'

const MOST_NAMED = 3

const joints = { and: { sv: 'och', en: 'and' }, or: { sv: 'eller', en: 'or' } }

/** A, B and C: all of them; or A, B or C. */
export function listed(words: string[], lang: Lang, joint: keyof typeof joints = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${joints[joint][lang]} ${words.at(-1)}`
}

/** A, B and C; the first three and how many more. */
export function strung(words: string[], lang: Lang): string {
  const rest = words.length - MOST_NAMED
  if (rest <= 0) return listed(words, lang)
  return listed([...words.slice(0, MOST_NAMED), `${rest} ${lang === 'sv' ? 'till' : 'more'}`], lang)
}
