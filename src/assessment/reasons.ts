// What sort of gap it is, in one sentence that names the thing and the day.
import { forumKinds, kindLabel } from '../actors/kinds.ts'
import { addMonths } from '../checks/days.ts'
import { dayIn, type Lang } from '../days.ts'
import { type FactRow, MONTHS_HELD, tied } from '../evidence/facts.ts'
import { origin } from '../evidence/sentences.ts'
import { comesFrom, relevant, told } from './grounds.ts'
import type { ResultRead } from './reading.ts'

const name = (row: FactRow | undefined, end: 'of' | 'to') => (row ? (tied(row, end)?.name ?? '') : '')

/** The sentence; null when the rule's own says enough. */
export function reasonIn(result: ResultRead, facts: FactRow[], lang: Lang): string | null {
  const sv = lang === 'sv'
  switch (result.reason) {
    case 'LAPSED':
      return lapsed(result, facts, lang)
    case 'STALE':
      return stale(relevant(facts, result.rule.actorKinds), result.asOf, lang)
    case 'INCOMPLETE':
      // A seat that was last known to be there says more than a whole that may mean it.
      return result.indication?.towards === 'MET' && result.near !== 'PART'
        ? stale(relevant(facts, result.rule.actorKinds), result.asOf, lang)
        : incomplete(result, facts, lang)
    case 'INFORMAL':
      return sv
        ? 'Samverkan finns, men ingen skriftlig överenskommelse är registrerad.'
        : 'There is collaboration, but no written agreement is on record.'
    case 'UNCONNECTED':
      return unconnected(facts, lang)
    case 'DISPUTED':
      return sv
        ? 'Uppgiften är bestridd. Tills det är avgjort drar vi ingen slutsats.'
        : 'The fact is disputed. Until that is settled nothing is concluded from it.'
    default:
      return null
  }
}

/** The fact that ended last; an event that is merely too old ended nothing. */
export const endedLast = (facts: FactRow[], asOf: string) =>
  told(facts)
    .filter(({ until }) => until !== null && until < asOf)
    .sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''))
    .at(-1)

function lapsed({ asOf }: ResultRead, facts: FactRow[], lang: Lang): string {
  const sv = lang === 'sv'
  const row = endedLast(facts, asOf)
  if (!row?.until || row.kind === 'Meeting' || row.kind === 'FollowUp') {
    const latest = told(facts)
      .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
      .at(-1)
    if (!latest?.from) return sv ? 'Det senaste vi vet är för gammalt.' : 'The latest on record is too old.'
    return sv
      ? `Det senaste som är registrerat är från ${dayIn(lang, latest.from, latest.fromPrecision)}.`
      : `The latest on record is from ${dayIn(lang, latest.from, latest.fromPrecision)}.`
  }
  const day = dayIn(lang, row.until, row.untilPrecision)
  const source = comesFrom(origin(row, lang), 1, lang)
  if (row.kind === 'Seat')
    return sv
      ? `${name(row, 'of')} satt i ${name(row, 'to')} till och med ${day}; ingen senare plats finns registrerad. ${source}`
      : `${name(row, 'of')} sat in ${name(row, 'to')} until ${day}; no later seat is on record. ${source}`
  if (row.kind === 'Holding')
    return sv
      ? `${name(row, 'to')} är vakant efter ${day}. ${source}`
      : `${name(row, 'to')} has been vacant since ${day}. ${source}`
  return `${ended(row, day, lang)} ${source}`
}

/** What came to an end, in the words of its sort. */
function ended(row: FactRow, day: string, lang: Lang): string {
  const [of, to] = [name(row, 'of'), name(row, 'to')]
  if (lang === 'en') {
    if (row.kind === 'Provision') return `${of} took part in ${to} until ${day}; nothing later is on record.`
    if (row.kind === 'Support') return `${of} supported ${to} until ${day}; no later support is on record.`
    if (row.kind === 'Reach') return `${of} was active here until ${day}.`
    return `${row.kind === 'Party' ? to : of} ended on ${day}; no later one is on record.`
  }
  if (row.kind === 'Provision')
    return `${of} var med i ${to} till och med ${day}; inget senare finns registrerat.`
  if (row.kind === 'Support')
    return `${of} gav stöd till ${to} till och med ${day}; inget senare stöd finns registrerat.`
  if (row.kind === 'Reach') return `${of} verkade här till och med ${day}.`
  if ((tied(row, 'of')?.kind ?? '') in forumKinds)
    return `${of} upphörde ${day}; inget senare forum finns registrerat.`
  return `${row.kind === 'Party' ? to : of} gick ut ${day}; ingen senare finns registrerad.`
}

