// Statements about things as RDF/XML, the one form that Sveriges dataportal takes.
import { create } from 'xmlbuilder2'

/** What a statement says: another thing by its address, a text in a language or none, or a day. */
export type Value = { iri: string } | { text: string; lang?: string } | { day: string }
export type Property = [name: string, value: Value]

/** A thing with an address of its own: the portal takes no blank nodes. */
export interface Resource {
  type: string
  iri: string
  properties: Property[]
}

const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}
const DATE = 'http://www.w3.org/2001/XMLSchema#date'

export function rdfXml(resources: Resource[]): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('rdf:RDF')
  for (const [prefix, iri] of Object.entries(prefixes)) root.att(`xmlns:${prefix}`, iri)
  for (const { type, iri, properties } of resources) {
    const thing = root.ele(type).att('rdf:about', iri)
    for (const [name, value] of properties) thing.ele(name).ele(written(value))
  }
  return `${root.end({ prettyPrint: true })}\n`
}

/** Attributes begin with @ and text is #, in the builder's own notation. */
function written(value: Value): Record<string, string> {
  if ('iri' in value) return { '@rdf:resource': value.iri }
  if ('day' in value) return { '@rdf:datatype': DATE, '#': value.day }
  return value.lang ? { '@xml:lang': value.lang, '#': value.text } : { '#': value.text }
}
