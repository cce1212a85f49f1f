// The product's own rules, for tests that need a few of them.
import { loadPacks } from '../../src/recommendations/packs.ts'
import type { Rule } from '../../src/recommendations/rule.ts'

export const { rules: allRules, packs: allPacks } = loadPacks('seed/recommendations')

/** The rules with these ids, in their order of presuming. */
export const testRules = (...ids: string[]): Rule[] => allRules.filter(({ id }) => ids.includes(id))
