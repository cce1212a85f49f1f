// The words and colours for kinds: of actors, agreements, documents, functions, services and channels, and for sectors.
import { actorKinds, colourOf, sectorColours, thingColours, typeColours } from '../actors/colours.ts'
import * as kinds from '../actors/kinds.ts'
import type { Word, Words } from './word.ts'

function drawnIn<V extends string>(
  words: Record<V, { sv: string; en: string }>,
  colour: (value: V) => string,
) {
  const values = Object.keys(words) as V[]
  return Object.fromEntries(
    values.map((value): [V, Word] => [
      value,
      { sv: words[value].sv, en: words[value].en, colour: colour(value) },
    ]),
  ) as Words<V>
}

const actorColours = new Map(actorKinds.map((row) => [row.code, colourOf(row)]))

export const ActorKind = drawnIn(
  { ...kinds.organisationKinds, ...kinds.forumKinds },
  (kind) => actorColours.get(kind) ?? typeColours.ORGANISATION,
)
export const AgreementKind = drawnIn(kinds.agreementKinds, () => typeColours.AGREEMENT)
export const DocumentKind = drawnIn(kinds.documentKinds, () => thingColours.DOCUMENT)
export const FunctionKind = drawnIn(kinds.functionKinds, () => thingColours.FUNCTION)
export const ServiceKind = drawnIn(kinds.serviceKinds, () => thingColours.SERVICE)
export const ChannelKind = drawnIn(kinds.channelKinds, () => thingColours.CHANNEL)

/** Beside one another as the sides of a table: the municipality, rather than its services. */
export const Sector = drawnIn(
  { ...kinds.sectorLabels, MUNICIPAL: { sv: 'kommunen', en: 'the municipality' } },
  (sector) => sectorColours[sector],
)
