// Is there a document of these kinds that says, builds on and is as fresh as asked?
import type { z } from 'zod'
import type { DocumentLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import { isKnown, lastOf } from './days.ts'
import { partnersOn, partsOnRecord, takingPart } from './partings.ts'
import { type Answer, renewalsOf, revised } from './revision.ts'
import {
  among,
  claimOf,
  frameOf,
  groupOf,
  isOutside,
  placed,
  standingOn,
  stating,
  type View,
  way,
} from './view.ts'
import type { Finding, Frame, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.document>

export function document(view: View, asked: Asked): Finding {
  const kinds = among(asked.documentKinds)
  const subjects = asked.subjects && among(asked.subjects)
  const candidates = view.links.documents
    .filter((link) => kinds.has(link.kind) && concerns(link, subjects, asked.anyStated))
    .flatMap((link) => judged(view, asked, link))
  const groups = [groupOf(candidates)]
  if (!asked.namesPartners && !asked.revisedAfter) return { groups }
  const taking = () => (asked.namesPartners ? takingPart(view).map((one) => one.way) : [])
  return { groups, restsOn: () => [...taking(), ...renewalsOf(view, asked)] }
}

const concerns = (
  { stated }: DocumentLink,
  subjects: ReadonlySet<string> | undefined,
  anyStated: string[] | undefined,
) =>
  (!subjects || !stated.subject || subjects.has(stated.subject)) &&
  (!anyStated || anyStated.some((property) => stated[property] !== 'NO'))

function judged(view: View, asked: Asked, link: DocumentLink): (Way | NearThing)[] {
  const certain = [plainly(asked, link), decided(asked, link), url(asked, link)]
  const claim = claimOf(link, { scope: 'DOCUMENTS', kind: link.kind })
  const demands = [
    contributors(view, asked, link),
    foundations(asked, link),
    fresh(asked, link),
    revised(view, asked, link),
  ]
  if (asked.namesPartners) demands.push(naming(view, link))
  return demands
    .reduce<Answer[][]>(
      (so, demand) => so.flatMap((answers) => demand.map((answer) => [...answers, answer])),
      [certain],
    )
    .map((answers) =>
      placed(
        way(
          [claim],
          [frameOf(link.cover), ...answers.flatMap((a) => a.frames ?? [])],
          answers.flatMap((a) => a.fresh ?? []),
        ),
        {
          part: link.cover[3] !== 'WHOLE',
          unstated: answers.some((a) => a.unstated),
          contrary: answers.some((a) => a.contrary),
        },
      ),
    )
}

function plainly(asked: Asked, { stated }: DocumentLink): Answer {
  const { unstated, contrary } = stating(stated, asked.stated)
  const oneOf = !asked.anyStated || asked.anyStated.some((property) => stated[property] === 'YES')
  const subjectUnread = asked.subjects !== undefined && !stated.subject
  return { unstated: unstated || !oneOf || subjectUnread, contrary }
}

function decided(asked: Asked, link: DocumentLink): Answer {
  const { stated, from } = link
  const by = stated.decidedBy ?? ''
  const otherBody = !!asked.decidedBy && by !== '' && !asked.decidedBy.includes(by as never)
  // Who decided a report need not be who received it: the board reports to the council.
  const wrongBody = otherBody && link.kind !== 'REPORT'
  const bodyUnread = (!!asked.decidedBy && by === '') || (otherBody && !wrongBody)
  if (!asked.decidedFrom || stated.underLaw === 'YES' || (isKnown(from) && from >= asked.decidedFrom))
    return { unstated: bodyUnread, contrary: wrongBody }
  // A month or a year may hold a day that would do; an update since may have made it what is asked for, unless it says not.
  const since = asked.decidedFrom
  const updated = link.followUps.some(([, role, day]) => role === 'UPDATE' && day >= since)
  const announced = isKnown(from) && from >= (asked.announcedOn ?? since)
  const may =
    !isKnown(from) ||
    lastOf(from, link.fromPrecision) >= since ||
    (stated.underLaw !== 'NO' && (updated || announced))
  return { unstated: bodyUnread || may, contrary: wrongBody || !may }
}

const url = (asked: Asked, { stated }: DocumentLink): Answer => ({ unstated: !!asked.url && !stated.url })

function contributors(view: View, asked: Asked, { contributions, stated }: DocumentLink): Answer[] {
  if (!asked.contributors) return [{}]
  const outside = contributions.filter(([, role, actor]) => role === 'CONTRIBUTED' && isOutside(view, actor))
  if (outside.length > 0)
    return outside.map(([id, , , from, until]) => ({ frames: [frameOf([id, from, until])] }))
  return [stated.contributorsStated === 'YES' ? { contrary: true } : { unstated: true }]
}

function foundations(asked: Asked, link: DocumentLink): Answer[] {
  if (!asked.foundation) return [{}]
  const kinds = among(asked.foundation.kinds)
  const found = link.foundations
    .filter(([, kind]) => kinds.has(kind))
    .flatMap((foundation) => earlierThan(link, foundation))
  if (found.some(({ unstated }) => !unstated)) return found
  // It may say that it builds on a situation picture without our knowing which.
  const said = kinds.has('SITUATION_PICTURE') ? (link.stated.basedOnStated ?? '') : ''
  return [...found, { unstated: said === '', contrary: said === 'NO' }]
}

/** Where only a month or a year is known, the order of the two may be: a later one is no foundation at all. */
function earlierThan(
  { from, fromPrecision }: DocumentLink,
  [id, , day, linkFrom, linkUntil]: DocumentLink['foundations'][number],
): Answer[] {
  const frames = [frameOf([id, linkFrom, linkUntil])]
  if (day === null || !isKnown(day) || !isKnown(from)) return [{ frames, unstated: true }]
  if (day <= from) return [{ frames }]
  return day <= lastOf(from, fromPrecision) ? [{ frames, unstated: true }] : []
}

function fresh(asked: Asked, link: DocumentLink): Answer[] {
  const months = asked.freshWithinMonths
  if (!months) return [{}]
  const by = asked.freshBy ?? ['ADOPTION', 'UPDATE', 'FOLLOW_UP']
  const events = link.followUps
    .filter(([, role]) => by.includes(role as never))
    .map(([id, , day]) => ({ id, day, months }))
  if (by.includes('ADOPTION')) events.push({ id: link.id, day: link.from, months })
  if (!events.some(({ day }) => isKnown(day))) return [{ unstated: true }]
  return events.map((event) => ({ fresh: [event] }))
}

/** Are the partners that were identified among the actors the plan names? The difference is the evidence. */
function naming(view: View, { stated, contributions }: DocumentLink): Answer[] {
  if (stated.actorsStated !== 'YES') return [{ unstated: true }]
  const named = contributions.filter(
    ([, role, , from, until]) => role === 'NAMED' && from <= view.day && view.day <= until,
  )
  const parts = partsOnRecord(view).filter(({ frame }) => frame.from <= view.day && view.day <= frame.until)
  const nameOf = (actor: string) => named.find(([, , who]) => who === actor)
  const frames: Frame[] = []
  const missing: Way[] = []
  let open = false
  for (const [actor, ways] of partnersOn(view, (one) => standingOn(view, one) === 'HOLDING')) {
    const itsPart = parts.find(({ part, whole }) => whole === actor && nameOf(part))
    const name = nameOf(actor) ?? nameOf(itsPart?.part ?? '')
    if (name) frames.push(frameOf([name[0], name[3], name[4]]))
    if (name?.[2] === itsPart?.part && itsPart) frames.push(itsPart.frame)
    if (name) continue
    // A whole that is named leaves its part undecided.
    if (parts.some(({ part, whole }) => part === actor && nameOf(whole))) open = true
    else missing.push(...ways)
  }
  if (missing.length === 0) return [{ frames, unstated: open }]
  // The document is what is claimed; that they take part is what it is held against.
  const there = missing.flatMap((one) => [
    ...one.frames,
    ...one.claims.map(({ id, from, until }) => frameOf([id, from, until])),
  ])
  return [{ frames: there, contrary: true }]
}
