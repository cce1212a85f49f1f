// Is there a worked-up route for information to these counterparts?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { claimOf, frameOf, groupOf, isOutside, placed, stating, type View, way } from './view.ts'
import type { Finding } from './way.ts'

type Asked = z.infer<typeof checks.channel>

export function channel(view: View, asked: Asked): Finding {
  const counterparts: ReadonlySet<string> = new Set(asked.counterparts)
  const found = groupOf(
    view.links.channels
      .filter((link) => counterparts.has(link.kind) && !link.placeholder && isOutside(view, link.actor))
      .flatMap((link) => {
        const { legalBasis, direction } = link.stated
        const { unstated, contrary } = stating(link.stated, asked.stated)
        const months = asked.verifiedWithinMonths
        const fresh = months ? [{ id: link.id, day: link.observedOn, months }] : []
        const facts = {
          unstated: unstated || !legalBasis || (!!asked.both && !direction),
          contrary: contrary || (!!asked.both && direction === 'ONE_WAY'),
        }
        // The other end is somebody else: a channel to oneself is none.
        return link.ends
          .filter(
            ([id, , , actor]) =>
              id !== link.party[0] && (view.level !== 'MUNICIPALITY' || view.insiders.has(actor)),
          )
          .map((end) =>
            placed(
              way(
                [claimOf(link, { scope: 'CHANNELS', kind: 'INFORMATION_CHANNEL' })],
                [frameOf(end), frameOf(link.party)],
                fresh,
              ),
              facts,
            ),
          )
      }),
  )
  return { groups: [found] }
}
