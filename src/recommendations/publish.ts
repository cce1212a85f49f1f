// Published recommendations live in the graph and never change: a rule file with a new version becomes a new one beside the old.
import { sha256 } from '../audit/audit.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/driver.ts'
import { FIRST_DAY } from '../database/sentinels.ts'
import { UserFacing } from '../errors.ts'
import { publishVersions, versions } from './queries.ts'
import type { Rule } from './rule.ts'
import { isHigher } from './standing.ts'

/** The versions that were valid on a day. */
export type RulesOn = (day: string) => Promise<Rule[]>

/** Publishes what is new. Examples are the files' own and are not published. */
export async function publish(database: Database, clock: Clock, rules: Rule[]): Promise<void> {
  const there = await versions(database)
  const digests = new Map(there.map((v) => [`${v.id}@${v.version}`, v.digest]))
  const known = new Set(there.map((v) => v.id))
  // A norm's first version is valid for all earlier days too; a later one from the day it is published.
  const given = rules.map((rule) => written(rule, known.has(rule.id) ? clock.today() : FIRST_DAY))
  for (const { key, digest } of given)
    if ((digests.get(key) ?? digest) !== digest)
      throw new UserFacing('IMMUTABLE', {
        en: `Recommendation ${key} is published and cannot change; raise the version in its file.`,
        sv: `Rekommendationen ${key} är publicerad och kan inte ändras; höj versionen i filen.`,
      })
  // A file that is behind what national staff have published since is not in use, and was at no time.
  const behind = (one: { id: string; version: string }) =>
    there.some(({ id, version }) => id === one.id && isHigher(version, one.version))
  const fresh = given.filter((one) => !digests.has(one.key) && !behind(one))
  if (fresh.length > 0) await publishVersions(database, { versions: fresh })
}

/** A version as it is kept. */
export function written(rule: Rule, validFrom: string) {
  const { examples: _, ...document } = rule
  const text = JSON.stringify(document)
  const { id, version } = rule
  return { key: `${id}@${version}`, id, version, digest: sha256(text), document: text, validFrom }
}

/** Reads the published versions when an earlier day is first asked about; today's are the files'. */
export function rulesOn(database: Database, clock: Clock, today: Rule[]): RulesOn {
  let reading: ReturnType<typeof versions> | undefined
  const byDay = new Map<string, Rule[]>()
  return async (day) => {
    if (day >= clock.today()) return today
    reading ??= versions(database)
    const rules = byDay.get(day) ?? validOn(day, await reading, today)
    byDay.set(day, rules)
    return rules
  }
}

type Version = Awaited<ReturnType<typeof versions>>[number]

/** For each norm of today the version that was valid then, in today's order. */
function validOn(day: string, all: Version[], today: Rule[]): Rule[] {
  const latest = new Map<string, Version>()
  for (const one of all) {
    const best = latest.get(one.id)
    if (one.validFrom <= day && (!best || isLater(one, best))) latest.set(one.id, one)
  }
  return today.map((rule) => {
    const version = latest.get(rule.id)
    return version && version.version !== rule.version ? (JSON.parse(version.document) as Rule) : rule
  })
}

/** Of two that became valid on one day the higher. */
const isLater = (one: Version, other: Version) =>
  one.validFrom > other.validFrom ||
  (one.validFrom === other.validFrom && isHigher(one.version, other.version))
