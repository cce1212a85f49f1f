// What is refused and what is warned of, in English and in Swedish: through the API, on the command line, and for whatever the shape of an input refuses.
import { afterAll, expect, inject, test, vi } from 'vitest'
import { z } from 'zod'
import { allActs } from '../src/acts/all.ts'
import { main } from '../src/cli/main.ts'
import { saidOf, swedishOf } from '../src/guards/sentences.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { stubServer } from './support/environment.ts'
import { listen } from './support/terminal.ts'
import { doing } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

test('what is refused and what is warned of is said in English, and in Swedish when that is asked for', async () => {
  const world = await api.world({ things: { polis: { kind: 'POLICE' } } })
  const { T } = world.territories
  const { kommun, polis } = world.ids
  const signing = (more: object) => {
    const input = {
      municipality: T,
      kind: 'POLICE_AGREEMENT',
      name: 'Avtal',
      parties: [kommun, polis],
      ...more,
    }
    const mine = { ...coordinatorOf(T), subject: `mine-${T}` }
    return doing(api, { act: 'agreementSign', input, key: 'once' }, mine)
  }
  expect((await signing({ from: '2026-11-01', until: '2026-10-01' })).errors).toEqual([
    {
      code: 'BAD_INPUT',
      message: 'It cannot end on 2026-10-01, before it begins on 2026-11-01.',
      sv: 'Det kan inte upphöra 2026-10-01, innan det börjar 2026-11-01.',
      path: ['input', 'until'],
    },
  ])
  expect((await signing({ covers: [{ municipality: T, area: '19121212-1212' }] })).errors).toEqual([
    {
      code: 'BAD_INPUT',
      message: expect.stringMatching(/^covers\.0\.area must not hold a personal identity number .*\.$/),
      sv: expect.stringMatching(/^Uppgiften får inte innehålla ett personnummer .*\.$/),
      path: ['input', 'covers', '0', 'area'],
    },
  ])
  const done = await signing({ purposeStated: false })
  expect(done.warnings).toContainEqual({
    code: 'AGREEMENT_NO_PURPOSE',
    message: expect.stringMatching(/^The text does not state its purpose\. \(Lag \(2023:196\)/),
    sv: expect.stringMatching(/^Texten säger inte vad den syftar till\. \(Lag \(2023:196\)/),
    path: ['input', 'purposeStated'],
  })
  expect((await signing({ purposeStated: false })).warnings).toEqual(done.warnings)
  expect((await signing({})).errors.map(({ sv }) => sv)).toEqual([
    'Nyckeln har använts de senaste 7 dagarna för samma åtgärd med andra uppgifter. Välj en ny nyckel för en ny åtgärd.',
  ])
})

test('what refuses a question has the Swedish beside it; what is no GraphQL is told to programmers only', async () => {
  const nobody = { role: 'PUBLIC', municipalities: [] } as const
  const said = async (query: string, as?: Parameters<typeof api.ask>[2]) => {
    const { errors } = await api.ask(query, {}, as)
    expect(errors[0]?.extensions?.said?.en ?? errors[0]?.message).toBe(errors[0]?.message)
    return errors[0]?.extensions?.said?.sv
  }
  expect(await said('{ flags { totalCount } }', { ...nobody, municipalities: [] })).toBe(
    'Du behöver logga in för att göra det här.',
  )
  expect(await said('{ coverage(asOf: "2026-02-31") { asOf } }')).toBe(
    '2026-02-31 är ingen dag i kalendern; skriv en dag som 2026-03-31.',
  )
  const aliases = Array.from({ length: 16 }, (_, i) => `v${i}: viewer { role }`)
  expect(await said(`{ ${aliases.join(' ')} }`)).toBe('Frågan använder 16 alias; högst 15 är tillåtet.')
  expect(await said('{ actors(first: 500) { totalCount } }')).toBe(
    'first ska vara mellan 1 och 200, inte 500.',
  )
  const { errors } = await api.ask('{ coverage(filter: { county: "7" }) { asOf } }')
  expect(errors[0]?.extensions).toMatchObject({
    argument: ['filter', 'county'],
    said: { sv: 'Ett läns kod är två siffror, till exempel 14, inte ”7”.' },
  })
  expect(await said('{ nothing }')).toBeUndefined()
  expect(await said('{ viewer {')).toBeUndefined()
})

test('the command line says in Swedish what was refused', async () => {
  stubServer(inject('neo4j'))
  const { T } = (await api.world({})).territories
  const terminal = listen()
  const code = await main(['confirm', '--municipality', T, '--what', 'FORUM_SEATS'], terminal)
  vi.unstubAllEnvs()
  expect([code, terminal.heard().err]).toEqual([
    1,
    expect.stringMatching(/ har inget antecknat forum vars platser kan bekräftas\.$/),
  ])
})

/** Checks of which enough can be said without a sentence of their own: how long, how many, how much. */
const sized = new Set(['min_length', 'max_length', 'greater_than', 'less_than', 'number_format', 'overwrite'])

/** Everything that a shape checks, with the sentence it gives. */
function faultsOf(shape: z.core.$ZodType): { check?: string; sentence?: string }[] {
  const def = shape._zod.def as unknown as Def
  const checks = [shape, ...(def.checks ?? [])].map((each) => {
    const { check, error } = each._zod.def as unknown as Def
    return { ...(check && { check }), ...(error && { sentence: error({}) }) }
  })
  const inner = [def.innerType, def.element, def.in, def.out, ...Object.values(def.shape ?? {})]
  return [...checks, ...inner.flatMap((each) => (each ? faultsOf(each) : []))]
}

interface Def extends Partial<Record<'innerType' | 'element' | 'in' | 'out', z.core.$ZodType>> {
  shape?: Record<string, z.core.$ZodType>
  checks?: z.core.$ZodType[]
  check?: string
  error?: (issue: object) => string
}

test('every sentence of an act’s input has its Swedish, and none is missing where one is needed', () => {
  const all = allActs.flatMap(({ input }) => faultsOf(input))
  const own = new Set(all.flatMap(({ sentence }) => sentence ?? []))
  expect(own.size).toBeGreaterThan(15)
  expect([...own].filter((sentence) => swedishOf(sentence) === undefined)).toEqual([])
  const bare = new Set(all.flatMap(({ check, sentence }) => (sentence ? [] : (check ?? []))))
  expect([...bare].filter((check) => !sized.has(check))).toEqual([])
})

test.each<[string, z.ZodType, unknown, string, string]>([
  ['a type', z.string(), 7, 'x must be text.', 'Uppgiften ska vara text.'],
  ['no value', z.array(z.string()), undefined, 'x must be a list.', 'Uppgiften ska vara en lista.'],
  [
    'an object',
    z.object({}),
    'y',
    'x must be an object with fields.',
    'Uppgiften ska vara ett objekt med fält.',
  ],
  ['a choice', z.enum(['A', 'B']), 'C', 'x must be one of A, B.', 'Uppgiften ska vara något av A, B.'],
  ['a number', z.int().max(366), 400, 'x must be at most 366.', 'Uppgiften ska vara högst 366.'],
  [
    'a list',
    z.array(z.string()).max(2),
    ['', '', ''],
    'x must be at most 2 values.',
    'Uppgiften ska vara högst 2 värden.',
  ],
  [
    'a length',
    z.string().min(2),
    '',
    'x must be at least 2 characters long.',
    'Uppgiften ska vara minst 2 tecken lång.',
  ],
  [
    'a code',
    z.string().regex(/a/),
    '',
    'x must be given in another way.',
    'Uppgiften ska anges på ett annat sätt.',
  ],
])('%s without a sentence of its own is refused with the usual one', (_, x, given, en, sv) => {
  const { error } = z.object({ x }).safeParse({ x: given })
  expect(error?.issues.map(saidOf)).toEqual([{ en, sv }])
})
