// Writes the seed of real data: reads and checks every table first, then performs the acts in order.
import { type ActContext, perform } from '../acts/acts.ts'
import type { TerritoryDraft } from '../facts/draft.ts'
import { seedFolder } from '../package-folder.ts'
import { agreementsAct } from './agreements.ts'
import { Directory } from './directory.ts'
import { documentsAct } from './documents.ts'
import type { SeedAct } from './drafts.ts'
import { forumsAct } from './forums.ts'
import { functionsAct } from './functions.ts'
import { readLand } from './geography.ts'
import { readOrganisations } from './organisations.ts'
import { unchanged } from './queries.ts'
import { readNames } from './same-actor.ts'
import { servicesAct } from './services.ts'

/** Everything there is to write, in order; nothing is written by this. */
export function seedActs(folder = seedFolder): SeedAct[] {
  const land = readLand(folder)
  const organisations = readOrganisations(folder, land)
  const directory = new Directory(organisations, readNames(organisations))
  const networks = [
    forumsAct(folder, land, directory),
    agreementsAct(folder, land, directory),
    documentsAct(folder, land, directory),
    servicesAct(folder, land, directory),
    functionsAct(organisations),
  ]
  return [land.act, ...organisations.acts, directory.act(), ...networks]
}

export interface Seeded {
  act: string
  /** The audit number; null when there was nothing new. */
  seq: number | null
  things: number
  facts: number
}

/** Runs the seed; what is already there is left as it is, so it can be run again. Results are not assessed here. */
export async function seed(
  ctx: ActContext,
  report: (seeded: Seeded) => void = () => {},
  folder = seedFolder,
): Promise<Seeded[]> {
  const done: Seeded[] = []
  for (const { lands = [], borders = [], ...act } of seedActs(folder)) {
    const land = (await isSettled(ctx, lands)) ? {} : { lands, borders }
    const { seq, things, facts } = await perform(ctx, { ...act, ...land, unassessed: true })
    const seeded = { act: act.name, seq, things: things.length, facts: facts.length }
    done.push(seeded)
    report(seeded)
  }
  return done
}

async function isSettled({ database }: ActContext, lands: TerritoryDraft[]) {
  if (lands.length === 0) return true
  const asked = lands.map(({ code, name, population = 0, latitude = 0, longitude = 0, groupCode = '' }) => ({
    code,
    name,
    population,
    latitude,
    longitude,
    groupCode,
  }))
  return (await unchanged(database, { lands: asked })).count === lands.length
}
