// Every statement the system sends, held against a migrated server: used once, and what its handle says it is.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connect } from '../src/database/driver.ts'
import type { Explanation } from '../src/database/explain.ts'
import type { Handle } from '../src/database/query.ts'
import { oneOfEach } from './support/one-of-each.ts'

const root = (folder: string) => new URL(`../${folder}/`, import.meta.url)
const filesIn = (folder: string) =>
  readdirSync(fileURLToPath(root(folder)), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )

type AnyHandle = Handle<Record<never, never>, unknown>
const isHandle = (value: unknown): value is AnyHandle => typeof value === 'function' && 'cardinality' in value

const handles: AnyHandle[] = []
for (const file of filesIn('src')) {
  if (!/(^|\/)queries\.ts$/.test(file)) continue
  const offered = (await import(new URL(file, root('src')).href)) as Record<string, unknown>
  handles.push(...Object.values(offered).filter(isHandle))
}

const statements = filesIn('cypher')
  .filter((file) => file.endsWith('.cypher') && !file.startsWith('migrations/'))
  .map((file) => file.replace(/\.cypher$/, ''))

/** What reads everything of a kind, and why it may. */
const scans: Record<string, string> = {
  'assessment/stale': 'asks it of all territories, once a day',
  'database/applied-migrations': 'a handful of records, read once at a start',
  'redactions/forget-answers': 'what was answered in seven days, when something is blanked',
  'recommendations/versions': 'all published norms are wanted, read once at a start',
}

/** The GQL status of a parameter that was not given: all of them are named, for none is. */
const missing = '01N60'
/** Those of a label, a property and a relationship type that the database has never seen. */
const unknown = new Set(['01N50', '01N51', '01N52'])

const database = connect(inject('neo4j'))
const explained = new Map<string, Explanation | Error>()
beforeAll(async () => {
  await oneOfEach(database)
  // Planning is all that is done, and a server plans several at once.
  const waiting = [...handles]
  const some = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop())
      explained.set(one.path, await database.explain(one.text, {}).catch((error: Error) => error))
  }
  await Promise.all([some(), some()])
})
afterAll(() => database.close())

test('each file is the statement of exactly one handle', () => {
  const used = handles.map(({ path }) => path)
  expect(used.toSorted()).toEqual(statements.toSorted())
})

test('each file opens with a comment and holds one statement', () => {
  const odd = statements.filter((path) => {
    const text = readFileSync(new URL(`${path}.cypher`, root('cypher')), 'utf8')
    return !/^\/\/ [^\n]+\n/.test(text) || /;\s*$/m.test(text)
  })
  expect(odd).toEqual([])
})

test('each exception from the rule against scans is still a statement', () => {
  expect(Object.keys(scans).filter((path) => !statements.includes(path))).toEqual([])
})

describe.each(handles.map((handle) => [handle.path, handle] as const))('cypher/%s', (path, handle) => {
  const seen = (): Explanation => {
    const found = explained.get(path)
    if (found && !(found instanceof Error)) return found
    throw new Error(`cypher/${path}.cypher is not understood: ${found?.message}`, { cause: found })
  }

  test('is understood by the server, and returns the columns its handle names', () => {
    expect(seen().columns.toSorted()).toEqual(Object.keys(handle.row.shape).toSorted())
  })

  test('uses the parameters its handle names, and no others', () => {
    const notices = seen().notices.filter(({ status }) => status === missing)
    const used = notices.flatMap(({ text }) => [...text.matchAll(/\$`([^`]+)`/g)].map(([, name]) => name))
    expect(used.toSorted()).toEqual(Object.keys(handle.params.shape).toSorted())
  })

  if (!(path in scans))
    test('finds its way without reading everything', () => {
      const everything = /^(AllNodesScan|NodeByLabelScan|.*NodeByLabelsScan)$/
      expect(seen().operators.filter((name) => everything.test(name))).toEqual([])
    })

  test('speaks of nothing the database has never seen', () => {
    expect(
      seen()
        .notices.filter(({ status }) => unknown.has(status))
        .map(({ text }) => text),
    ).toEqual([])
  })
})
