// Where a norm stands, in words: the strategy and the law apart, and how strongly each says it.
import type { Lang } from '../days.ts'
import type { Rule } from '../recommendations/rule.ts'

type Citation = Rule['citations'][number]

const strengthWords: Record<Citation['strength'], Record<Lang, string>> = {
  SKA_LAG: { sv: 'ska', en: 'shall' },
  SKA: { sv: 'ska', en: 'shall' },
  BOR: { sv: 'bör', en: 'should' },
  SJALVKLAR: { sv: 'självklart', en: 'self-evident' },
  KAN: { sv: 'kan', en: 'may' },
  GUIDANCE: { sv: 'vägledning', en: 'guidance' },
}

const issued: Record<Citation['source'], Record<Lang, string>> = {
  'strategy-2016': { sv: 'Rekommenderat 2016', en: 'Recommended in 2016' },
  'law-2023-196': { sv: 'Lag (2023:196)', en: 'Act (2023:196)' },
  practice: { sv: 'Praxis', en: 'Practice' },
}

/** Rekommenderat 2016: Samverkan, rad 643–647 (självklart). */
export function standsIn({ citations }: Rule, lang: Lang): string[] {
  const sources = [...new Set(citations.map(({ source }) => source))]
  return sources.map((source) => {
    const places = citations.filter((each) => each.source === source).map((each) => placed(each, lang))
    return `${issued[source][lang]}: ${places.join('; ')}.`
  })
}

function placed({ source, heading, place, strength }: Citation, lang: Lang): string {
  const where = place.replace(/(\d)\s*-\s*(\d)/g, '$1–$2')
  const lines = lang === 'sv' ? 'rad' : 'line'
  const spot =
    source === 'strategy-2016'
      ? `${heading}, ${lines} ${where}`
      : source === 'practice'
        ? heading
        : `${where}`
  return `${spot} (${strengthWords[strength][lang]})`
}

/** Numbers that no source states are ours, and said to be. */
export function oursIn({ parameters }: Rule, lang: Lang): string[] {
  const numbers = [
    ...new Set(
      parameters
        .filter(({ from, value }) => from === 'OURS' && typeof value === 'number')
        .map(({ value }) => value),
    ),
  ]
  if (numbers.length === 0) return []
  return [
    lang === 'sv'
      ? `Gränsen ${numbers.join(' och ')} månader är vår, inte källans.`
      : `The limit of ${numbers.join(' and ')} months is ours, not the source’s.`,
  ]
}
