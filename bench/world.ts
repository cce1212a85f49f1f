// The demonstration world in a database of the benchmark's own, and more municipalities like it where growth is asked about.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { type ActContext, perform } from '../src/acts/acts.ts'
import { systemClock } from '../src/clock.ts'
import { loadConfig } from '../src/config.ts'
import { connect } from '../src/database/driver.ts'
import { openEmbedded } from '../src/database/embedded.ts'
import { migrate } from '../src/database/migrate.ts'
import { demoActs } from '../src/demo/demo.ts'
import type { TerritoryDraft } from '../src/facts/draft.ts'
import { seedFolder } from '../src/package-folder.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import { readLand } from '../src/seed/geography.ts'

export async function openBench() {
  const dataDir = mkdtempSync(join(tmpdir(), 'samverkansgraf-bench-'))
  const config = { ...loadConfig(), dataDir }
  const server = await openEmbedded(config, (line) => console.error(line))
  let heard: Sent[] | undefined
  const database = connect(server, { onStatement: (path, params) => heard?.push({ path, params }) })
  await migrate(database)
  const { packs, rules } = loadPacks('seed/recommendations')
  const ctx: ActContext = {
    database,
    clock: systemClock,
    viewer: { role: 'ADMIN', municipalities: [] },
    rules,
  }
  const close = async () => {
    await database.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  /** Which statements some work sends, and with what. */
  const sentBy = async (work: () => Promise<unknown>): Promise<Sent[]> => {
    const sent: Sent[] = []
    heard = sent
    await work()
    heard = undefined
    return sent
  }
  return { config, server, database, rules, packs, ctx, sentBy, close }
}

/** The driver as the product has it, with nothing of the product around it. */
export const bareDriver = ({ uri, username, password }: Bench['server']) =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, fetchSize: -1 })

export interface Sent {
  path: string
  params: Record<string, unknown>
}
export type Bench = Awaited<ReturnType<typeof openBench>>

/** All of Sweden again and again: the first as it is, each further copy a country of its own with codes of its own. */
export async function settle(
  { ctx, rules }: Bench,
  { from, to }: Record<'from' | 'to', number>,
): Promise<string[][]> {
  const { lands = [] } = readLand(seedFolder).act
  const codes: string[][] = []
  for (let copy = from; copy < to; copy++)
    codes.push(await settleOnce(ctx, rules, lands, copy === 0 ? '' : `K${copy}`))
  return codes
}

/** One county alone, in a country of its own. */
export async function settleCounty({ ctx, rules }: Bench, county: string, mark: string): Promise<string[]> {
  const { lands = [] } = readLand(seedFolder).act
  const those = lands.filter(({ code, within }) => code === 'SE' || code === county || within === county)
  return settleOnce(ctx, rules, those, mark)
}

async function settleOnce(
  ctx: ActContext,
  rules: Bench['rules'],
  real: TerritoryDraft[],
  mark: string,
): Promise<string[]> {
  const marked = (code: string) => `${mark}${code}`
  const lands = real.map((land) => ({
    ...land,
    code: marked(land.code),
    ...(land.within && { within: marked(land.within) }),
  }))
  await perform(ctx, { name: 'bench.geography', territories: [], lands, unassessed: true })
  const municipalities = real.flatMap(({ code, name, level, within = '', population = 0, groupCode = '' }) =>
    level === 'MUNICIPALITY' ? [{ code, name, countyCode: within, population, groupCode }] : [],
  )
  for (const act of demoActs(municipalities, rules, ctx.clock.today()))
    await perform(ctx, { ...remarked(act, mark), invented: true, unassessed: true })
  return municipalities.map(({ code }) => marked(code))
}

/** The same act about another copy: every id and code in it is made the copy's own. */
function remarked<A>(act: A, mark: string): A {
  if (!mark) return act
  const id = /^((?:actor|agreement|document|function|service|channel|fact|territory)_)(.+)$/
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (key === 'territories' || key === 'owner') return value && `${mark}${value}`
      return value.replace(id, `$1${mark}$2`)
    }
    if (Array.isArray(value)) return value.map((each) => walk(each, key))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]))
  }
  return walk(act) as A
}
