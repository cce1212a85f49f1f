// Published recommendations live in the graph and never change: a rule file with a new version becomes a new one beside the old.
import { sha256 } from '../audit/audit.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/driver.ts'
import { FIRST_DAY } from '../database/sentinels.ts'
import { UserFacing } from '../errors.ts'
import { publishVersions, versions } from './queries.ts'
import type { Rule } from './rule.ts'

/** The rules in force on a day, by today's knowledge of what was published when. */
export type RulesOn = (day: string) => Rule[]

/** Publishes what is new and returns what holds on any day. Examples are the files' own and are not published. */
export async function publish(database: Database, clock: Clock, rules: Rule[]): Promise<RulesOn> {
  const there = await versions(database)
  const digests = new Map(there.map((v) => [`${v.id}@${v.version}`, v.digest]))
  const known = new Set(there.map((v) => v.id))
  const fresh = rules.map((rule) => written(rule, known.has(rule.id) ? clock.today() : FIRST_DAY))
  for (const { key, digest } of fresh)
    if ((digests.get(key) ?? digest) !== digest)
      throw new UserFacing(
        'IMMUTABLE',
        `Recommendation ${key} is published and cannot change; raise its version in the file.`,
      )
  const unpublished = fresh.filter(({ key }) => !digests.has(key))
  if (unpublished.length > 0) await publishVersions(database, { versions: unpublished })
  return rulesOnFrom([...there, ...unpublished], rules)
}

function written(rule: Rule, validFrom: string) {
  const { examples: _, ...document } = rule
  const text = JSON.stringify(document)
  return {
    key: `${rule.id}@${rule.version}`,
    id: rule.id,
    version: rule.version,
    digest: sha256(text),
    document: text,
    validFrom,
  }
}

function rulesOnFrom(all: { id: string; document: string; validFrom: string }[], order: Rule[]): RulesOn {
  const parsed = all.map(({ id, document, validFrom }) => ({
    id,
    validFrom,
    rule: JSON.parse(document) as Rule,
  }))
  const rank = new Map(order.map((rule, i) => [rule.id, i]))
  const byDay = new Map<string, Rule[]>()
  return (day) => {
    const kept = byDay.get(day)
    if (kept) return kept
    const latest = new Map<string, { validFrom: string; rule: Rule }>()
    for (const one of parsed)
      if (one.validFrom <= day && one.validFrom >= (latest.get(one.id)?.validFrom ?? FIRST_DAY))
        latest.set(one.id, one)
    const rules = [...latest.values()]
      .map(({ rule }) => rule)
      .sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
    byDay.set(day, rules)
    return rules
  }
}
