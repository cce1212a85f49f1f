// The vocabulary in the contract.
import type { Covers } from '../api/covers.ts'
import { langOf } from '../api/lang.ts'
import type { Resolvers, Vocabulary, VocabularyWord } from '../schema.generated.ts'
import { type VocabularyRow, vocabulary, type WordRow } from './vocabulary.ts'

export const resolvers = {
  Query: { vocabulary: (_, { types }) => vocabulary(types) },
  VocabularyWord: {
    label: ({ label }, { lang }) => label[langOf(lang)],
    meaning: ({ meaning }, { lang }) => meaning?.[langOf(lang)] ?? null,
  },
} satisfies Resolvers

true satisfies Covers<Vocabulary, VocabularyRow, object>
true satisfies Covers<VocabularyWord, WordRow, typeof resolvers.VocabularyWord>
