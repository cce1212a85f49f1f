// The words for the contract's values, through the API: a word in both languages for every value, and colours that tell apart.
import { readFileSync } from 'node:fs'
import { isEnumType } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { createSchema } from '../src/schema.ts'
import { openApi } from './support/api.ts'

const api = openApi()
afterAll(() => api.close())

interface Told {
  type: string
  values: {
    value: string
    sv: string
    en: string
    says: string | null
    means: string | null
    colour: string | null
  }[]
}
const query = `query ($types: [String!]) { vocabulary(types: $types) { type values {
  value sv: label en: label(lang: EN) says: meaning means: meaning(lang: EN) colour } } }`
const told = async (types?: string[]): Promise<Told[]> =>
  (await api.answer(query, { types }, { role: 'PUBLIC', municipalities: [] })).vocabulary

/** Values that only say in what language or order to answer. */
const about = ['Lang', 'FlagOrder', 'MunicipalityOrder']

test('every enum of the contract has a word for each of its values, and there are no others', async () => {
  const enums = Object.values(createSchema().getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__') && !about.includes(name))
    .map((type) => [type.name, type.getValues().map(({ name }) => name)] as const)
  const words = await told()
  expect(words.map(({ type, values }) => [type, values.map(({ value }) => value)])).toEqual(
    enums.toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
})

test('a word is said in both languages, never as its code, and alike for no two values of a set', async () => {
  for (const { type, values } of await told())
    for (const lang of ['sv', 'en'] as const) {
      const labels = values.map((word) => word[lang])
      expect([type, new Set(labels).size]).toEqual([type, labels.length])
      for (const label of labels)
        expect([type, label]).not.toEqual([type, expect.stringMatching(/^$|^[A-Z_]+_[A-Z_]+$/)])
    }
  for (const { values } of await told())
    for (const { says, means } of values) expect(says === null).toBe(means === null)
})

test('what is drawn has a colour: states that tell apart, and sectors as the explorer draws them', async () => {
  const drawn = ['State', 'Towards', 'Severity', 'Presence', 'Sector', 'NetworkNodeType']
  const kinds = ['ActorKind', 'AgreementKind', 'ChannelKind', 'DocumentKind', 'FunctionKind', 'ServiceKind']
  const words = await told([...drawn, ...kinds])
  for (const { type, values } of words)
    for (const { value, colour } of values)
      expect([type, value, colour]).toEqual([type, value, expect.stringMatching(/^#[\da-f]{6}$/)])
  for (const { type, values } of words.filter(({ type }) => drawn.includes(type)))
    expect([type, new Set(values.map(({ colour }) => colour)).size]).toEqual([type, values.length])
  const css = readFileSync('web/src/styles/tokens.css', 'utf8')
  for (const { value, colour } of words.find(({ type }) => type === 'Sector')?.values ?? [])
    expect(css).toContain(`--sector-${value.toLowerCase()}: light-dark(${colour},`)
  const { coverage } = await api.answer(
    '{ coverage(filter: { territories: [] }) { legend { state towards label colour } } }',
  )
  const colours = coverage.legend.map(({ colour }: { colour: string }) => colour)
  expect(new Set(colours).size).toBe(colours.length)
})

test('sets are asked for by name, and a name that is none is refused in both languages', async () => {
  expect((await told(['Reason', 'Severity'])).map(({ type }) => type)).toEqual(['Reason', 'Severity'])
  const { errors } = await api.ask(query, { types: ['Sorrow'] })
  expect(errors[0]?.message).toMatch(/^There is no vocabulary of the type "Sorrow"; /)
  expect(errors[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    said: {
      en: errors[0]?.message,
      sv: expect.stringMatching(/^Det finns ingen ordlista för typen ”Sorrow”; /),
    },
  })
})

test('a norm says how it is tested, in words and with units, and which acts put it on record', async () => {
  const { rulePacks } =
    await api.answer(`{ rulePacks { recommendations { id level check { kind label with } otherChecks { kind }
    remedyActs { act kinds } parameters { label inWords unit value from why sv: why(lang: SV) } } } }`)
  const norms = rulePacks.flatMap(({ recommendations }: { recommendations: object[] }) => recommendations)
  const of = (id: string) => norms.find((norm: { id: string }) => norm.id === id)
  expect(of('S4.2')).toMatchObject({
    check: {
      kind: 'DOCUMENT',
      label: 'ett dokument är beslutat',
      with: { documentKinds: ['SITUATION_PICTURE'] },
    },
    otherChecks: [],
    remedyActs: [{ act: 'documentAdopt', kinds: ['SITUATION_PICTURE'] }],
    parameters: [{ inWords: '24 månader', unit: 'månader', value: '24', from: 'OURS' }],
  })
  expect(of('S5.4-probation').remedyActs).toEqual([
    { act: 'forumJoin', kinds: ['PROBATION'] },
    { act: 'forumAdd', kinds: ['CRIME_PREVENTION_COUNCIL', 'SSPF', 'SIG', 'EST', 'KNOWLEDGE_HOUSE'] },
  ])
  // What is looked for in other ways too is made in other ways too, each told of once.
  expect(of('S2.3').otherChecks).toContainEqual({ kind: 'DOCUMENT' })
  expect(of('S2.3').remedyActs.map(({ act }: { act: string }) => act)).toEqual(['forumAdd', 'documentAdopt'])
  const acts = Object.keys(createSchema().getMutationType()?.getFields() ?? {})
  for (const { id, level, remedyActs, parameters } of norms) {
    expect([id, remedyActs.length > 0]).toEqual([id, level === 'MUNICIPALITY'])
    for (const { act } of remedyActs) expect(acts).toContain(act)
    for (const { label, inWords, why, sv } of parameters) {
      expect([id, label, inWords]).not.toEqual([
        id,
        expect.stringMatching(/[a-z][A-Z]/),
        expect.stringMatching(/_/),
      ])
      expect([id, sv === why]).toEqual([id, false])
    }
  }
})
