// The catalogue of the open data, read as RDF by another's parser and held against the Swedish profile, DCAT-AP-SE 3.0.1.
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { contextOf } from '../src/context.ts'
import { connect } from '../src/database/driver.ts'
import type { Publisher } from '../src/open-data/publisher.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import { releases } from '../src/releases/releases.ts'
import { type Cardinality, namespaces, profile } from './support/dcat-ap-se.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { buildWorld } from './support/world.ts'

const { packs, rules } = loadPacks()
const database = connect(inject('neo4j'))
const world = buildWorld({}, { prefix: freshPrefix().slice(0, 6), day: '2026-11-23' })
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

interface Term {
  termType: string
  value: string
  language?: string
  datatype?: { value: string }
}
interface Triple {
  subject: Term
  predicate: Term
  object: Term
}

async function triples(app = appOf({ publisher: whole })): Promise<Triple[]> {
  const body = await (await app.fetch(new Request('http://localhost/open-data/catalog'))).text()
  return new Promise((resolve, reject) => {
    const found: Triple[] = []
    const parser = new RdfXmlParser()
    parser.on('data', (triple: Triple) => found.push(triple))
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
const typesOf = (all: Triple[]) =>
  all
    .filter(({ predicate }) => predicate.value === full('rdf:type'))
    .map(({ subject, object }) => ({ iri: subject.value, type: object.value }))

/** In a language-tagged text each language counts for itself. */
function faultOf(values: Term[], [least, most]: Cardinality): string | null {
  if (values.length < least) return 'is missing'
  const perLanguage = new Map<string, number>()
  for (const { language = '' } of values) perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1)
  return Math.max(0, ...perLanguage.values()) > most ? 'is there too often' : null
}

describe.each(Object.entries(profile))('%s', (type, properties) => {
  it('has all that the profile demands and recommends, and nothing too often', async () => {
    const all = await triples()
    const those = typesOf(all).filter((each) => each.type === full(type))
    expect(those.length).toBeGreaterThan(0)
    for (const { iri } of those) {
      const said = all.filter(({ subject }) => subject.value === iri)
      for (const [name, cardinality] of Object.entries(properties)) {
        const values = said
          .filter(({ predicate }) => predicate.value === full(name))
          .map((each) => each.object)
        expect([iri, name, faultOf(values, cardinality)]).toEqual([iri, name, null])
      }
    }
  })
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
    if (spoken.includes(predicate.value)) expect([object.value, object.language]).not.toContain('')
    if ([full('dcterms:issued'), full('dcterms:modified')].includes(predicate.value))
      expect([object.value, object.datatype?.value]).toEqual([
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
      expect(object.value).toMatch(object.language === 'sv' ? /påhittad värld/ : /invented world/)
})
