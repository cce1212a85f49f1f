// The actors that the networks name: each is found or made once, and its reach follows from where it is named.
import { type OrganisationKind, organisationKinds } from '../actors/kinds.ts'
import type { FactDraft, ThingDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import type { Named } from './cells.ts'
import { type Evidence, fact, idOf, type SeedAct } from './drafts.ts'
import { withWholes } from './geography.ts'
import type { Reading } from './organisation-act.ts'
import { type Known, type Names, wholeOf } from './same-actor.ts'

/** Where and how an actor is named. */
export interface Mention extends Named {
  codes: string[]
  placeholder?: boolean
  /** What names it: a collective name is another thing in every forum and agreement. */
  by: string
  evidence: Evidence
}

interface Entry {
  id: string
  named: Named
  known: Known
  /** The newest evidence of it in each territory. */
  reach: Map<string, Evidence>
  registered: boolean
}

const day = (evidence: Evidence | undefined) => evidence?.observedOn ?? ''
/** Agencies and regions are where their register says, not wherever they take part. */
const settles = (kind: OrganisationKind) => ['HOUSING_COMPANY', 'FAITH_COMMUNITY'].includes(kind)

export class Directory {
  readonly #entries = new Map<string, Entry>()
  readonly #reading: Reading
  readonly #names: Names

  constructor(reading: Reading, names: Names) {
    this.#reading = reading
    this.#names = names
  }

  /** The id of the actor that is meant. */
  find({ codes, by, evidence, placeholder, ...given }: Mention): string {
    const named = this.#names.canonical(given)
    const known = this.#names.known(named)
    const collective = placeholder || known.placeholder
    const registered = collective ? undefined : this.#reading.register.find(named.kind, named.name, codes)
    const key = `actor:${named.kind}:${named.name}${collective ? `:${by}` : ''}`
    const id = registered ?? idOf('Organisation', key)
    const entry = this.#entries.get(id) ?? {
      id,
      named,
      known: { ...known, placeholder: collective },
      reach: new Map(),
      registered: !!registered,
    }
    this.#entries.set(id, entry)
    for (const code of codes) {
      const earlier = entry.reach.get(code)
      if (!earlier || day(evidence) > day(earlier)) entry.reach.set(code, evidence)
    }
    return id
  }

  /** The act that writes the actors found so far. */
  act(): SeedAct {
    const made = [...this.#entries.values()].filter((entry) => !entry.registered)
    const reached = [...this.#entries.values()].filter((e) => !e.registered || settles(e.named.kind))
    return {
      name: 'seed.networks.actors',
      things: made.map(thingOf),
      facts: [...made.flatMap((entry) => this.#facts(entry)), ...reached.flatMap(reachOf)],
      territories: withWholes(
        this.#reading.land,
        reached.flatMap((entry) => [...entry.reach.keys()]),
      ),
    }
  }

  #facts(entry: Entry): FactDraft[] {
    const { id, named, known } = entry
    const evidence = newest(entry)
    const joint = this.#names.joint(named)
    const whole = joint ? undefined : this.#wholeOf(entry)
    return [
      fact('Name', id, { ...evidence, says: { name: named.name } }),
      ...(whole ? [fact('PartOf', id, { to: whole, ...(known.source ?? evidence) })] : []),
      ...(joint?.members ?? []).map((code) =>
        fact('PartOf', this.#municipality(code), { to: id, ...(joint as { evidence: Evidence }).evidence }),
      ),
    ]
  }

  #wholeOf({ named, known, reach }: Entry): string | undefined {
    const { register, land } = this.#reading
    const [code = '', ...others] = reach.keys()
    const county = land.municipalities.get(code)?.county ?? code
    switch (known.whole ?? wholeOf(named.kind)) {
      case 'MUNICIPALITY':
        return others.length > 0 ? undefined : this.#municipality(code)
      case 'REGION':
        return register.regions.get(county)
      case 'POLICE':
        return register.policeRegions.get(county)
      case 'PROBATION':
        return register.find('PROBATION', 'Kriminalvården')
      default:
        return undefined
    }
  }

  #municipality(code: string) {
    return this.#reading.register.municipalities.get(code) as string
  }
}

const newest = ({ reach }: Entry) =>
  [...reach.values()].reduce((best, each) => (day(each) > day(best) ? each : best))

function thingOf({ id, named, known }: Entry): ThingDraft {
  const sector = known.sector ?? organisationKinds[named.kind].sector
  const thing: ThingDraft = { id, type: 'Organisation', kind: named.kind, name: named.name, sector }
  return known.placeholder ? { ...thing, placeholder: true } : thing
}

const reachOf = ({ id, known, reach }: Entry) =>
  [...reach].map(([code, evidence]) =>
    fact(
      'Reach',
      id,
      { to: territoryId(code), ...evidence, says: { extent: known.extent, area: known.area } },
      'networks',
    ),
  )
