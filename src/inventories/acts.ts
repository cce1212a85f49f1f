// Taking stock: a municipality says that what is on record of it is complete, and absence begins to mean something; or takes that back.
import { z } from 'zod'
import {
  agreementKinds,
  channelKinds,
  documentKinds,
  forumKinds,
  functionKinds,
  organisationKinds,
  serviceKinds,
} from '../actors/kinds.ts'
import { define } from '../acts/definition.ts'
import { evidence, evidenceOf, id, optional, placeCode, speaksFor } from '../acts/inputs.ts'
import { type KnownThing, laneLike, standing } from '../acts/known.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import { UserFacing } from '../errors.ts'
import type { FactDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import { type Scope, scopeNames } from '../recommendations/rule.ts'
import { confirmed, forumsOf } from './queries.ts'

type ScopeName = Scope['scope']

const kindsOf: Record<ScopeName, object> = {
  FORUMS: forumKinds,
  FORUM_SEATS: {},
  ACTORS: organisationKinds,
  AGREEMENTS: agreementKinds,
  DOCUMENTS: documentKinds,
  FUNCTIONS: functionKinds,
  SERVICES: serviceKinds,
  CHANNELS: channelKinds,
}

const lists = {
  ...evidence,
  municipality: placeCode,
  scopes: z.array(z.enum(scopeNames)).min(1, 'must name at least one list.').max(scopeNames.length),
  forum: optional(id),
}

/** The kinds that a list is whole for: all of them unless some are named, of one list at a time. */
function kindsIn(scopes: ScopeName[], kinds: string[] = []): string[] {
  const refuse = (message: string) => {
    throw new UserFacing('BAD_INPUT', message, ['input', 'kinds'])
  }
  const [scope = 'FORUMS', ...others] = scopes
  if (kinds.length > 0 && (others.length > 0 || scope === 'FORUM_SEATS'))
    refuse('Kinds go with one list that has kinds: confirm such lists one by one.')
  const strange = kinds.find((kind) => !Object.hasOwn(kindsOf[scope], kind))
  if (strange) refuse(`${strange} is no kind that the list ${scope} has.`)
  return [...new Set(kinds)]
}

export const inventoryConfirm = define({
  name: 'inventoryConfirm',
  input: z.object({ ...lists, kinds: optional(z.array(z.string().max(60)).max(60)) }),
  async finds(tx, { input: { scopes, forum, municipality: code, observedOn } }, today) {
    if (!scopes.includes('FORUM_SEATS') || forum) return []
    const found = await forumsOf(tx, { code, day: observedOn ?? today, never: LAST_SEQ })
    return found.map((each) => each.id)
  },
  touches: ({ input: { municipality, forum }, found = [] }) => [
    territoryId(municipality),
    ...(forum ? [forum] : found),
  ],
  plan({ input, found = [] }, known, on) {
    const { municipality, scopes, forum } = input
    speaksFor(on, municipality)
    const place = known.thing(territoryId(municipality), 'Territory', ['input', 'municipality'])
    if (forum && !scopes.includes('FORUM_SEATS'))
      throw new UserFacing('BAD_INPUT', 'A forum goes with the list FORUM_SEATS.', ['input', 'forum'])
    const says = { basis: 'CONFIRMED', kinds: kindsIn(scopes, input.kinds) }
    const common = { fact: 'Inventory', of: place.id, ...evidenceOf(input, on), owner: municipality } as const
    const facts = scopes.flatMap((scope): FactDraft[] => {
      if (scope !== 'FORUM_SEATS') return [{ ...common, says: { ...says, scope } }]
      const forums = (forum ? [forum] : found).map((each) =>
        meetsIn(known.thing(each, 'Forum', ['input', 'forum']), place, on.today),
      )
      return forums.map((one) => ({
        ...common,
        ...laneLike(one),
        owner: municipality,
        to: one.id,
        says: { ...says, scope },
      }))
    })
    if (facts.length > 0) return { thing: place.id, facts }
    throw new UserFacing(
      'BAD_INPUT',
      `${place.name} has no forum on record whose seats could be confirmed.`,
      ['input', 'scopes'],
    )
  },
})

function meetsIn(forum: KnownThing, place: KnownThing, today: string): KnownThing {
  if (standing(forum, 'Reach', today).some(({ to }) => to === place.id)) return forum
  throw new UserFacing('BAD_INPUT', `${forum.name} does not work in ${place.name}.`, ['input', 'forum'])
}

export const inventoryTakeBack = define({
  name: 'inventoryTakeBack',
  input: z.object(lists).omit({ source: true }),
  async finds(tx, { input: { scopes, forum, municipality: code, observedOn } }, today) {
    const asked = { code, scopes, forum: forum ?? null, day: observedOn ?? today }
    return (await confirmed(tx, { ...asked, never: LAST_SEQ })).map((each) => each.id)
  },
  touches: ({ input, found = [] }) => [territoryId(input.municipality), ...found],
  plan({ input: { municipality, observedOn }, found = [] }, known, on) {
    speaksFor(on, municipality)
    const place = known.thing(territoryId(municipality), 'Territory', ['input', 'municipality'])
    if (found.length === 0)
      throw new UserFacing(
        'NOT_FOUND',
        `${place.name} confirmed none of these lists on ${observedOn ?? on.today}.`,
        ['input', 'observedOn'],
      )
    return { thing: place.id, retract: found.map((each) => known.fact(each, ['input']).id) }
  },
})

export const inventoryActs = [inventoryConfirm, inventoryTakeBack]
