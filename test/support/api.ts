// Asks the API in process, as this or that reader, and counts the statements it took.
import { inject } from 'vitest'
import { createApp } from '../../src/app.ts'
import { anonymous, type Viewer } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { loadPacks } from '../../src/recommendations/packs.ts'
import { TODAY } from './day.ts'
import { freshPrefix, writeWorlds } from './engine.ts'
import { type Sent, watched } from './flights.ts'
import { type BuiltWorld, buildWorld, type WorldAct } from './world.ts'

export { TODAY }

interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its question gave it
  data: any
  errors: { message: string; extensions?: { code?: string; said?: Record<'sv' | 'en', string> } }[]
}

/** A busy machine is no failing of what is tested. */
const PATIENT_MS = 200_000

/** `server`: another than the project's own. */
export function openApi({ today = TODAY, server = inject('neo4j'), redisUrl = '' } = {}) {
  const { packs, rules } = loadPacks()
  const statements: string[] = []
  const database = connect(server, { onStatement: (path) => statements.push(path) })
  const flights: Sent[][] = []
  const clock = fixedClock(today)
  const surroundings = { database: watched(database, flights), clock, packs, rules }
  const app = createApp(
    surroundings,
    { logLevel: 'error', ...(redisUrl && { redisUrl }) },
    { viewerOf: shownBy, timeoutMs: PATIENT_MS },
  )

  async function ask(query: string, variables: object = {}, as: Viewer = anonymous): Promise<Answer> {
    statements.length = 0
    flights.length = 0
    const response = await app.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...showing(as) },
        body: JSON.stringify({ query, variables }),
      }),
    )
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>
    return { status: response.status, data, errors }
  }

  return {
    app,
    database,
    rules,
    /** Paths of the statements that the latest question sent. */
    statements,
    /** How many flights the latest act sent its statements in. */
    flights: () => flights.length,
    ask,
    /** The answer, which must be free of errors. */
    async answer(query: string, variables: object = {}, as: Viewer = anonymous) {
      const { data, errors } = await ask(query, variables, as)
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '))
      return data
    },
    /** The one sentence that a question is refused with. */
    async refusal(query: string, variables: object = {}, as: Viewer = anonymous): Promise<string> {
      const { errors } = await ask(query, variables, as)
      if (errors.length !== 1) throw new Error(`There were ${errors.length} errors where one was due.`)
      return errors[0]?.message ?? ''
    },
    /** A world of its own in the database, with results and flags. */
    async world(act: WorldAct): Promise<BuiltWorld> {
      const world = buildWorld(act, { prefix: freshPrefix(), day: today })
      await writeWorlds(database, [world], { rules, assessed: true, day: today })
      return world
    },
    /** Several worlds in one act; their results are computed when they are asked for. */
    async worlds<K extends string>(acts: Record<K, WorldAct>): Promise<Record<K, BuiltWorld>> {
      const prefix = freshPrefix(6)
      const names = Object.keys(acts) as K[]
      const built = names.map((name, i) =>
        buildWorld(acts[name], { prefix: `${prefix}${i.toString(36)}`, day: today }),
      )
      await writeWorlds(database, built, { day: today })
      return Object.fromEntries(names.map((name, i) => [name, built[i]])) as Record<K, BuiltWorld>
    },
    async close() {
      await app.close()
      await database.close()
    },
  }
}

/** Tests say who asks in a header; nothing else reads it. */
export const showing = (viewer: Viewer) => ({ 'x-test-viewer': JSON.stringify(viewer) })
export const shownBy = (request: Request): Viewer =>
  JSON.parse(request.headers.get('x-test-viewer') ?? JSON.stringify(anonymous)) as Viewer

export const coordinatorOf = (...municipalities: string[]): Viewer => ({
  role: 'COORDINATOR',
  municipalities,
})
