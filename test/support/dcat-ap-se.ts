// What the Swedish profile of DCAT-AP, version 3.0.1, demands and recommends of the classes that we use: how often at least and at most.
// From its published description (docs.dataportal.se/dcat/3.0.1). Left out are recommendations that nothing of ours has: the addresses and
// telephone numbers of contacts, the fees and descriptions of publishers, specifications that data conform to, and periods that data cover.

/** At least, and at most; of texts, in each language. */
export type Cardinality = readonly [least: number, most: number]
const MANY = Number.POSITIVE_INFINITY
const one: Cardinality = [1, 1]
const some: Cardinality = [1, MANY]
const perhapsOne: Cardinality = [0, 1]

export const namespaces: Record<string, string> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

export const profile: Record<string, Record<string, Cardinality>> = {
  'dcat:Catalog': {
    'dcterms:title': one,
    'dcterms:description': one,
    'dcterms:publisher': one,
    'dcterms:license': one,
    'dcat:dataset': some,
    'dcterms:issued': one,
    'dcterms:modified': one,
    'dcterms:language': some,
    'foaf:homepage': one,
    'dcterms:spatial': some,
    'dcat:themeTaxonomy': some,
  },
  'dcat:Dataset': {
    'dcterms:title': one,
    'dcterms:description': one,
    'dcterms:publisher': one,
    'dcat:contactPoint': some,
    'dcat:keyword': some,
    'dcat:theme': some,
    'dcterms:issued': perhapsOne,
    'dcterms:modified': perhapsOne,
    'dcterms:spatial': some,
    'dcterms:accessRights': one,
    'dcterms:accrualPeriodicity': one,
    'dcat:distribution': some,
  },
  'dcat:Distribution': {
    'dcterms:title': one,
    'dcterms:description': one,
    'dcat:accessURL': one,
    'dcat:downloadURL': some,
    'dcterms:format': one,
    'dcterms:license': one,
    'dcatap:availability': one,
  },
  'dcat:DataService': {
    'dcterms:title': one,
    'dcat:endpointURL': some,
    'dcat:endpointDescription': some,
    'dcat:contactPoint': some,
    'dcat:keyword': some,
    'dcterms:format': one,
    'dcterms:accessRights': one,
    'dcterms:license': perhapsOne,
    'dcat:servesDataset': some,
  },
  'foaf:Agent': { 'foaf:name': one, 'dcterms:type': one, 'dcterms:identifier': one },
  'vcard:Organization': { 'vcard:fn': some, 'vcard:hasEmail': some },
}
