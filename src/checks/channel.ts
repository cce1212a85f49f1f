// Is there a worked-up route for information to these counterparts?
import type { z } from 'zod'
import type { ChannelLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import {
  among,
  claimOf,
  frameOf,
  groupOf,
  isAny,
  isOutside,
  placed,
  stating,
  type View,
  way,
} from './view.ts'
import type { Finding, Frame } from './way.ts'

type Asked = z.infer<typeof checks.channel>

export function channel(view: View, asked: Asked): Finding {
  const counterparts = among(asked.counterparts)
  const candidates = view.links.channels
    .filter((link) => isAny(link, counterparts) && !link.placeholder && isOutside(view, link.actor))
    .flatMap((link) => {
      const stated = statedBy(asked, link)
      const fresh = asked.verifiedWithinMonths
        ? [{ id: link.id, day: link.observedOn, months: asked.verifiedWithinMonths }]
        : []
      const claim = claimOf(link, { scope: 'CHANNELS', kind: 'INFORMATION_CHANNEL' })
      return endsOf(view, link).map(({ frames, part }) =>
        placed(way([claim], [...frames, frameOf(link.party)], fresh), { ...stated, part }),
      )
    })
  return { groups: [groupOf(candidates)] }
}

function statedBy(asked: Asked, { stated }: ChannelLink) {
  const { unstated, contrary } = stating(stated, asked.stated)
  const { legalBasis, direction } = stated
  return {
    unstated: unstated || !legalBasis || (!!asked.both && !direction),
    contrary: contrary || (!!asked.both && direction === 'ONE_WAY'),
  }
}

/** What makes it count: one of the municipality's own at an end of it, or for the country every end reaching it. */
function endsOf(view: View, { ends, parties }: ChannelLink): { frames: Frame[]; part: boolean }[] {
  if (view.level === 'MUNICIPALITY')
    return ends
      .filter(([, , , actor]) => view.insiders.has(actor))
      .map((end) => ({ frames: [frameOf(end)], part: false }))
  if (parties.length === 0) return []
  return parties.reduce<{ frames: Frame[]; part: boolean }[]>(
    (so, reaches) =>
      so.flatMap(({ frames, part }) =>
        reaches.map(([extent, from, until, ids]) => ({
          frames: [...frames, { ids, from, until, partial: extent !== 'WHOLE' }],
          part: part || extent !== 'WHOLE',
        })),
      ),
    [{ frames: [], part: false }],
  )
}
