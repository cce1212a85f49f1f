// The catalogue that Sveriges dataportal reads: DCAT-AP-SE 3 in RDF/XML, without blank nodes.

export interface Publisher {
  name: string
  /** A function's mailbox. */
  contact?: string
}

interface Dataset {
  key: string
  title: Both
  description: Both
  keywords: Both[]
  frequency: 'MONTHLY' | 'IRREG'
  licence: string
  /** Paths of the files, by format. */
  files: { json: string[]; csv: string[] }
}

interface Both {
  sv: string
  en: string
}

type Value = { iri: string } | { text: string; lang?: string }
type Property = [name: string, value: Value]

const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/'
const EU = 'http://publications.europa.eu/resource/authority'

const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

const datasets = (months: readonly string[]): Dataset[] => [
  {
    key: 'releases',
    title: {
      sv: 'Kommunernas brottsförebyggande samverkan, antal per län och månad',
      en: 'Crime-preventive cooperation of municipalities, counts per county and month',
    },
    description: {
      sv: 'Hur många kommuner i landet och i varje län som uppfyller lagens krav och strategins rekommendationer, hur många som har en fastställd brist, och hur många som är okända. Antal under fem, och antal som skulle röja sådana, visas inte.',
      en: 'How many municipalities in the country and in each county meet what the act demands and the strategy recommends, how many have an established gap, and how many are unknown. Counts under five, and counts that would tell such, are not shown.',
    },
    keywords: [
      { sv: 'brottsförebyggande arbete', en: 'crime prevention' },
      { sv: 'samverkan', en: 'cooperation' },
    ],
    frequency: 'MONTHLY',
    licence: CC0,
    files: {
      json: months.map((month) => `releases/${month}.json`),
      csv: months.map((month) => `releases/${month}.csv`),
    },
  },
  {
    key: 'actor-kinds',
    title: {
      sv: 'Aktörstyper i brottsförebyggande samverkan',
      en: 'Kinds of actors in crime-preventive cooperation',
    },
    description: {
      sv: 'Koder för de slags organisationer och samverkansforum som finns i kommunernas nätverk, med svenska och engelska ord.',
      en: 'Codes for the kinds of organisations and forums in the networks of municipalities, with Swedish and English words.',
    },
    keywords: [{ sv: 'kodlista', en: 'code list' }],
    frequency: 'IRREG',
    licence: CC0,
    files: { json: ['actor-kinds.json'], csv: ['actor-kinds.csv'] },
  },
  {
    key: 'recommendations',
    title: {
      sv: 'Krav och rekommendationer för brottsförebyggande samverkan',
      en: 'Demands and recommendations for crime-preventive cooperation',
    },
    description: {
      sv: 'Varje krav i lag (2023:196) och varje rekommendation i den nationella strategin från 2016 som nätverken prövas mot, med källa, ställe och styrka.',
      en: 'Every demand of the act (2023:196) and every recommendation of the national strategy of 2016 that networks are held against, with source, place and strength.',
    },
    keywords: [
      { sv: 'lag (2023:196)', en: 'act (2023:196)' },
      { sv: 'våldsbejakande extremism', en: 'violent extremism' },
    ],
    frequency: 'IRREG',
    licence: `${EU}/licence/EUPL_1_2`,
    files: { json: ['recommendations.json'], csv: ['recommendations.csv'] },
  },
]

interface Options {
  /** Where it is all found: https://example.se. */
  origin: string
  publisher: Publisher
  months: readonly string[]
  /** The world is invented, and its counts are no data about Sweden. */
  invented: boolean
}

