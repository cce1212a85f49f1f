// Is there a document of these kinds that says, builds on and is as fresh as asked?
import type { z } from 'zod'
import type { DocumentLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import { isKnown } from './days.ts'
import { identifiedPartners } from './partners.ts'
import { claimOf, frameOf, isOutside, nearly, placed, sorted, stating, type View, way } from './view.ts'
import type { Finding, Frame, Fresh, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.document>

/** One way in which a demand may be answered. */
interface Answer {
  frames?: Frame[]
  fresh?: Fresh[]
  unstated?: boolean
  contrary?: boolean
}

export function document(view: View, asked: Asked): Finding {
  const kinds: ReadonlySet<string> = new Set(asked.documentKinds)
  const subjects: ReadonlySet<string> | undefined = asked.subjects && new Set(asked.subjects)
  const { ways, near } = sorted(
    view.links.documents
      .filter((link) => kinds.has(link.kind) && concerns(link, subjects, asked.anyStated))
      .flatMap((link) => judged(view, asked, link)),
  )
  return { groups: [ways], near }
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
  const [, from, until, extent] = link.cover
  const claim = claimOf(link, { scope: 'DOCUMENTS', kind: link.kind })
  const demands = [contributors(view, asked, link), foundations(asked, link), fresh(asked, link)]
  const candidates = demands
    .reduce<Answer[][]>(
      (so, demand) => so.flatMap((answers) => demand.map((answer) => [...answers, answer])),
      [certain],
    )
    .map((answers) =>
      placed(
        way(
          [claim],
          [{ ids: [link.cover[0]], from, until }, ...answers.flatMap((a) => a.frames ?? [])],
          answers.flatMap((a) => a.fresh ?? []),
        ),
        {
          part: extent !== 'WHOLE',
          unstated: answers.some((a) => a.unstated),
          contrary: answers.some((a) => a.contrary),
        },
      ),
    )
  return asked.namesPartners ? candidates.map((candidate) => naming(view, link, candidate)) : candidates
}

function plainly(asked: Asked, { stated }: DocumentLink): Answer {
  const { unstated, contrary } = stating(stated, asked.stated)
  const oneOf = !asked.anyStated || asked.anyStated.some((property) => stated[property] === 'YES')
  const subjectUnread = asked.subjects !== undefined && !stated.subject
  return { unstated: unstated || !oneOf || subjectUnread, contrary }
}

function decided(asked: Asked, { stated, from }: DocumentLink): Answer {
  const by = stated.decidedBy ?? ''
  const wrongBody = !!asked.decidedBy && by !== '' && !asked.decidedBy.includes(by as never)
  const bodyUnread = !!asked.decidedBy && by === ''
  if (!asked.decidedFrom || stated.underLaw === 'YES' || (isKnown(from) && from >= asked.decidedFrom))
    return { unstated: bodyUnread, contrary: wrongBody }
  const dayUnread = !isKnown(from) && (stated.underLaw ?? '') === ''
  return { unstated: bodyUnread || dayUnread, contrary: wrongBody || !dayUnread }
}

const url = (asked: Asked, { stated }: DocumentLink): Answer => ({ unstated: !!asked.url && !stated.url })

function contributors(view: View, asked: Asked, { contributions, stated }: DocumentLink): Answer[] {
  if (!asked.contributors) return [{}]
  const outside = contributions.filter(([, role, actor]) => role === 'CONTRIBUTED' && isOutside(view, actor))
  if (outside.length > 0)
    return outside.map(([id, , , from, until]) => ({ frames: [frameOf([id, from, until])] }))
  return [stated.contributorsStated === 'YES' ? { contrary: true } : { unstated: true }]
}

function foundations(asked: Asked, { foundations: links, stated, from }: DocumentLink): Answer[] {
  if (!asked.foundation) return [{}]
  const kinds: ReadonlySet<string> = new Set(asked.foundation.kinds)
  const fitting = links.filter(([, kind]) => kinds.has(kind))
  if (fitting.length === 0) {
    // It may say that it builds on a situation picture without our knowing which.
    const said = kinds.has('SITUATION_PICTURE') ? (stated.basedOnStated ?? '') : ''
    return [{ unstated: said === '', contrary: said === 'NO' }]
  }
  return fitting.map(([id, , earlierDay, linkFrom, linkUntil]) => ({
    frames: [frameOf([id, linkFrom, linkUntil])],
    unstated: !isKnown(earlierDay) || !isKnown(from),
    contrary: isKnown(earlierDay) && isKnown(from) && earlierDay > from,
  }))
}

function fresh(asked: Asked, link: DocumentLink): Answer[] {
  const months = asked.freshWithinMonths
  if (!months) return [{}]
  const by = asked.freshBy ?? ['ADOPTION', 'UPDATE', 'FOLLOW_UP']
  const events = link.followUps
    .filter(([, role]) => by.includes(role as never))
    .map(([id, , day]) => ({ id, day }))
  if (by.includes('ADOPTION')) events.push({ id: link.id, day: link.from })
  const dated = events.filter(({ day }) => isKnown(day))
  if (dated.length === 0) return [{ unstated: true }]
  return dated.map(({ id, day }) => ({ fresh: [{ id, day, months }] }))
}

/** Are the partners that were identified among the actors the plan names? The difference is the evidence. */
function naming(
  view: View,
  { stated, contributions }: DocumentLink,
  candidate: Way | NearThing,
): Way | NearThing {
  if ('near' in candidate && candidate.near !== 'PART') return candidate
  if (stated.actorsStated !== 'YES') return nearly('UNSTATED', candidate)
  const named = new Set(
    contributions
      .filter(([, role, , from, until]) => role === 'NAMED' && from <= view.day && view.day <= until)
      .map(([, , actor]) => actor),
  )
  const missing = identifiedPartners(view).filter(({ actor }) => !named.has(actor))
  if (missing.length === 0) return candidate
  return nearly(
    'CONTRARY',
    way(candidate.claims, [...candidate.frames, ...missing.flatMap(({ frames }) => frames)], candidate.fresh),
  )
}
