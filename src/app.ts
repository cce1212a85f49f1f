// The composition root: the schema, who asks, and the guards around every request.
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import { type DocumentNode, GraphQLError, parse } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { pino } from 'pino'
import { examples } from './api/examples.ts'
import { explorer } from './api/explorer.ts'
import { translated } from './api/failures.ts'
import { limits, tooMuch, withinLimits } from './api/limits.ts'
import { anonymous, type Viewer } from './auth/viewer.ts'
import type { Config } from './config.ts'
import { type Context, contextOf, type Surroundings } from './context.ts'
import { createSchema } from './schema.ts'
import { sdl } from './sdl.ts'

export interface App {
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

interface Options {
  /** Who asks; without identity configured nobody in particular, who may read what is shared. */
  viewerOf?: (request: Request) => Viewer
}

/** The longest a statement may take on behalf of a request. */
const TIMEOUT_MS = 30_000

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

export function createApp(
  surroundings: Surroundings,
  config: Pick<Config, 'auth' | 'logLevel'> & Partial<Pick<Config, 'embedOrigins'>>,
  { viewerOf = () => (config.auth ? { role: 'PUBLIC', municipalities: [] } : anonymous) }: Options = {},
): App {
  const page = explorer({ embedOrigins: config.embedOrigins ?? [] })
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const yoga = createYoga<object, Context>({
    schema: createSchema(),
    logging: false,
    landingPage: false,
    batching: false,
    cors: (request) => (isLocal(request.headers.get('origin')) ? { credentials: false } : false),
    graphiql: { title: 'samverkansgraf', defaultTabs: examples.map((query) => ({ query })) },
    // The page is 9 MB and costs ten times that in memory: it is read when somebody first opens it.
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    maskedErrors: {
      errorMessage: 'Something went wrong on our side. It has been noted.',
      maskError: translated((error) => log.error(error)),
    },
    context: ({ request, params }) => {
      const about = { operation: params.operationName ?? 'request', timeoutMs: TIMEOUT_MS }
      return contextOf({ ...surroundings, database: surroundings.database.about(about) }, viewerOf(request))
    },
    plugins: [useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf'] }), bounded],
  })

  return {
    fetch: async (request) => {
      const { hostname, pathname } = new URL(request.url)
      // A page elsewhere whose name is made to lead here must not read what only loopback serves.
      if (!config.auth && !loopback.has(hostname))
        return text(403, 'Only loopback is served until identity is configured.')
      if (pathname === '/health') return text(200, 'ok')
      if (pathname === '/ready') return ready(surroundings)
      if (pathname === '/schema.graphql') return text(200, sdl().join('\n').trimEnd())
      return page(request) ?? yoga.fetch(request)
    },
    close: async () => log.flush(),
  }
}

const isLocal = (origin: string | null) =>
  origin !== null && URL.canParse(origin) && loopback.has(new URL(origin).hostname)

function readBounded(source: string, options?: object): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes(`${limits.tokens} tokens`)) throw error
    throw tooMuch(`The request has more than ${limits.tokens} words and signs.`)
  }
}

/** Long texts are refused while they are read, everything else before it is run. */
const bounded: Plugin = {
  onParse({ setParseFn }) {
    setParseFn(readBounded)
  },
  onValidate({ addValidationRule }) {
    addValidationRule(withinLimits)
  },
}

async function ready({ database }: Surroundings): Promise<Response> {
  try {
    await database.verify()
    return text(200, 'ready')
  } catch {
    return text(503, 'The database does not answer.')
  }
}

const text = (status: number, words: string) =>
  new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
