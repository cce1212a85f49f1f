// Loaders of one request: whatever the number of parents, one statement per kind of child and set of arguments.
import DataLoader from 'dataloader'
import type { Viewer } from '../auth/viewer.ts'
import type { Database, Row } from '../database/driver.ts'

/** A handle that takes the parents' `ids` and returns rows that name their `parent`. */
export interface Children<R extends { parent: string }> {
  (database: Database, params: never): Promise<R[]>
  path: string
  params: { shape: object }
}

/** A handle that takes `ids` and returns rows with an `id` each. */
interface Each<R extends { id: string }> {
  (database: Database, params: never): Promise<R[]>
  path: string
  params: { shape: object }
}

export interface Loaders {
  /** The children of one parent. */
  children<R extends { parent: string }>(handle: Children<R>, parent: string, args: object): Promise<R[]>
  /** One row by its id; null when there is none this reader may see. */
  one<R extends { id: string }>(handle: Each<R>, id: string, args: object): Promise<R | null>
  /** Anything else that is computed for many at a time. */
  batch<T>(key: string, id: string, load: (ids: string[]) => Promise<Map<string, T>>): Promise<T | undefined>
  /** Takes a row for the one by its id, unless it was loaded already. */
  know<R extends { id: string }>(handle: Each<R>, id: string, row: R, args: object): void
  /** Forgets what was loaded: a stream outlives what it told of. */
  forget(): void
}

/** Statements say which of the arguments they take; the reader's municipalities go with every one of them. */
export function createLoaders(database: Database, viewer: Viewer): Loaders {
  const loaders = new Map<string, DataLoader<string, unknown>>()

  function loader(key: string, load: (ids: string[]) => Promise<(id: string) => unknown>) {
    const known = loaders.get(key)
    if (known) return known
    const made = new DataLoader<string, unknown>(async (ids) => {
      const answer = await load([...ids])
      return ids.map(answer)
    })
    loaders.set(key, made)
    return made
  }

  function send(handle: Children<{ parent: string }> | Each<{ id: string }>, args: object) {
    const given: Row = { ...args, municipalities: viewer.municipalities }
    const taken = Object.keys(handle.params.shape).filter((name) => name !== 'ids')
    const params = Object.fromEntries(taken.map((name) => [name, given[name] ?? null]))
    const ask = (ids: string[]) => handle(database, { ...params, ids } as never)
    return { key: `${handle.path} ${JSON.stringify(params)}`, ask }
  }

  function each(handle: Each<{ id: string }>, args: object) {
    const { key, ask } = send(handle, args)
    return loader(key, async (ids) => {
      const rows = new Map(((await ask(ids)) as { id: string }[]).map((row) => [row.id, row]))
      return (asked) => rows.get(asked) ?? null
    })
  }

  return {
    children: (handle, parent, args) => {
      const { key, ask } = send(handle, args)
      return loader(key, async (ids) => {
        const rows = new Map<string, unknown[]>(ids.map((id) => [id, []]))
        for (const row of (await ask(ids)) as { parent: string }[]) rows.get(row.parent)?.push(row)
        return (id) => rows.get(id)
      }).load(parent) as Promise<never>
    },
    one: (handle, id, args) => each(handle, args).load(id) as Promise<never>,
    know: (handle, id, row, args) => {
      each(handle, args).prime(id, row)
    },
    batch: (key, id, load) =>
      loader(key, async (ids) => {
        const answers = await load(ids)
        return (asked) => answers.get(asked)
      }).load(id) as Promise<never>,
    forget: () => loaders.clear(),
  }
}
