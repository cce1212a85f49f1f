// The database layer: migrations, handles and values, held against a real server.
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { connect } from '../src/database/driver.ts'
import { isConstraintViolation } from '../src/database/failures.ts'
import { type Migration, migrate, migrationsIn } from '../src/database/migrate.ts'
import { many, maybe, one, run } from '../src/database/query.ts'
import { FIRST_DAY, LAST_DAY, LAST_SEQ } from '../src/database/sentinels.ts'
import { Day, Instant } from '../src/database/values.ts'
import { Unavailable } from '../src/errors.ts'

const sent: string[] = []
const database = connect(inject('neo4j'), { onStatement: (path) => sent.push(path) })
afterAll(() => database.close())

const migration = { version: z.string(), name: z.string(), checksum: z.string() }
const ask = (text: string, params = {}) => database.read((tx) => tx.run('test/question', text, params))
const count = async (id: string) =>
  (await ask('MATCH (t:DatabaseTest {id: $id}) RETURN count(t) AS n', { id }))[0]?.n

describe('migrations', () => {
  test('applied once are not applied again', async () => {
    expect(await migrate(database)).toEqual([])
  })

  test('are applied once when two processes start at the same time', async () => {
    const id = randomUUID()
    const statements = [`CREATE (:DatabaseTest {id: '${id}'})`]
    const added: Migration = { version: `900-${id}`, name: 'test', checksum: id, statements }
    const migrations = [...migrationsIn(), added]
    const applied = await Promise.all([migrate(database, { migrations }), migrate(database, { migrations })])
    expect(applied.flat()).toEqual([added])
    expect(await count(id)).toBe(1)
  })

  test('changed after they were applied are refused in one sentence', async () => {
    const [first, ...rest] = migrationsIn() as [Migration, ...Migration[]]
    await expect(
      migrate(database, { migrations: [{ ...first, checksum: 'another' }, ...rest] }),
    ).rejects.toThrow(
      /^Migration 001-migrations was changed after it was applied; put it back and add a new one\.$/,
    )
  })

  test('whose file is gone are missed', async () => {
    const [, ...rest] = migrationsIn()
    const migrations = [...rest, { version: '800', name: 'later', checksum: '', statements: [] }]
    await expect(migrate(database, { migrations })).rejects.toThrow('Migration 001-migrations was applied')
  })
})

describe('handles', () => {
  test('give rows as plain values', async () => {
    const applied = many('database/applied-migrations', { row: migration })
    expect(await applied(database)).toContainEqual(
      expect.objectContaining({ version: '001', name: 'migrations' }),
    )
    expect(await database.read((tx) => applied(tx))).toEqual(await applied(database))
  })

  test('of another shape than the rows fail and name the file and the column', async () => {
    const wrong = many('database/applied-migrations', { row: { ...migration, version: z.number() } })
    await expect(wrong(database)).rejects.toThrow(/cypher\/database\/applied-migrations\.cypher.*version:/)
  })

  test('that leave a column out fail, also in bulk', async () => {
    const lacking = many('database/applied-migrations', { row: { version: z.string() }, bulk: true })
    await expect(lacking(database)).rejects.toThrow(/applied-migrations\.cypher.*name/)
  })

  test('of a file that is not there cannot be defined', () => {
    expect(() => run('database/no-such-statement')).toThrow('no-such-statement')
  })

  test('check parameters before anything is sent', async () => {
    const take = run('database/take-migration-lock', { params: { now: Day } })
    const before = sent.length
    await expect(take(database, { now: '2026-02-30' })).rejects.toThrow(
      /take-migration-lock\.cypher.*now: .*day/,
    )
    expect(sent).toHaveLength(before)
  })

  test('for one row, or at most one, refuse several', async () => {
    const first = one('database/applied-migrations', { row: migration })
    const perhaps = maybe('database/applied-migrations', { row: migration })
    await expect(first(database)).rejects.toThrow('where one was due')
    await expect(perhaps(database)).rejects.toThrow('where at most one was due')
  })

  test('name the file when the server refuses the statement', async () => {
    await expect(run('database/take-migration-lock')(database)).rejects.toThrow(
      /^cypher\/database\/take-migration-lock\.cypher: .*now/,
    )
  })
})

