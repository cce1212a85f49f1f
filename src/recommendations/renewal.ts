// Takes up, in a running process, the norms that national staff have published since: in this one or in another replica.
import type { Clock } from '../clock.ts'
import type { Database } from '../database/driver.ts'
import type { Both } from '../days.ts'
import { UserFacing } from '../errors.ts'
import type { Pack } from './pack.ts'
import { type RulesOn, rulesOn } from './publish.ts'
import * as statements from './queries.ts'
import type { Rule } from './rule.ts'
import { type Norms, requireFit, standing } from './standing.ts'

interface House extends Norms {
  database: Database
  clock: Clock
  rulesOn?: RulesOn
}

/** The norms as they now are, and how many times they had been changed then. */
export type Renew = () => Promise<Norms & { rulesOn?: RulesOn; revision: number }>

/** Called before anything is published: what the house holds then are the files' norms. */
export function renewal(house: House): Renew {
  const files: Norms = { packs: house.packs, rules: house.rules }
  let seen = 0
  return async () => {
    const found = await house.database.about({ operation: 'norms' }).read(async (tx) => {
      const head = await statements.head(tx)
      if (!head || head.revision <= seen) return null
      const [rules, packs] = await Promise.all([statements.staffVersions(tx), statements.staffPacks(tx)])
      return { revision: head.revision, rules, packs }
    })
    // Another renewal may have been quicker.
    if (found && found.revision > seen) {
      const norms = standing(files, {
        rules: found.rules.map(({ document }) => JSON.parse(document) as Rule),
        packs: found.packs.map(({ document }) => JSON.parse(document) as Pack),
      })
      requireFit(norms, unfit)
      seen = found.revision
      Object.assign(house, norms, { rulesOn: rulesOn(house.database, house.clock, norms.rules) })
    }
    const { packs, rules, rulesOn: on } = house
    return { packs, rules, revision: seen, ...(on && { rulesOn: on }) }
  }
}

/** Files may have changed under what was published beside them. */
function unfit({ rule, pack }: { rule?: Rule; pack?: Pack }, _: unknown, { en, sv }: Both) {
  const what = rule
    ? { en: `Recommendation ${rule.id}@${rule.version}`, sv: `Rekommendationen ${rule.id}@${rule.version}` }
    : { en: `The pack ${pack?.id}`, sv: `Samlingen ${pack?.id}` }
  return new UserFacing('UNFIT', {
    en: `${what.en}, as published, does not fit the files it runs with: ${en}`,
    sv: `${what.sv} passar, som den är publicerad, inte med de filer som används: ${sv}`,
  })
}
