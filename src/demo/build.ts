// Writes the demonstration world into a database that holds nothing else: the geography, then the acts, all of it marked as invented.

import { type ActContext, perform } from '../acts/acts.ts'
import { seedFolder } from '../package-folder.ts'
import { readLand } from '../seed/geography.ts'
import { demoActs } from './demo.ts'
import type { Municipality } from './place.ts'
import type { Norm } from './reporting.ts'

/** Results are assessed afterwards, once for the whole country. Gives the number of acts. */
export async function buildDemo(
  ctx: ActContext,
  norms: Norm[],
  today: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<number> {
  const { act } = readLand(seedFolder)
  const acts = demoActs(municipalitiesOf(act), norms, today)
  // Names and borders are real; the world that the places stand in here is not, and clients ask the country.
  await perform(ctx, { ...act, invented: true, unassessed: true })
  for (const [i, each] of acts.entries()) {
    await perform(ctx, { ...each, invented: true, unassessed: true })
    progress(i + 1, acts.length)
  }
  return acts.length + 1
}

export const municipalitiesOf = ({ lands = [] }: ReturnType<typeof readLand>['act']): Municipality[] =>
  lands
    .filter(({ level }) => level === 'MUNICIPALITY')
    .map(({ code, name, within = '', population = 0, groupCode = '' }) => ({
      code,
      name,
      countyCode: within,
      population,
      groupCode,
    }))
