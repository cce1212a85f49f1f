// Has a document been gone through since what it rests on was renewed, or is there still time to?
import type { z } from 'zod'
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'
import type { DocumentLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import { isKnown, lastOf, later } from './days.ts'
import { among, type View, way } from './view.ts'
import { disputedOn, type Frame, type Fresh, type Way } from './way.ts'

type Asked = z.infer<typeof checks.document>

/** One way in which a demand on a document may be answered. */
export interface Answer {
  frames?: Frame[]
  fresh?: Fresh[]
  unstated?: boolean
  contrary?: boolean
}

interface Event {
  id: string
  day: string
}

/** When documents of the kinds, about the same thing, were adopted and updated. */
function renewals(view: View, { revisedAfter = [], anyStated }: Asked): Event[] {
  const kinds = among(revisedAfter)
  return view.links.documents
    .filter(({ kind }) => kinds.has(kind))
    .filter(({ stated }) => !anyStated || anyStated.some((property) => stated[property] === 'YES'))
    .flatMap((link) => [
      { id: link.id, day: link.from },
      ...link.followUps.flatMap(([id, role, day]) => (role === 'UPDATE' ? [{ id, day }] : [])),
    ])
    .filter(({ day }) => isKnown(day))
}

/** The renewals, each for as long as there is time after it. */
export const renewalsOf = (view: View, asked: Asked): Way[] =>
  asked.revisedAfter
    ? renewals(view, asked).map((event) =>
        way([], [], [{ ...event, months: asked.revisedWithinMonths ?? 0 }]),
      )
    : []

export function revised(view: View, asked: Asked, link: DocumentLink): Answer[] {
  if (!asked.revisedAfter) return [{}]
  const renewed = renewals(view, asked).filter(({ day }) => day <= view.day)
  if (renewed.length === 0) return [{ unstated: true }]
  const since = renewed.map(({ day }) => day).reduce(later, FIRST_DAY)
  const newest = renewed.filter(({ day }) => day === since)
  const frames = [{ ids: newest.map(({ id }) => id), from: since, until: LAST_DAY }]
  const answers = eventsOf(asked, link).flatMap(({ id, day, last }): Answer[] => {
    if (isKnown(day) && day >= since)
      return [{ frames: [...frames, { ids: [id], from: day, until: LAST_DAY }] }]
    return !isKnown(day) || last >= since ? [{ frames, unstated: true }] : []
  })
  // Whether it was renewed is in dispute: nobody knows what is due.
  if (newest.some(({ id }) => disputedOn(id, view.evidence, view.day)))
    answers.push({ frames, unstated: true })
  const [{ id }] = newest as [Event]
  return [...answers, { frames, fresh: [{ id, day: since, months: asked.revisedWithinMonths ?? 0 }] }]
}

/** When the document was decided, revised or followed up, as asked; `last` is the last day that can mean. */
function eventsOf(
  { freshBy = ['ADOPTION', 'UPDATE', 'FOLLOW_UP'] }: Asked,
  link: DocumentLink,
): (Event & { last: string })[] {
  const events = link.followUps
    .filter(([, role]) => freshBy.includes(role as never))
    .map(([id, , day]) => ({ id, day, last: day }))
  if (!freshBy.includes('ADOPTION')) return events
  return [...events, { id: link.id, day: link.from, last: lastOf(link.from, link.fromPrecision) }]
}
