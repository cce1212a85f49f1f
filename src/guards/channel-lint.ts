// Warns of an information channel that may have no ground: a party that is no public authority, or no legal basis stated.
import type { Sector } from '../actors/kinds.ts'
import type { Warning } from './warning.ts'

interface ChannelText {
  parties: readonly { name: string; sector: Sector | null }[]
  legalBasis: string
}

/** Rules of this service: the strategy asks that information be shared within the law, and leaves the law to others. */
export function channelWarnings({ parties, legalBasis }: ChannelText, path: string[] = ['input']): Warning[] {
  const outside = parties.filter(({ sector }) => sector === 'CIVIL' || sector === 'PRIVATE')
  return [
    ...outside.map(({ name }) => ({
      code: 'CHANNEL_PARTY_NO_AUTHORITY',
      said: {
        en: `${name} is no public authority: secrecy between authorities does not cover it, so state what lets information pass to it.`,
        sv: `${name} är ingen myndighet: sekretessreglerna mellan myndigheter gäller inte där, så ange vad som gör att uppgifter får lämnas dit.`,
      },
      path: [...path, 'parties'],
    })),
    ...(legalBasis.trim() === '' ? [noBasis(path)] : []),
  ]
}

const noBasis = (path: string[]): Warning => ({
  code: 'CHANNEL_NO_LEGAL_BASIS',
  said: {
    en: 'No legal basis is stated; name the provision or the agreement that lets the parties share information.',
    sv: 'Ingen rättslig grund är angiven; ange bestämmelsen eller överenskommelsen som låter parterna dela uppgifter.',
  },
  path: [...path, 'legalBasis'],
  source: 'Nationell strategi mot våldsbejakande extremism (2016), rad 716–718',
})
