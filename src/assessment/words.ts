// The words and colours for states: an unknown one is told apart by where it points.
import type { Lang } from '../days.ts'
import type { State } from '../recommendations/rule.ts'
import * as words from '../vocabulary/norms.ts'

type Towards = 'MET' | 'NOT_MET' | null | undefined

const wordOf = (state: State, towards: Towards) => (towards ? words.Towards[towards] : words.State[state])

export const stateLabel = (state: State, towards: Towards, lang: Lang) => wordOf(state, towards)[lang]

export const stateColour = (state: State, towards: Towards) => wordOf(state, towards).colour
