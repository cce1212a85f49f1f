// Whose pages may read the answers: those of this machine, and of the origins that the configuration names. Never with cookies: who asks
// is told by a bearer token, which a page has to have got itself.

/** The names by which addresses call this machine. */
export const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** What a page may fetch besides the endpoint, which answers for itself. */
const isFile = (pathname: string) => pathname === '/schema.graphql' || pathname.startsWith('/export/')

export function origins(named: string[]) {
  const may = (origin: string | null): origin is string =>
    origin !== null &&
    URL.canParse(origin) &&
    (named.includes('*') || named.includes(origin) || loopback.has(new URL(origin).hostname))

  return {
    may,
    /** The answer to a browser that asks before it sends a token along; undefined when it is none of ours to give. */
    asksFirst(request: Request): Response | undefined {
      const { pathname } = new URL(request.url)
      const foreseen = request.headers.has('access-control-request-method')
      if (request.method !== 'OPTIONS' || !foreseen || !isFile(pathname)) return undefined
      if (!may(request.headers.get('origin'))) return undefined
      return new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-methods': 'GET',
          'access-control-allow-headers': 'authorization, x-request-id',
          'access-control-max-age': '600',
        },
      })
    },
    /** The same answer, readable by the page that asked, if it may. */
    readable(request: Request, response: Response): Response {
      const origin = request.headers.get('origin')
      if (!isFile(new URL(request.url).pathname)) return response
      response.headers.append('vary', 'origin')
      if (may(origin)) response.headers.set('access-control-allow-origin', origin)
      return response
    },
  }
}
