// The first day on which anything about a territory could differ: where a period, a clock or a recommendation begins or ends.
import { addMonths, dayAfter, isKnown } from '../checks/days.ts'
import { nationalOf, oncePer } from '../checks/view.ts'
import { DECAY_MONTHS } from '../checks/way.ts'
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'
import type { Links } from '../links/links.ts'
import { asks, type Rule } from '../recommendations/rule.ts'
import { EFFORT_MONTHS } from './decision.ts'

interface Period {
  from: string
  until: string
  observedOn?: string
}

/** The months of every clock that a recommendation starts from an event. */
const clocksOf = oncePer((rules: Rule[]) => [
  ...new Set(
    rules
      .flatMap(asks)
      .flatMap(({ with: asked }) =>
        [
          'freshWithinMonths',
          'revisedWithinMonths',
          'metWithinMonths',
          'verifiedWithinMonths',
          'withinMonths',
        ].flatMap((name) => (asked[name] as number | undefined) ?? []),
      ),
  ),
])

/** A clock of so many months that started before this day has run out; a month more than that, since months differ in length. */
const runOut = (day: string, months: number) => addMonths(day, -months - 1)

export function changesAfter(day: string, links: Links, rules: Rule[]): string | null {
  let first = LAST_DAY
  const consider = (candidate: string) => {
    if (candidate > day && candidate < first) first = candidate
  }
  // The calendar is asked only where the day after may matter.
  const considerAfter = (last: string) => {
    if (last >= day && last < first) consider(dayAfter(last))
  }
  const period = ({ from, until, observedOn = FIRST_DAY }: Period) => {
    consider(from)
    considerAfter(until)
    if (!isKnown(observedOn)) return
    consider(observedOn)
    if (observedOn >= decaying) considerAfter(addMonths(observedOn, DECAY_MONTHS))
  }
  const running = clocksOf(rules).map((months) => ({ months, since: runOut(day, months) }))
  const decaying = runOut(day, DECAY_MONTHS)
  const event = (started: string) => {
    if (!isKnown(started)) return
    consider(started)
    for (const { months, since } of running) if (started >= since) considerAfter(addMonths(started, months))
  }
  const bounds = (from: string, until: string) => {
    consider(from)
    considerAfter(until)
  }
  const held = ([, from, until]: readonly [string, string, string, ...unknown[]]) => bounds(from, until)

  for (const { period: inForce } of rules) bounds(inForce.from, inForce.until ?? LAST_DAY)
  for (const link of links.forums) {
    period(link)
    bounds(link.reachFrom, link.reachUntil)
  }
  for (const list of [links.seats, links.agreements])
    for (const link of list) {
      period(link)
      link.paths.forEach(held)
    }
  for (const { party, insiders, covers } of links.agreements) {
    held(party)
    insiders.forEach(held)
    covers.forEach(held)
  }
  for (const { day: met } of links.meetings) event(met)
  for (const { frames } of links.insiders) frames.forEach(held)
  links.record.forEach(period)
  links.supports.forEach(period)
  for (const link of links.documents) {
    period(link)
    held(link.cover)
    event(link.from)
    for (const [, , followedUp] of link.followUps) event(followedUp)
    for (const [, , , from, until] of link.contributions) bounds(from, until)
    for (const [, , , from, until] of link.foundations) bounds(from, until)
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
    link.parties.flat().forEach(held)
  }
  for (const { day: listed } of links.inventories) {
    period({ from: listed, until: LAST_DAY, observedOn: listed })
    event(listed)
  }
  for (const note of links.notes) {
    period(note)
    if (note.type === 'Effort' && isKnown(note.from)) considerAfter(addMonths(note.from, EFFORT_MONTHS))
  }
  for (const link of nationalOf(links)) {
    period(link)
    held(link.description)
    held(link.reach)
    for (const [, , , listed] of link.lists) period({ from: listed, until: LAST_DAY, observedOn: listed })
  }
  for (const { day: closed } of links.rounds) event(closed)
  for (const { from, until } of links.disputes) bounds(from, until)
  return first === LAST_DAY ? null : first
}
