// Answers over HTTP that anybody may read from any page and keep: CORS for all, ETag, Cache-Control.
import { createHash } from 'node:crypto'

export interface Content {
  type: 'application/json' | 'text/csv' | 'application/rdf+xml'
  body: string
  /** Seconds that it may be kept without asking again. */
  maxAge: number
}

const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'x-content-type-options': 'nosniff',
}

export function answer(request: Request, { type, body, maxAge }: Content): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { ...open, etag, 'cache-control': `public, max-age=${maxAge}` }
  if (has(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: {
      ...headers,
      'content-type': `${type}; charset=utf-8`,
      'content-length': String(Buffer.byteLength(body)),
    },
  })
}

/** A weak tag and one that a proxy has marked weak say the same of content that is kept whole. */
const has = (asked: string | null, etag: string) =>
  (asked ?? '').split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))

/** What a browser asks before it sends a header of its own. */
export const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...open,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'if-none-match',
      'access-control-max-age': '86400',
    },
  })

export const refusal = (status: 404 | 405 | 503, message: string) =>
  new Response(`${JSON.stringify({ error: message })}\n`, {
    status,
    headers: {
      ...open,
      'content-type': 'application/json; charset=utf-8',
      ...(status === 405 && { allow: 'GET, HEAD, OPTIONS' }),
    },
  })