export function catalog({ origin, publisher, months, invented }: Options): string {
  const at = (path: string) => `${origin}/open-data/${path}`
  const named = (name: string): Value => ({ iri: at(`catalog#${name}`) })
  const all = datasets(months).filter(({ files }) => files.json.length > 0)
  const mark = invented ? { sv: ' (påhittad värld)', en: ' (invented world)' } : { sv: '', en: '' }
  const contact: Property[] = publisher.contact ? [['dcat:contactPoint', named('contact')]] : []
  return document([
    resource('dcat:Catalog', at('catalog#catalog'), [
      ...inBoth('dcterms:title', {
        sv: `Vem saknas runt bordet?${mark.sv}`,
        en: `Who is missing at the table?${mark.en}`,
      }),
      ...inBoth('dcterms:description', {
        sv: 'Öppna data om kommunernas brottsförebyggande nätverk och vad de prövas mot.',
        en: 'Open data about the crime-prevention networks of municipalities and what they are held against.',
      }),
      ['dcterms:publisher', named('publisher')],
      ['dcterms:license', { iri: CC0 }],
      ['dcterms:language', { iri: `${EU}/language/SWE` }],
      ['dcterms:language', { iri: `${EU}/language/ENG` }],
      ['dcterms:spatial', { iri: `${EU}/country/SWE` }],
      ['dcat:themeTaxonomy', { iri: `${EU}/data-theme` }],
      ['foaf:homepage', { iri: `${origin}/` }],
      ...all.map(({ key }): Property => ['dcat:dataset', named(key)]),
    ]),
    resource('foaf:Agent', at('catalog#publisher'), [['foaf:name', { text: publisher.name }]]),
    ...(publisher.contact
      ? [
          resource('vcard:Organization', at('catalog#contact'), [
            ['vcard:fn', { text: publisher.name }],
            ['vcard:hasEmail', { iri: `mailto:${publisher.contact}` }],
          ]),
        ]
      : []),
    ...all.flatMap((dataset) => [
      resource('dcat:Dataset', at(`catalog#${dataset.key}`), [
        ...inBoth('dcterms:title', { sv: dataset.title.sv + mark.sv, en: dataset.title.en + mark.en }),
        ...inBoth('dcterms:description', dataset.description),
        ...dataset.keywords.flatMap((word) => inBoth('dcat:keyword', word)),
        ['dcterms:publisher', named('publisher')],
        ...contact,
        ['dcat:theme', { iri: `${EU}/data-theme/JUST` }],
        ['dcat:theme', { iri: `${EU}/data-theme/GOVE` }],
        ['dcterms:accrualPeriodicity', { iri: `${EU}/frequency/${dataset.frequency}` }],
        ['dcterms:accessRights', { iri: `${EU}/access-right/PUBLIC` }],
        ['dcterms:spatial', { iri: `${EU}/country/SWE` }],
        ['dcat:distribution', named(`${dataset.key}-json`)],
        ['dcat:distribution', named(`${dataset.key}-csv`)],
      ]),
      distribution(at, dataset, 'json', 'application/json'),
      distribution(at, dataset, 'csv', 'text/csv'),
    ]),
  ])
}

/** Several files of one kind are addresses of one distribution, as the Swedish profile advises. */
function distribution(
  at: (path: string) => string,
  dataset: Dataset,
  format: 'json' | 'csv',
  type: string,
): string {
  const files = dataset.files[format].map((path) => at(path))
  const access = dataset.key === 'releases' ? at('releases.json') : (files[0] as string)
  return resource('dcat:Distribution', at(`catalog#${dataset.key}-${format}`), [
    ...inBoth('dcterms:title', {
      sv: `${dataset.title.sv}, ${format.toUpperCase()}`,
      en: `${dataset.title.en}, ${format.toUpperCase()}`,
    }),
    ['dcat:accessURL', { iri: access }],
    ...files.map((iri): Property => ['dcat:downloadURL', { iri }]),
    ['dcterms:format', { text: type }],
    ['dcterms:license', { iri: dataset.licence }],
  ])
}

const inBoth = (name: string, { sv, en }: Both): Property[] => [
  [name, { text: sv, lang: 'sv' }],
  [name, { text: en, lang: 'en' }],
]

function resource(type: string, iri: string, properties: Property[]): string {
  const lines = properties.map(([name, value]) => {
    if ('iri' in value) return `    <${name} rdf:resource="${escaped(value.iri)}"/>`
    return `    <${name}${value.lang ? ` xml:lang="${value.lang}"` : ''}>${escaped(value.text)}</${name}>`
  })
  return [`  <${type} rdf:about="${escaped(iri)}">`, ...lines, `  </${type}>`].join('\n')
}

function document(resources: string[]): string {
  const names = Object.entries(prefixes).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${names.join('')}>\n${resources.join('\n')}\n</rdf:RDF>\n`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
