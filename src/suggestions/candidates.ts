// Who and what may be suggested for a norm, before anybody is looked up: pure, so that what must never be suggested is in one place.
import { codesOf, type OrganisationKind, organisationKinds, type Sector } from '../actors/kinds.ts'
import type { Reason, Rule } from '../recommendations/rule.ts'

type Asked = Pick<Rule, 'check' | 'with' | 'actorKinds' | 'presumes'>

/** Kinds of partner that some norm is about: what is looked up at once for all of them. */
export const partnerKinds = (rules: Pick<Rule, 'actorKinds'>[]): OrganisationKind[] => {
  const wanted = new Set(rules.flatMap(({ actorKinds }) => actorKinds))
  return codesOf(organisationKinds).filter((kind) => wanted.has(kind))
}

const authorities: ReadonlySet<Sector> = new Set(['MUNICIPAL', 'STATE', 'REGIONAL'])

/** A partner of the kinds the norm is about; for a channel only an authority, since no legal basis opens one to anybody else. */
export const mayBeAsked = (rule: Asked, actor: { kind: string; sector: Sector }) =>
  (rule.actorKinds as string[]).includes(actor.kind) &&
  (rule.check !== 'channel' || authorities.has(actor.sector))

/** Authorities answer for an area. A neighbour's is nobody to ask where there is one here. */
const territorial: ReadonlySet<Sector> = new Set(['STATE', 'REGIONAL'])

interface Elsewhere {
  kind: string
  sector: Sector
  neighbours: string[]
  others: string[]
}

/**
 * Whether somebody that others work with is anybody to ask here. Another municipality's own services never are; nor is a club or a company
 * that a single municipality further off works with, for it is at home there. `here`: kinds of which somebody works here; `county`: its code.
 */
export function mayComeFromElsewhere(
  { kind, sector, neighbours, others }: Elsewhere,
  { here, county }: { here: ReadonlySet<string>; county: string | null },
): boolean {
  if (sector === 'MUNICIPAL') return false
  if (territorial.has(sector)) return !here.has(kind)
  return neighbours.length > 0 || others.length > 1 || others.some((code) => code === county)
}

/** Plans that neighbours may have together (the strategy, lines 702-703). */
const sharedPlans = ['ACTION_PLAN']
const closable: ReadonlySet<Reason | null> = new Set(['ABSENT', 'LAPSED'])

const listed = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

/**
 * Kinds of forums, plans and services that a solution shared with others could give: none when what is there only falls short, nor for a norm
 * that presumes another, for that asks how the thing here is. A plan stands in for nothing but a plan: not for a mandate.
 */
export function sharable(rule: Asked, reason: Reason | null): string[] {
  if (!closable.has(reason) || rule.presumes) return []
  if (rule.check === 'service') return listed(rule.with.serviceKinds)
  if (rule.check === 'forum') return listed(rule.with.forumKinds)
  if (rule.check !== 'document') return []
  const kinds = listed(rule.with.documentKinds)
  return kinds.every((kind) => sharedPlans.includes(kind)) ? kinds : []
}

/** Reasons that another partner could do away with. */
const wanting: ReadonlySet<Reason | null> = new Set(['ABSENT', 'UNCONNECTED', 'INFORMAL', 'LAPSED'])
export const wantsPartner = (reason: Reason | null) => wanting.has(reason)

/** Kinds that a shared solution can be of, for any norm. */
export const sharableKinds = (rules: Asked[]) => [
  ...new Set(rules.flatMap((rule) => sharable(rule, 'ABSENT'))),
]
