// What is drawn on the time axis: agreements, documents, functions and lists, each with its period and its 24-month clock.
import type { MunicipalityQuery, UntilKind } from '../../operations.generated.ts'

type Place = NonNullable<MunicipalityQuery['municipality']>
type Age = Place['documents'][number]['descriptions'][number]['fact']

export const groups = [
  'FORUM',
  'MEMBER',
  'SEAT',
  'AGREEMENT',
  'PARTY',
  'DOCUMENT',
  'FUNCTION',
  'LIST',
] as const
export type Group = (typeof groups)[number]

/** Something that happened on a day: a meeting, a revision, a follow-up. */
export interface Mark {
  what: 'MEETING' | 'UPDATE' | 'FOLLOW_UP'
  on: string
  /** In words, with whoever is on record as having been there. */
  says: string
}

export interface Span {
  id: string
  group: Group
  name: string
  label: string
  /** Of a list: the forum it is of, or the kinds that it covers. */
  about?: string[]
  from: string | null
  until: string | null
  untilKind: UntilKind
  /** The last day anybody is known to have confirmed it. */
  confirmedOn: string | null
  /** Until when it can be relied on: its end, or 24 months after it was confirmed. */
  holdsUntil: string | null
  standing: Age['standing']
  source: { title: string; url: string | null } | null
  marks?: Mark[]
}

/** Our limit: without a stated end, what was said holds for so long. */
export const CLOCK_MONTHS = 24

export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

export function spanOf(group: Group, id: string, name: string, label: string, fact: Age): Span {
  const { period, confirmedOn, observedOn, standing, sources } = fact
  const sure = confirmedOn ?? observedOn
  const clock = sure ? monthsAfter(sure, CLOCK_MONTHS) : null
  return {
    id,
    group,
    name,
    label,
    from: period.from,
    until: period.until,
    untilKind: period.untilKind,
    confirmedOn: sure,
    holdsUntil: period.until ?? clock,
    standing,
    source: sources[0] ?? null,
  }
}

type List = Span & { key: string }

export function spansOf(place: Place): Span[] {
  const things = [
    ['AGREEMENT', place.agreements.nodes],
    ['DOCUMENT', place.documents],
    ['FUNCTION', place.functions],
  ] as const
  const lists = place.inventories
    .filter(({ day }) => day !== null)
    .map(
      ({ scope, basis, day, forum, kinds }, i): List => ({
        id: `list-${i}`,
        about: forum ? [forum.name] : kinds,
        key: `${scope} ${forum?.id ?? ''} ${kinds.toSorted()}`,
        group: 'LIST',
        name: scope,
        label: basis,
        from: day,
        until: null,
        untilKind: 'UNKNOWN',
        confirmedOn: day,
        holdsUntil: day && monthsAfter(day, CLOCK_MONTHS),
        standing: 'HOLDS',
        source: null,
      }),
    )
  return [
    ...things.flatMap(([group, all]) =>
      all.flatMap(({ id, name, label, descriptions }) =>
        descriptions.slice(0, 1).map(({ fact }) => spanOf(group, id, name, label, fact)),
      ),
    ),
    ...newest(lists),
  ]
}

/** Of lists of the same, the newest one: the same forum, or the same kinds. */
function newest(lists: List[]): Span[] {
  const byKey = new Map<string, Span>()
  for (const { key, ...list } of lists) {
    const before = byKey.get(key)
    if (!before || (before.from ?? '') < (list.from ?? '')) byKey.set(key, list)
  }
  return [...byKey.values()]
}

/** The years that the axis runs over: from the first thing known, at most twenty years back, to two years ahead. */
export function axisOf(spans: Span[], today: string): { from: string; to: string } {
  const year = Number(today.slice(0, 4))
  const days = spans
    .flatMap(({ from, confirmedOn, holdsUntil, marks = [] }) => [
      from,
      confirmedOn,
      holdsUntil,
      ...marks.map(({ on }) => on),
    ])
    .filter((day) => day !== null)
  const first = Math.min(year - 3, ...days.map((day) => Number(day.slice(0, 4))))
  const last = Math.max(year + 2, ...days.map((day) => Number(day.slice(0, 4)) + 1))
  return { from: `${Math.max(first, year - 20)}-01-01`, to: `${Math.min(last, year + 6)}-12-31` }
}
