// The grounds of a result in words: which facts, from where and when, and how sure they make it.
import { dayIn, type Lang } from '../days.ts'
import { type FactRow, tied } from '../evidence/facts.ts'
import { clause, origin } from '../evidence/sentences.ts'

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

export const isList = ({ kind }: FactRow) => kind === 'Inventory'

/** The facts worth telling, the weightiest first. */
export function told(facts: FactRow[]): FactRow[] {
  const ranked = facts.filter(({ kind }) => telling.includes(kind))
  ranked.sort((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind))
  // A seat tells that its forum is there; an agreement's parties tell that it is.
  const spoken = new Set(
    ranked.filter(({ kind }) => kind !== 'Description').map((row) => tied(row, 'to')?.id),
  )
  return ranked.filter((row) => row.kind !== 'Description' || !spoken.has(tied(row, 'of')?.id))
}

/** "Polisen sitter i BRÅ; kommunen leder BRÅ. Uppgifterna kommer från kommunens webbplats, 15 november 2023." */
export function sourced(facts: FactRow[], lang: Lang): string[] {
  const shown = told(facts).slice(0, MOST_TOLD)
  const byOrigin = new Map<string, FactRow[]>()
  for (const row of shown) byOrigin.set(origin(row, lang), [...(byOrigin.get(origin(row, lang)) ?? []), row])
  return [...byOrigin].map(([from, rows]) => {
    const says = [...new Set(rows.map((row) => clause(row, lang)))]
    const many = says.length > 1
    const comes =
      lang === 'sv' ? (many ? 'Uppgifterna kommer' : 'Uppgiften kommer') : many ? 'These are' : 'This is'
    return `${says.join('; ')}. ${comes} ${lang === 'sv' ? 'från' : 'from'} ${from}.`
  })
}

/** How an absence is known: the lists it rests on, and their days. */
export function lists(facts: FactRow[], lang: Lang): string[] {
  const byDay = new Map<string, FactRow[]>()
  for (const row of facts.filter(isList)) {
    const key = `${row.says.basis} ${row.observedOn ?? ''}`
    byDay.set(key, [...(byDay.get(key) ?? []), row])
  }
  return [...byDay.values()].map((rows) => {
    const says = [...new Set(rows.map((row) => clause(row, lang)))]
    const day = rows[0]?.observedOn
    const when = day ? dayIn(lang, day) : lang === 'sv' ? 'utan datum' : 'undated'
    return `${says.join('; ')} (${when}).`
  })
}
