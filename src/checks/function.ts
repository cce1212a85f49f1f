// Is there a coordinating function, held today, stated as asked, and in touch with the asked sides?
import type { z } from 'zod'
import type { FunctionLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import { besideHolder, besideOwn, holdingFrames, ownParties } from './partings.ts'
import {
  agreementClaim,
  among,
  claimOf,
  coverIsPart,
  fits,
  frameOf,
  groupOf,
  isCollective,
  isOutside,
  type Kinds,
  nationalOf,
  nearly,
  pathFrames,
  placed,
  type Stating,
  seatClaim,
  stating,
  type View,
  way,
} from './view.ts'
import type { Finding, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.function>
type Side = NonNullable<Asked['sides']>[number]

export function coordinating(view: View, asked: Asked): Finding {
  const links = fittingOf(view, asked)
  const found = groupOf(
    links.map(({ link, unread }) =>
      placed(
        way(
          [claimOf(link, { scope: 'FUNCTIONS', kind: link.kind })],
          [frameOf(link.description), frameOf(link.cover)],
        ),
        { part: link.cover[3] !== 'WHOLE', ...saying(link, asked, unread) },
      ),
    ),
  )
  return { groups: [found, ...(asked.sides ?? []).map((side) => groupOf(touching(view, side, links)))] }
}

interface Fitting {
  link: FunctionLink
  /** Whether it is one that is asked for, nobody has said. */
  unread: boolean
}

/** Functions of the kinds, and others that may be theirs too: the law's function may coordinate the work against extremism. */
function fittingOf(view: View, { functionKinds, combinedWith = [] }: Asked): Fitting[] {
  const kinds = among(functionKinds)
  return view.links.functions.flatMap((link) => {
    const { coversExtremism = '' } = link.stated
    if (kinds.has(link.kind)) return [{ link, unread: false }]
    const combined = combinedWith.includes(link.kind as never) && coversExtremism !== 'NO'
    return combined ? [{ link, unread: coversExtremism === '' }] : []
  })
}

function saying({ stated }: FunctionLink, asked: Asked, unread: boolean): Stating {
  const { unstated, contrary } = stating(stated, asked.stated)
  return { unstated: unstated || unread, contrary }
}

type Met = Kinds & { actor: string; sector: string; placeholder: boolean }

/** A seat at a table where the municipality sits, or whoever holds the function for it, or an agreement with it. */
function touching(view: View, side: Side, functions: Fitting[]): (Way | NearThing)[] {
  const found: (Way | NearThing)[] = []
  const meet = (link: Met, one: Way, marks: Parameters<typeof placed>[1]) => {
    if (side.outside && !isOutside(view, link.actor)) return
    if (fits(link, side)) found.push(placed(one, marks))
    else if (isCollective(link, side)) found.push(nearly('PLACEHOLDER', one))
  }
  for (const { seat, way: one, part } of besideOwn(view)) meet(seat, one, { part })
  for (const { link, unread } of functions)
    for (const { seat, way: one, part } of besideHolder(view, link))
      meet(seat, one, { part, unstated: unread })
  for (const link of view.links.agreements)
    for (const own of ownParties(view, link))
      for (const { frame, whole } of pathFrames(link))
        meet(link, way([agreementClaim(link)], [own, frameOf(link.party), frame]), {
          part: !whole || coverIsPart(link.covers),
        })
  if (side.networks) found.push(...nationally(view, side.networks, functions))
  return found
}

/** A seat of the municipality's own, or of whoever holds the function for it, in a forum of the whole country. */
function nationally(view: View, kinds: string[], functions: Fitting[]): (Way | NearThing)[] {
  const seats = nationalOf(view.links).filter(
    (seat) => kinds.includes(seat.kind) && view.within.includes(seat.within),
  )
  return seats.flatMap((seat) => {
    const one = way([seatClaim(seat)], [frameOf(seat.description), frameOf(seat.reach)])
    const part = seat.reach[3] !== 'WHOLE'
    if (view.insiders.has(seat.actor)) return [placed(one, { part })]
    return functions
      .filter(({ link }) => link.holder === seat.actor)
      .map(({ link, unread }) =>
        placed(way(one.claims, [...one.frames, ...holdingFrames(link)]), {
          part: part || link.cover[3] !== 'WHOLE',
          unstated: unread,
        }),
      )
  })
}
