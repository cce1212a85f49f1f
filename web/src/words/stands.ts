// The words for the eight ways a result can stand: those of the contract's states, where an unknown one is told apart by where it points.
import { State, Towards } from '../../../src/vocabulary/norms.ts'
import { labelsOf, meaningsOf, type Words } from '../../../src/vocabulary/word.ts'
import type { Lang } from '../shell/settings.ts'
import type { Stand } from '../ui/states.ts'

const words: Words<Stand> = {
  MET: State.MET,
  CONFIRM: Towards.MET,
  INDICATED: Towards.NOT_MET,
  NOT_MET: State.NOT_MET,
  EFFORT: State.EFFORT_DOCUMENTED,
  EXPLAINED: State.EXPLAINED,
  UNKNOWN: State.UNKNOWN,
  NOT_APPLICABLE: State.NOT_APPLICABLE,
}

export const standLabels = (lang: Lang) => labelsOf(words, lang)
export const standMeanings = (lang: Lang) => meaningsOf(words, lang)
