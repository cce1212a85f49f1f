// What a figure of an earlier day rests on, in words: it is never shown without.
import type { Lang } from '../days.ts'
import { TrendBasis } from '../vocabulary/picture.ts'
import type { Basis } from './points.ts'

export const basisLabel = (basis: Basis, lang: Lang) => TrendBasis[basis][lang]