describe('values', () => {
  const roundTrip = async (value: unknown) => (await ask('RETURN $value AS value', { value }))[0]?.value

  test.each([FIRST_DAY, '1899-12-31', '2024-02-29', LAST_DAY])(
    'the day %s comes back as it was sent',
    async (day) => {
      const [row] = await ask('RETURN $day AS day, valueType($day) AS type', { day: z.encode(Day, day) })
      expect(row).toEqual({ day, type: 'DATE NOT NULL' })
    },
  )

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '20260101', ''])(
    '"%s" is no day',
    (text) => {
      expect(Day.safeParse(text).success).toBe(false)
      expect(z.safeEncode(Day, text).success).toBe(false)
    },
  )

  test('days inside lists and maps are sent as days', async () => {
    const days = z.strictObject({ list: z.array(z.object({ day: Day.nullable() })) })
    const value = z.encode(days, { list: [{ day: '2026-03-01' }, { day: null }] })
    const [row] = await ask('RETURN $value AS value, $value.list[0].day + duration("P1D") AS next', { value })
    expect(row).toEqual({ value: { list: [{ day: '2026-03-01' }, { day: null }] }, next: '2026-03-02' })
  })

  test('an instant comes back in UTC', async () => {
    expect(await roundTrip(z.encode(Instant, '2026-03-01T12:00:00+01:00'))).toBe('2026-03-01T11:00:00.000Z')
  })

  test('whole numbers stay whole, the largest too, and can limit', async () => {
    expect(await roundTrip([1, 2.5, LAST_SEQ, null])).toEqual([1, 2.5, LAST_SEQ, null])
    expect(await ask('UNWIND range(1, 5) AS n RETURN n LIMIT $first', { first: 2 })).toEqual([
      { n: 1 },
      { n: 2 },
    ])
  })

  test('a node is refused as a value', async () => {
    await expect(ask('MATCH (m:Migration) RETURN m LIMIT 1')).rejects.toThrow(
      /test\/question\.cypher: a Node was returned/,
    )
  })
})

describe('transactions', () => {
  const make = (id: string) => ['test/make', 'CREATE (:DatabaseTest {id: $id})', { id }] as const

  test('that write are undone as a whole when they fail', async () => {
    const id = randomUUID()
    const failing = database.write(async (tx) => {
      await tx.run(...make(id))
      throw new Error('on second thoughts')
    })
    await expect(failing).rejects.toThrow('on second thoughts')
    expect(await count(id)).toBe(0)
  })

  test('that rehearse see what they write and leave nothing', async () => {
    const id = randomUUID()
    const seen = await database.rehearse(async (tx) => {
      await tx.run(...make(id))
      return tx.run('test/seen', 'MATCH (t:DatabaseTest {id: $id}) RETURN count(t) AS n', { id })
    })
    expect(seen).toEqual([{ n: 1 }])
    expect(await count(id)).toBe(0)
  })

  test('that read cannot write', async () => {
    await expect(database.read((tx) => tx.run(...make(randomUUID())))).rejects.toThrow(/read access mode/i)
  })

  test('that break a constraint are told from others', async () => {
    const twice = database.write((tx) => tx.run('test/twice', "CREATE (:Migration {version: '001'})", {}))
    expect(isConstraintViolation(await twice.catch((error) => error))).toBe(true)
    expect(isConstraintViolation(await ask('RETURN').catch((error) => error))).toBe(false)
  })

  test('that take too long are ended by the server', async () => {
    const slow = database.about({ timeoutMs: 100 }).read((tx) => {
      return tx.run(
        'test/slow',
        'UNWIND range(1, 10000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n',
        {},
      )
    })
    await expect(slow).rejects.toThrow(Unavailable)
  })

  test('say what they are about', async () => {
    const about = { operation: 'test', requestId: randomUUID() }
    const [row] = await database.about(about).read((tx) => {
      const text = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.requestId = $id RETURN metaData AS about'
      return tx.run('test/about', text, { id: about.requestId })
    })
    expect(row).toEqual({ about })
  })

  test('of a server that is not there are unavailable, at once', async () => {
    const nowhere = connect({ ...inject('neo4j'), uri: 'bolt://127.0.0.1:1' })
    await expect(nowhere.verify()).rejects.toThrow(Unavailable)
    await nowhere.close()
  })
})
