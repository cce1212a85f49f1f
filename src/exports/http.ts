// Files over HTTP: the network of a municipality for those who may read, the outlines of the country for anybody.
import { mayAsk } from '../api/requires.ts'
import type { Viewer } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import { UserFacing } from '../errors.ts'
import { withCode } from '../territories/territories.ts'
import { formats } from './formats.ts'
import { outlines } from './outlines.ts'
import { picture } from './picture.ts'

interface Asking {
  viewerOf(request: Request): Viewer | Promise<Viewer>
  contextOf(viewer: Viewer): Context
}

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
}

/** Undefined for what is somebody else's to answer. */
export async function exported(request: Request, asking: Asking): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname === '/open-data/territories.geojson') return territories(request)
  const [, code, form = ''] = /^\/export\/network\/([A-Za-z0-9-]{1,16})\.([a-z-]+)$/.exec(pathname) ?? []
  if (code === undefined) return undefined
  if (request.method !== 'GET') return said(405, 'A network is asked for with GET.')
  try {
    return await network(request, code, form, searchParams, asking)
  } catch (error) {
    if (error instanceof UserFacing) return said(statuses[error.code] ?? 400, error.message)
    throw error
  }
}

async function network(
  request: Request,
  code: string,
  form: string,
  asked: URLSearchParams,
  asking: Asking,
): Promise<Response> {
  const format = Object.hasOwn(formats, form) ? formats[form] : undefined
  if (!format)
    return said(404, `A network comes as ${Object.keys(formats).join(', ')}; not as "${form.slice(0, 40)}".`)
  const viewer = await asking.viewerOf(request)
  if (!mayAsk(viewer.role, 'VIEWER')) return said(401, 'You must sign in to do this.')
  const ctx = asking.contextOf({ ...viewer, municipalities: [] })
  const territory = await withCode(ctx, code)
  if (!territory) return said(404, `There is no territory with the code "${code}".`)
  const found = await picture(ctx, territory, { asOf: dayOf(asked.get('asOf')), depth: depthOf(asked) })
  return new Response(format.write(found), {
    headers: {
      'content-type': format.type,
      'content-disposition': `inline; filename="network-${code}.${form === 'graphml' || form === 'gexf' ? form : 'json'}"`,
      'cache-control': 'private, no-store',
    },
  })
}

function dayOf(given: string | null): string | null {
  if (given === null) return null
  const day = new Date(`${given}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(+day) && day.toISOString().startsWith(given))
    return given
  throw new UserFacing('BAD_INPUT', {
    en: `asOf must be a day such as 2026-03-31; "${given.slice(0, 40)}" is not.`,
    sv: `asOf ska vara en dag som 2026-03-31, inte ”${given.slice(0, 40)}”.`,
  })
}

const depthOf = (asked: URLSearchParams) => {
  const given = asked.get('depth') ?? '1'
  if (/^[123]$/.test(given)) return Number(given)
  throw new UserFacing('BAD_INPUT', {
    en: `depth must be 1, 2 or 3; "${given.slice(0, 40)}" is not.`,
    sv: `depth ska vara 1, 2 eller 3, inte ”${given.slice(0, 40)}”.`,
  })
}

/** Anybody's, from any page, and kept by whoever fetched it for as long as it is the same. */
function territories(request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return said(405, 'Outlines are asked for with GET.')
  const { text, etag } = outlines()
  const headers = {
    etag,
    'content-type': 'application/geo+json; charset=utf-8',
    'cache-control': 'public, max-age=86400',
    'access-control-allow-origin': '*',
  }
  const same = request.headers
    .get('if-none-match')
    ?.split(/\s*,\s*/)
    .includes(etag)
  if (same) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : text, { headers })
}

const said = (status: number, words: string) =>
  new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
