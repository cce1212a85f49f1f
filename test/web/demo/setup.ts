// A part of the demonstration world: all of Sweden's map, and one county in which every state occurs. The whole of it takes minutes.
import type { TestProject } from 'vitest/node'
import { perform } from '../../../src/acts/acts.ts'
import { municipalitiesOf } from '../../../src/demo/build.ts'
import { demoActs } from '../../../src/demo/demo.ts'
import { seedFolder } from '../../../src/package-folder.ts'
import { readLand } from '../../../src/seed/geography.ts'
import { TODAY } from '../../support/api.ts'
import { served } from '../served.ts'
import { COUNTY } from './county.ts'

export const setup = (project: TestProject) =>
  served(project, async (ctx) => {
    const { act } = readLand(seedFolder)
    const acts = demoActs(municipalitiesOf(act), ctx.rules, TODAY)
    const wanted = acts.filter(({ name, territories }) => name === 'demoNation' || territories[1] === COUNTY)
    for (const each of [act, ...wanted]) await perform(ctx, { ...each, invented: true, unassessed: true })
  })
