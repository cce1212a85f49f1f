// The spoken account of a result: something a coordinator can read out to the municipal board, in Swedish or English.
import { dayIn, daysAfter, type Lang } from '../days.ts'
import type { FactRow } from '../evidence/facts.ts'
import { clause } from '../evidence/sentences.ts'
import { lists, relevant, sourced, told } from './grounds.ts'
import { oursIn, standsIn } from './norms.ts'
import type { ResultRead } from './reading.ts'
import { partnerWord, reasonIn } from './reasons.ts'

/** What an account is made from: the result, the facts it rests on, and the title of the norm that must be met first. */
export interface Told {
  result: ResultRead
  facts: FactRow[]
  presumed: Record<Lang, string> | null
}

export const account = (told: Told, lang: Lang): string =>
  [
    ...how(told, lang),
    ...ground(told, lang),
    ...standsIn(told.result.rule, lang),
    ...oursIn(told.result.rule, lang),
  ]
    .map((sentence) => sentence.trim())
    .filter(Boolean)
    .join(' ')

/** How it stands: the norm's own sentence, or that nobody has said. */
function how({ result, presumed }: Told, lang: Lang): string[] {
  const { rule, state, indication } = result
  const { met, missing, ask } = rule.account[lang]
  if (state === 'MET') return [met]
  if (state === 'NOT_APPLICABLE')
    return [
      `${lang === 'sv' ? 'Prövas inte' : 'Not tested'}: ${rule.title[lang]}.`,
      because(result, presumed, lang),
    ]
  if (state !== 'UNKNOWN') return [missing]
  if (indication?.towards === 'NOT_MET') return [lang === 'sv' ? 'Att fråga om:' : 'To ask about:', ask]
  if (indication?.towards === 'MET')
    return [
      lang === 'sv' ? 'Att bekräfta:' : 'To confirm:',
      ask,
      lang === 'sv'
        ? 'Den senaste uppgiften talar för det, men räcker inte som belägg.'
        : 'The latest word speaks for it, but does not establish it.',
    ]
  if (result.evidence.length > 0 || result.near)
    return [
      ask,
      lang === 'sv'
        ? 'Det går inte att avgöra ännu. Det är ingen brist.'
        : 'It cannot be told yet. That is no failing.',
    ]
  const unknown = {
    sv: 'Vi har inget underlag. Det är ingen brist, bara något ingen har berättat.',
    en: 'Nothing is on record. That is no failing, only something nobody has told us.',
  }
  return [ask, unknown[lang]]
}

function because({ because: why, rule, asOf }: ResultRead, presumed: Told['presumed'], lang: Lang): string {
  const sv = lang === 'sv'
  const from = dayIn(lang, rule.period.from)
  if (why === 'PRESUMES') {
    const first = presumed?.[lang] ?? rule.presumes
    return sv ? `Det förutsätter att detta är uppfyllt: ${first}.` : `It presumes that this is met: ${first}.`
  }
  if (why === 'NO_SUCH_ACTOR')
    return sv
      ? 'Kommunen har uppgett att ingen sådan aktör finns här.'
      : 'The municipality has stated that there is no such actor here.'
  if (why === 'OUTSIDE_REACH') return sv ? 'Det gäller inte här.' : 'It does not apply here.'
  if (asOf < rule.period.from) return sv ? `Det gäller från och med ${from}.` : `It applies from ${from}.`
  return sv ? 'Det gäller inte längre.' : 'It no longer applies.'
}

/** On what ground, and how sure: facts with source and day, the lists behind an absence, what was done or decided about it. */
function ground({ result, facts }: Told, lang: Lang): string[] {
  const { state, indication } = result
  if (state === 'NOT_APPLICABLE') return facts.length > 0 ? [`${clause(facts[0] as FactRow, lang)}.`] : []
  const { check, actorKinds } = result.rule
  const current = facts.filter(({ until }) => until === null || until >= result.asOf)
  // Where somebody works goes without saying as soon as there is anything else to say.
  const saysMore = result.reason === 'UNCONNECTED' || told(facts).some(({ kind }) => kind !== 'Reach')
  // Of everybody on record it is told who they are, rather than which agreements there are.
  const present =
    check === 'involved' ? current.filter(({ kind }) => kind === 'Seat' || kind === 'Reach') : []
  const rest = saysMore ? current.filter(({ kind }) => kind !== 'Reach') : current
  const spoken = present.length > 0 ? present : rest
  const said = sourced(check === 'participation' ? relevant(spoken, actorKinds) : spoken, lang)
  const reason = reasonIn(result, facts, lang) ?? ''
  return [
    // How old it is comes after what it is; an end, or what is missing, before what there is.
    ...(indication?.towards === 'MET' ? [...said, reason] : [reason, ...said]),
    ...(state === 'MET' ? lapsing(result, facts, lang) : lists(facts, partnerWord(actorKinds, lang), lang)),
    ...(indication?.towards === 'NOT_MET' ? [onlyIndicates(lang)] : []),
    ...decided(facts, lang),
  ]
}

const onlyIndicates = (lang: Lang) =>
  lang === 'sv'
    ? 'Det räcker inte för att slå fast att något saknas; därför är det en fråga.'
    : 'That does not establish that anything is missing; therefore it is a question.'

/** An end that is stated is an end; otherwise the facts grow too old to rely on. */
function lapsing({ lapsesOn }: ResultRead, facts: FactRow[], lang: Lang): string[] {
  if (!lapsesOn) return []
  const last = daysAfter(lapsesOn, -1)
  const day = dayIn(lang, last)
  if (facts.some(({ until }) => until === last))
    return [lang === 'sv' ? `Gäller till och med ${day}.` : `Holds until ${day}.`]
  return [
    lang === 'sv' ? `Behöver bekräftas på nytt senast ${day}.` : `Needs to be confirmed again by ${day}.`,
  ]
}

const deciders: Record<string, Record<Lang, string>> = {
  KF: { sv: 'kommunfullmäktige', en: 'the municipal council' },
  KS: { sv: 'kommunstyrelsen', en: 'the municipal executive board' },
  NAMND: { sv: 'en nämnd', en: 'a board' },
  OTHER: { sv: 'någon annan', en: 'somebody else' },
}

/** What was done about it, and what was decided. */
function decided(facts: FactRow[], lang: Lang): string[] {
  const efforts = facts.filter(({ kind }) => kind === 'Effort').map((row) => `${clause(row, lang)}.`)
  const explanations = facts.filter(({ kind }) => kind === 'Explanation').map((row) => explained(row, lang))
  const documented = lang === 'sv' ? 'Dokumenterad insats:' : 'Documented effort:'
  return [...(efforts.length > 0 ? [documented, ...efforts] : []), ...explanations]
}

function explained({ says, until }: FactRow, lang: Lang): string {
  const by = deciders[String(says.decidedBy)]?.[lang]
  const who = by ? (lang === 'sv' ? ` Beslutad av ${by}.` : ` Decided by ${by}.`) : ''
  const end = until
    ? lang === 'sv'
      ? ` Gäller till och med ${dayIn(lang, until)}.`
      : ` In force until ${dayIn(lang, until)}.`
    : ''
  return `${lang === 'sv' ? 'Förklaring' : 'Explanation'}: ${String(says.reason).replace(/\.$/, '')}.${who}${end}`
}
