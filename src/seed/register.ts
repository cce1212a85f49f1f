// Which organisation a name means: those of the registers, and the wholes that a municipality's parts belong to.
import type { OrganisationKind } from '../actors/kinds.ts'

const keyOf = (kind: string, name: string, code = '') => `${kind}|${name.toLocaleLowerCase('sv')}|${code}`

/** Ids of registered organisations, by kind and name; names that are common (Familjebostäder) also by municipality. */
export class Register {
  readonly municipalities = new Map<string, string>()
  readonly regions = new Map<string, string>()
  readonly policeRegions = new Map<string, string>()
  readonly #ids = new Map<string, string>()

  add(kind: OrganisationKind, name: string, id: string, code = '') {
    this.#ids.set(keyOf(kind, name, code), id)
  }

  find(kind: OrganisationKind, name: string, codes: string[] = []): string | undefined {
    for (const code of codes) {
      const id = this.#ids.get(keyOf(kind, name, code))
      if (id) return id
    }
    return this.#ids.get(keyOf(kind, name))
  }
}
