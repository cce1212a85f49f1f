// What is on record of a list that a question asks for, and the acts that confirm each of it, or say that it is over or never was.
import { ofTerritories as actorsOf, reach } from '../actors/queries.ts'
import type { ReadyActRow } from '../acts/ready.ts'
import { ofTerritories as agreementsOf } from '../agreements/queries.ts'
import { childrenOf } from '../api/reading.ts'
import { ofTerritories as channelsOf } from '../channels/queries.ts'
import type { Context } from '../context.ts'
import { ofTerritories as documentsOf } from '../documents/queries.ts'
import { type FactRow, facts, tied } from '../evidence/facts.ts'
import { descriptions } from '../evidence/queries.ts'
import { clause } from '../evidence/sentences.ts'
import { listOf } from '../evidence/things.ts'
import { ofTerritories as forumsOf, members } from '../forums/queries.ts'
import { ofTerritories as functionsOf } from '../functions/queries.ts'
import type { Scope } from '../recommendations/rule.ts'
import { ofTerritories as servicesOf } from '../services/queries.ts'

export interface GuideRecordRow {
  fact: FactRow
  scope: Scope['scope']
}

export interface Asked {
  code: string
  scope: Scope['scope']
  forum: string | null
  kinds: string[]
}

const listings = {
  FORUMS: forumsOf,
  ACTORS: actorsOf,
  AGREEMENTS: agreementsOf,
  DOCUMENTS: documentsOf,
  FUNCTIONS: functionsOf,
  SERVICES: servicesOf,
  CHANNELS: channelsOf,
} as const

/** The facts that the list consists of, as they stand today. */
export const recordsOf = async (ctx: Context, asked: Asked): Promise<GuideRecordRow[]> =>
  (await factsOf(ctx, asked)).map((fact) => ({ fact, scope: asked.scope }))

async function factsOf(ctx: Context, { code, scope, forum, kinds }: Asked): Promise<FactRow[]> {
  if (scope === 'FORUM_SEATS') {
    const seats = forum ? await childrenOf(ctx, members, forum, { history: false }) : []
    return facts(
      ctx,
      seats.map(({ id }) => id),
    )
  }
  const asked = { kinds: kinds.length > 0 ? kinds : null, history: false, ...everything[scope] }
  const things = await listOf(ctx, listings[scope] as typeof forumsOf, code, asked)
  const ids = await Promise.all(
    things.map(async ({ id }) => {
      if (scope === 'ACTORS') {
        const places = await childrenOf(ctx, reach, id, { history: false })
        return places.filter(({ territory }) => territory === code).map((place) => place.id)
      }
      return (await childrenOf(ctx, descriptions, id, { history: false })).slice(0, 1).map((said) => said.id)
    }),
  )
  return facts(ctx, ids.flat())
}

/** Conditions that a listing takes beside the kinds. */
const everything: Partial<Record<Scope['scope'], object>> = { ACTORS: { sectors: null } }

const ending: Partial<Record<Scope['scope'], string>> = {
  FORUMS: 'forumEnd',
  AGREEMENTS: 'agreementEnd',
  DOCUMENTS: 'documentEnd',
  FUNCTIONS: 'functionEnd',
  SERVICES: 'serviceEnd',
  CHANNELS: 'channelEnd',
}

/** It is still so: the municipality says it, today. */
export const stillSo = (row: FactRow, today: string): ReadyActRow => ({
  act: 'factCorrect',
  arguments: { id: row.id, input: { observedOn: today } },
  says: {
    sv: `Det stämmer i dag att ${clause(row, 'sv')}.`,
    en: `It is so today that ${clause(row, 'en')}.`,
  },
  thing: tied(row, 'of')?.id ?? null,
})

/** It is over, or was never so. */
export function notSo(row: FactRow, scope: Scope['scope'], today: string): ReadyActRow[] {
  const thing = tied(row, 'of')?.id ?? null
  const over = {
    sv: `Det gäller inte längre att ${clause(row, 'sv')}.`,
    en: `It is over that ${clause(row, 'en')}.`,
  }
  const never: ReadyActRow = {
    act: 'factRetract',
    arguments: { id: row.id, input: { reason: 'Stämmer inte, enligt kommunens genomgång.' } },
    says: {
      sv: `Det har aldrig stämt att ${clause(row, 'sv')}.`,
      en: `It was never so that ${clause(row, 'en')}.`,
    },
    thing,
  }
  const forum = tied(row, 'to')?.id
  if (row.kind === 'Seat' && forum && thing)
    return [
      {
        act: 'forumLeave',
        arguments: { id: forum, input: { actor: thing, on: today } },
        says: over,
        thing: forum,
      },
      never,
    ]
  const act = ending[scope]
  if (act && thing) return [{ act, arguments: { id: thing, input: { on: today } }, says: over, thing }, never]
  return [
    { act: 'factCorrect', arguments: { id: row.id, input: { until: today } }, says: over, thing },
    never,
  ]
}
