// Puts an act to every trial: who may and who may not, what it takes and what it refuses, what it does to flags, its entry in the audit,
// the same key twice, and undoing it. Each trial is run on a world of its own.
import { expect } from 'vitest'
import { assess } from '../../src/assessment/assessment.ts'
import { kept } from '../../src/assessment/kept.ts'
import type { Result } from '../../src/assessment/result.ts'
import type { Viewer } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import { coordinatorOf, type openApi, TODAY } from './api.ts'
import type { BuiltWorld } from './world.ts'

type Api = ReturnType<typeof openApi>

interface Change {
  recommendation: { id: string }
  certainty: string
  cause: string | null
}

export interface Answered {
  act: string | null
  thing: { id: string } | null
  flags: { opened: Change[]; changed: Change[]; closed: Change[] }
  warnings: { code: string; message: string; sv: string; path: string[] | null }[]
  errors: { code: string; message: string; sv: string; path: string[] }[]
  conflict: { asked: { id: string } | null; now: { id: string } | null } | null
  replayed: boolean
}

export interface Trial {
  /** The mutation's name; its input's type is named after it. */
  act: string
  /** The thing or fact it is about; an act that makes something new has none. */
  id?: string
  input: object
  /** Recommendations whose flags it opens and closes, at least. */
  opens?: string[]
  closes?: string[]
  /** Inputs that are refused, each with the code and the innermost name of the path. */
  refuses?: { input: object; id?: string; code?: string; at: string }[]
  /** Other municipalities that share it, which whoever does it works for too: nobody else is to agree. */
  also?: string[]
  /** Warnings it gives, by their codes. */
  warns?: string[]
  /** Nothing of it can be undone, for the reason given. */
  final?: string
}

const fields = `act thing { id } flags {
  opened { recommendation { id } certainty cause } changed { recommendation { id } certainty cause } closed { recommendation { id } certainty cause } }
  warnings { code message sv: message(lang: SV) path } errors { code message sv: message(lang: SV) path } conflict { asked { id } now { id } } replayed`

const typeOf = (act: string) => `${act[0]?.toUpperCase()}${act.slice(1)}Input`

export const mutationOf = (act: string, withId: boolean) =>
  withId
    ? `mutation ($id: ID!, $input: ${typeOf(act)}!, $key: String) { act: ${act}(id: $id, input: $input, key: $key) { ${fields} } }`
    : `mutation ($input: ${typeOf(act)}!, $key: String) { act: ${act}(input: $input, key: $key) { ${fields} } }`

/** Does an act as somebody, and gives the payload. */
export async function doing(
  api: Api,
  { act, id, input, key }: Pick<Trial, 'act' | 'id' | 'input'> & { key?: string },
  as: Viewer,
): Promise<Answered> {
  const found = await api.answer(mutationOf(act, id !== undefined), { id, input, key }, as)
  return found.act as Answered
}

const namesOf = (changes: Change[]) => changes.map(({ recommendation }) => recommendation.id).sort()

/** Facts that tell as much as each other come in no order. */
const inOrder = (result: Result) => ({
  ...result,
  evidence: result.evidence.toSorted(),
  indication: result.indication && {
    ...result.indication,
    evidence: result.indication.evidence.toSorted(),
  },
})

/** Results and flags kept for the world are what a fresh assessment says. */
export async function keptIsFresh(api: Api, world: BuiltWorld) {
  const codes = [world.territories.T, world.territories.T2, world.territories.T3]
  const viewer = coordinatorOf(...codes)
  const [fresh, stored] = await Promise.all([
    assess({ database: api.database, rules: api.rules, viewer }, { codes, asOf: TODAY }),
    kept({ database: api.database, rules: api.rules, viewer, clock: fixedClock(TODAY) }, codes),
  ])
  for (const one of fresh) {
    const now = stored.find(({ code }) => code === one.code)
    expect(now?.results.map(inOrder)).toEqual(one.results.map(inOrder))
  }
}

