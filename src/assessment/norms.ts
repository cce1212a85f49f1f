// Where a norm stands, in words: the strategy and the law apart, and how strongly each says it.
import type { Lang } from '../days.ts'
import { type Rule, strengths } from '../recommendations/rule.ts'

type Citation = Rule['citations'][number]

const strengthWords: Record<Citation['strength'], Record<Lang, string>> = {
  SKA_LAG: { sv: 'ska', en: 'shall' },
  SKA: { sv: 'ska', en: 'shall' },
  BOR: { sv: 'bör', en: 'should' },
  SJALVKLAR: { sv: 'viktigt eller självklart', en: 'important or self-evident' },
  KAN: { sv: 'kan', en: 'may' },
  GUIDANCE: { sv: 'vägledning', en: 'guidance' },
}

/** Where the law asks for effort. */
const effortWords: Record<Lang, string> = { sv: 'ska verka för', en: 'shall work for' }

const issued: Record<Citation['source'], Record<Lang, string>> = {
  'strategy-2016': { sv: 'Rekommenderat 2016: ', en: 'Recommended in 2016: ' },
  'law-2023-196': { sv: 'Lag (2023:196), ', en: 'Act (2023:196), ' },
  practice: { sv: 'Praxis: ', en: 'Practice: ' },
}

const MOST_PLACES = 3

/** "Rekommenderat 2016: Samverkan, rad 643–647 (viktigt eller självklart)." and "Lag (2023:196), 9 § (ska)." */
export function standsIn({ citations, duty }: Rule, lang: Lang): string[] {
  const sources = [...new Set(citations.map(({ source }) => source))]
  return sources.map((source) => {
    const places = citations.filter((each) => each.source === source)
    places.sort((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength))
    const shown = places.slice(0, MOST_PLACES).map((each, i) => placed(each, places[i - 1], duty, lang))
    return `${issued[source][lang]}${shown.join('; ')}.`
  })
}

/** A heading is said once as long as it is the same. */
function placed(
  { source, heading, place, strength }: Citation,
  before: Citation | undefined,
  duty: Rule['duty'],
  lang: Lang,
): string {
  const where = place.replace(/(\d)\s*-\s*(\d)/g, '$1–$2')
  const under = before?.heading === heading ? '' : `${heading}, `
  const lines = `${under}${lang === 'sv' ? 'rad' : 'lines'} ${where}`
  const spot = source === 'strategy-2016' ? lines : source === 'law-2023-196' ? where : heading
  const worksFor = strength === 'SKA_LAG' && duty === 'EFFORT'
  return `${spot} (${worksFor ? effortWords[lang] : strengthWords[strength][lang]})`
}

/** Numbers that no source states are ours, and said to be. */
export function oursIn({ parameters }: Rule, lang: Lang): string[] {
  const ours = parameters.filter(({ from, value }) => from === 'OURS' && typeof value === 'number')
  const numbers = [...new Set(ours.map(({ value }) => value))]
  if (numbers.length === 0) return []
  return [
    lang === 'sv'
      ? `Gränsen ${numbers.join(' och ')} månader är vår, inte källans.`
      : `The limit of ${numbers.join(' and ')} months is ours, not the source’s.`,
  ]
}
