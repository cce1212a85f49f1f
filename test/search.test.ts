// Search through the API: names in any case, with or without å ä ö, whatever signs are typed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { luceneOf } from '../src/search/lucene.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { type BuiltWorld, buildWorld } from './support/world.ts'

const api = openApi()
const prefix = freshPrefix(6)
/** A word that only this test's names have. */
const word = `Ö${prefix}`
let world: BuiltWorld
beforeAll(async () => {
  world = buildWorld(
    {
      things: {
        brotherhood: { kind: 'CIVIL_ASSOCIATION', name: `Föreningen ${word}hjälpen` },
        council: { kind: 'CRIME_PREVENTION_COUNCIL', name: `BRÅ ${word}` },
        renamed: { kind: 'NATIONAL_AGENCY', name: 'Myndigheten nu' },
        hidden: { kind: 'SECURITY_POLICE', name: `Hemliga ${word}`, lane: 'SECRET' },
      },
      facts: [{ fact: 'Name', of: 'renamed', name: `${word}verket` }],
    },
    { prefix, day: '2026-11-23' },
  )
  const lands = world.lands.map((land) =>
    land.code === world.territories.T ? { ...land, name: word } : land,
  )
  await writeWorlds(api.database, [{ ...world, lands }])
})
afterAll(() => api.close())

const query =
  'query ($text: String!, $first: Int) { search(text: $text, first: $first) { name label node { id __typename } territory { code } } }'
const found = async (text: string, as?: ReturnType<typeof coordinatorOf>) =>
  (await api.answer(query, { text }, as)).search.map(({ node }: { node: { id: string } }) => node.id)

test('the municipality comes first, then what begins as asked', async () => {
  const ids = await found(word)
  expect(ids[0]).toBe(world.ids.T)
  expect(ids).toEqual(expect.arrayContaining([world.ids.council, world.ids.brotherhood, world.ids.renamed]))
})

test('capitals and the dots of ö make no difference, and a beginning is enough', async () => {
  expect(await found(word.toUpperCase())).toContain(world.ids.council)
  expect(await found(`o${prefix}`)).toContain(world.ids.T)
  expect(await found(`ö${prefix}hj`)).toEqual([world.ids.brotherhood])
})

test('every word must fit', async () => {
  expect(await found(`brå ${word}`)).toEqual([world.ids.council])
})

test('an earlier name is found, and shown', async () => {
  const { search } = await api.answer(query, { text: `${word}verket` })
  expect(search).toEqual([
    expect.objectContaining({
      name: `${word}verket`,
      node: { id: world.ids.renamed, __typename: 'Organisation' },
    }),
  ])
})

test('what is kept from the reader is not found', async () => {
  expect(await found(`hemliga ${word}`)).toEqual([])
  expect(await found(`hemliga ${word}`, coordinatorOf(world.territories.T))).toEqual([world.ids.hidden])
})

test('signs of the index’s own language are only signs', async () => {
  for (const text of [
    '+-&|!(){}[]^"~*?:\\/',
    'AND OR NOT',
    '"',
    'name:*',
    `${word}~ AND (`,
    '   ',
    '\u0000',
    '{!xmlparser}',
  ])
    await expect(api.answer(query, { text })).resolves.toBeDefined()
  expect(luceneOf('!?*')).toBeNull()
})

test('a text without end is refused in a sentence', async () => {
  expect(await api.refusal(query, { text: 'å'.repeat(10_000) })).toBe(
    'A search takes at most 200 characters; 10000 were given.',
  )
  expect(await api.refusal(query, { text: 'a', first: 0 })).toBe(
    'first must be between 1 and 200; 0 was asked for.',
  )
})
