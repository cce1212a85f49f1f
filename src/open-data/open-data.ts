// Open data at /open-data/: what anybody may read without GraphQL, as files.
import type { Viewer } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import { listed, release, releases } from '../releases/releases.ts'
import { answer, type Content, preflight, refusal } from './answer.ts'
import type { Publisher } from './publisher.ts'
import { actorKindRows, actorKinds, csv, json, normRows, norms, releaseRows } from './tables.ts'

interface Options {
  publisher: Publisher
  /** The address it is all found under; that of the request when absent. */
  origin?: string | undefined
  report: (error: unknown) => void
}

const HOUR = 3600
const DAY = 24 * HOUR

/** Answers for what lies under /open-data; undefined for what is somebody else's to answer. */
export function openData(context: (viewer: Viewer) => Context, { publisher, origin, report }: Options) {
  return (request: Request): Promise<Response> | undefined => {
    const url = new URL(request.url)
    if (!/^\/open-data(\/|$)/.test(url.pathname)) return undefined
    return answered(request, url).catch((error: unknown) => {
      report(error)
      return refusal(503, 'The service cannot answer right now. Please try again.')
    })
  }

  async function answered(request: Request, { pathname, origin: asked }: URL): Promise<Response> {
    if (request.method === 'OPTIONS') return preflight()
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refusal(405, 'Open data can only be read: use GET.')
    const found = await file(pathname.replace(/^\/open-data\/?/, ''), origin ?? asked)
    return found
      ? answer(request, found)
      : refusal(404, 'There is no such file; /open-data/catalog lists them.')
  }

  async function file(path: string, at: string): Promise<Content | undefined> {
    const ctx = context({ role: 'PUBLIC', municipalities: [] })
    const month = /^releases\/(\d{4}-(?:0[1-9]|1[0-2]))\.(json|csv)$/.exec(path)
    if (month) {
      const found = await release(ctx, month[1] as string)
      if (!found) return undefined
      // A release never changes.
      return month[2] === 'json' ? asJson(found, DAY) : asCsv(releaseRows([found]), DAY)
    }
    switch (path) {
      case '':
      case 'catalog': {
        const all = await listed(ctx)
        const madeOn = all.map((one) => one.madeOn).reverse()
        const invented = all.some((one) => one.invented)
        // Asked for once a day, while what writes it takes a tenth of a second to load.
        const { catalog } = await import('./catalog.ts')
        return {
          type: 'application/rdf+xml',
          body: catalog({ origin: at, publisher, madeOn, invented }),
          maxAge: HOUR,
        }
      }
      case 'releases.json':
        return asJson({
          releases: (await listed(ctx)).map(({ month, madeOn, invented }) => ({
            month,
            madeOn,
            invented,
            ...addresses(at, month),
          })),
        })
      case 'releases/all.json':
        return asJson(await releases(ctx))
      case 'releases/all.csv':
        return asCsv(releaseRows(await releases(ctx)))
      case 'actor-kinds.json':
        return asJson(actorKinds())
      case 'actor-kinds.csv':
        return asCsv(actorKindRows())
      case 'recommendations.json':
        return asJson(norms(ctx.packs, ctx.rules))
      case 'recommendations.csv':
        return asCsv(normRows(ctx.rules))
      default:
        return undefined
    }
  }
}

const addresses = (at: string, month: string) => ({
  json: `${at}/open-data/releases/${month}.json`,
  csv: `${at}/open-data/releases/${month}.csv`,
})

const asJson = (value: unknown, maxAge = HOUR): Content => ({
  type: 'application/json',
  body: json(value),
  maxAge,
})
const asCsv = (rows: Parameters<typeof csv>[0], maxAge = HOUR): Content => ({
  type: 'text/csv',
  body: csv(rows),
  maxAge,
})
