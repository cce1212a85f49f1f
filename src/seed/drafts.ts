// Makes the drafts of seeded things and facts: ids are digests of the seed's keys, so that a seed can be run again.
import type { BorderDraft, FactDraft, SourceDraft, TerritoryDraft, ThingDraft } from '../facts/draft.ts'
import { seededId } from '../facts/ids.ts'
import { type FactType, thingTypes } from '../facts/kinds.ts'

export interface SeedAct {
  name: string
  lands?: TerritoryDraft[]
  borders?: BorderDraft[]
  things: ThingDraft[]
  facts: FactDraft[]
  /** Codes of the territories whose results may change, with those they lie in. */
  territories: string[]
}

/** When something was so, by which source. */
export type Evidence = Pick<
  FactDraft,
  'from' | 'fromPrecision' | 'until' | 'untilPrecision' | 'untilKind' | 'observedOn' | 'source'
>

export const idOf = (type: ThingDraft['type'], key: string) =>
  seededId(thingTypes[type].prefix, `seed:${key}`)

/** The key tells apart facts of one kind about one subject and object. */
export const fact = (
  type: FactType,
  of: string,
  rest: Omit<FactDraft, 'id' | 'fact' | 'of'>,
  key = '',
): FactDraft => ({
  id: seededId('fact', `seed:${type}:${of}:${rest.to ?? ''}:${key}`),
  fact: type,
  of,
  ...rest,
})

/** A page is known by its address; its title was not always read, so its host stands for it. */
export const page = (row: { source_kind: SourceDraft['kind']; source_url: string }): SourceDraft => ({
  kind: row.source_kind,
  title: new URL(row.source_url).host.replace(/^www\./, ''),
  url: row.source_url,
})
