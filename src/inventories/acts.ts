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
import { type Asked, define } from '../acts/definition.ts'
import { evidence, evidenceOf, id, optional, placeCode, speaksFor } from '../acts/inputs.ts'
import { type KnownThing, laneLike, standing } from '../acts/known.ts'
import type { Both } from '../days.ts'
import { UserFacing } from '../errors.ts'
import type { FactDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import { inBoth } from '../guards/sentences.ts'
import { type Scope, scopeNames } from '../recommendations/rule.ts'

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
  scopes: z
    .array(z.enum(scopeNames))
    .min(1, inBoth('must name at least one list.', 'Uppgiften ska vara minst en lista.'))
    .max(scopeNames.length),
  forum: optional(id),
}

interface Lists {
  municipality: string
  scopes: ScopeName[]
  forum?: string | undefined
}

const named = ({ input: { municipality, forum } }: Asked<Lists>) => [
  territoryId(municipality),
  ...(forum ? [forum] : []),
]

/** The seats of every forum there is, unless one is named. */
const unnamed = ({ input: { municipality, scopes, forum } }: Asked<Lists>) =>
  scopes.includes('FORUM_SEATS') && !forum ? municipality : undefined

/** The kinds that a list is whole for: all of them unless some are named, of one list at a time. */
function kindsIn(scopes: ScopeName[], kinds: string[] = []): string[] {
  const refuse = (said: Both) => {
    throw new UserFacing('BAD_INPUT', said, ['input', 'kinds'])
  }
  const [scope = 'FORUMS', ...others] = scopes
  if (kinds.length > 0 && (others.length > 0 || scope === 'FORUM_SEATS'))
    refuse({
      en: 'Kinds go with one list that has kinds: confirm such lists one by one.',
      sv: 'Sorter anges för en lista som har sorter: bekräfta sådana listor en i taget.',
    })
  const strange = kinds.find((kind) => !Object.hasOwn(kindsOf[scope], kind))
  if (strange)
    refuse({
      en: `${strange} is no kind that the list ${scope} has.`,
      sv: `${strange} är ingen sort som finns i listan ${scope}.`,
    })
  return [...new Set(kinds)]
}

export const inventoryConfirm = define({
  name: 'inventoryConfirm',
  input: z.object({ ...lists, kinds: optional(z.array(z.string().max(60)).max(60)) }),
  touches: (asked) => named(asked),
  forumsOf: (asked) => unnamed(asked),
  plan({ input }, known, on) {
    const { municipality, scopes, forum } = input
    speaksFor(on, municipality)
    const place = known.thing(territoryId(municipality), 'Territory', ['input', 'municipality'])
    if (forum && !scopes.includes('FORUM_SEATS'))
      throw new UserFacing(
        'BAD_INPUT',
        { en: 'A forum goes with the list FORUM_SEATS.', sv: 'Ett forum anges bara för listan FORUM_SEATS.' },
        ['input', 'forum'],
      )
    const says = { basis: 'CONFIRMED', kinds: kindsIn(scopes, input.kinds) }
    const common = { fact: 'Inventory', of: place.id, ...evidenceOf(input, on), owner: municipality } as const
    const facts = scopes.flatMap((scope): FactDraft[] => {
      if (scope !== 'FORUM_SEATS') return [{ ...common, says: { ...says, scope } }]
      const forums = forum
        ? [meetsIn(known.thing(forum, 'Forum', ['input', 'forum']), place, on.today)]
        : known.forumsIn(place, on.today)
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
      {
        en: `${place.name} has no forum on record whose seats could be confirmed.`,
        sv: `${place.name} har inget antecknat forum vars platser kan bekräftas.`,
      },
      ['input', 'scopes'],
    )
  },
})

function meetsIn(forum: KnownThing, place: KnownThing, today: string): KnownThing {
  if (standing(forum, 'Reach', today).some(({ to }) => to === place.id)) return forum
  throw new UserFacing(
    'BAD_INPUT',
    {
      en: `${forum.name} does not work in ${place.name}.`,
      sv: `${forum.name} är inte verksamt i ${place.name}.`,
    },
    ['input', 'forum'],
  )
}

export const inventoryTakeBack = define({
  name: 'inventoryTakeBack',
  input: z.object(lists).omit({ source: true }),
  touches: (asked) => named(asked),
  forumsOf: (asked) => unnamed(asked),
  confirmed: ({ input }, today) => ({ code: input.municipality, day: input.observedOn ?? today }),
  plan({ input: { municipality, scopes, forum, observedOn } }, known, on) {
    speaksFor(on, municipality)
    const found = known
      .confirmed()
      .filter(({ says, to }) => scopes.includes(says.scope as ScopeName) && (!forum || to === forum))
    const place = known.thing(territoryId(municipality), 'Territory', ['input', 'municipality'])
    if (found.length === 0)
      throw new UserFacing(
        'NOT_FOUND',
        {
          en: `${place.name} confirmed none of these lists on ${observedOn ?? on.today}.`,
          sv: `${place.name} bekräftade ingen av de listorna ${observedOn ?? on.today}.`,
        },
        ['input', 'observedOn'],
      )
    return { thing: place.id, retract: found.map((each) => each.id) }
  },
})

export const inventoryActs = [inventoryConfirm, inventoryTakeBack]
