// A subscription over the outbox, whatever of it is told: from the event a reader saw last, for as long as the token allows.
import type { Context } from '../context.ts'
import { UserFacing } from '../errors.ts'
import type { Event } from '../outbox/outbox.ts'

export const eventId = (seq: number) => `event_${seq}`

function seqOf(id: string): number {
  const [, digits] = /^event_(\d{1,15})$/.exec(id) ?? []
  if (digits) return Number(digits)
  throw new UserFacing(
    'BAD_INPUT',
    {
      en: `"${id.slice(0, 40)}" is not the id of an event.`,
      sv: `”${id.slice(0, 40)}” är inte id för en händelse.`,
    },
    ['after'],
  )
}

/** Notes which event is told, so that the stream numbers it also when its id was not asked for. */
export function telling<T extends { id: string }>(ctx: Context, row: T): T {
  ctx.told = row.id
  return row
}

/** `after` is an event's id; the header Last-Event-ID says the same. */
export async function follow<T>(
  { live, viewer, loaders, lastEventId }: Context,
  after: string | null | undefined,
  seen: (event: Event) => T | null | Promise<T | null>,
): Promise<AsyncIterableIterator<T>> {
  if (!live)
    throw new UserFacing('UNAVAILABLE', {
      en: 'This server tells nothing as it happens.',
      sv: 'Den här servern berättar inte om händelser medan de sker.',
    })
  const from = after ?? lastEventId
  return live.follow({
    ...(from ? { after: seqOf(from) } : {}),
    until: viewer.until,
    seen(event) {
      loaders.forget()
      return seen(event)
    },
  })
}
