// What a figure of an earlier day rests on, in words: it is never shown without.
import type { Lang } from '../days.ts'
import type { Basis } from './points.ts'

const labels: Record<Basis, Record<Lang, string>> = {
  SAID_THEN: { sv: 'så som det sades då', en: 'as it was said then' },
  RESTATED: { sv: 'med det vi vet nu', en: 'by what is known now' },
}

export const basisLabel = (basis: Basis, lang: Lang) => labels[basis][lang]
