// What the contract's values are called: a word in both languages, what it means where the word does not say it, and a colour to draw it in.
import type { Both, Lang } from '../days.ts'

export interface Word extends Both {
  /** What it means, in a sentence; left out where the word says it. */
  says?: Both
  /** As #rrggbb, for a light ground. */
  colour?: string
}

export type Words<V extends string = string> = Record<V, Word>

/** The words of one language by value. */
export const labelsOf = <V extends string>(words: Words<V>, lang: Lang): Record<V, string> =>
  textsOf(words, (word) => word[lang])

/** What the values mean, by value; the word itself where it says it. */
export const meaningsOf = <V extends string>(words: Words<V>, lang: Lang): Record<V, string> =>
  textsOf(words, (word) => (word.says ?? word)[lang])

/** As a heading or a choice of a form has it. */
export const capital = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

export const capitals = <V extends string>(labels: Record<V, string>): Record<V, string> =>
  textsOf(labels, capital)

const textsOf = <V extends string, T>(all: Record<V, T>, textOf: (one: T) => string) =>
  Object.fromEntries(Object.entries<T>(all).map(([value, one]) => [value, textOf(one)])) as Record<V, string>
