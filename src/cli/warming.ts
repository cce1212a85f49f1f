// Has a cold Neo4j plan what the first reader and the first coordinator would wait for, while nobody waits yet.
import { execute, type GraphQLSchema, parse } from 'graphql'
import { rehearsed } from '../acts/what-if.ts'
import { operations } from '../api/operations.ts'
import type { App } from '../app.ts'
import { anonymous } from '../auth/viewer.ts'
import { contextOf, type Surroundings } from '../context.ts'
import { effortRecord } from '../efforts/acts.ts'
import { networksBeside } from '../measures/trial.ts'
import { ofLevel } from '../territories/queries.ts'
import type { House } from './house.ts'
import { sentenceOf } from './sentence.ts'

/** Planning all statements of an act takes seconds on a server that has just started; a coordinator's own what-if would be given up by then. */
const TIMEOUT_MS = 120_000

/** In the background, once what was asked first has been answered: planning takes both cores of a small machine. */
export function warm({ surroundings, guard, terminal }: House, { schema }: App): void {
  let ending = false
  guard.before(async () => {
    ending = true
  })
  warmUp(surroundings, schema).catch(
    (error: unknown) => ending || terminal.err(`Uppvärmning: ${sentenceOf(error)}`),
  )
}

async function warmUp(surroundings: Surroundings, schema: GraphQLSchema): Promise<void> {
  const places = await ofLevel(surroundings.database, { level: 'MUNICIPALITY' })
  // The largest has most on record: what is asked of nothing is not planned.
  const [place] = places.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
  if (!place) return
  const database = surroundings.database.about({ operation: 'warm-up', timeoutMs: TIMEOUT_MS })
  await read({ ...surroundings, database }, schema, place.code)
  await rehearse({ ...surroundings, database }, place.code)
}

/** What front-ends begin with, asked as somebody who may read. */
async function read(surroundings: Surroundings, schema: GraphQLSchema, code: string): Promise<void> {
  for (const { id, text } of operations()) {
    const contextValue = contextOf(surroundings, anonymous)
    const asked = { schema, document: parse(text), variableValues: { code }, contextValue }
    const { errors } = await execute(asked)
    if (errors?.[0]) throw new Error(`${id}: ${errors[0].message}`)
  }
}

/** An act that is tried and undone, and what it would do to the network. An effort is refused nowhere, and is the municipality's own, which takes every statement that an act can take. */
async function rehearse(surroundings: Surroundings, municipality: string): Promise<void> {
  const norm = surroundings.rules.find(({ level }) => level === 'MUNICIPALITY')
  if (!norm) return
  const ctx = contextOf(surroundings, { role: 'ADMIN', municipalities: [] })
  const input = { municipality, recommendation: norm.id, step: 'INVITED' }
  const { errors } = await surroundings.database.rehearse((tx) =>
    rehearsed(tx, ctx, [{ definition: effortRecord, input }], networksBeside(ctx)),
  )
  if (errors[0]) throw new Error(errors[0].said.sv)
}
