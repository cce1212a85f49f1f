// Keeps results and flags in step with what is on record: for the territories of an act, or for all of them on a new day.

import { sha256 } from '../audit/audit.ts'
import { earlier } from '../checks/days.ts'
import type { Tx } from '../database/driver.ts'
import { LAST_DAY } from '../database/sentinels.ts'
import { type Changes, openFlagsOf, reflag } from '../flags/flags.ts'
import type { Rule } from '../recommendations/rule.ts'
import { assessDue, type Due, dueOf } from './assessment.ts'
import { cellsOf, written } from './cells.ts'
import { keepRows } from './queries.ts'
import type { Assessment } from './result.ts'

/** Raised when the engine would answer differently from the same facts: kept results of an older one are assessed again. */
const ENGINE = 7

/** What tells kept results by other rules, or another engine, apart. */
export const digestOf = (rules: Rule[]) =>
  sha256([`engine ${ENGINE}`, ...rules.map(({ id, version }) => `${id}@${version}`).sort()].join('\n'))

interface When {
  day: string
  /** Something was taken back: what is met because of it was never a gap. */
  corrected?: boolean
}

/** Assesses and keeps; the caller holds the territories' locks. */
export async function keep(
  tx: Tx,
  { rules }: { rules: Rule[] },
  { codes, ...when }: { codes: string[] } & When,
): Promise<Changes> {
  return keepFound(tx, rules, await find(tx, rules, await dueOf(tx, codes), when.day), when)
}

/** What a day's results are, and the flags that stand so far: one flight of statements. */
export async function find(tx: Tx, rules: Rule[], due: Due[], day: string) {
  const [found, before] = await Promise.all([
    assessDue(tx, rules, due, { asOf: day }),
    openFlagsOf(
      tx,
      due.map(({ code }) => code),
    ),
  ])
  const seen = due.flatMap(({ code, sortKey }) => {
    const its = found.get(code)
    return its ? [{ sortKey, ...its }] : []
  })
  return { seen, before }
}

/** Keeps results and flags in one flight; nothing is awaited before all of it is sent. */
export async function keepFound(
  tx: Tx,
  rules: Rule[],
  { seen, before }: Awaited<ReturnType<typeof find>>,
  { day, corrected = false }: When,
): Promise<Changes> {
  const digest = digestOf(rules)
  const [, changes] = await Promise.all([
    keepRows(tx, { kept: seen.map(({ full, others }) => row(full, others, digest)) }),
    reflag(tx, rules, day, seen, before, corrected),
  ])
  return changes
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
