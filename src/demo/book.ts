// What an act of the demonstration world is written into: things with their first facts, all invented and all marked so.

import {
  type AgreementKind,
  type DocumentKind,
  type ForumKind,
  type FunctionKind,
  type OrganisationKind,
  organisationKinds,
  type Sector,
  type ServiceKind,
} from '../actors/kinds.ts'
import type { FactDraft, Lane, SourceDraft, ThingDraft } from '../facts/draft.ts'
import { seededId, territoryId } from '../facts/ids.ts'
import { type FactType, type ThingType, thingTypes } from '../facts/kinds.ts'
import type { When } from './days.ts'

type Says = Record<string, string | string[] | number>

interface Where {
  /** Codes of the territories it reaches or covers. */
  reach?: string[]
  /** The district's name, when it is only a part of the territory. */
  area?: string
}

export interface Book {
  things: ThingDraft[]
  facts: FactDraft[]
  organisation(
    kind: OrganisationKind,
    name: string,
    when: When,
    more?: Where & { sector?: Sector; placeholder?: boolean; partOf?: string[] },
  ): string
  forum(kind: ForumKind, name: string, when: When, more: Where & { says: Says }): string
  agreement(
    kind: AgreementKind,
    name: string,
    when: When,
    more: Where & { parties: string[]; says: Says },
  ): string
  channel(name: string, when: When, more: { parties: string[]; says: Says } & Private): string
  covering(
    type: 'Document' | 'Function' | 'Service',
    kind: DocumentKind | FunctionKind | ServiceKind,
    name: string,
    when: When,
    more: Where & { says: Says },
  ): string
  /** Any further fact; gives its id, so that it can be disputed. */
  state(fact: FactType, of: string, to: string | undefined, when: When, says?: Says, more?: More): string
}

interface Private {
  lane?: Lane
  owner?: string
}
type More = Private & { attendedBy?: string[] }

export function openBook(key: string, about: string): Book {
  const things: ThingDraft[] = []
  const facts: FactDraft[] = []
  const source: SourceDraft = {
    kind: 'INVENTED',
    title: `Påhittad uppgift om ${about}`,
    publisher: 'Demonstration',
  }

  function thing(type: ThingType, kind: string, name: string, more: Partial<ThingDraft> = {}) {
    const id = seededId(thingTypes[type].prefix, `demo/${key}/${things.length}`)
    things.push({ id, type, kind, name, ...more })
    return id
  }
  const state: Book['state'] = (fact, of, to, when, says, more) => {
    const id = seededId('fact', `demo/${key}/${facts.length}`)
    facts.push({
      id,
      fact,
      of,
      ...(to !== undefined && { to }),
      ...when,
      ...more,
      source,
      ...(says && { says }),
    })
    return id
  }
  /** Where something is does not end with what is said of it: a reach is a frame. */
  const lie = (fact: 'Reach' | 'Cover', id: string, when: When, { reach = [], area }: Where) => {
    for (const code of reach) {
      state(fact, id, territoryId(code), when, area ? { extent: 'PART', area } : undefined)
    }
  }

  return {
    things,
    facts,
    state,
    organisation(
      kind,
      name,
      when,
      { sector = organisationKinds[kind].sector, placeholder, partOf = [], ...where } = {},
    ) {
      const id = thing('Organisation', kind, name, {
        ...(sector && { sector }),
        ...(placeholder && { placeholder }),
      })
      lie('Reach', id, when, where)
      for (const whole of partOf) state('PartOf', id, whole, { ...when, untilKind: 'UNKNOWN' })
      return id
    },
    forum(kind, name, when, { says, ...where }) {
      const id = thing('Forum', kind, name)
      state('Description', id, undefined, when, says)
      lie('Reach', id, started(when), where)
      return id
    },
    agreement(kind, name, when, { parties, says, ...where }) {
      const id = thing('Agreement', kind, name)
      state('Description', id, undefined, when, says)
      for (const party of parties) state('Party', party, id, started(when))
      lie('Cover', id, started(when), where)
      return id
    },
    channel(name, when, { parties, says, ...hidden }) {
      const id = thing('Channel', 'INFORMATION_CHANNEL', name)
      state('Description', id, undefined, when, says, hidden)
      for (const party of parties) state('Party', party, id, started(when), undefined, hidden)
      return id
    },
    covering(type, kind, name, when, { says, ...where }) {
      const id = thing(type, kind, name)
      state('Description', id, undefined, when, says)
      lie('Cover', id, started(when), where)
      return id
    },
  }
}

const started = ({ from, fromPrecision, observedOn }: When): When => ({
  ...(from && { from }),
  ...(fromPrecision && { fromPrecision }),
  ...(observedOn && { observedOn }),
})
