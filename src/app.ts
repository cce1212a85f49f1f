// The composition root: the schema, who asks, and the guards around every request.
import { randomUUID } from 'node:crypto'
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
} from 'graphql'
import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga'
import { pino } from 'pino'
import { createThrottle } from './addresses/throttle.ts'
import { numbered } from './api/event-ids.ts'
import { examples } from './api/examples.ts'
import { explorer } from './api/explorer.ts'
import { refusal, translated } from './api/failures.ts'
import { limits, withinLimits } from './api/limits.ts'
import { operationIdOf, operationsById } from './api/operations.ts'
import { loopback, origins } from './api/origins.ts'
import { identity } from './auth/identity.ts'
import { anonymous, type Viewer } from './auth/viewer.ts'
import { calendarsOver } from './calendar/http.ts'
import type { Config } from './config.ts'
import { type Context, contextOf, type Surroundings } from './context.ts'
import { UserFacing } from './errors.ts'
import { exported } from './exports/http.ts'
import { createBell } from './live/bell.ts'
import { createLive } from './live/live.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { openData } from './open-data/open-data.ts'
import { nobodyYet } from './open-data/publisher.ts'
import { partnersOver } from './partners/http.ts'
import { renewal } from './recommendations/renewal.ts'
import { createSchema } from './schema.ts'
import { sdl } from './sdl.ts'

export interface App {
  /** What every request is answered by. */
  schema: GraphQLSchema
  /** `local` says that it was asked from this machine, which a request cannot be trusted to say of itself. */
  fetch(request: Request, from?: { local: boolean }): Promise<Response>
  /** Ends what would go on by itself: events that are being followed. */
  hush(): void
  close(): Promise<void>
}

interface Options {
  /** Who asks, when something else than the configured identity tells. */
  viewerOf?: (request: Request) => Viewer | Promise<Viewer>
  /** The longest a statement may take on behalf of a request, and acts may be tried, when other than usual. */
  timeoutMs?: number
}

const TIMEOUT_MS = 30_000

export function createApp(
  surroundings: Surroundings,
  config: Pick<Config, 'auth' | 'logLevel'> &
    Partial<Pick<Config, 'clientOrigins' | 'embedOrigins' | 'openData' | 'redisUrl'>>,
  options: Options = {},
): App {
  const page = explorer({ embedOrigins: config.embedOrigins ?? [] })
  const clients = origins(config.clientOrigins ?? [])
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const viewerOf = options.viewerOf ?? configured(config, (error) => log.error(error))
  const metrics = createMetrics()
  const asked = (operation: string, requestId?: string) => (viewer: Viewer) => {
    const about = { operation, timeoutMs: options.timeoutMs ?? TIMEOUT_MS, ...(requestId && { requestId }) }
    const database = surroundings.database.about(about)
    return contextOf({ ...surroundings, database, trialMs: options.timeoutMs }, viewer)
  }
  const files = openData(asked('open data'), {
    publisher: nobodyYet,
    ...config.openData,
    report: (error) => log.error(error),
  })
  const throttle = createThrottle({ redisUrl: config.redisUrl, report: (error) => log.warn(error) })
  const calendars = calendarsOver(asked('calendar'), throttle)
  const partners = partnersOver(asked('partner'), throttle)
  const bell = createBell(config.redisUrl, (error) => log.warn(error))
  const live = createLive(
    () => surroundings.database,
    bell,
    (error) => log.error(error),
  )
  surroundings.bell = bell
  surroundings.renew ??= renewal(surroundings)
  const schema = createSchema()
  const yoga = createYoga<object, Context>({
    schema,
    logging: false,
    landingPage: false,
    batching: false,
    extraParamNames: ['documentId'],
    cors: (request) => (clients.may(request.headers.get('origin')) ? { credentials: false } : false),
    graphiql: { title: 'samverkansgraf', defaultTabs: examples.map((query) => ({ query })) },
    // The page is 9 MB and costs ten times that in memory: it is read when somebody first opens it.
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    maskedErrors: {
      errorMessage: 'Something went wrong on our side. It has been noted.',
      maskError: translated((error) => log.error(error)),
    },
    context: async ({ request, params }) => {
      const viewer = await viewerOf(request)
      const requestId = requestIdOf(request)
      const lastEventId = request.headers.get('last-event-id')
      return {
        ...asked(params.operationName ?? 'request', requestId)(viewer),
        live,
        requestId,
        ...(lastEventId && { lastEventId }),
      }
    },
    plugins: [
      useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf'] }),
      persisted(),
      bounded,
      numbered,
      measured(metrics),
    ],
  })

  async function answer(request: Request, pathname: string, local: boolean): Promise<Response> {
    if (pathname === '/health') return text(200, 'ok')
    if (pathname === '/ready') return ready(surroundings)
    if (pathname === '/metrics') return counted(metrics, local || (await isAdmin(viewerOf(request))))
    if (pathname === '/schema.graphql') return text(200, sdl().join('\n').trimEnd())
    const outside = (await calendars(request)) ?? (await partners(request))
    if (outside) return outside
    const file = await exported(request, { viewerOf, contextOf: asked('export') })
    return file ?? files(request) ?? page(request) ?? yoga.fetch(request)
  }

  return {
    schema,
    fetch: async (request, { local } = { local: false }) => {
      const { hostname, pathname } = new URL(request.url)
      // A page elsewhere whose name is made to lead here must not read what only loopback serves.
      if (!config.auth && !loopback.has(hostname))
        return text(403, 'Only loopback is served until identity is configured.')
      const answered =
        clients.asksFirst(request) ?? (await answer(request, pathname, local && loopback.has(hostname)))
      const response = clients.readable(request, answered)
      metrics.answer(pathname, response.status)
      return response
    },
    hush: () => live.close(),
    close: async () => {
      live.close()
      throttle.close()
      await bell.close()
      log.flush()
    },
  }
}

