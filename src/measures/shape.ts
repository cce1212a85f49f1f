// The shape of a network, and nothing else: who is tied to which table. What every measure is computed from.
import type { Sector } from '../actors/kinds.ts'

export interface Member {
  id: string
  kind: string
  sector: Sector | null
}

export interface Shape {
  /** Organisations; the municipality itself is not among them. */
  actors: Member[]
  /** Forums and agreements. */
  tables: string[]
  /** An actor, or a forum, at a table; each pair once. */
  ties: { from: string; to: string }[]
}

/** Who sits at each table, organisations only. */
export function seatedAt({ actors, tables, ties }: Shape): Map<string, Member[]> {
  const members = new Map(actors.map((actor) => [actor.id, actor]))
  const seated = new Map<string, Member[]>(tables.map((table) => [table, []]))
  for (const { from, to } of ties) {
    const member = members.get(from)
    if (member) seated.get(to)?.push(member)
  }
  return seated
}

/** At which tables each actor sits. */
export function tablesOf({ actors, ties }: Shape): Map<string, string[]> {
  const tables = new Map<string, string[]>(actors.map(({ id }) => [id, []]))
  for (const { from, to } of ties) tables.get(from)?.push(to)
  return tables
}

/** Who meets whom: the pairs of actors that share a table, each once. */
export function meetings(shape: Shape): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  for (const seated of seatedAt(shape).values())
    for (const [i, a] of seated.entries())
      for (const b of seated.slice(i + 1)) {
        const pair: [string, string] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
        pairs.set(pair.join(' '), pair)
      }
  return [...pairs.values()]
}
