// The numbers and choices a norm is tested with, as people read them.
import { kindLabel } from '../actors/kinds.ts'
import { type Both, dayIn, type Lang } from '../days.ts'
import type { Rule } from './rule.ts'

type Parameter = Rule['parameters'][number]
/** Versions published before there was a Swedish reason have the English one alone. */
export type ParameterRow = Omit<Parameter, 'why'> & { why: Parameter['why'] | string }

const labels: Record<string, Both> = {
  actorKinds: { sv: 'parter som räknas', en: 'partners that count' },
  forumKinds: { sv: 'forum som räknas', en: 'forums that count' },
  agreementKinds: { sv: 'överenskommelser som räknas', en: 'agreements that count' },
  documentKinds: { sv: 'dokument som räknas', en: 'documents that count' },
  functionKinds: { sv: 'funktioner som räknas', en: 'functions that count' },
  combinedWith: { sv: 'funktioner som kan vara samma', en: 'functions that may be the same' },
  serviceKinds: { sv: 'stöd som räknas', en: 'services that count' },
  kinds: { sv: 'sorter som listan gäller', en: 'kinds that the list is of' },
  sides: { sv: 'vem som ska vara med', en: 'who must take part' },
  also: { sv: 'vilka mer som ska vara med', en: 'who else must take part' },
  provider: { sv: 'vem som ger stödet', en: 'who provides it' },
  stated: { sv: 'vad som ska framgå', en: 'what must be stated' },
  areaStated: { sv: 'vad som är ett område', en: 'what an area is' },
  democracyClause: { sv: 'hur många som ska ha demokrativillkor', en: 'how many need a democracy clause' },
  published: { sv: 'hur många som ska ha en offentlig lista', en: 'how many need a public list' },
  decidedFrom: { sv: 'beslutat från och med', en: 'decided from' },
  announcedOn: { sv: 'läses om beslutat från och med', en: 'to be read when decided from' },
  freshWithinMonths: { sv: 'högsta ålder', en: 'greatest age' },
  revisedAfter: { sv: 'setts över sedan den senaste', en: 'gone through since the newest' },
  revisedWithinMonths: { sv: 'setts över inom', en: 'gone through within' },
  or: { sv: 'räcker också', en: 'is enough too' },
  withinMonths: { sv: 'senast gjort inom', en: 'last done within' },
  verifiedWithinMonths: { sv: 'senast prövad inom', en: 'last verified within' },
  metWithinMonths: { sv: 'senaste möte inom', en: 'last met within' },
}

/** The name itself where a draft has one of its own. */
export const labelIn = ({ name }: ParameterRow, lang: Lang) => labels[name]?.[lang] ?? name

/** As the file has it; of what is said in both languages the English. */
export const plainly = ({ value }: ParameterRow) => String(typeof value === 'object' ? value.en : value)

export const whyIn = ({ why }: ParameterRow, lang: Lang) => (typeof why === 'string' ? why : why[lang])

/** What a number counts; null for what is none. */
export function unitIn({ name, value }: ParameterRow, lang: Lang): string | null {
  if (typeof value !== 'number' || !name.endsWith('Months')) return null
  const one = value === 1
  return lang === 'sv' ? (one ? 'månad' : 'månader') : one ? 'month' : 'months'
}

export function valueIn(row: ParameterRow, lang: Lang): string {
  const { value } = row
  if (typeof value === 'object') return value[lang]
  if (typeof value === 'number') return [value, unitIn(row, lang)].filter((part) => part !== null).join(' ')
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayIn(lang, value)
  return value
    .split(', ')
    .map((part) => kindLabel(part, lang))
    .join(', ')
}
