// The words for states, as they are shown to people.
import type { Lang } from '../days.ts'
import type { State } from '../recommendations/rule.ts'

const stateLabels: Record<State, Record<Lang, string>> = {
  NOT_APPLICABLE: { sv: 'gäller inte', en: 'does not apply' },
  MET: { sv: 'uppfyllt', en: 'met' },
  EXPLAINED: { sv: 'brist med förklaring', en: 'gap, explained' },
  EFFORT_DOCUMENTED: { sv: 'brist med dokumenterad insats', en: 'gap, effort documented' },
  NOT_MET: { sv: 'brist', en: 'gap' },
  UNKNOWN: { sv: 'okänt', en: 'unknown' },
}

const towardsLabels: Record<'MET' | 'NOT_MET', Record<Lang, string>> = {
  MET: { sv: 'att bekräfta', en: 'to confirm' },
  NOT_MET: { sv: 'att fråga om', en: 'to ask about' },
}

export const stateLabel = (state: State, towards: 'MET' | 'NOT_MET' | null | undefined, lang: Lang) =>
  (towards ? towardsLabels[towards] : stateLabels[state])[lang]
