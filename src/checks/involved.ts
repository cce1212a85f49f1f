// Of the organisations on record: is each either taking part, or has it declined?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { dayAfter } from './days.ts'
import { takingPart } from './partners.ts'
import { claimOf, nearly, type View, way } from './view.ts'
import { type Finding, holdsOn, isDisputed, type NearThing, type Way, wayPeriod } from './way.ts'

interface Known {
  there: Way
  taking: Way[]
  declined: string[]
}

export function involved(view: View, { sectors }: z.infer<typeof checks.involved>): Finding {
  const known = organisations(view, new Set<string>(sectors))
  const holds = (one: Way, day: string) =>
    holdsOn(wayPeriod(one, view.evidence), day) && !isDisputed(one, view.evidence)
  const presentOn = (day: string) => known.filter(({ there }) => holds(there, day))
  const isIn = ({ taking, declined }: Known, day: string) =>
    taking.some((one) => holds(one, day)) || declined.some((from) => from <= day)
  const leftOver = (day: string): NearThing[] =>
    presentOn(day)
      .filter((one) => !isIn(one, day))
      .map(({ there }) => nearly('UNCONNECTED', there))
  const metOn = (day: string) => presentOn(day).length > 0 && leftOver(day).length === 0
  const days = known.flatMap(({ there, taking, declined }) => [
    ...[there, ...taking].flatMap((one) => {
      const { first, last } = wayPeriod(one, view.evidence)
      return [first, dayAfter(last)]
    }),
    ...declined,
  ])
  const meeting = known
    .filter((one) => holds(one.there, view.day))
    .flatMap(({ there, taking }) => [there, ...taking])
  return {
    groups: [
      metOn(view.day) ? meeting : known.map(({ there }) => there).filter((one) => !holds(one, view.day)),
    ],
    near: leftOver(view.day),
    verdict: { metOn, leftOver, boundaries: days },
  }
}

function organisations(view: View, sectors: ReadonlySet<string>): Known[] {
  const taking = new Map<string, Way[]>()
  for (const { actor, way: one } of takingPart(view)) taking.set(actor, [...(taking.get(actor) ?? []), one])
  const declines = view.links.notes.filter((note) => note.type === 'Effort' && note.step === 'DECLINED')
  return view.links.record
    .filter((link) => sectors.has(link.sector) && !link.placeholder)
    .map((link) => ({
      there: way([claimOf(link, { scope: 'ACTORS', kind: link.kind })], []),
      taking: taking.get(link.actor) ?? [],
      declined: declines.filter((note) => note.target === link.actor).map((note) => note.from),
    }))
}