function stale(facts: FactRow[], asOf: string, lang: Lang): string {
  const sv = lang === 'sv'
  const latest = told(facts)
    .toSorted((a, b) => ((a.observedOn ?? '') < (b.observedOn ?? '') ? -1 : 1))
    .at(-1)
  const observed = latest?.observedOn
  if (!observed)
    return sv
      ? 'Källan är odaterad och kan bara antyda något.'
      : 'The source is undated and can only indicate.'
  const day = dayIn(lang, observed, latest.observedPrecision)
  if (addMonths(observed, MONTHS_HELD) >= asOf) return sv ? `Senast känt ${day}.` : `Last known on ${day}.`
  return sv
    ? `Det är mer än ${MONTHS_HELD} månader sedan; den gränsen är vår.`
    : `That is more than ${MONTHS_HELD} months ago; that limit is ours.`
}

function incomplete({ near }: ResultRead, facts: FactRow[], lang: Lang): string | null {
  const sv = lang === 'sv'
  const seat = facts.find(({ kind }) => kind === 'Seat')
  switch (near) {
    case 'PART':
      return inPart(facts, lang)
    case 'WHOLE':
      return sv
        ? `Det kan rymmas i ${seat ? genitive(name(seat, 'of')) : 'kommunens'} plats${seat ? ` i ${name(seat, 'to')}` : ''}, men det är inte utrett.`
        : `It may be meant by the seat of ${name(seat, 'of') || 'the municipality'}${seat ? ` in ${name(seat, 'to')}` : ''}, but nobody has said.`
    case 'PLACEHOLDER':
      return sv
        ? `Bara ett samlingsnamn är registrerat${seat ? ` (${name(seat, 'of')})` : ''}; vilken organisation det är framgår inte.`
        : `Only a collective name is on record${seat ? ` (${name(seat, 'of')})` : ''}; which organisation it is does not show.`
    case 'UNSTATED':
      return sv
        ? 'Allt som behövs framgår inte av det som är läst.'
        : 'Not all that is needed shows in what has been read.'
    case 'CONTRARY':
      return sv
        ? 'Det som är registrerat säger något annat än det som efterfrågas.'
        : 'What is on record says otherwise than is asked for.'
    default:
      return null
  }
}

const MOST_NAMED = 3

/** One part is not all of it; several may be, which nobody has said. */
function inPart(facts: FactRow[], lang: Lang): string {
  const sv = lang === 'sv'
  const parts = facts.filter(({ says }) => says.extent === 'PART')
  const areas = [...new Set(parts.map(({ says }) => String(says.area ?? '')))].filter(Boolean)
  const shown = areas.slice(0, MOST_NAMED).join(', ')
  const rest = areas.length - MOST_NAMED
  const named = shown && ` (${shown}${rest > 0 ? (sv ? ` och ${rest} till` : ` and ${rest} more`) : ''})`
  if (parts.length > 1)
    return sv
      ? `Det som är registrerat gäller delar av kommunen${named}; om de tillsammans omfattar hela framgår inte.`
      : `What is on record applies to parts of the municipality${named}; whether together they are all of it does not show.`
  return sv
    ? `Det som är registrerat gäller en del av kommunen${named}, inte hela.`
    : `What is on record applies to a part of the municipality${named}, not to all of it.`
}

/** Stockholms, Borås, Malmös. */
const genitive = (word: string) => (/[sxz]$/i.test(word) ? word : `${word}s`)

function unconnected(facts: FactRow[], lang: Lang): string | null {
  const rows = facts.filter(({ kind }) => kind === 'Reach')
  const names = [...new Set(rows.map((row) => name(row, 'of')))].filter(Boolean)
  if (names.length === 0) return null
  const shown = names.slice(0, MOST_NAMED).join(', ')
  const rest = names.length - MOST_NAMED
  const [first] = rows as [FactRow]
  const source = comesFrom(origin(first, lang), rows.length, lang)
  if (lang === 'en')
    return `${shown}${rest > 0 ? ` and ${rest} more` : ''} ${names.length > 1 ? 'are' : 'is'} on record here, without a seat in any forum that counts or an agreement. ${source}`
  return `${shown}${rest > 0 ? ` och ${rest} till` : ''} verkar här men sitter inte i något forum som räknas och är inte part i något avtal. ${source}`
}

/** The kind of partner a norm is about, when it is about one only. */
export const partnerWord = (kinds: readonly string[], lang: Lang) =>
  kinds.length === 1 ? kindLabel(kinds[0] as string, lang) : ''