const factsOf = async (api: Api) => {
  const [row] = await api.database.read((tx) => tx.run('test', 'MATCH (h:AuditHead) RETURN h.seq AS seq', {}))
  return row?.seq as number
}

export async function stands(api: Api, world: BuiltWorld, trial: Trial): Promise<Answered> {
  const { act, id, opens = [], closes = [], warns = [], also = [] } = trial
  const { T } = world.territories
  const mine = { ...coordinatorOf(T, ...also), subject: `mine-${T}` }
  const asked = mutationOf(act, id !== undefined)

  const others = (['PUBLIC', 'VIEWER', 'NATIONAL'] as const).map(async (role) => {
    const { errors } = await api.ask(asked, trial, { role, municipalities: [] })
    expect(errors[0]?.extensions?.code, `${act} as ${role}`).toBe(
      role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    )
  })
  await Promise.all(others)
  const foreign = await doing(api, trial, coordinatorOf(`${T}-elsewhere`))
  expect(foreign.errors[0]?.code, `${act} by a coordinator elsewhere`).toMatch(/FORBIDDEN|NOT_FOUND/)

  for (const { input, code = 'BAD_INPUT', at, ...other } of trial.refuses ?? []) {
    const { errors, act: done } = await doing(
      api,
      { act, ...(id !== undefined && { id }), ...other, input },
      mine,
    )
    expect(done, `${act} of ${JSON.stringify(input)} was done`).toBeNull()
    expect(errors.map((e) => [e.code, e.path.at(-1)])).toContainEqual([code, at])
    for (const { sv, message } of errors) expect(sv, `${act}: ${message}`).not.toBe(message)
  }
  await keptIsFresh(api, world)

  const done = await doing(api, { ...trial, key: 'once' }, mine)
  expect(done.errors).toEqual([])
  expect(api.flights(), `${act}: BEGIN and COMMIT make six round trips of it`).toBeLessThanOrEqual(4)
  expect(done.act).toMatch(/^act_\d+$/)
  expect(done.thing).not.toBeNull()
  expect(namesOf(done.flags.opened)).toEqual(expect.arrayContaining(opens))
  expect(namesOf(done.flags.closed)).toEqual(expect.arrayContaining(closes))
  expect(done.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(warns))
  for (const { sv, message } of done.warnings) expect(sv, `${act}: ${message}`).not.toBe(message)
  await keptIsFresh(api, world)

  const [entry] = await api.database.read((tx) =>
    tx.run(
      'test',
      'MATCH (e:AuditEntry {seq: $seq}) RETURN e.act AS act, e.subject AS subject, e.territories AS territories',
      {
        seq: Number(done.act?.slice(4)),
      },
    ),
  )
  expect(entry).toMatchObject({ act, subject: mine.subject, territories: expect.arrayContaining([T]) })

  const before = await factsOf(api)
  const twice = await doing(api, { ...trial, key: 'once' }, mine)
  expect(twice).toEqual({ ...done, replayed: true })
  const other = await doing(
    api,
    {
      ...trial,
      ...(id !== undefined && { id: `${id}0` }),
      input: id === undefined ? { ...trial.input, observedOn: '2020-01-01' } : trial.input,
      key: 'once',
    },
    mine,
  )
  expect(other.errors.map(({ code }) => code)).toEqual(['KEY_REUSED'])
  const mineOnly = await doing(
    api,
    { ...trial, key: 'once' },
    { ...coordinatorOf(`${T}-elsewhere`), subject: 'another' },
  )
  expect(mineOnly.replayed).toBe(false)

  const undone = await doing(api, { act: 'actUndo', id: done.act ?? '', input: { reason: 'Prov' } }, mine)
  if (trial.final) expect(undone.errors.map(({ code }) => code)).toEqual([trial.final])
  else {
    expect(undone.errors).toEqual([])
    expect(namesOf(undone.flags.closed)).toEqual(expect.arrayContaining(opens))
    expect(namesOf(undone.flags.opened)).toEqual(expect.arrayContaining(closes))
    expect(await factsOf(api)).toBeGreaterThan(before)
  }
  await keptIsFresh(api, world)
  return done
}
