// The contract and the features that answer it: an explicit list, in the order of the documentation.
import { makeExecutableSchema } from '@graphql-tools/schema'
import { resolvers as actors } from './actors/resolvers.ts'
import { resolvers as acts } from './acts/resolvers.ts'
import { resolvers as agreements } from './agreements/resolvers.ts'
import { guarded } from './api/requires.ts'
import { resolvers as askFirst } from './ask-first/resolvers.ts'
import { resolvers as assessment } from './assessment/resolvers.ts'
import { resolvers as audit } from './audit/resolvers.ts'
import { resolvers as calendar } from './calendar/resolvers.ts'
import { resolvers as channels } from './channels/resolvers.ts'
import { resolvers as coverage } from './coverage/resolvers.ts'
import { resolvers as documents } from './documents/resolvers.ts'
import { resolvers as drafts } from './drafts/resolvers.ts'
import { resolvers as evidence } from './evidence/resolvers.ts'
import { resolvers as flags } from './flags/resolvers.ts'
import { resolvers as forecast } from './forecast/resolvers.ts'
import { resolvers as forums } from './forums/resolvers.ts'
import { resolvers as functions } from './functions/resolvers.ts'
import { resolvers as guide } from './guide/resolvers.ts'
import { resolvers as live } from './live/resolvers.ts'
import { resolvers as measures } from './measures/resolvers.ts'
import { resolvers as network } from './network/resolvers.ts'
import { resolvers as partners } from './partners/resolvers.ts'
import { resolvers as peers } from './peers/resolvers.ts'
import { resolvers as proposals } from './proposals/resolvers.ts'
import { resolvers as recommendations } from './recommendations/resolvers.ts'
import { resolvers as redactions } from './redactions/resolvers.ts'
import { resolvers as releases } from './releases/resolvers.ts'
import { resolvers as root } from './root/resolvers.ts'
import { resolvers as rounds } from './rounds/resolvers.ts'
import { sdl } from './sdl.ts'
import { resolvers as search } from './search/resolvers.ts'
import { resolvers as services } from './services/resolvers.ts'
import { resolvers as suggestions } from './suggestions/resolvers.ts'
import { resolvers as territories } from './territories/resolvers.ts'
import { resolvers as trends } from './trends/resolvers.ts'
import { resolvers as vocabulary } from './vocabulary/resolvers.ts'
import { resolvers as webhooks } from './webhooks/resolvers.ts'

export const features = [
  root,
  vocabulary,
  territories,
  actors,
  forums,
  agreements,
  documents,
  functions,
  services,
  channels,
  evidence,
  recommendations,
  drafts,
  assessment,
  flags,
  coverage,
  releases,
  askFirst,
  trends,
  peers,
  network,
  measures,
  search,
  acts,
  audit,
  redactions,
  rounds,
  calendar,
  partners,
  proposals,
  live,
  webhooks,
  forecast,
  guide,
  suggestions,
]

export const createSchema = () =>
  guarded(
    makeExecutableSchema({
      typeDefs: sdl(),
      resolvers: features,
      resolverValidationOptions: { requireResolversForArgs: 'error', requireResolversToMatchSchema: 'error' },
    }),
  )