/** The caller's own name for the request, if it is a plain word; kept in the audit and shown by the database. */
const requestIdOf = (request: Request) => {
  const given = request.headers.get('x-request-id') ?? ''
  return /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
}

/** Without identity configured there is nobody but nobody in particular, who may read what is shared. */
const configured = ({ auth }: Pick<Config, 'auth'>, report: (error: unknown) => void) =>
  auth ? identity(auth, report) : () => anonymous

function readBounded(source: string, options?: object): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes(`${limits.tokens} tokens`)) throw error
    throw refusal('TOO_MUCH', {
      en: `The request has more than ${limits.tokens} words and signs.`,
      sv: `Frågan har fler än ${limits.tokens} ord och tecken.`,
    })
  }
}

/** Ours may be asked for by name; any other question may be asked as before. */
function persisted(): Plugin {
  const known = operationsById()
  const bad = (en: string, sv: string) => refusal('BAD_INPUT', { en, sv })
  return usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: operationIdOf,
    getPersistedOperation: (id) => known.get(id) ?? null,
    customErrors: {
      notFound: bad(
        'There is no persisted operation with this id.',
        'Det finns ingen sparad fråga med detta id.',
      ),
      keyNotFound: bad(
        'A request needs a query, or the id of a persisted operation.',
        'Det behövs en fråga (query), eller en sparad frågas id.',
      ),
    },
  })
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

/** Counts what is run; of a subscription how long it took to begin, for when it ends is up to who listens. */
function measured(metrics: Metrics): Plugin {
  const since = (began: number) => (performance.now() - began) / 1000
  const outcome = (result: unknown) =>
    isAsyncIterable(result) || !(result as ExecutionResult).errors?.length ? 'ok' : 'errors'
  return {
    onExecute({ args }) {
      const began = performance.now()
      const kind = getOperationAST(args.document, args.operationName)?.operation ?? 'query'
      return { onExecuteDone: ({ result }) => metrics.operation(kind, since(began), outcome(result)) }
    },
    onSubscribe() {
      const began = performance.now()
      return {
        onSubscribeResult: ({ result }) => metrics.operation('subscription', since(began), outcome(result)),
      }
    },
  }
}

const isAdmin = async (viewer: Viewer | Promise<Viewer>) => {
  try {
    return (await viewer).role === 'ADMIN'
  } catch (error) {
    if (error instanceof UserFacing) return false
    throw error
  }
}

const counted = async (metrics: Metrics, may: boolean) =>
  may
    ? new Response(await metrics.text(), { headers: { 'content-type': metrics.contentType } })
    : text(403, 'Metrics are for this machine, or for a token whose role is ADMIN.')

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
