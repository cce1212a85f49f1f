// What careless and hostile clients send: every change and every question gets random input that is right in type only.
import fc from 'fast-check'
import type { GraphQLField } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { createSchema } from '../src/schema.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { nasty, withVariables } from './support/nasty.ts'

const api = openApi()
afterAll(() => api.close())

const schema = createSchema()
type Field = GraphQLField<unknown, unknown>
const fieldsOf = (root: 'Query' | 'Mutation') =>
  Object.values((schema.getType(root) as unknown as { getFields(): Record<string, Field> }).getFields()).map(
    (field) => [field.name, field] as const,
  )

const RUNS = 3

const world = await api.world({
  things: {
    bra: { kind: 'CRIME_PREVENTION_COUNCIL' },
    polis: { kind: 'POLICE' },
    plan: { kind: 'ACTION_PLAN' },
    avtal: { kind: 'COLLABORATION_AGREEMENT' },
  },
  facts: [{ fact: 'Seat', of: 'polis', to: 'bra' }],
})
const seats = await api.database.read((tx) =>
  tx.run('test', 'MATCH (f:Seat)-[:SEAT_IN]->({id: $id}) RETURN f.id AS id', { id: world.ids.bra }),
)
const municipality = world.territories.T
const known = { municipality, ids: [...Object.values(world.ids), ...seats.map(({ id }) => String(id))] }

/** A number that every change in this world leaves behind, and none elsewhere. */
async function written(): Promise<number> {
  const [row] = await api.database.read((tx) =>
    tx.run('test', 'MATCH (e:AuditEntry) WHERE $code IN e.territories RETURN count(e) AS n', {
      code: municipality,
    }),
  )
  return row?.n as number
}

const internals = /\n\s+at |\.ts\b|cypher|neo4j|zod|undefined|\[object|INTERNAL_SERVER_ERROR/i

async function answered(root: 'query' | 'mutation', { name, args, type }: Field, variables: object) {
  const question = withVariables(root, name, args, type)
  const { status, data, errors } = await api.ask(question, variables, coordinatorOf(municipality))
  const told: { message: string; sv: string }[] = data?.it?.errors ?? []
  expect(told.filter(({ message, sv }) => sv === message || sv === '')).toEqual([])
  const said = [...errors, ...told] as { message: string; code?: string }[]
  // What was sent may well say such words itself.
  const own = said.map(({ message }) => message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'))
  expect([status < 500, own.filter((message) => internals.test(message))]).toEqual([true, []])
  expect(JSON.stringify(errors)).not.toContain('INTERNAL_SERVER_ERROR')
  return said
}

const givenTo = ({ args }: Field) =>
  fc.record(Object.fromEntries(args.map((arg) => [arg.name, nasty(arg.type, known)])))

describe.each(fieldsOf('Mutation'))('%s', (_, field) => {
  test('answers anything in sentences, and what it refuses leaves nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(givenTo(field), async (variables) => {
        const before = await written()
        const said = await answered('mutation', field, variables)
        if (said.length > 0) expect(await written()).toBe(before)
      }),
      { numRuns: RUNS },
    )
  })
})

describe.each(fieldsOf('Query'))('%s', (_, field) => {
  test('answers anything in sentences', async () => {
    await fc.assert(
      fc.asyncProperty(givenTo(field), async (variables) => void (await answered('query', field, variables))),
      { numRuns: RUNS },
    )
  })
})

test('the server goes on', async () => {
  const asked = '{ municipality(code: "1480") { code } }'
  expect((await api.ask(asked)).status).toBe(200)
})
