// Is there a service that reaches the territory, as stated and with those who are asked for?
import type { z } from 'zod'
import type { ServiceLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import {
  among,
  claimOf,
  fits,
  frameOf,
  groupOf,
  isCollective,
  nearly,
  placed,
  stating,
  type View,
  type Who,
  way,
} from './view.ts'
import type { Claim, Finding, Frame, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.service>

export function service(view: View, asked: Asked): Finding {
  const kinds = among(asked.serviceKinds)
  const links = view.links.services.filter((link) => kinds.has(link.kind))
  const offered = links.flatMap((link) =>
    providing(link, asked.provider).map(({ frames, collective }) => {
      const one = way(
        [claimOf(link, { scope: 'SERVICES', kind: link.kind })],
        [frameOf(link.cover), ...frames],
      )
      if (collective) return nearly('PLACEHOLDER', one)
      return placed(one, { part: link.cover[3] !== 'WHOLE', ...stating(link.stated, asked.stated) })
    }),
  )
  const sides = (asked.sides ?? []).map((side) => groupOf(links.flatMap((link) => linked(link, side))))
  return { groups: [groupOf(offered), ...sides] }
}

/** Who provides it, as frames; one empty list where nobody in particular is asked for. */
const providing = (link: ServiceLink, who: Who | undefined): { frames: Frame[]; collective: boolean }[] =>
  who
    ? provisions(link, who).map(({ claim: { id, from, until }, collective }) => ({
        frames: [frameOf([id, from, until])],
        collective,
      }))
    : [{ frames: [], collective: false }]

const linked = (link: ServiceLink, who: Who): (Way | NearThing)[] =>
  provisions(link, who).map(({ claim, collective }) => {
    const one = way([claim], [frameOf([link.id, link.from, link.until]), frameOf(link.cover)])
    return collective ? nearly('PLACEHOLDER', one) : placed(one, { part: link.cover[3] !== 'WHOLE' })
  })

const provisions = (link: ServiceLink, who: Who): { claim: Claim; collective: boolean }[] =>
  link.provisions.flatMap(
    ([id, from, until, untilKind, observedOn, recordedSeq, , kind, sector, placeholder, also]) => {
      const actor = { kind, also, sector, placeholder }
      const collective = isCollective(actor, who)
      if (!collective && !fits(actor, who)) return []
      const said = { id, from, until, untilKind, observedOn, recordedSeq }
      return [{ claim: claimOf(said, { scope: '', kind: '' }), collective }]
    },
  )
