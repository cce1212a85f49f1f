// Which acts put on record what a norm asks for, read off its check: so also for a norm that is drafted tomorrow.
import type { z } from 'zod'
import { asks, type CheckName, type checks, type Rule } from './rule.ts'

export interface RemedyActRow {
  act: string
  /** Of the thing that is made, or of whom it brings in; any when empty. */
  kinds: string[]
}

type Asked<C extends CheckName> = z.infer<(typeof checks)[C]>
type ByCheck = { [C in CheckName]: (asked: Asked<C>) => RemedyActRow[] }

const act = (name: string, kinds: readonly string[] = []): RemedyActRow => ({ act: name, kinds: [...kinds] })

const byCheck: ByCheck = {
  participation: ({ by, actorKinds, forumKinds, agreementKinds }) => [
    ...(by.includes('SEAT') ? [act('forumJoin', actorKinds), act('forumAdd', forumKinds)] : []),
    ...(by.includes('PARTY') ? [act('agreementSign', agreementKinds)] : []),
    ...(by.includes('RECORD') ? [act('actorAdd', actorKinds)] : []),
  ],
  forum: ({ forumKinds }) => [act('forumAdd', forumKinds)],
  agreement: ({ agreementKinds }) => [act('agreementSign', agreementKinds)],
  document: ({ documentKinds }) => [act('documentAdopt', documentKinds)],
  function: ({ functionKinds }) => [act('functionAppoint', functionKinds)],
  service: ({ serviceKinds }) => [act('serviceOffer', serviceKinds)],
  channel: ({ counterparts }) => [act('channelOpen', counterparts)],
  inventory: ({ kinds }) => [act('inventoryConfirm', kinds)],
  involved: () => [act('forumJoin'), act('agreementSign')],
  round: ({ orDocuments }) => (orDocuments ? [act('documentAdopt', orDocuments)] : []),
}

/** The nearest first; none for norms of counties and the country, since acts are a municipality's. */
export function remedyActs(rule: Rule): RemedyActRow[] {
  if (rule.level !== 'MUNICIPALITY') return []
  // The parameters were held to their check's shape when the rule was read.
  const all = asks(rule).flatMap(({ check, with: asked }) => byCheck[check](asked as never))
  const named = new Map(all.map((one) => [`${one.act} ${one.kinds}`, one]))
  return [...named.values()]
}
