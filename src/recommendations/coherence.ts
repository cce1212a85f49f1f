// What one file cannot know of itself: that ids are unique and that every reference to another norm leads somewhere.

import {
  agreementKinds,
  channelKinds,
  documentKinds,
  forumKinds,
  functionKinds,
  organisationKinds,
  serviceKinds,
} from '../actors/kinds.ts'
import type { Both } from '../days.ts'
import { descriptionDefaults } from '../facts/kinds.ts'
import type { Read } from './file.ts'
import type { Pack } from './pack.ts'
import { asks, type RuleFile, type Scope } from './rule.ts'

export interface ReadPack {
  pack: Read<Pack>
  rules: Read<RuleFile>[]
  /** Norms are published into it one by one: a measure may wait for its first. */
  open?: boolean
}

const kindsOf: Record<Scope['scope'], object> = {
  FORUMS: forumKinds,
  FORUM_SEATS: forumKinds,
  ACTORS: { ...organisationKinds, ...forumKinds },
  AGREEMENTS: agreementKinds,
  DOCUMENTS: documentKinds,
  FUNCTIONS: functionKinds,
  SERVICES: serviceKinds,
  CHANNELS: channelKinds,
}

/** Throws for the first thing that does not fit together. */
export function requireCoherence(packs: ReadPack[]) {
  const rules = packs.flatMap((each) => each.rules)
  const byId = new Map<string, Read<RuleFile>>()
  for (const rule of rules) {
    const { id } = rule.value
    const other = byId.get(id)
    if (other)
      throw rule.wrong(['id'], {
        en: `id ${id} is taken by ${other.file}; every id is used once.`,
        sv: `id ${id} är upptaget av ${other.file}; varje id används en gång.`,
      })
    byId.set(id, rule)
  }
  for (const rule of rules) {
    requirePresumed(rule, byId)
    requireKnownKinds(rule)
  }
  for (const each of packs) {
    requireMeasures(each)
    requireServed(each, byId)
  }
}

function requirePresumed(rule: Read<RuleFile>, byId: Map<string, Read<RuleFile>>) {
  const { id, level, presumes } = rule.value
  if (presumes === undefined) return
  const presumed = byId.get(presumes)?.value
  if (!presumed)
    throw rule.wrong(['presumes'], {
      en: `presumes is ${presumes}; allowed: the id of a recommendation.`,
      sv: `presumes är ${presumes}; tillåtet: id för en rekommendation.`,
    })
  if (presumed.level !== level)
    throw rule.wrong(['presumes'], {
      en: `presumes is ${presumes}, which is about another level; allowed: one about ${level}.`,
      sv: `presumes är ${presumes}, som gäller en annan nivå; tillåtet: en som gäller ${level}.`,
    })
  const chain = [id]
  for (let at: string | undefined = presumes; at; at = byId.get(at)?.value.presumes) {
    chain.push(at)
    if (at === id)
      throw rule.wrong(['presumes'], {
        en: `presumes goes in a circle: ${chain.join(' → ')}; allowed: a chain that ends.`,
        sv: `presumes går i cirkel: ${chain.join(' → ')}; tillåtet: en kedja som tar slut.`,
      })
    if (chain.indexOf(at) < chain.length - 1) return
  }
}

function requireKnownKinds(rule: Read<RuleFile>) {
  const { scopes } = rule.value
  scopes.forEach(({ scope, kinds }, i) => {
    for (const kind of kinds)
      if (!Object.hasOwn(kindsOf[scope], kind))
        throw rule.wrong(['scopes', i], {
          en: `scopes[${i}] asks ${scope} for ${kind}; allowed: ${Object.keys(kindsOf[scope]).join(', ')}.`,
          sv: `scopes[${i}] frågar ${scope} efter ${kind}; tillåtet: ${Object.keys(kindsOf[scope]).join(', ')}.`,
        })
  })
  asks(rule.value).forEach((each, i) => {
    if (each.check === 'document') requireKnownProperties(rule, each.with, i === 0 ? [] : ['or', i - 1])
  })
}

