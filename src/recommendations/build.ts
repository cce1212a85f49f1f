// Turns a small world written as data into drafts with ids of its own, so that no two tests ever meet in the database.

import {
  agreementKinds,
  channelKinds,
  documentKinds,
  forumKinds,
  functionKinds,
  type OrganisationKind,
  organisationKinds,
  type Sector,
  sectors,
  serviceKinds,
} from '../actors/kinds.ts'
import type { FactDraft, Lane, SourceDraft, TerritoryDraft, ThingDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import {
  descriptionDefaults,
  type FactType,
  factDefaults,
  factTypes,
  type ThingType,
  thingTypes,
} from '../facts/kinds.ts'
import { type Entry, list, pick, timeOf, timeProperties, yes } from './entries.ts'
import type { World } from './world.ts'

export type TerritoryKey = 'T' | 'T2' | 'T3' | 'C' | 'SE'

/** What is written at one time. `retracts` names earlier facts by key. */
export type WorldAct = Partial<World> & { retracts?: string[] }
export interface BuiltAct {
  things: ThingDraft[]
  facts: FactDraft[]
  /** Ids of facts of earlier acts that this one takes back. */
  retracts: string[]
}
export interface BuiltWorld {
  /** The codes; facts refer to a territory by its id. */
  territories: Record<TerritoryKey, string>
  lands: TerritoryDraft[]
  things: ThingDraft[]
  facts: FactDraft[]
  /** Territories, things and facts by key; a thing's own facts are `bra.description`, `bra.reach`, `plan.cover`, `skola.partOf`. */
  ids: Record<string, string>
  /** The same things and facts by the act that wrote them; everything is in the first unless `buildActs` was used. */
  acts: BuiltAct[]
}
export interface BuildOptions {
  prefix: string
  day: string
}

const source: SourceDraft = { kind: 'INVENTED', title: 'A world made for an example' }
const territoryKeys: TerritoryKey[] = ['SE', 'C', 'T', 'T2', 'T3']
const kommuner = { kommun: 'T', kommun2: 'T2', kommun3: 'T3' }
const ownProperties = [
  'kind',
  'also',
  'name',
  'sector',
  'placeholder',
  'bare',
  'reach',
  'partOf',
  'extent',
  'area',
]

const byType: Record<ThingType, object> = {
  Organisation: organisationKinds,
  Forum: forumKinds,
  Agreement: agreementKinds,
  Document: documentKinds,
  Function: functionKinds,
  Service: serviceKinds,
  Channel: channelKinds,
}

/** The type of thing that a kind belongs to. */
export const typeOf = (kind: string): ThingType | undefined =>
  (Object.keys(byType) as ThingType[]).find((type) => Object.hasOwn(byType[type], kind))

const numbered = (key: string, i: number) => (i === 0 ? key : `${key}${i + 1}`)

class Builder {
  readonly built: BuiltWorld
  readonly options: BuildOptions
  act: BuiltAct = { things: [], facts: [], retracts: [] }

  constructor(options: BuildOptions) {
    this.options = options
    const code = (key: string) => `${options.prefix}${key}`
    const territories = Object.fromEntries(territoryKeys.map((key) => [key, code(key)]))
    for (const each of Object.values(territories))
      if (each.length > 16)
        throw new Error(`The prefix ${options.prefix} makes the code ${each} longer than 16 characters`)
    const ids = Object.fromEntries(territoryKeys.map((key) => [key, territoryId(code(key))]))
    const lands: TerritoryDraft[] = [
      { code: code('SE'), name: `Land ${options.prefix}`, level: 'COUNTRY' },
      { code: code('C'), name: `Län ${options.prefix}`, level: 'COUNTY', within: code('SE') },
      ...(['T', 'T2', 'T3'] as const).map((key) => ({
        code: code(key),
        name: `Kommun ${key} ${options.prefix}`,
        level: 'MUNICIPALITY' as const,
        within: code('C'),
      })),
    ]
    this.built = {
      territories: territories as Record<TerritoryKey, string>,
      lands,
      things: [],
      facts: [],
      ids,
      acts: [],
    }
  }

  idOf(key: string, by: string) {
    const id = Object.hasOwn(this.built.ids, key) ? this.built.ids[key] : undefined
    if (id === undefined)
      throw new Error(
        `${by} names ${key}, which is no key of this world (there are ${Object.keys(this.built.ids).join(', ')})`,
      )
    return id
  }

  remember(key: string, id: string) {
    if (Object.hasOwn(this.built.ids, key)) throw new Error(`The key ${key} is used twice`)
    this.built.ids[key] = id
    return id
  }

  declare(key: string, entry: Entry) {
    const kind = String(entry.kind)
    const type = typeOf(kind)
    if (!type) throw new Error(`The thing ${key} is of kind ${kind}, which no list of kinds has`)
    const described = type === 'Organisation' ? [] : ['status', ...Object.keys(descriptionDefaults[type])]
    for (const property of Object.keys(entry))
      if (![...ownProperties, ...timeProperties, ...described].includes(property))
        throw new Error(`The thing ${key} (${kind}) says ${property}, which its Description cannot say`)
    const id = this.remember(key, `${thingTypes[type].prefix}_${this.options.prefix}_${key}`)
    const thing: ThingDraft = { id, type, kind, name: String(entry.name ?? `${key} ${this.options.prefix}`) }
    if (type === 'Organisation') {
      const sector = String(entry.sector ?? organisationKinds[kind as keyof typeof organisationKinds].sector)
      if (!sectors.includes(sector as Sector))
        throw new Error(`The thing ${key} has the unknown sector ${sector}`)
      thing.sector = sector as Sector
      if (entry.also !== undefined) {
        if (typeOf(String(entry.also)) !== 'Organisation')
          throw new Error(`The thing ${key} is also of kind ${entry.also}, which no organisation is`)
        thing.also = String(entry.also) as OrganisationKind
      }
      if (yes(entry.placeholder)) thing.placeholder = true
    }
    this.built.things.push(thing)
    this.act.things.push(thing)
    return type
  }

  /** The facts that every thing of its type has. */
  furnish(key: string, entry: Entry, type: ThingType) {
    const name = `The thing ${key}`
    const time = pick(entry, timeProperties)
    const partOf = list(entry.partOf)
    // The period belongs to the Reach; a part without one has its period on being a part.
    const joined = entry.reach === undefined ? time : pick(entry, ['lane', 'owner'])
    partOf.forEach((whole, i) => {
      this.fact(numbered(`${key}.partOf`, i), { fact: 'PartOf', of: key, to: whole, ...joined }, name)
    })
    if (yes(entry.bare)) return
    if (type !== 'Organisation') {
      const says = pick(entry, ['status', ...Object.keys(descriptionDefaults[type])])
      this.fact(`${key}.description`, { fact: 'Description', of: key, ...time, ...says }, name)
    }
    const placed = type === 'Organisation' || type === 'Forum' ? 'Reach' : 'Cover'
    const elsewhere =
      type === 'Channel' || type === 'Agreement' || (type === 'Organisation' && partOf.length > 0)
    const reach = entry.reach === undefined && !elsewhere ? ['T'] : list(entry.reach)
    const timed = type === 'Organisation' ? time : pick(entry, ['lane', 'owner'])
    reach.forEach((territory, i) => {
      const where = { fact: placed, of: key, to: territory, ...timed, ...pick(entry, ['extent', 'area']) }
      this.fact(numbered(`${key}.${placed.toLowerCase()}`, i), where, name)
    })
  }

  fact(key: string, entry: Entry, by: string) {
    const type = String(entry.fact) as FactType
    if (!Object.hasOwn(factTypes, type)) throw new Error(`${by} has a fact of the unknown kind ${type}`)
    const draft: FactDraft = {
      id: this.remember(key, `fact_${this.options.prefix}_${key}`),
      fact: type,
      of: this.idOf(String(entry.of), `${by} (${type})`),
      source,
    }
    if (entry.to !== undefined) draft.to = this.idOf(String(entry.to), `${by} (${type})`)
    const needs = factTypes[type].to !== null && type !== 'Effort' && type !== 'Inventory'
    if (needs && draft.to === undefined) throw new Error(`${by} (${type}) needs \`to\``)
    if (factTypes[type].to === null && draft.to !== undefined)
      throw new Error(`${by} (${type}) has no use for \`to\``)
    Object.assign(draft, timeOf(entry, this.options.day, `${by} (${type})`), this.lane(entry, by))
    if (entry.attendedBy !== undefined)
      draft.attendedBy = list(entry.attendedBy).map((actor) => this.idOf(actor, `${by} (${type})`))
    const says = this.says(entry, draft, type, by)
    if (Object.keys(says).length > 0) draft.says = says
    this.built.facts.push(draft)
    this.act.facts.push(draft)
  }

  /** Everybody sees a fact unless it has a lane; then it belongs to T unless `owner` (a territory's key) says otherwise. */
  lane(entry: Entry, by: string): Partial<FactDraft> {
    if (entry.lane === undefined && entry.owner === undefined) return { lane: 'SHARED' }
    const lane = String(entry.lane ?? 'SHARED') as Lane
    if (!['SHARED', 'OWN', 'SECRET'].includes(lane)) throw new Error(`${by} has the unknown lane ${lane}`)
    const owner = String(entry.owner ?? 'T')
    if (!Object.hasOwn(this.built.territories, owner))
      throw new Error(`${by} has the owner ${owner}, which is no territory's key`)
    return { lane, owner: this.built.territories[owner as TerritoryKey] }
  }

  says(entry: Entry, draft: FactDraft, type: FactType, by: string) {
    const thing = this.built.things.find((each) => each.id === draft.of)
    const known: Entry = {
      ...factDefaults[type],
      ...(type === 'Description' && thing ? descriptionDefaults[thing.type] : {}),
    }
    const rest = Object.keys(entry).filter(
      (property) => !['fact', 'key', 'of', 'to', 'attendedBy', ...timeProperties].includes(property),
    )
    for (const property of rest) {
      if (!Object.hasOwn(known, property))
        throw new Error(`${by} (${type}) says ${property}, which it cannot say`)
      if (Array.isArray(known[property]) !== Array.isArray(entry[property]))
        throw new Error(`${by} (${type}) says ${property} in the wrong shape`)
    }
    return pick(entry, rest)
  }

  write(act: WorldAct) {
    this.act = { things: [], facts: [], retracts: [] }
    if (this.built.acts.length === 0)
      for (const [key, reach] of Object.entries(kommuner)) {
        const type = this.declare(key, { kind: 'MUNICIPALITY' })
        this.furnish(key, { reach }, type)
      }
    for (const key of act.retracts ?? []) this.act.retracts.push(this.idOf(key, 'A retraction'))
    const entries = Object.entries(act.things ?? {}) as [string, Entry][]
    const types = entries.map(([key, entry]) => this.declare(key, entry))
    entries.forEach(([key, entry], i) => {
      this.furnish(key, entry, types[i] as ThingType)
    })
    const acts = this.built.acts.length
    const facts = (act.facts ?? []) as Entry[]
    // Disputes come last, since they may name any other fact of the world.
    const order = [...facts.keys()].sort(
      (a, b) => Number(facts[a]?.fact === 'Dispute') - Number(facts[b]?.fact === 'Dispute'),
    )
    for (const i of order) {
      const entry = facts[i] as Entry
      const key = String(entry.key ?? `fact${acts === 0 ? '' : `${acts + 1}.`}${i}`)
      this.fact(key, entry, `Fact ${i} of this world`)
    }
    this.built.acts.push(this.act)
  }
}

/** Several acts, one after the other: facts of the first have the audit number 1, of the second 2, and so on. */
export function buildActs(acts: WorldAct[], options: BuildOptions): BuiltWorld {
  const builder = new Builder(options)
  for (const act of acts.length > 0 ? acts : [{}]) builder.write(act)
  return builder.built
}

/** The drafts of a world; `day` is when its facts were observed unless they say otherwise. */
export const buildWorld = (world: WorldAct, options: BuildOptions): BuiltWorld => buildActs([world], options)
