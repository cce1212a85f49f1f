// Brings a database to where it can answer: norms published, real or invented networks in place, results of today kept.

import type { ActContext } from '../acts/acts.ts'
import { digestOf as rulesDigest } from '../assessment/keep.ts'
import { catchUp } from '../assessment/midnight.ts'
import { seedFolder } from '../package-folder.ts'
import type { House as Whole } from './house.ts'
import { progress } from './progress.ts'
import * as queries from './queries.ts'
import { digestOf } from './stages.ts'
import { number } from './words.ts'

const seedWords: Record<string, string> = {
  'seed.geography': 'kommuner, län och gränser',
  'seed.organisations.municipalities': 'kommunernas organisationer',
  'seed.organisations.state': 'staten, regionerna, samfunden och kunskapshusen',
  'seed.organisations.housing': 'bostadsbolagen',
  'seed.networks.actors': 'aktörerna i dokumenterade nätverk',
  'seed.networks.forums': 'samverkansforum och deras medlemmar',
  'seed.networks.agreements': 'överenskommelser',
  'seed.networks.documents': 'dokument',
  'seed.networks.services': 'stöd',
  'seed.networks.functions': 'samordningsfunktioner',
}

const real = [
  'MUNICIPAL_PAGE',
  'AUTHORITY_PAGE',
  'PRESS_OR_OTHER',
  'DOCUMENT_ARCHIVE',
  'REGISTER',
  'MUNICIPALITY_REPORT',
  'PARTNER_CONFIRMATION',
]

type House = Pick<Whole, 'surroundings' | 'database' | 'terminal' | 'stages'>

const system = { role: 'ADMIN', municipalities: [] as string[] } as const

const contextOf = ({ surroundings }: House): ActContext => ({ ...surroundings, viewer: { ...system } })

/** `again`: also when it has been done with the same files. Tells whether anything was done. */
export const furnish = (house: House, { demo = false, again = false } = {}): Promise<boolean> =>
  demo ? furnishDemo(house) : furnishReal(house, again)

async function furnishReal(house: House, again: boolean) {
  const { stages } = house
  const digest = digestOf(seedFolder, ['recommendations'])
  if (!again && stages.isDone('seed', digest)) return false
  if (stages.was('demo') || (await queries.holds(house.database, { real })).invented) {
    throw new Error(
      'Databasen håller en påhittad demonstrationsvärld; verkliga nätverk läses bara in i en annan datamapp.',
    )
  }
  const { seed } = await import('../seed/seed.ts')
  await seed(contextOf(house), ({ act, facts }) => {
    const count = facts ? `, ${number(facts)} uppgifter` : ''
    house.terminal.err(`Läser in ${seedWords[act] ?? act}${count}.`)
  })
  await stages.done('seed', digest)
  return true
}

async function furnishDemo(house: House) {
  const { stages } = house
  if (stages.was('demo')) return false
  if (stages.was('seed') || (await queries.holds(house.database, { real })).real) {
    throw new Error(
      'Databasen håller verkliga uppgifter; demonstrationsvärlden byggs bara i en databas utan sådana.',
    )
  }
  const { buildDemo } = await import('../demo/build.ts')
  const { clock, rules } = house.surroundings
  const bar = await progress(house.terminal, 'Bygger demonstrationsvärlden')
  const acts = await buildDemo(contextOf(house), rules, clock.today(), bar.step)
  bar.end()
  await stages.done('demo', `${clock.today()} ${acts}`)
  return true
}

/** Brings kept results up to today; nothing is asked when that was done today by the same norms, for acts keep them so. */
export async function assessAll(
  { surroundings, terminal, stages }: House,
  { again = false } = {},
): Promise<number> {
  const done = `${surroundings.clock.today()} ${rulesDigest(surroundings.rules)}`
  if (!again && stages.isDone('assessed', done)) return 0
  const bar = await progress(terminal, 'Håller nätverken mot normerna')
  try {
    const count = await catchUp(surroundings, bar.step)
    await stages.done('assessed', done)
    return count
  } finally {
    bar.end()
  }
}