function requireKnownProperties(rule: Read<RuleFile>, asked: RuleFile['with'], path: (string | number)[]) {
  for (const field of ['stated', 'anyStated'])
    for (const property of (asked[field] as string[] | undefined) ?? [])
      if (!Object.hasOwn(descriptionDefaults.Document, property))
        throw rule.wrong([...path, 'with', field], {
          en: `with.${field} asks for ${property}; allowed: ${Object.keys(descriptionDefaults.Document).join(', ')}.`,
          sv: `with.${field} frågar efter ${property}; tillåtet: ${Object.keys(descriptionDefaults.Document).join(', ')}.`,
        })
}

const listed = (ids: string[]): Both =>
  ids.length > 0 ? { en: ids.join(', '), sv: ids.join(', ') } : { en: 'none', sv: 'ingen' }

/** Every recommendation, and every norm that none can test, stands under its measure and nowhere else. */
function requireMeasures({ pack, rules, open }: ReadPack) {
  const { measures, untested } = pack.value
  const those = listed(measures.map(({ id }) => id))
  for (const rule of rules)
    if (!measures.some(({ id }) => id === rule.value.measure))
      throw rule.wrong(['measure'], {
        en: `measure is ${rule.value.measure}; allowed: ${those.en}.`,
        sv: `measure är ${rule.value.measure}; tillåtet: ${those.sv}.`,
      })
  measures.forEach((measure, i) => {
    const path = ['measures', i]
    const tests = rules.filter(({ value }) => value.measure === measure.id).map(({ value }) => value.id)
    requireSame(pack, [...path, 'tested'], measure.tested, tests)
    if (!open && measure.tested.length + measure.shared.length + measure.untested.length === 0)
      throw pack.wrong(path, {
        en: `measures[${i}] says nothing of what becomes of it; allowed: tested, shared or untested.`,
        sv: `measures[${i}] säger inget om vad det blir av den; tillåtet: tested, shared eller untested.`,
      })
  })
  requireSame(
    pack,
    ['untested'],
    untested.map(({ id }) => id),
    measures.flatMap((measure) => measure.untested),
  )
}

/** Every norm that shares a flag is served by a recommendation of the pack, and is none itself. */
function requireServed({ pack, rules }: ReadPack, byId: Map<string, Read<RuleFile>>) {
  const shared = pack.value.measures.flatMap((measure) => measure.shared)
  const untested = pack.value.untested.map(({ id }) => id)
  for (const rule of rules)
    rule.value.serves.forEach(({ id }, i) => {
      if (byId.has(id) || untested.includes(id) || !shared.includes(id))
        throw rule.wrong(['serves', i, 'id'], {
          en: `serves[${i}].id is ${id}; allowed: ${listed(shared).en}.`,
          sv: `serves[${i}].id är ${id}; tillåtet: ${listed(shared).sv}.`,
        })
    })
  requireSame(
    pack,
    ['measures'],
    shared,
    rules.flatMap(({ value }) => value.serves.map(({ id }) => id)),
  )
}

function requireSame(pack: Read<Pack>, path: (string | number)[], said: string[], found: string[]) {
  const field = path.map(String).join('.')
  const all = listed(found)
  const unknown = said.find((id) => !found.includes(id))
  if (unknown)
    throw pack.wrong(path, {
      en: `${field} names ${unknown}, which leads nowhere; allowed: ${all.en}.`,
      sv: `${field} anger ${unknown}, som inte leder någonstans; tillåtet: ${all.sv}.`,
    })
  const left = found.find((id) => !said.includes(id))
  if (left)
    throw pack.wrong(path, {
      en: `${field} leaves out ${left}; allowed: all of ${all.en}.`,
      sv: `${field} saknar ${left}; tillåtet: alla av ${all.sv}.`,
    })
  const twice = [said, found].flatMap((ids) => ids.filter((id, i) => ids.indexOf(id) < i))[0]
  if (twice)
    throw pack.wrong(path, {
      en: `${field} has ${twice} twice; allowed: each once.`,
      sv: `${field} har ${twice} två gånger; tillåtet: var och en en gång.`,
    })
}
