// What a reader who follows flags sees of an event: only what they may see, and only what they asked about.
import type { Context } from '../context.ts'
import { type ChangeSeen, changesFor } from '../flags/flags.ts'
import type { Event } from '../outbox/outbox.ts'
import { eventId, follow } from './following.ts'

export interface FlagsFollowed {
  municipality?: string | null | undefined
  county?: string | null | undefined
  recommendations?: readonly string[] | null | undefined
  severities?: readonly string[] | null | undefined
  certainty?: string | null | undefined
}

export interface FlagsChangedRow {
  id: string
  at: string
  opened: ChangeSeen[]
  changed: ChangeSeen[]
  closed: ChangeSeen[]
}

export const flagsChanged = (
  ctx: Context,
  filter: FlagsFollowed | null | undefined,
  after: string | null | undefined,
) => follow(ctx, after, (event) => seenOf(event, ctx.viewer.municipalities, filter ?? {}))

export function seenOf(
  event: Event,
  municipalities: string[],
  filter: FlagsFollowed,
): FlagsChangedRow | null {
  const fits = fitting(event, filter)
  const { opened, changed, closed } = changesFor(municipalities, event.changes)
  const row = { opened: opened.filter(fits), changed: changed.filter(fits), closed: closed.filter(fits) }
  const nothing = row.opened.length + row.changed.length + row.closed.length === 0
  return nothing ? null : { id: eventId(event.seq), at: event.at, ...row }
}

function fitting(
  { places }: Event,
  { municipality, county, recommendations, severities, certainty }: FlagsFollowed,
) {
  const within = new Map(places.map((place) => [place.code, place.within]))
  return ({ code, recommendation, severity, before, after }: ChangeSeen) =>
    (municipality == null || code === municipality) &&
    (county == null || within.get(code)?.includes(county)) &&
    (recommendations == null || recommendations.includes(recommendation)) &&
    (severities == null || severities.includes(severity)) &&
    (certainty == null || (after || before) === certainty)
}
