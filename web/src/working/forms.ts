// Forms as the municipality's page opens them: with what is on record there to choose from.
import { type Chair, isThere, type Place, type Result } from '../municipality/chairs.ts'
import { chairName } from '../municipality/names.ts'
import type { InventoryScope, ReadyFragment } from '../operations.generated.ts'
import { lang } from '../shell/settings.ts'
import { isAct } from './act.ts'
import type { ActName } from './acts.generated.ts'
import { forumKindOptions, optionsOf } from './choices.ts'
import { type Form, formOf, type Given, type Option } from './form.ts'

export const running = ({ forums }: Place) =>
  forums.nodes.filter(({ description }) => description?.status !== 'ENDED')

const optionsFrom = (things: { id: string; name: string }[]): Option[] => [
  ...new Map(things.map(({ id, name }) => [id, { value: id, label: name }])).values(),
]

const seated = ({ members }: Place['forums']['nodes'][number]) =>
  members.filter(({ fact }) => isThere(fact.standing)).map(({ actor }) => actor)

/** Those at the table and in agreements: whom an act is most likely about. */
const nearOf = (place: Place) =>
  optionsFrom([
    ...running(place).flatMap(seated),
    ...place.agreements.nodes.flatMap(({ parties }) => parties.map(({ actor }) => actor)),
  ])

export const givenOf = (place: Place): Given => ({
  code: place.code,
  today: place.assessment.asOf,
  near: nearOf(place),
})

/** The forms whose thing is chosen among those on record, or is none yet. */
export function newForm(name: ActName, place: Place, more: Partial<Given> = {}): Form {
  const given = givenOf(place)
  const forums = optionsFrom(running(place))
  const options: Given['options'] =
    name === 'forumAdd'
      ? { kind: forumKindOptions() }
      : name.startsWith('forum') || name === 'meetingRecord'
        ? { id: forums }
        : name.startsWith('agreement')
          ? { id: optionsFrom(place.agreements.nodes) }
          : name === 'documentAdopt'
            ? { basedOn: optionsFrom(place.documents) }
            : { forum: forums }
  return formOf(name, { ...given, ...more, options: { ...options, ...more.options } })
}

/** What forms about one forum choose from: who sits in it. */
export function seatsOf(place: Place, forum: string): Given['options'] {
  const found = running(place).find(({ id }) => id === forum)
  const actors = optionsFrom(found ? seated(found) : [])
  return { actor: actors, attendedBy: actors }
}

/** What forms about one agreement choose from: its parties. */
export const partiesOf = (place: Place, agreement: string): Option[] =>
  optionsFrom(
    place.agreements.nodes.find(({ id }) => id === agreement)?.parties.map(({ actor }) => actor) ?? [],
  )

export const seatForm = (place: Place, chair: Chair | null, id?: string): Form =>
  newForm('forumJoin', place, {
    ...(id && { id }),
    ...(chair && { about: chairName(chair) }),
    kinds: chair?.kinds ?? null,
    values: { role: 'MEMBER' },
  })

/** Somebody who is not on record yet; of the chair's own kind when it is opened from one. */
export function actorForm(place: Place, chair: Chair | null = null): Form {
  if (!chair) return newForm('actorAdd', place)
  const kinds = (optionsOf('ActorKind', lang.value) ?? []).filter(({ value }) =>
    (chair.kinds as string[]).includes(value),
  )
  return newForm('actorAdd', place, { options: { kind: kinds }, values: { kind: chair.kind } })
}

export const noneForm = (place: Place, chair: Chair): Form =>
  newForm('noSuchActorRecord', place, { about: chairName(chair), fixed: { kind: chair.kind } })

export const effortForm = (place: Place, { recommendation }: Result, chair: Chair | null): Form =>
  newForm('effortRecord', place, {
    about: recommendation.title,
    fixed: { recommendation: recommendation.id },
    kinds: chair?.kinds ?? recommendation.actorKinds,
    values: { step: 'INVITED' },
  })

export const explainForm = (place: Place, { recommendation }: Result): Form =>
  newForm('gapExplain', place, {
    about: recommendation.title,
    fixed: { recommendation: recommendation.id },
  })

export const wholeForm = (place: Place, scopes: InventoryScope[]): Form =>
  newForm('inventoryConfirm', place, { values: { scopes } })

/** An act that the server has made ready, to be completed by what only the reader knows; null for one that is no form here. */
export function readyForm({ act, arguments: args, says }: ReadyFragment, given: Given): Form | null {
  if (!isAct(act)) return null
  const { id, input = {} }: { id?: string; input?: Record<string, unknown> } = Object(args)
  const values = Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => {
      if (typeof value === 'boolean') return [[name, value ? 'yes' : 'no']]
      return typeof value === 'string' || Array.isArray(value) ? [[name, value]] : []
    }),
  )
  return formOf(act, { about: says, ...given, ...(id && { id }), values: { ...values, ...given.values } })
}

/** The form that adds what a list lacks, filled in with what the server knows of it. */
export const addForm = (place: Place, ready: ReadyFragment): Form | null =>
  readyForm(ready, {
    ...givenOf(place),
    ...(ready.act === 'forumAdd' && { options: { kind: forumKindOptions() } }),
    ...(ready.act === 'forumJoin' && { values: { role: 'MEMBER' } }),
  })
