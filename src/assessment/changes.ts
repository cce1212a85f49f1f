// The first day on which anything about a territory could differ: where a period, a clock or a recommendation begins or ends.
import { addMonths, dayAfter, isKnown } from '../checks/days.ts'
import { DECAY_MONTHS } from '../checks/way.ts'
import { LAST_DAY } from '../database/sentinels.ts'
import type { Links } from '../links/links.ts'
import type { Rule } from '../recommendations/rule.ts'
import { EFFORT_MONTHS } from './decision.ts'

interface Period {
  from: string
  until: string
  observedOn?: string
}

/** The months of every clock that a recommendation starts from an event. */
const clocksOf = (rules: Rule[]) => [
  ...new Set(
    rules.flatMap(({ with: asked }) =>
      ['freshWithinMonths', 'metWithinMonths', 'verifiedWithinMonths', 'withinMonths'].flatMap(
        (name) => (asked[name] as number | undefined) ?? [],
      ),
    ),
  ),
]

export function changesAfter(day: string, links: Links, rules: Rule[]): string | null {
  let first = LAST_DAY
  const consider = (candidate: string) => {
    if (candidate > day && candidate < first) first = candidate
  }
  const period = ({ from, until, observedOn = '0001-01-01' }: Period) => {
    consider(from)
    consider(dayAfter(until))
    if (!isKnown(observedOn)) return
    consider(observedOn)
    consider(dayAfter(addMonths(observedOn, DECAY_MONTHS)))
  }
  const clocks = clocksOf(rules)
  const event = (started: string) => {
    if (!isKnown(started)) return
    consider(started)
    for (const months of clocks) consider(dayAfter(addMonths(started, months)))
  }
  const held = ([, from, until]: readonly [string, string, string, ...unknown[]]) => period({ from, until })

  for (const rule of rules) period({ from: rule.period.from, until: rule.period.until ?? LAST_DAY })
  for (const link of links.forums) {
    period(link)
    period({ from: link.reachFrom, until: link.reachUntil })
  }
  for (const link of [...links.seats, ...links.agreements]) {
    period(link)
    for (const [, from, until] of link.paths) period({ from, until })
  }
  for (const link of links.agreements) [link.party, ...link.insiders, ...link.covers].forEach(held)
  for (const { day: met } of links.meetings) event(met)
  for (const { frames } of links.insiders) frames.forEach(held)
  for (const link of [...links.record, ...links.supports]) period(link)
  for (const link of links.documents) {
    period(link)
    held(link.cover)
    event(link.from)
    for (const [, , followedUp] of link.followUps) event(followedUp)
    for (const [, , , from, until] of link.contributions) period({ from, until })
    for (const [, , , from, until] of link.foundations) period({ from, until })
  }
  for (const link of links.functions) {
    period(link)
    held(link.description)
    held(link.cover)
  }
  for (const link of links.services) {
    period(link)
    held(link.cover)
    for (const [, from, until, , observedOn] of link.provisions) period({ from, until, observedOn })
  }
  for (const link of links.channels) {
    period(link)
    event(link.observedOn)
    ;[link.party, ...link.ends].forEach(held)
    for (const [, from, until] of link.parties.flat()) period({ from, until })
  }
  for (const { day: listed } of links.inventories) {
    period({ from: listed, until: LAST_DAY, observedOn: listed })
    event(listed)
  }
  for (const note of links.notes) {
    period(note)
    if (note.type === 'Effort' && isKnown(note.from)) consider(dayAfter(addMonths(note.from, EFFORT_MONTHS)))
  }
  links.disputes.forEach(period)
  return first === LAST_DAY ? null : first
}
