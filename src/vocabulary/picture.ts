// The words for what is drawn and compared: networks, places, peers, suggestions and earlier days.
import { typeColours } from '../actors/colours.ts'
import type { Words } from './word.ts'

export const Presence = {
  PRESENT: { sv: 'med', en: 'there', colour: '#0b6e69' },
  MISSING: { sv: 'rekommenderad, saknas', en: 'recommended, missing', colour: '#a8330f' },
  UNKNOWN: { sv: 'rekommenderad, underlag saknas', en: 'recommended, not known', colour: '#85887f' },
} as const satisfies Words

export const NetworkNodeType = {
  TERRITORY: { sv: 'område', en: 'territory', colour: typeColours.TERRITORY },
  ORGANISATION: { sv: 'organisation', en: 'organisation', colour: typeColours.ORGANISATION },
  FORUM: { sv: 'forum', en: 'forum', colour: typeColours.FORUM },
  AGREEMENT: { sv: 'överenskommelse', en: 'agreement', colour: typeColours.AGREEMENT },
} as const satisfies Words

export const NetworkEdgeKind = {
  SEAT: { sv: 'plats', en: 'seat' },
  PARTY: { sv: 'part', en: 'party' },
  SERVES: { sv: 'gäller i', en: 'applies in' },
} as const satisfies Words

export const Border = {
  LAND: { sv: 'på land', en: 'on land' },
  WATER: { sv: 'i vatten', en: 'in water' },
} as const satisfies Words

export const Likeness = {
  GROUP: { sv: 'samma kommungrupp (SKR)', en: 'the same group (SKR)' },
  POPULATION: { sv: 'hälften till dubbla folkmängden', en: 'half to double the population' },
  COUNTY: { sv: 'samma län', en: 'the same county' },
} as const satisfies Words

export const SuggestionKind = {
  LEAST_CHANGE: { sv: 'det minsta som behövs', en: 'the least that it takes' },
  ACTOR_HERE: { sv: 'finns redan i kommunen', en: 'is in the municipality already' },
  ACTOR_IN_COUNTY: { sv: 'verkar i hela länet', en: 'works in the whole county' },
  ACTOR_OF_OTHERS: { sv: 'samverkar med andra i närheten', en: 'works with others nearby' },
  SHARED_SOLUTION: { sv: 'gemensam lösning', en: 'shared solution' },
} as const satisfies Words

export const TrendBasis = {
  SAID_THEN: { sv: 'så som det sades då', en: 'as it was said then' },
  RESTATED: { sv: 'med det vi vet nu', en: 'by what is known now' },
} as const satisfies Words
