// The data sets that the catalogue describes, in words.
import type { Both } from '../days.ts'

/** The forms that files come in, with their media types. */
export const forms = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
} as const
export type Form = keyof typeof forms

export interface Dataset {
  key: string
  title: Both
  description: Both
  keywords: Both[]
  /** Codes of the EU's data themes. */
  themes: string[]
  frequency: 'MONTHLY' | 'IRREG'
  licence: string
  /** The path of the file of each form. */
  files: Partial<Record<Form, string>>
  /** GraphQL answers the same without signing in. */
  viaGraphql: boolean
  /** The days its releases were made, the earliest first; absent for what is not released. */
  released?: readonly string[]
}

export const licences = {
  cc0: 'http://creativecommons.org/publicdomain/zero/1.0/',
  eupl: 'http://publications.europa.eu/resource/authority/licence/EUPL_1_2',
}

export const datasets = (madeOn: readonly string[]): Dataset[] => [
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
    themes: ['JUST', 'GOVE'],
    frequency: 'MONTHLY',
    licence: licences.cc0,
    viaGraphql: true,
    released: madeOn,
    files: madeOn.length > 0 ? { json: 'releases/all.json', csv: 'releases/all.csv' } : {},
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
    themes: ['JUST', 'GOVE'],
    frequency: 'IRREG',
    licence: licences.cc0,
    viaGraphql: true,
    files: { json: 'actor-kinds.json', csv: 'actor-kinds.csv' },
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
    themes: ['JUST', 'GOVE'],
    frequency: 'IRREG',
    licence: licences.eupl,
    viaGraphql: true,
    files: { json: 'recommendations.json', csv: 'recommendations.csv' },
  },
  {
    key: 'territories',
    title: {
      sv: 'Läns och kommuners gränser, förenklade',
      en: 'Outlines of counties and municipalities, simplified',
    },
    description: {
      sv: 'Gränserna för 21 län och 290 kommuner, förenklade för kartor på skärm. En bearbetning av SCB:s gränser från 2024; koderna är SCB:s.',
      en: 'The outlines of 21 counties and 290 municipalities, simplified for maps on a screen. Made from the boundaries of Statistics Sweden (SCB) of 2024; the codes are theirs.',
    },
    keywords: [
      { sv: 'kommun', en: 'municipality' },
      { sv: 'län', en: 'county' },
    ],
    themes: ['REGI'],
    frequency: 'IRREG',
    licence: licences.cc0,
    viaGraphql: false,
    files: { geojson: 'territories.geojson' },
  },
]
