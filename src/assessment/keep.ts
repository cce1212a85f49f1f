// Keeps results and flags in step with what is on record: for the territories of an act, or for all of them on a new day.

import { sha256 } from '../audit/audit.ts'
import { earlier } from '../checks/days.ts'
import type { Tx } from '../database/driver.ts'
import { LAST_DAY } from '../database/sentinels.ts'
import { type Changes, openFlagsOf, reflag } from '../flags/flags.ts'
import type { Rule } from '../recommendations/rule.ts'
import { assessBoth, forOthers } from './assessment.ts'
import { cellsOf, written } from './cells.ts'
import { keepRows, levelsOf } from './queries.ts'
import type { Assessment } from './result.ts'

/** Raised when the engine would answer differently from the same facts: kept results of an older one are assessed again. */
const ENGINE = 2

/** What tells kept results by other rules, or another engine, apart. */
export const digestOf = (rules: Rule[]) =>
  sha256([`engine ${ENGINE}`, ...rules.map(({ id, version }) => `${id}@${version}`).sort()].join('\n'))

/** Assesses and keeps; the caller holds the territories' locks. */
export async function keep(
  tx: Tx,
  { rules }: { rules: Rule[] },
  { codes, day, corrected = false }: { codes: string[]; day: string; corrected?: boolean },
): Promise<Changes> {
  const [{ full, shared }, before, territories] = await Promise.all([
    assessBoth(tx, rules, { codes, asOf: day }),
    openFlagsOf(tx, codes),
    levelsOf(tx, { codes }),
  ])
  const digest = digestOf(rules)
  const seen = territories.flatMap(({ code, sortKey }) => {
    const [all, some] = [full.get(code), shared.get(code)]
    return all && some ? [{ sortKey, full: all, others: forOthers(all, some) }] : []
  })
  await keepRows(tx, { kept: seen.map(({ full: all, others }) => row(all, others, digest)) })
  return reflag(tx, rules, day, seen, before, corrected)
}

function row(full: Assessment, others: Assessment, rules: string) {
  const changes = [full.changesOn, others.changesOn].map((day) => day ?? LAST_DAY)
  return {
    code: full.code,
    day: full.asOf,
    changesOn: changes.reduce(earlier),
    rules,
    shared: JSON.stringify(others.results),
    full: full === others ? '' : JSON.stringify(full.results),
    sharedCells: written(cellsOf(others.results)),
    fullCells: full === others ? '' : written(cellsOf(full.results)),
  }
}
