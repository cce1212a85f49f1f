// Questions in the full-text index's own language, made of letters and digits only, so that no sign of it can be written by accident.

/** As the index folds its words; it does so for whole words only, not for beginnings or likenesses. */
const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae').toLowerCase()

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** All these words, or words that begin with them; null when there is no word. */
export const luceneOf = (text: string): string | null =>
  wordsOf(text)
    .map((word) => `+(${word}^2 ${word}*)`)
    .join(' ') || null

/** All these words, give or take a letter in those long enough to be misspelt; little ones such as "i" are passed over. */
export function nearLuceneOf(text: string): string | null {
  const words = wordsOf(text)
  const telling = words.filter((word) => word.length > 2)
  const near = (word: string) => (word.length > 4 ? `+${word}~1` : `+${word}`)
  return (telling.length > 0 ? telling : words).map(near).join(' ') || null
}
