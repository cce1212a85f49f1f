// One territory: every recommendation decided on what is on record, in the order that what one presumes asks for.
import { nationalOf, type View, viewOf, type Where } from '../checks/view.ts'
import type { Links, NoteLink } from '../links/links.ts'
import { asks, type Rule } from '../recommendations/rule.ts'
import { changesAfter } from './changes.ts'
import { decide } from './decision.ts'
import type { Assessment, Result } from './result.ts'

/** What was decided, and the view it was decided on. */
export interface Decided {
  view: View
  assessment: Assessment
}

export function decideAll(where: Where, links: Links, rules: Rule[]): Decided {
  const view = viewOf(where, links)
  return { view, assessment: assessed(view, rules, (rule, soFar) => decide(view, rule, soFar)) }
}

/**
 * The same with the municipality's own facts too. These are mostly efforts and channels: where nothing else differs, only the
 * recommendations that they concern are decided again.
 */
export function decideAgain(links: Links, rules: Rule[], { view: others, assessment }: Decided): Decided {
  if (!differOnlyInOwn(links, others.links)) return decideAll(others, links, rules)
  // What has been found of everything else stands.
  const view = { ...others, links }
  const before = new Map(assessment.results.map((result) => [result.recommendation, result]))
  const notes = oneSided(links.notes, others.links.notes)
  const channels = !same(links.channels, others.links.channels)
  const stands = (rule: Rule, soFar: ReadonlyMap<string, Result>) =>
    !notes.some((note) => concerns(note, rule)) &&
    !(channels && asks(rule).some(({ check }) => check === 'channel')) &&
    (!rule.presumes || soFar.get(rule.presumes) === before.get(rule.presumes))
  const again = assessed(view, rules, (rule, soFar) => {
    const known = before.get(rule.id)
    return known && stands(rule, soFar) ? known : decide(view, rule, soFar)
  })
  return { view, assessment: again }
}

function assessed(
  { code, day, links }: View,
  rules: Rule[],
  decideOne: (rule: Rule, soFar: ReadonlyMap<string, Result>) => Result,
): Assessment {
  const soFar = new Map<string, Result>()
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  // What a rule presumes is decided before it, in whatever order they come.
  const decideOnce = (rule: Rule) => {
    if (soFar.has(rule.id)) return
    const presumed = rule.presumes ? byId.get(rule.presumes) : undefined
    if (presumed) decideOnce(presumed)
    soFar.set(rule.id, decideOne(rule, soFar))
  }
  for (const rule of rules) decideOnce(rule)
  const results = rules.flatMap(({ id }) => soFar.get(id) ?? [])
  return { code, asOf: day, changesOn: changesAfter(day, links, rules), results }
}

/** Lists that rest on nothing of a municipality's own are the very same. */
const same = (a: unknown[], b: unknown[]) =>
  a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b))

const differOnlyInOwn = (a: Links, b: Links) =>
  same(nationalOf(a), nationalOf(b)) &&
  (Object.keys(a) as (keyof Links)[]).every(
    (name) => name === 'notes' || name === 'channels' || name === 'national' || same(a[name], b[name]),
  )

/** The notes that only one of the two has. */
function oneSided(a: NoteLink[], b: NoteLink[]): NoteLink[] {
  const ids = (notes: NoteLink[]) => new Set(notes.map(({ id }) => id))
  const [inA, inB] = [ids(a), ids(b)]
  return [...a.filter(({ id }) => !inB.has(id)), ...b.filter(({ id }) => !inA.has(id))]
}

/** Efforts and explanations concern the norm they are about, and who has declined, the norms about everybody on record. */
const concerns = ({ type, about }: NoteLink, { id, check }: Rule) =>
  type === 'NoSuchActor' || about === id || check === 'involved'
