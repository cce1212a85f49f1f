// The house: imports go one way, files stay small, the environment has one reader, and every file says what it is.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { allActs } from '../src/acts/all.ts'

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => join(folder, file))

const files = new Map(
  [...sources('src'), ...sources('bench')].map((file) => [file, readFileSync(file, 'utf8')]),
)

const importsOf = (file: string, text: string) =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)]
    .map(([, target = '']) => target)
    .map((target) => (target.startsWith('.') ? normalize(join(dirname(file), target)) : target))

const everyImport = [...files].flatMap(([file, text]) =>
  importsOf(file, text).map((target) => ({ file, target })),
)
const breaking = (rule: (file: string, target: string) => boolean) =>
  everyImport
    .filter(({ file, target }) => rule(file, target))
    .map(({ file, target }) => `${file} → ${target}`)

const isResolver = (file: string) => file.endsWith('/resolvers.ts')
const isQueries = (file: string) => file.endsWith('/queries.ts')
const within = (folder: string) => (file: string) => file.startsWith(`src/${folder}/`)
const edge = (file: string) =>
  /^src\/(main|app|schema|context|server)\.ts$/.test(file) || within('cli')(file) || within('api')(file)

test('only the database folder knows the driver', () => {
  expect(
    breaking(
      (file, target) => target === 'neo4j-driver' && file.startsWith('src/') && !within('database')(file),
    ),
  ).toEqual([])
})

test('only resolvers and the edge know GraphQL', () => {
  const knows = (file: string) => isResolver(file) || edge(file) || file.endsWith('/scalars.ts')
  expect(
    breaking(
      (file, target) => /^graphql|graphql-yoga/.test(target) && file.startsWith('src/') && !knows(file),
    ),
  ).toEqual([])
})

test('nothing imports resolvers but the schema', () => {
  expect(breaking((file, target) => isResolver(target) && file !== 'src/schema.ts')).toEqual([])
})

test('nothing imports the server, the app or the schema but the command line and one another', () => {
  const root = (file: string) => /^src\/(app|schema|server)\.ts$/.test(file)
  expect(
    breaking(
      (file, target) => root(target) && !root(file) && !within('cli')(file) && file.startsWith('src/'),
    ),
  ).toEqual([])
})

test('statements are reached through queries, and queries import the database alone', () => {
  const allowed = (target: string) =>
    !target.startsWith('src/') ||
    within('database')(target) ||
    isQueries(target) ||
    /(kinds|rule)\.ts$/.test(target)
  expect(breaking((file, target) => isQueries(file) && file.startsWith('src/') && !allowed(target))).toEqual(
    [],
  )
})

test('the database imports no feature', () => {
  const own = (target: string) =>
    !target.startsWith('src/') ||
    within('database')(target) ||
    /^src\/(clock|config|days|errors|package-folder)\.ts$/.test(target)
  expect(breaking((file, target) => within('database')(file) && !own(target))).toEqual([])
})

test('the checks are pure: they import no statement and no transaction', () => {
  expect(
    breaking(
      (file, target) => within('checks')(file) && (isQueries(target) || target === 'src/database/driver.ts'),
    ),
  ).toEqual([])
})

test('only the configuration reads the environment', () => {
  const readers = [...files].filter(
    ([file, text]) => text.includes('process.env') && file !== 'src/config.ts',
  )
  expect(readers.map(([file]) => file)).toEqual([])
})

test('every file begins by saying what it is', () => {
  const silent = [...files].filter(([, text]) => !/^\/\/ \S/.test(text))
  expect(silent.map(([file]) => file)).toEqual([])
})

test('files are small: none over 300 lines, half of them under 100', () => {
  const everything = [...files.keys(), ...sources('test')].map((file) => ({
    file,
    lines: readFileSync(file, 'utf8').split('\n').length - 1,
  }))
  expect(everything.filter(({ lines }) => lines > 300)).toEqual([])
  const lengths = everything.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100)
})

test('the contract, the statements and the explorer are small too', () => {
  for (const [folder, ending] of [
    ['schema', '.graphql'],
    ['cypher', '.cypher'],
    ['web/src', '.tsx'],
    ['web/src', '.ts'],
    ['web/src', '.css'],
    ['web/src', '.graphql'],
    ['operations', '.graphql'],
  ] as const) {
    const long = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending) && !file.endsWith('.generated.ts'))
      .filter((file) => readFileSync(join(folder, file), 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  }
})

test('every act is put to every trial', () => {
  const tests = readdirSync('test').filter((file) => file.endsWith('.test.ts'))
  const names = tests.flatMap((file) => {
    const text = readFileSync(join('test', file), 'utf8')
    const stood = text.matchAll(/stands\(api, world, \{\s*(?:act: '(\w+)'|\.\.\.(\w+))/g)
    const spread = (name = '') => new RegExp(`const ${name} = [\\s\\S]{0,99}?act: '(\\w+)'`).exec(text)?.[1]
    return [...stood].map(([, act, said]) => act ?? spread(said))
  })
  // What undoes is put to it with each of the others.
  const due = allActs.map(({ name }) => name).filter((name) => name !== 'actUndo')
  expect(due.filter((name) => !names.includes(name))).toEqual([])
})
