// What a name in the networks means: spellings brought together, and what the rules cannot know of an actor.
import { z } from 'zod'
import { type OrganisationKind, sectors } from '../actors/kinds.ts'
import type { ThingDraft } from '../facts/draft.ts'
import {
  anything,
  dayOrNothing,
  extent,
  keyIn,
  keyInOrNothing,
  keysIn,
  type Named,
  oneOf,
  organisationKind,
  text,
  yesOrNo,
} from './cells.ts'
import { starting } from './days.ts'
import type { Evidence } from './drafts.ts'
import type { Reading } from './organisation-act.ts'
import { readRows } from './read.ts'

/** What is known of an actor beyond its name and kind. */
export interface Known {
  sector?: ThingDraft['sector']
  /** The kind of the whole it belongs to, when the kind's own rule does not tell. */
  whole?: 'MUNICIPALITY' | 'REGION'
  extent: 'WHOLE' | 'PART'
  area: string
  placeholder: boolean
  source?: Evidence
}

/** A body that municipalities have together, which they are parts of. */
export interface Joint {
  members: string[]
  evidence: Evidence
}

export interface Names {
  canonical(actor: Named): Named
  known(actor: Named): Known
  joint(actor: Named): Joint | undefined
}

const keyOf = ({ kind, name }: Named) => `${kind}|${name}`

export function readNames(reading: Reading): Names {
  const same = spellings(reading)
  const known = exceptions(reading)
  const joints = jointAuthorities(reading)
  const canonical = (actor: Named) => same.get(keyOf(actor)) ?? actor
  return {
    canonical,
    known: (actor) => known.get(keyOf(actor)) ?? { extent: 'WHOLE', area: '', placeholder: false },
    joint: (actor) => joints.get(keyOf(actor)),
  }
}

function spellings({ folder }: Reading) {
  const shape = z.object({
    kind: organisationKind,
    name: text,
    same_kind: organisationKind,
    same_name: text,
    why: text,
  })
  return new Map(
    readRows(folder, 'networks/same-actor.csv', shape).map((row): [string, Named] => [
      keyOf(row),
      { kind: row.same_kind, name: row.same_name },
    ]),
  )
}

function exceptions({ folder, sources }: Reading) {
  const shape = z.object({
    kind: organisationKind,
    name: text,
    sector: oneOf(['', ...sectors]),
    whole: oneOf(['', 'MUNICIPALITY', 'REGION']),
    extent,
    area: anything,
    placeholder: yesOrNo,
    source: keyInOrNothing(sources, 'a key of organisations/sources.yaml'),
    why: text,
  })
  return new Map(
    readRows(folder, 'networks/actors.csv', shape).map((row): [string, Known] => {
      const { sector, whole, extent: reached, area, placeholder } = row
      const source = sources.get(row.source)
      return [
        keyOf(row),
        {
          extent: reached,
          area,
          placeholder,
          ...(sector && { sector }),
          ...(whole && { whole }),
          ...(source && { source }),
        },
      ]
    }),
  )
}

function jointAuthorities({ folder, sources, land }: Reading) {
  const shape = z.object({
    name: text,
    kind: organisationKind,
    member_codes: keysIn(land.municipalities, 'the codes of geography/municipalities.csv'),
    basis: oneOf(['STATED', 'READ']),
    from: dayOrNothing,
    source: keyIn(sources, 'a key of organisations/sources.yaml'),
    why: text,
  })
  return new Map(
    readRows(folder, 'organisations/joint-authorities.csv', shape).map((row): [string, Joint] => {
      const evidence = { ...(sources.get(row.source) as Evidence), ...starting(row.from) }
      return [keyOf(row), { members: row.member_codes, evidence }]
    }),
  )
}

/** Kinds that belong to their municipality unless they are joint bodies, and what other kinds belong to. */
export const wholeOf = (kind: OrganisationKind) => wholes[kind]

const wholes: Partial<Record<OrganisationKind, 'MUNICIPALITY' | 'REGION' | 'POLICE' | 'PROBATION'>> = {
  MUNICIPALITY: 'MUNICIPALITY',
  SCHOOL: 'MUNICIPALITY',
  PRESCHOOL: 'MUNICIPALITY',
  STUDENT_HEALTH: 'MUNICIPALITY',
  SOCIAL_SERVICES: 'MUNICIPALITY',
  LEISURE: 'MUNICIPALITY',
  RESCUE_SERVICE: 'MUNICIPALITY',
  MUNICIPAL_COMPANY: 'MUNICIPALITY',
  REGION: 'REGION',
  HEALTH_CARE: 'REGION',
  PSYCHIATRY: 'REGION',
  CHILD_PSYCHIATRY: 'REGION',
  MATERNAL_CHILD_HEALTH: 'REGION',
  POLICE: 'POLICE',
  PROBATION: 'PROBATION',
}
