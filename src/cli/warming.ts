// Has a cold Neo4j plan what the first coordinator would wait for, while nobody waits yet: an act that is tried and undone.
import { rehearsed } from '../acts/what-if.ts'
import type { Surroundings } from '../context.ts'
import { effortRecord } from '../efforts/acts.ts'
import { ofLevel } from '../territories/queries.ts'
import type { House } from './house.ts'

/** Planning all statements of an act takes seconds on a server that has just started; a coordinator's own what-if would be given up by then. */
const TIMEOUT_MS = 120_000

/** In the background, once what was asked first has been answered: planning takes both cores of a small machine. */
export function warm({ surroundings, guard, terminal }: House): void {
  let ending = false
  guard.before(async () => {
    ending = true
  })
  warmUp(surroundings).catch((error: Error) => ending || terminal.err(`Uppvärmning: ${error.message}`))
}

/** An effort is refused nowhere, and is the municipality's own, which takes every statement that an act can take. */
async function warmUp(surroundings: Surroundings): Promise<void> {
  const [place] = await ofLevel(surroundings.database, { level: 'MUNICIPALITY' })
  const norm = surroundings.rules.find(({ level }) => level === 'MUNICIPALITY')
  if (!place || !norm) return
  const database = surroundings.database.about({ operation: 'warm-up', timeoutMs: TIMEOUT_MS })
  const ctx = { ...surroundings, database, viewer: { role: 'ADMIN' as const, municipalities: [] } }
  const input = { municipality: place.code, recommendation: norm.id, step: 'INVITED' }
  const { errors } = await database.rehearse((tx) =>
    rehearsed(tx, ctx, [{ definition: effortRecord, input }]),
  )
  if (errors[0]) throw new Error(errors[0].message)
}
