// Is there an agreement with somebody outside the municipality that says what is asked?
import type { z } from 'zod'
import type { AgreementLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import {
  agreementClaim,
  claimOf,
  coverIsPart,
  fits,
  forumFrame,
  frameOf,
  isOutside,
  nearly,
  pathFrames,
  placed,
  seatClaim,
  sorted,
  stating,
  type View,
  way,
} from './view.ts'
import type { Finding, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.agreement>

export function agreement(view: View, asked: Asked): Finding {
  const candidates = view.links.agreements.flatMap((link) => judged(view, asked, link))
  if (asked.orSupport) candidates.push(...supports(view))
  const { ways, near } = sorted(candidates)
  return { groups: [ways], near: [...near, ...informal(view, asked)], ...(asked.every && { every: true }) }
}

function judged(view: View, asked: Asked, link: AgreementLink): (Way | NearThing)[] {
  const kind = link.agreementKind as never
  const evidenceOfEffort = asked.effortKinds?.includes(kind) ?? false
  const asKind = !asked.agreementKinds || asked.agreementKinds.includes(kind)
  if (!evidenceOfEffort && (!asKind || !isOutside(view, link.actor) || !fits(link, asked.outside))) return []
  const stated = (asked.stated ?? []).filter((property) => property !== 'period')
  const { unstated, contrary } = stating(link.stated, stated)
  const noPeriod = asked.stated?.includes('period') && link.untilKind === 'UNKNOWN'
  const unwritten = asked.written && link.stated.written !== 'YES'
  return link.insiders.map((own) => {
    const one = way([agreementClaim(link)], [frameOf(own), frameOf(link.party)])
    if (evidenceOfEffort) return nearly('EFFORT', one)
    if (unwritten && link.stated.written === 'NO') return nearly('INFORMAL', one)
    return placed(one, {
      part: coverIsPart(link.covers),
      unstated: unstated || !!noPeriod || !!unwritten,
      contrary,
    })
  })
}

const supports = (view: View): (Way | NearThing)[] =>
  view.links.supports.flatMap((link) => {
    const own = view.insiders.get(link.giver)
    if (!own || link.prevention === 'NO') return []
    return [
      placed(way([claimOf(link, { scope: 'AGREEMENTS', kind: 'SUPPORT' })], [own]), {
        unstated: link.prevention === '',
      }),
    ]
  })

/** Somebody who sits at a table with the municipality, with nothing in writing. */
function informal(view: View, { outside }: Asked): NearThing[] {
  const together = new Set(
    view.links.seats.filter((seat) => view.insiders.has(seat.actor)).map((seat) => seat.forum),
  )
  return view.links.seats
    .filter((seat) => together.has(seat.forum) && isOutside(view, seat.actor) && fits(seat, outside))
    .flatMap((seat) =>
      (view.forums.get(seat.forum) ?? []).flatMap((forum) =>
        pathFrames(seat).map(({ frame }) =>
          nearly('INFORMAL', way([seatClaim(seat)], [forumFrame(forum), frame])),
        ),
      ),
    )
}
