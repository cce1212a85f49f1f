// The catalogue of the open data, read as RDF by another's parser and held by another's validator against the Swedish profile, DCAT-AP-SE 3.0.1.
import { readFileSync } from 'node:fs'
import { DataFactory, type Literal, Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { contextOf } from '../src/context.ts'
import { connect } from '../src/database/driver.ts'
import type { Publisher } from '../src/open-data/publisher.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import { releases } from '../src/releases/releases.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { buildWorld } from './support/world.ts'

const namespaces: Record<string, string> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

const { packs, rules } = loadPacks()
const database = connect(inject('neo4j'))
const world = buildWorld({}, { prefix: freshPrefix(6), day: '2026-11-23' })
const clock = fixedClock('2026-11-23')
const surroundings = { database, clock, packs, rules, country: world.territories.SE }
beforeAll(async () => {
  await writeWorlds(database, [world])
  // Made here, where it may take its time: a request has little.
  await releases(contextOf(surroundings, anonymous))
})
afterAll(() => database.close())

const publisher: Publisher = { name: 'Exempel & Co <1>', type: 'NationalAuthority' }
const whole: Publisher = { ...publisher, number: '2021005489', contact: 'oppnadata@example.se' }

const appOf = (openData: { publisher: Publisher; origin?: string }) =>
  createApp(surroundings, { logLevel: 'silent', openData })

/** What the catalogue states. */
async function triples(app = appOf({ publisher: whole })): Promise<Quad[]> {
  const body = await (await app.fetch(new Request('http://localhost/open-data/catalog'))).text()
  return new Promise((resolve, reject) => {
    const found: Quad[] = []
    const parser = new RdfXmlParser()
    parser.on('data', (one: Quad) => found.push(one))
    parser.on('error', reject)
    parser.on('end', () => resolve(found))
    parser.write(body)
    parser.end()
  })
}

const full = (name: string) => {
  const [prefix = '', local = ''] = name.split(':')
  return (namespaces[prefix] ?? '') + local
}
const typesOf = (all: Quad[]) =>
  all
    .filter(({ predicate }) => predicate.value === full('rdf:type'))
    .map(({ subject, object }) => ({ iri: subject.value, type: object.value }))

const shapes = new Store(new Parser().parse(readFileSync('test/support/dcat-ap-se.ttl', 'utf8')))

/** What a validator of somebody else's says against it: the fault's weight, and the property it is about. */
async function faultsOf(all: Quad[]): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(new Store(all))
  const short = (iri = '') => {
    const [prefix, space] = Object.entries(namespaces).find(([, each]) => iri.startsWith(each)) ?? ['', '']
    return `${prefix}:${iri.slice(space.length)}`
  }
  const told = results.map(({ severity, path }) => `${severity?.value.split('#')[1]} ${short(path?.value)}`)
  return [...new Set(told)].sort()
}

test('it conforms to the profile, and lacks nothing that the profile recommends of what we have', async () => {
  const all = await triples()
  expect(await faultsOf(all)).toEqual([])
  for (const shape of ['Catalog', 'Dataset', 'Distribution', 'DataService'])
    expect(typesOf(all).some(({ type }) => type === full(`dcat:${shape}`))).toBe(true)
})

test('without a contact or a number it still conforms; that they are recommended is told', async () => {
  expect(await faultsOf(await triples(appOf({ publisher })))).toEqual([
    'Warning dcat:contactPoint',
    'Warning dcterms:identifier',
  ])
})

/** Asked for once. */
let sound: Promise<Quad[]> | undefined
const { literal, namedNode, quad } = DataFactory
const about = (name: string) => (one: Quad) => one.predicate.value === full(name)
const of = (all: Quad[], type: string) => {
  const things = new Set(typesOf(all).flatMap((one) => (one.type === full(type) ? [one.iri] : [])))
  return (one: Quad) => things.has(one.subject.value)
}
type Term = ReturnType<typeof literal> | ReturnType<typeof namedNode>

