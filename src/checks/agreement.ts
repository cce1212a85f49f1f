// Is there an agreement with somebody outside the municipality that says what is asked?
import type { z } from 'zod'
import { grouped } from '../links/grouped.ts'
import type { AgreementLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import { besideOwn, ownParties } from './partings.ts'
import {
  agreementClaim,
  claimOf,
  coverIsPart,
  fits,
  frameOf,
  groupOf,
  isOutside,
  nearly,
  once,
  placed,
  type Stating,
  standingOn,
  stating,
  type View,
  way,
} from './view.ts'
import type { Finding, Group, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.agreement>

/** An agreement that fits all but what it states. */
interface Held {
  fitting: Way | NearThing
  stated: Stating
}

export function agreement(view: View, asked: Asked): Finding {
  const held = view.links.agreements.flatMap((link) => heldBy(view, asked, link))
  const candidates = held.map(({ fitting, stated }) =>
    'near' in fitting ? outweighed(fitting, stated) : placed(fitting, stated),
  )
  if (asked.orSupport) candidates.push(...supports(view))
  if (!asked.every) candidates.push(...unnamed(view, asked))
  const group = groupOf([...candidates, ...informal(view, asked), ...efforts(view, asked)])
  if (!asked.every) return { groups: [group] }
  return { groups: [ofEach(view, held, group)], restsOn: () => held.map(({ fitting }) => fitting) }
}

function heldBy(view: View, asked: Asked, link: AgreementLink): Held[] {
  if (!ofKind(asked, link) || !isOutside(view, link.actor) || !fits(link, asked.outside)) return []
  if (asked.every && link.stated.prevention === 'NO') return []
  const stated = says(asked, link)
  const noPeriod = !!asked.stated?.includes('period') && link.untilKind === 'UNKNOWN'
  const marks = { part: coverIsPart(link.covers), ...stating(link.stated, asked.written ? ['written'] : []) }
  return ownParties(view, link).map((own) => ({
    fitting: placed(way([agreementClaim(link)], [own, frameOf(link.party)]), marks),
    stated: { ...stated, unstated: stated.unstated || noPeriod },
  }))
}

const ofKind = ({ agreementKinds }: Asked, link: AgreementLink) =>
  !agreementKinds || agreementKinds.includes(link.agreementKind as never)

/** Of one that nobody knows whether it concerns prevention, every agreement's demand asks nothing for certain. */
function says(asked: Asked, link: AgreementLink): Stating {
  const properties = (asked.stated ?? []).filter((property) => property !== 'period')
  const { unstated, contrary } = stating(link.stated, properties)
  const unread = asked.every && contrary && !link.stated.prevention
  return unread ? { unstated: true, contrary: false } : { unstated, contrary }
}

/** The agreements of which one party is on record. */
const alone = once((view) => {
  const parties = grouped(view.links.agreements, ({ agreement: agreed }) => agreed)
  return view.links.agreements.filter(({ agreement: agreed, actor }) =>
    parties.get(agreed)?.every((other) => other.actor === actor),
  )
})

/** An agreement has two sides: where only one of the municipality's own is on record, nobody knows the other. */
function unnamed(view: View, asked: Asked): (Way | NearThing)[] {
  return alone(view)
    .filter((link) => ofKind(asked, link))
    .flatMap((link) => {
      const { contrary } = stating(link.stated, [
        ...(asked.written ? ['written'] : []),
        ...(asked.stated ?? []),
      ])
      return ownParties(view, link).map((own) =>
        placed(way([agreementClaim(link)], [own]), { unstated: true, contrary }),
      )
    })
}

/** Stated otherwise outweighs not stated, which outweighs a part of the municipality. */
const outweighed = (fitting: NearThing, { unstated, contrary }: Stating): NearThing =>
  contrary || fitting.near === 'CONTRARY'
    ? { ...fitting, near: 'CONTRARY' }
    : unstated
      ? { ...fitting, near: 'UNSTATED' }
      : fitting

/** Asked of each agreement, the one that lacks it decides, however many others have it. */
function ofEach(view: View, held: Held[], group: Group): Group {
  const holding = held.filter(
    ({ fitting }) => !('near' in fitting) && standingOn(view, fitting) === 'HOLDING',
  )
  if (!holding.some(({ stated }) => stated.unstated || stated.contrary)) return group
  const contrary = holding.some(({ stated }) => stated.contrary)
  return { ways: [], near: contrary ? group.near.filter(({ near }) => near !== 'UNSTATED') : group.near }
}

const supports = (view: View): (Way | NearThing)[] =>
  view.links.supports
    .filter(({ giver, prevention }) => view.insiders.has(giver) && prevention !== 'NO')
    .map((link) =>
      placed(way([claimOf(link, { scope: '', kind: '' })], []), { unstated: link.prevention === '' }),
    )

const efforts = (view: View, { effortKinds }: Asked): NearThing[] =>
  view.links.agreements
    .filter((link) => effortKinds?.includes(link.agreementKind as never))
    .flatMap((link) =>
      ownParties(view, link).map((own) => nearly('EFFORT', way([agreementClaim(link)], [own]))),
    )

/** Somebody who sits at a table with the municipality, with nothing in writing. */
function informal(view: View, { outside }: Asked): NearThing[] {
  return besideOwn(view)
    .filter(({ seat }) => isOutside(view, seat.actor) && fits(seat, outside))
    .map((company) => nearly('INFORMAL', company.way))
}
