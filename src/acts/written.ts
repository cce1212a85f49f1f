// Turns drafts into what the statements write: every property present, sentinels for what is not known.
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'
import type { FactDraft, SourceDraft, TerritoryDraft, ThingDraft } from '../facts/draft.ts'
import { newId, seededId, territoryId } from '../facts/ids.ts'
import { descriptionDefaults, factDefaults, factTypes, thingTypes } from '../facts/kinds.ts'
import { sortKey } from '../facts/sort-key.ts'

export function writtenTerritory({ code, within, ...land }: TerritoryDraft, invented: boolean) {
  const id = territoryId(code)
  return {
    code,
    within: within ?? null,
    properties: { ...land, id, kind: land.level, invented, sortKey: sortKey(land.name, id) },
  }
}

export function writtenThing(thing: ThingDraft, invented: boolean) {
  const { type, organisationNumber, sector, placeholder = false, ...identity } = thing
  return {
    labels: [...thingTypes[type].labels],
    properties: {
      ...identity,
      invented,
      sortKey: sortKey(thing.name, thing.id),
      ...(type === 'Organisation' && { sector: sector ?? 'CIVIL', placeholder }),
      ...(organisationNumber && { organisationNumber }),
    },
  }
}

/** A source is the same one when everything said of it is. */
const writtenSource = (source: SourceDraft) => {
  const said = {
    kind: source.kind,
    title: source.title,
    url: source.url ?? '',
    publisher: source.publisher ?? '',
  }
  return { id: seededId('source', JSON.stringify(said)), ...said }
}

export function writtenFact(fact: FactDraft, typeOfSubject: keyof typeof descriptionDefaults | undefined) {
  const { of: ofType, to: toType } = factTypes[fact.fact]
  const described = fact.fact === 'Description' && typeOfSubject ? descriptionDefaults[typeOfSubject] : {}
  const untilKind = fact.untilKind ?? (fact.until ? 'DAY' : 'UNKNOWN')
  const aboutFact = fact.fact === 'Dispute'
  return {
    type: fact.fact,
    of: fact.of,
    ofType,
    toThing: aboutFact ? null : (fact.to ?? null),
    toFact: aboutFact ? (fact.to ?? null) : null,
    toType,
    attendedBy: fact.attendedBy ?? [],
    corrects: fact.corrects ?? null,
    source: writtenSource(fact.source),
    common: {
      id: fact.id ?? newId('fact'),
      from: fact.from ?? FIRST_DAY,
      until: untilKind === 'DAY' ? (fact.until ?? LAST_DAY) : LAST_DAY,
      fromPrecision: fact.fromPrecision ?? 'DAY',
      untilPrecision: fact.untilPrecision ?? 'DAY',
      untilKind,
      observedOn: fact.observedOn || FIRST_DAY,
      observedPrecision: fact.observedPrecision ?? 'DAY',
      lane: fact.lane ?? 'SHARED',
      owner: fact.owner ?? '',
    },
    says: { ...factDefaults[fact.fact], ...described, ...fact.says },
  }
}
