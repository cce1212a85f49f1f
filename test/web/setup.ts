// The documented world that the explorer is shown in, read and assessed once.
import type { TestProject } from 'vitest/node'
import { seed } from '../../src/seed/seed.ts'
import { served } from './served.ts'

export const setup = (project: TestProject) => served(project, (ctx) => seed({ ...ctx, rules: [] }))
