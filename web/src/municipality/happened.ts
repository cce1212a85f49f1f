// What has happened: meetings with who was there, follow-ups of documents, and forums that have ended.
import type { AgeFragment as Age, HappenedQuery, MetFragment, Status } from '../operations.generated.ts'
import { day, words } from '../words/words.ts'
import { isThere } from './chairs.ts'
import { type Mark, type Span, spanOf } from './timeline/spans.ts'

export type Happened = NonNullable<HappenedQuery['municipality']>
type FollowUp = Happened['documents'][number]['followUps'][number]

type Told = { descriptions: readonly { status: Status; fact: Pick<Age, 'standing' | 'period'> }[] }

/** What is on record of it has ended, by its last day or because somebody said so. */
export const isOver = ({ descriptions: [newest] }: Told) =>
  newest !== undefined && (newest.status === 'ENDED' || newest.fact.standing === 'ENDED')

/** What goes on comes before what has ended. */
export const goingFirst = <T extends Told>(all: readonly T[]): T[] => [
  ...all.filter((each) => !isOver(each)),
  ...all.filter(isOver),
]

/** "upphörde 3 sep 2026"; null while it goes on. */
export function overSays(thing: Told): string | null {
  const until = thing.descriptions[0]?.fact.period.until ?? null
  return isOver(thing) ? words().municipality.happened.over(until && day(until)) : null
}

/** "3 sep 2026, 5 var med"; who was there is not always on record. */
export function meetingSays({ day: on, attendedBy }: MetFragment): string {
  const w = words().municipality.happened
  const when = on ? day(on) : words().municipality.panel.undated
  return attendedBy.length > 0 ? `${when}, ${w.there(attendedBy.length)}` : when
}

export function followUpSays({ role, day: on }: FollowUp): string {
  const w = words().municipality
  return `${w.happened.followUp[role]} ${on ? day(on) : w.panel.undated}`
}

/** At how many of the meetings for which it is on record who was there. */
export function attendance(meetings: MetFragment[], actor: string): string | null {
  const told = meetings.filter(({ attendedBy }) => attendedBy.length > 0)
  if (told.length === 0) return null
  const there = told.filter(({ attendedBy }) => attendedBy.some(({ id }) => id === actor)).length
  return words().municipality.happened.attended(there, told.length)
}

const markOf = (what: Mark['what'], on: string | null, says: string): Mark[] =>
  on ? [{ what, on, says }] : []

/** A forum's meetings as they are marked on the time axis. */
export const marksOfMeetings = (meetings: MetFragment[]): Mark[] =>
  meetings.flatMap(({ day: on, attendedBy, ...rest }) =>
    markOf(
      'MEETING',
      on,
      [meetingSays({ day: on, attendedBy, ...rest }), ...attendedBy.map(({ name }) => name)].join(', '),
    ),
  )

/** The municipality's time axis with what has happened on it. */
export function withHappened(spans: Span[], { forums, documents }: Happened): Span[] {
  const followed = new Map(documents.map(({ id, followUps }) => [id, followUps]))
  const own = forums.nodes.flatMap(({ id, name, label, descriptions, meetings }): Span[] =>
    descriptions.slice(0, 1).map(({ fact }) => ({
      ...spanOf('FORUM', id, name, label, fact),
      marks: marksOfMeetings(meetings),
    })),
  )
  const things = spans.map((span) => ({
    ...span,
    marks: (followed.get(span.id) ?? []).flatMap((each) => markOf(each.role, each.day, followUpSays(each))),
  }))
  return [...own, ...things]
}

interface Part {
  actor: { id: string; name: string }
  fact: Pick<Age, 'standing'>
}

/** Those who are there now, as far as is known, each once: whom leaving or a meeting can be about. */
export function presentIn(parts: readonly Part[]) {
  const now = parts.filter(({ fact }) => isThere(fact.standing))
  return [...new Map(now.map(({ actor }) => [actor.id, { value: actor.id, label: actor.name }])).values()]
}
