// The catalogue that Sveriges dataportal reads: DCAT-AP-SE 3.0.1, every thing with an address of its own.
import type { Both } from '../days.ts'
import { type Dataset, datasets, type Form, forms, licences } from './datasets.ts'
import type { Publisher } from './publisher.ts'
import { type Property, type Resource, rdfXml } from './rdf.ts'

interface Options {
  /** Where it is all found: https://example.se. */
  origin: string
  publisher: Publisher
  /** The days that releases were made, the earliest first. */
  madeOn: readonly string[]
  /** The world is invented, and its counts are no data about Sweden. */
  invented: boolean
}

const EU = 'http://publications.europa.eu/resource/authority'
const SWEDEN: Property = ['dcterms:spatial', { iri: `${EU}/country/SWE` }]
const OPEN: Property = ['dcterms:accessRights', { iri: `${EU}/access-right/PUBLIC` }]
const languages: Property[] = ['SWE', 'ENG'].map((code) => [
  'dcterms:language',
  { iri: `${EU}/language/${code}` },
])
const inBoth = (name: string, { sv, en }: Both): Property[] => [
  [name, { text: sv, lang: 'sv' }],
  [name, { text: en, lang: 'en' }],
]

const themed = (code: string): Property => ['dcat:theme', { iri: `${EU}/data-theme/${code}` }]

/** What every description is made of: addresses, who is responsible, and how an invented world is marked. */
interface Frame {
  origin: string
  /** The address of a file. */
  at(path: string): string
  /** The address of a thing in the catalogue. */
  named(name: string): string
  publisher: { iri: string }
  responsible: Property[]
  marked(words: Both): Both
}

export function catalog({ origin, publisher, madeOn, invented }: Options): string {
  const at = (path: string) => `${origin}/open-data/${path}`
  const named = (name: string) => at(`catalog#${name}`)
  const agent = {
    iri: publisher.number ? `http://dataportal.se/organisation/SE${publisher.number}` : named('publisher'),
  }
  const contact = publisher.contact ? contactOf(publisher.name, publisher.contact, named('contact')) : null
  const frame: Frame = {
    origin,
    at,
    named,
    publisher: agent,
    responsible: [
      ['dcterms:publisher', agent],
      ...(contact ? [['dcat:contactPoint', { iri: contact.iri }] satisfies Property] : []),
    ],
    marked: ({ sv, en }) =>
      invented ? { sv: `${sv} (påhittad värld)`, en: `${en} (invented world)` } : { sv, en },
  }
  const there = datasets(madeOn).filter((dataset) => formsOf(dataset).length > 0)
  return rdfXml([
    catalogOf(frame, there, madeOn),
    agentOf(publisher, agent.iri),
    ...(contact ? [contact] : []),
    serviceOf(frame, there),
    ...there.flatMap((dataset) => [
      datasetOf(frame, dataset),
      ...formsOf(dataset).map((form) => distributionOf(frame, dataset, form)),
    ]),
  ])
}

const catalogOf = (
  { origin, named, publisher, marked }: Frame,
  there: Dataset[],
  madeOn: readonly string[],
): Resource => ({
  type: 'dcat:Catalog',
  iri: named('catalog'),
  properties: [
    ...inBoth('dcterms:title', marked({ sv: 'Vem saknas runt bordet?', en: 'Who is missing at the table?' })),
    ...inBoth('dcterms:description', {
      sv: 'Öppna data om kommunernas brottsförebyggande nätverk och vad de prövas mot.',
      en: 'Open data about the crime-prevention networks of municipalities and what they are held against.',
    }),
    ['dcterms:publisher', publisher],
    ['dcterms:license', { iri: licences.cc0 }],
    ...languages,
    ...days(madeOn),
    SWEDEN,
    ['dcat:themeTaxonomy', { iri: `${EU}/data-theme` }],
    ['foaf:homepage', { iri: `${origin}/` }],
    ...there.map(({ key }): Property => ['dcat:dataset', { iri: named(key) }]),
    ['dcat:service', { iri: named('graphql') }],
  ],
})