test.each<[string, string, string, ((object: Term) => Term[]) | null]>([
  ['a catalogue of nobody', 'dcat:Catalog', 'dcterms:publisher', null],
  ['a catalogue without a licence', 'dcat:Catalog', 'dcterms:license', null],
  ['a day that is none', 'dcat:Catalog', 'dcterms:issued', () => [literal('in November')]],
  ['a title in no language', 'dcat:Dataset', 'dcterms:title', ({ value }) => [literal(value)]],
  [
    'two titles in one language',
    'dcat:Dataset',
    'dcterms:title',
    () => [literal('En', 'sv'), literal('Två', 'sv')],
  ],
  ['a theme of our own', 'dcat:Dataset', 'dcat:theme', () => [namedNode('https://example.se/brott')]],
  ['a file that is nowhere', 'dcat:Distribution', 'dcat:accessURL', null],
  ['a form that is no media type', 'dcat:Distribution', 'dcterms:format', () => [literal('CSV')]],
  ['a service without an address', 'dcat:DataService', 'dcat:endpointURL', null],
  [
    'a set of data that is not described',
    'dcat:DataService',
    'dcat:servesDataset',
    () => [namedNode('https://example.se/x')],
  ],
  ['a publisher of no sort', 'foaf:Agent', 'dcterms:type', null],
  ['a mailbox that is a text', 'vcard:Organization', 'vcard:hasEmail', ({ value }) => [literal(value)]],
])('%s does not conform', async (_, type, property, instead) => {
  sound ??= triples()
  const all = await sound
  const [its, told] = [of(all, type), about(property)]
  const hit = all.filter((one) => its(one) && told(one))
  expect(hit.length).toBeGreaterThan(0)
  const broken = hit.flatMap(({ subject, predicate, object }) =>
    (instead?.(object as Term) ?? []).map((term) => quad(subject as never, predicate as never, term)),
  )
  const faults = await faultsOf([...all.filter((one) => !hit.includes(one)), ...(broken as Quad[])])
  expect(faults.filter((fault) => fault.startsWith('Violation'))).toEqual([`Violation ${property}`])
})

test('every thing has one type and an address of its own, and nothing is blank', async () => {
  const all = await triples()
  for (const { subject, object } of all)
    expect([subject.termType, object.termType === 'BlankNode']).toEqual(['NamedNode', false])
  const typed = typesOf(all)
  expect(new Set(typed.map(({ iri }) => iri)).size).toBe(typed.length)
  expect(new Set(all.map(({ subject }) => subject.value))).toEqual(new Set(typed.map(({ iri }) => iri)))
  for (const { iri } of typed)
    expect(iri).toMatch(/^http:\/\/(localhost\/open-data\/catalog#|dataportal\.se\/)/)
})

test('texts that people read have their language, days are days, and signs come through', async () => {
  const all = await triples()
  const spoken = ['dcterms:title', 'dcterms:description', 'dcat:keyword', 'foaf:name'].map(full)
  for (const { predicate, object } of all) {
    if (spoken.includes(predicate.value))
      expect([object.value, (object as Literal).language]).not.toContain('')
    if ([full('dcterms:issued'), full('dcterms:modified')].includes(predicate.value))
      expect([object.value, (object as Literal).datatype.value]).toEqual([
        '2026-11-23',
        'http://www.w3.org/2001/XMLSchema#date',
      ])
  }
  expect(all.find(({ predicate }) => predicate.value === full('foaf:name'))?.object.value).toBe(
    publisher.name,
  )
})

test('what it points to is described, or answers', async () => {
  const app = appOf({ publisher: whole })
  const all = await triples(app)
  const described = new Set(all.map(({ subject }) => subject.value))
  const own = new Set(
    all
      .filter(({ object }) => object.termType === 'NamedNode' && object.value.startsWith('http://localhost/'))
      .map(({ object }) => object.value),
  )
  for (const iri of own) {
    if (iri.includes('#')) expect([iri, described.has(iri)]).toEqual([iri, true])
    else if (!iri.endsWith('/graphql') && !iri.endsWith('/'))
      expect([iri, (await app.fetch(new Request(iri))).status]).toEqual([iri, 200])
  }
  const files = all.filter(({ predicate }) => predicate.value === full('dcat:downloadURL'))
  expect(files.map(({ object }) => new URL(object.value).pathname).toSorted()).toEqual([
    '/open-data/actor-kinds.csv',
    '/open-data/actor-kinds.json',
    '/open-data/recommendations.csv',
    '/open-data/recommendations.json',
    '/open-data/releases/all.csv',
    '/open-data/releases/all.json',
    '/open-data/territories.geojson',
  ])
})

test('the publisher is known by its number, and without one by an address here', async () => {
  const agentOf = async (who: Publisher) =>
    typesOf(await triples(appOf({ publisher: who }))).find(({ type }) => type === full('foaf:Agent'))?.iri
  expect(await agentOf(whole)).toBe('http://dataportal.se/organisation/SE2021005489')
  expect(await agentOf(publisher)).toBe('http://localhost/open-data/catalog#publisher')
})

test('it is found under the configured address, names no contact that is not configured, and says that the world is invented', async () => {
  const all = await triples(appOf({ publisher, origin: 'https://data.example.se' }))
  expect(JSON.stringify(all)).not.toContain('http://localhost')
  expect(typesOf(all)).toContainEqual({
    iri: 'https://data.example.se/open-data/catalog#catalog',
    type: full('dcat:Catalog'),
  })
  expect(all.filter(({ predicate }) => predicate.value === full('dcat:contactPoint'))).toEqual([])
  for (const { subject, predicate, object } of all)
    if (predicate.value === full('dcterms:title') && /#(catalog|releases)/.test(subject.value))
      expect(object.value).toMatch(
        (object as Literal).language === 'sv' ? /påhittad värld/ : /invented world/,
      )
})
