// The grounds of a result in words: which facts, from where and when, and how sure they make it.
import { dayIn, type Lang } from '../days.ts'
import { type FactRow, tied } from '../evidence/facts.ts'
import { clauses, origin, register } from '../evidence/sentences.ts'
import { capital } from '../vocabulary/word.ts'

/** What a reader wants to hear of first; frames such as where somebody works go without saying. */
const telling = [
  'Seat',
  'Party',
  'Description',
  'Holding',
  'Provision',
  'Meeting',
  'FollowUp',
  'Contribution',
  'Foundation',
  'Support',
  'Tie',
]

const MOST_TOLD = 4
const MOST_LISTS = 3

/** The facts worth telling, the weightiest first; where somebody works only when that is all there is. */
export function told(facts: FactRow[]): FactRow[] {
  const ranked = facts.filter(({ kind }) => telling.includes(kind))
  if (ranked.length === 0) return facts.filter(({ kind }) => kind === 'Reach')
  ranked.sort((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind))
  // A seat tells that its forum is there; an agreement's parties tell that it is.
  const spoken = new Set(
    ranked.filter(({ kind }) => kind !== 'Description').map((row) => tied(row, 'to')?.id),
  )
  const seated = ranked.some(({ kind }) => kind === 'Seat')
  const goesWithout = (id = '') => spoken.has(id) || (seated && id.startsWith('actor_'))
  return ranked.filter((row) => row.kind !== 'Description' || !goesWithout(tied(row, 'of')?.id))
}

/** Of a norm about a kind of partner: its own seats, and the agreements it is party to, when there are any. */
export function relevant(facts: FactRow[], kinds: readonly string[]): FactRow[] {
  const about = (row: FactRow) => kinds.includes(tied(row, 'of')?.kind ?? '')
  const joined = facts.filter((row) => (row.kind === 'Seat' || row.kind === 'Party') && about(row))
  if (joined.length === 0) return facts
  const tables = new Set(joined.map((row) => tied(row, 'to')?.id))
  const fits = (row: FactRow) => {
    if (row.kind === 'Seat') return about(row)
    if (row.kind === 'Party') return tables.has(tied(row, 'to')?.id)
    return row.kind !== 'Description' || tables.has(tied(row, 'of')?.id)
  }
  return facts.filter(fits)
}

/** "Polisen sitter i BRÅ; kommunen leder BRÅ. Uppgifterna kommer från kommunens webbplats, 15 november 2023." */
export function sourced(facts: FactRow[], lang: Lang): string[] {
  const byOrigin = new Map<string, FactRow[]>()
  for (const row of told(facts).slice(0, MOST_TOLD))
    byOrigin.set(origin(row, lang), [...(byOrigin.get(origin(row, lang)) ?? []), row])
  return [...byOrigin].map(([from, rows]) => {
    const says = [...new Set(clauses(rows, lang))]
    return `${capital(says.join('; '))}. ${comesFrom(from, rows.length, lang)}`
  })
}

export function comesFrom(from: string, count: number, lang: Lang): string {
  if (lang === 'sv') return `${count > 1 ? 'Uppgifterna' : 'Uppgiften'} kommer från ${from}.`
  return `Source: ${from}.`
}

/** How an absence is known: the lists it rests on, the latest first, and their days. */
export function lists(facts: FactRow[], partner: string, lang: Lang): string[] {
  const rows = facts.filter(({ kind }) => kind === 'Inventory')
  rows.sort((a, b) => (b.observedOn ?? '').localeCompare(a.observedOn ?? ''))
  const published = rows.filter(({ says }) => says.basis === 'PUBLISHED')
  const confirmed = rows.filter(({ says }) => says.basis !== 'PUBLISHED')
  return [...notListed(published, partner, lang), ...whole(confirmed, lang)]
}

function notListed(rows: FactRow[], partner: string, lang: Lang): string[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, MOST_LISTS).map((row) => `${tied(row, 'to')?.name ?? ''}, ${seen(row, lang)}`)
  if (lang === 'en')
    return [
      `${capital(partner || 'Such a partner')} is not on the published list of members of ${shown.join(', or of ')}.`,
    ]
  return [
    `${partner ? capital(partner) : 'En sådan part'} finns inte med på den publicerade medlemslistan för ${shown.join(', eller för ')}.`,
  ]
}

/** "Säffle bekräftade den 3 mars 2026 sin lista över samverkansforum och dem som sitter i BRÅ Säffle." */
function whole(rows: FactRow[], lang: Lang): string[] {
  const words = new Intl.ListFormat(lang === 'sv' ? 'sv' : 'en-GB')
  const byDay = new Map<string, FactRow[]>()
  for (const row of rows) {
    const key = `${tied(row, 'of')?.name} ${row.observedOn}`
    byDay.set(key, [...(byDay.get(key) ?? []), row])
  }
  return [...byDay.values()].slice(0, MOST_LISTS).map((same) => {
    const [row] = same as [FactRow]
    const who = tied(row, 'of')?.name ?? ''
    const of = words.format([...new Set(same.map((each) => register(each, lang)))])
    if (lang === 'en') return `On ${seen(row, lang)} ${who} confirmed its list of ${of}.`
    return `${who} bekräftade ${row.observedOn && row.observedPrecision === 'DAY' ? 'den ' : ''}${seen(row, lang)} sin lista över ${of}.`
  })
}

const seen = ({ observedOn, observedPrecision }: FactRow, lang: Lang) =>
  observedOn ? dayIn(lang, observedOn, observedPrecision) : lang === 'sv' ? 'utan datum' : 'undated'
