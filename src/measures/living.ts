// Paper against living network: who has a seat, and who has been at the table.
import type { RowOf } from '../database/query.ts'
import type * as queries from './queries.ts'

export type MeetingRow = RowOf<typeof queries.meetings>

export interface SeatOnPaper {
  from: string
  to: string
  /** The first day of the seat; null when it is not on record. */
  since: string | null
}

export interface SeatUseRow {
  actor: string
  forum: string
  /** Meetings with attendance on record while it had the seat; for somebody without a seat, those attended. */
  meetings: number
}

export interface Living {
  /** Seats in forums that have met, with attendance on record, while the seat was there. */
  known: number
  /** Of those, seats whose holder or a part of it was at one meeting at least. */
  used: number
  unused: SeatUseRow[]
  /** Those who were there although neither they nor what they are a part of has a seat. */
  unseated: SeatUseRow[]
}

/** `everySeat` holds the municipality's own seats too, so that its parts are not taken for guests. */
export function living(
  seats: SeatOnPaper[],
  everySeat: { from: string; to: string }[],
  meetings: MeetingRow[],
): Living {
  const found: Living = { known: 0, used: 0, unused: [], unseated: [] }
  for (const { from: actor, to: forum, since } of seats) {
    const held = meetings.filter(({ parent, day }) => parent === forum && (since === null || since <= day))
    if (held.length === 0) continue
    found.known++
    if (held.some(({ attended }) => attended.some(({ standsFor }) => standsFor.includes(actor)))) found.used++
    else found.unused.push({ actor, forum, meetings: held.length })
  }
  const seated = new Set(everySeat.map(({ from, to }) => `${from} ${to}`))
  const guests = new Map<string, SeatUseRow>()
  for (const { parent: forum, attended } of meetings)
    for (const { actor, standsFor } of attended) {
      if (standsFor.some((each) => seated.has(`${each} ${forum}`))) continue
      const key = `${actor} ${forum}`
      guests.set(key, { actor, forum, meetings: (guests.get(key)?.meetings ?? 0) + 1 })
    }
  return { ...found, unseated: [...guests.values()] }
}