const datasetOf = ({ named, responsible, marked }: Frame, dataset: Dataset): Resource => ({
  type: 'dcat:Dataset',
  iri: named(dataset.key),
  properties: [
    ...inBoth('dcterms:title', marked(dataset.title)),
    ...inBoth('dcterms:description', dataset.description),
    ...dataset.keywords.flatMap((word) => inBoth('dcat:keyword', word)),
    ...responsible,
    ...dataset.themes.map(themed),
    ['dcterms:accrualPeriodicity', { iri: `${EU}/frequency/${dataset.frequency}` }],
    ...days(dataset.released ?? []),
    OPEN,
    SWEDEN,
    ...formsOf(dataset).map(
      (form): Property => ['dcat:distribution', { iri: named(`${dataset.key}-${form}`) }],
    ),
  ],
})

function distributionOf({ at, named, marked }: Frame, dataset: Dataset, form: Form): Resource {
  const file = { iri: at(dataset.files[form] as string) }
  const { sv, en } = marked(dataset.title)
  return {
    type: 'dcat:Distribution',
    iri: named(`${dataset.key}-${form}`),
    properties: [
      ...inBoth('dcterms:title', { sv: `${sv}, ${form.toUpperCase()}`, en: `${en}, ${form.toUpperCase()}` }),
      ...inBoth('dcterms:description', dataset.description),
      ['dcat:accessURL', file],
      ['dcat:downloadURL', file],
      ['dcterms:format', { text: forms[form] }],
      ['dcterms:license', { iri: dataset.licence }],
      ['dcatap:availability', { iri: `${EU}/planned-availability/STABLE` }],
    ],
  }
}

const formsOf = ({ files }: Dataset) => Object.keys(files) as Form[]

/** When it was first released and when last. */
function days(madeOn: readonly string[]): Property[] {
  const [first, last] = [madeOn[0], madeOn.at(-1)]
  return first && last
    ? [
        ['dcterms:issued', { day: first }],
        ['dcterms:modified', { day: last }],
      ]
    : []
}

const agentOf = ({ name, type, number }: Publisher, iri: string): Resource => ({
  type: 'foaf:Agent',
  iri,
  properties: [
    ['foaf:name', { text: name, lang: 'sv' }],
    ['dcterms:type', { iri: `http://purl.org/adms/publishertype/${type}` }],
    ...(number ? [['dcterms:identifier', { text: number }] satisfies Property] : []),
  ],
})

const contactOf = (name: string, mailbox: string, iri: string): Resource => ({
  type: 'vcard:Organization',
  iri,
  properties: [
    ['vcard:fn', { text: name }],
    ['vcard:hasEmail', { iri: `mailto:${mailbox}` }],
  ],
})

/** The same through GraphQL, without signing in. */
const serviceOf = ({ origin, named, responsible }: Frame, there: Dataset[]): Resource => ({
  type: 'dcat:DataService',
  iri: named('graphql'),
  properties: [
    ...inBoth('dcterms:title', {
      sv: 'Vem saknas runt bordet?, GraphQL',
      en: 'Who is missing at the table?, GraphQL',
    }),
    ...inBoth('dcterms:description', {
      sv: 'Antal per månad, län och norm, normerna med källor och aktörstyperna, med GraphQL och utan inloggning.',
      en: 'Counts per month, county and norm, the norms with their sources and the kinds of actors, by GraphQL and without signing in.',
    }),
    ...inBoth('dcat:keyword', { sv: 'brottsförebyggande arbete', en: 'crime prevention' }),
    ...[...new Set(there.flatMap(({ themes }) => themes))].map(themed),
    ...responsible,
    ['dcat:endpointURL', { iri: `${origin}/graphql` }],
    ['dcat:endpointDescription', { iri: `${origin}/schema.graphql` }],
    ['dcterms:format', { text: 'application/json' }],
    ['dcterms:license', { iri: licences.cc0 }],
    OPEN,
    ...there
      .filter(({ viaGraphql }) => viaGraphql)
      .map(({ key }): Property => ['dcat:servesDataset', { iri: named(key) }]),
  ],
})
