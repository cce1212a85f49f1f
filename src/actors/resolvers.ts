// Actors in the contract: what organisations and forums have in common, and what organisations have alone.

import type { Covers } from '../api/covers.ts'
import { childrenOf } from '../api/reading.ts'
import { fact } from '../evidence/facts.ts'
import { pageOf, type ThingRow, thing } from '../evidence/things.ts'
import { holdingsOfActors } from '../functions/queries.ts'
import type {
  ActorKindEntry,
  CountryResolvers,
  NameUsed,
  NoSuchActor,
  Organisation,
  Part,
  Reach,
  Resolvers,
  Succession,
  Support,
  Tie,
} from '../schema.generated.ts'
import { provisionsOfActors } from '../services/queries.ts'
import { territory as territoryOf } from '../territories/territories.ts'
import {
  type ActorPage,
  actor,
  actors,
  type NameRow,
  type NoSuchActorRow,
  type PartRow,
  type ReachRow,
  type SuccessionRow,
  type SupportRow,
  type TieRow,
} from './actors.ts'
import { actorKinds, colourOf, type KindRow } from './colours.ts'
import { common } from './common.ts'
import { type ActorKind, kindLabel } from './kinds.ts'
import * as queries from './queries.ts'

const territory = {
  actors: ({ code }, args, ctx) => pageOf(ctx, queries.ofTerritories, code, args) as Promise<ActorPage>,
  noSuchActors: ({ code }, args, ctx) => childrenOf(ctx, queries.noSuchActors, code, args),
} satisfies CountryResolvers

export const resolvers = {
  Query: {
    actor: (_, { id }, ctx) => actor(ctx, id),
    actors: (_, args, ctx) => actors(ctx, args),
    actorKinds: () => actorKinds,
  },
  ActorKindEntry: {
    kind: ({ code }) => code as ActorKind,
    label: ({ code }, { lang }) => kindLabel(code, lang === 'EN' ? 'en' : 'sv'),
    colour: (row) => colourOf(row),
  },
  Organisation: {
    ...common,
    alsoKind: ({ also }) => also as ActorKind | null,
    holdings: ({ id }, args, ctx) => childrenOf(ctx, holdingsOfActors, id, args),
    provisions: ({ id }, args, ctx) => childrenOf(ctx, provisionsOfActors, id, args),
    registration: async ({ id }, _, ctx) => {
      const [latest] = await childrenOf(ctx, queries.registrations, id)
      return latest ? fact(ctx, latest.id) : null
    },
    support: ({ id }, args, ctx) => childrenOf(ctx, queries.supports, id, args),
  },
  NameUsed: { fact: ({ id }, _, ctx) => fact(ctx, id) },
  Reach: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    territory: ({ territory }, _, ctx) => territoryOf(ctx, territory),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Part: {
    part: ({ part }, _, ctx) => thing(ctx, part),
    whole: ({ whole }, _, ctx) => thing(ctx, whole),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Succession: {
    predecessor: ({ predecessor }, _, ctx) => thing(ctx, predecessor),
    successor: ({ successor }, _, ctx) => thing(ctx, successor),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Tie: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    with: ({ other }, _, ctx) => thing(ctx, other),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Support: {
    giver: ({ giver }, _, ctx) => thing(ctx, giver),
    receiver: ({ receiver }, _, ctx) => thing(ctx, receiver),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  NoSuchActor: {
    territory: ({ territory }, _, ctx) => territoryOf(ctx, territory),
    kind: ({ kind }) => kind as ActorKind,
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  ActorConnection: { totalCount: (page) => page.totalCount() },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<Organisation, ThingRow, typeof resolvers.Organisation>
true satisfies Covers<NameUsed, NameRow, typeof resolvers.NameUsed>
true satisfies Covers<Reach, ReachRow, typeof resolvers.Reach>
true satisfies Covers<Part, PartRow, typeof resolvers.Part>
true satisfies Covers<Succession, SuccessionRow, typeof resolvers.Succession>
true satisfies Covers<Tie, TieRow, typeof resolvers.Tie>
true satisfies Covers<Support, SupportRow, typeof resolvers.Support>
true satisfies Covers<NoSuchActor, NoSuchActorRow, typeof resolvers.NoSuchActor>
true satisfies Covers<ActorKindEntry, KindRow, typeof resolvers.ActorKindEntry>
