// The stored key that lists are ordered by: Swedish collation in a form the database can compare, and never two alike.

/** å, ä and ö are letters of their own after z; other accents are variants of their letter. */
const swedish: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }

export const sortKey = (name: string, id: string) => {
  const folded = [...name.toLocaleLowerCase('sv')]
    .map((letter) => swedish[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim()
  return `${folded}\u0001${id}`
}
