// Drafts of norms for tests: texts made from the files, and the questions that are asked about them.
import { readFileSync } from 'node:fs'
import { createApp } from '../../src/app.ts'
import { anonymous, type Viewer } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import type { Surroundings } from '../../src/context.ts'
import type { Database } from '../../src/database/driver.ts'
import { renewal } from '../../src/recommendations/renewal.ts'
import type { Rule } from '../../src/recommendations/rule.ts'
import { type openApi, showing, shownBy } from './api.ts'
import { resultsOf } from './engine.ts'
import { allPacks, allRules } from './rules.ts'

export const national: Viewer = { role: 'NATIONAL', municipalities: [], subject: 'subject_national' }

const fileOf = (norm: string) => readFileSync(`seed/recommendations/${norm}.yaml`, 'utf8')

/** The version that a norm's file has. */
export function versionOf(norm: string): string {
  const version = /^version: (\S+)$/m.exec(fileOf(norm))?.[1]
  if (!version) throw new Error(`${norm} says no version.`)
  return version
}

/** A norm's file with some of it replaced. */
export function yamlOf(norm: string, changes: Record<string, string> = {}): string {
  let text = fileOf(norm)
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`${norm} does not say ${from}.`)
    text = text.replace(from, to)
  }
  return text
}

type Api = ReturnType<typeof openApi>

const SAVE = `mutation ($id: ID, $input: RecommendationDraftInput!, $examples: Boolean!) { recommendationDraft(id: $id, input: $input) {
  draft { id yaml revision mine published pack { id } problems { path line column message sv: message(lang: SV) }
    examples @include(if: $examples) { name on holds expected { state reason indication lapsesOn } found { state reason indication lapsesOn } } }
  errors { code message sv: message(lang: SV) path } } }`

const PUBLISH = `mutation ($id: ID!, $input: RecommendationPublishInput!) { recommendationPublish(id: $id, input: $input) {
  recommendation { id version inForceUntil pack { id county } remedyActs { act } } errors { code message sv: message(lang: SV) path } } }`

const RETIRE = `mutation ($id: ID!, $input: RecommendationRetireInput!, $key: String) { recommendationRetire(id: $id, input: $input, key: $key) {
  replayed
  recommendation { id version inForceUntil } errors { code message sv: message(lang: SV) path } } }`

const PACK = `mutation ($input: PackAddInput!) { packAdd(input: $input) {
  pack { id version county measures { id recommendations { id } } } errors { code message sv: message(lang: SV) path } } }`

interface Saving {
  pack?: string
  id?: string
  revision?: number
  /** To run them writes and assesses a world for each. */
  examples?: boolean
}

/** What national staff do, each with its answer. */
export const staff = (api: Pick<Api, 'answer'>) => ({
  draft: async (yaml: string, { pack = 'strategy-2016', id, revision, examples = false }: Saving = {}) =>
    (await api.answer(SAVE, { id, input: { pack, yaml, revision }, examples }, national)).recommendationDraft,
  publish: async (id: string, changelog = 'Prövas.') =>
    (await api.answer(PUBLISH, { id, input: { changelog } }, national)).recommendationPublish,
  retire: async (id: string, on: string, reason = 'Upphävd.', key?: string) =>
    (await api.answer(RETIRE, { id, input: { on, reason }, key }, national)).recommendationRetire,
  pack: async (yaml: string) => (await api.answer(PACK, { input: { yaml } }, national)).packAdd,
})

/** A replica of its own on a day, as it starts: with the files' norms and whatever has been published since. */
export async function replica(database: Database, today: string) {
  const surroundings: Surroundings = { database, clock: fixedClock(today), packs: allPacks, rules: allRules }
  surroundings.renew = renewal(surroundings)
  await surroundings.renew()
  const app = createApp(surroundings, { logLevel: 'error' }, { viewerOf: shownBy })
  async function answer(query: string, variables: object = {}, as = anonymous) {
    const headers = { 'content-type': 'application/json', ...showing(as) }
    const body = JSON.stringify({ query, variables })
    const response = await app.fetch(
      new Request('http://localhost/graphql', { method: 'POST', headers, body }),
    )
    const { data, errors = [] } = (await response.json()) as { data: never; errors?: { message: string }[] }
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '))
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its question gave it
    return data as any
  }
  return { answer, surroundings, close: () => app.close(), ...staff({ answer }) }
}

/** How the municipalities of other tests on this server stand against a norm, one by one. */
export async function statesOutside(
  database: Database,
  norm: Rule,
  own: string[],
  day: string,
): Promise<string[]> {
  const rows = await database.read((tx) =>
    tx.run('test', "MATCH (t:Territory {level: 'MUNICIPALITY'}) RETURN t.code AS code", {}),
  )
  const codes = rows.map(({ code }) => code as string).filter((code) => !own.includes(code))
  const results = await resultsOf(database, [norm], codes, day)
  return codes.map((code) => results.get(code)?.get(norm.id)?.state ?? 'UNKNOWN')
}

/** Counts as an effect tells them. */
export const countsOf = (states: string[]) => {
  const count = (state: string) => states.filter((each) => each === state).length
  const order = ['NOT_APPLICABLE', 'MET', 'EXPLAINED', 'EFFORT_DOCUMENTED', 'NOT_MET', 'UNKNOWN']
  const applies = states.length - count('NOT_APPLICABLE')
  return {
    applies,
    known: applies - count('UNKNOWN'),
    counts: order.map((state) => ({ state, count: count(state) })),
  }
}
