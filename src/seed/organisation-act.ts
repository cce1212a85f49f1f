// Turns organisations into the drafts of an act: a thing each, with its name, its reach and its wholes.
import { type OrganisationKind, organisationKinds } from '../actors/kinds.ts'
import type { FactDraft, ThingDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import { type Evidence, fact, idOf, type SeedAct } from './drafts.ts'
import { type Land, withWholes } from './geography.ts'
import type { Register } from './register.ts'
import type { Sources } from './sources.ts'

export interface Organisation {
  key: string
  name: string
  kind: OrganisationKind
  also?: OrganisationKind
  number?: string
  sector?: ThingDraft['sector']
  /** Codes of the territories it reaches. */
  reach: string[]
  /** Ids of its wholes. */
  partOf?: string[]
  evidence: Evidence
  /** Its names are told elsewhere, with their periods. */
  renamed?: boolean
}

/** What every reader of a table of organisations needs. */
export interface Reading {
  folder: string
  land: Land
  sources: Sources
  register: Register
}

/** An organisation's thing and the facts that every organisation has. */
export function draft(organisation: Organisation) {
  const { key, name, kind, also, number, reach, partOf = [], evidence, sector, renamed } = organisation
  const id = idOf('Organisation', key)
  const thing: ThingDraft = {
    id,
    type: 'Organisation',
    kind,
    ...(also && { also }),
    name,
    sector: sector ?? organisationKinds[kind].sector,
    ...(number && { organisationNumber: number }),
  }
  const facts: FactDraft[] = [
    ...(renamed ? [] : [fact('Name', id, { ...evidence, says: { name } })]),
    ...reach.map((code) => fact('Reach', id, { to: territoryId(code), ...evidence })),
    ...partOf.map((whole) => fact('PartOf', id, { to: whole, ...evidence })),
  ]
  return { thing, facts }
}

/** The act that writes these organisations; its territories are those they reach. */
export function actOf(
  name: string,
  land: Land,
  organisations: Organisation[],
  more: FactDraft[] = [],
): SeedAct {
  const drafts = organisations.map(draft)
  return {
    name,
    things: drafts.map((each) => each.thing),
    facts: [...drafts.flatMap((each) => each.facts), ...more],
    territories: withWholes(
      land,
      organisations.flatMap((each) => each.reach),
    ),
  }
}
