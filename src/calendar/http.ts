// Calendars over HTTP: whoever knows the address reads it, as their calendar program does, some times an hour.
import ical from 'ical-generator'
import { hashOf } from '../addresses/secret.ts'
import type { Throttle } from '../addresses/throttle.ts'
import { sha256 } from '../audit/audit.ts'
import type { Viewer } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import { withCode } from '../territories/territories.ts'
import { eventsOf } from './events.ts'
import { byHash } from './queries.ts'

const OFTEN = 60

/** Answers for `/calendar/<secret>.ics`; undefined for what is somebody else's to answer. */
export function calendarsOver(contextOf: (viewer: Viewer) => Context, throttle: Throttle) {
  return async (request: Request): Promise<Response | undefined> => {
    const [, secret] = /^\/calendar\/([^/]*)\.ics$/.exec(new URL(request.url).pathname) ?? []
    if (secret === undefined) return undefined
    if (request.method !== 'GET' && request.method !== 'HEAD') return said(405, 'En kalender läses med GET.')
    const hash = hashOf(secret)
    const ctx = contextOf({ role: 'VIEWER', municipalities: [] })
    const found = hash && (await byHash(ctx.database, { hash }))
    if (!found) return said(404, 'Den här kalenderadressen finns inte, eller har återkallats.')
    // Counted for each address that is one: whoever guesses finds nothing in 256 bits, and keeps nobody else from theirs.
    if (!(await throttle.allows(`calendar ${hash}`, OFTEN)))
      return said(429, 'För många frågor på en gång. Vänta en minut.', { 'retry-after': '60' })
    return written(request, await calendar(ctx, found))
  }
}

async function calendar(
  ctx: Context,
  { code, own, openedAt }: { code: string; own: boolean; openedAt: string },
) {
  const [place, events] = await Promise.all([withCode(ctx, code), eventsOf(ctx, { code, own })])
  const file = ical({
    name: `Samverkan ${place?.name ?? code}`,
    prodId: { company: 'samverkansgraf', product: 'kalender', language: 'SV' },
    ttl: 6 * 3600,
  })
  for (const { id, day, summary, description, changed = 0, changedAt } of events)
    file.createEvent({
      id: `${id}@samverkansgraf`,
      // The same file as long as nothing has changed.
      stamp: new Date(changedAt ?? openedAt),
      sequence: changed,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: place?.invented ? `[påhittat] ${summary}` : summary,
      description,
    })
  return file.toString()
}

function written(request: Request, text: string): Response {
  const etag = `"${sha256(text).slice(0, 32)}"`
  const headers = { etag, ...quiet, 'content-type': 'text/calendar; charset=utf-8' }
  const same = request.headers
    .get('if-none-match')
    ?.split(/\s*,\s*/)
    .some((given) => given === etag || given === `W/${etag}`)
  if (same) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : text, { headers })
}

/** The address is the key: it is not to be kept, followed or passed on. */
const quiet = {
  'cache-control': 'private, no-cache',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
}

const said = (status: number, words: string, more: Record<string, string> = {}) =>
  new Response(`${words}\n`, {
    status,
    headers: { ...quiet, 'content-type': 'text/plain; charset=utf-8', ...more },
  })
