// The commands, each loaded only when it is asked for.

interface Entry {
  description: string
  /** A command; commands differ in their options' types, which only they know. */
  load: () => Promise<unknown>
}

export const commands: Record<string, Entry> = {
  start: {
    description: 'Gör allt: startar Neo4j, läser in uppgifter, bedömer, sammanfattar och svarar',
    load: async () => (await import('./start.ts')).start,
  },
  flags: {
    description: 'Visar vilka som saknas och vad som är värt att fråga om',
    load: async () => (await import('./flags.ts')).flags,
  },
  ask: {
    description: 'Visar vad som är värt att fråga om först, och vad svaret avgör',
    load: async () => (await import('./ask.ts')).ask,
  },
  confirm: {
    description: 'Bekräftar att en kommuns listor är fullständiga, så att det som saknas kan fastställas',
    load: async () => (await import('./confirm.ts')).confirm,
  },
  account: {
    description: 'Skriver ut en kommuns redogörelse i löpande text, att läsa upp',
    load: async () => (await import('./account.ts')).account,
  },
  county: {
    description:
      'Visar ett län: dess egen nivå, kommunerna en och en, vad som löper ut och vad som är värt att fråga om',
    load: async () => (await import('./county.ts')).county,
  },
  forecast: {
    description: 'Visar vad som upphör att vara uppfyllt, när, och vad som håller det kvar',
    load: async () => (await import('./forecast.ts')).forecast,
  },
  round: {
    description: 'Läser in svaren på en enkät i en uppföljningsomgång',
    load: async () => (await import('./round.ts')).round,
  },
  serve: {
    description: 'Svarar på GraphQL för en databas som redan är klar',
    load: async () => (await import('./serve.ts')).serve,
  },
  token: {
    description: 'Gör en lokal token att logga in med, ur AUTH_SECRET',
    load: async () => (await import('./token.ts')).token,
  },
  seed: {
    description: 'Läser in geografi, organisationer och dokumenterade nätverk',
    load: async () => (await import('./seed.ts')).seed,
  },
  assess: {
    description: 'Håller alla nätverk mot normerna',
    load: async () => (await import('./assess.ts')).assess,
  },
  migrate: {
    description: 'Uppdaterar databasens schema',
    load: async () => (await import('./migrate.ts')).migrate,
  },
  audit: {
    description: 'Visar vad som gjorts, och om kedjan av åtgärder håller',
    load: async () => (await import('./audit.ts')).audit,
  },
  neo4j: {
    description: 'Startar, stoppar eller visar den Neo4j som hör till datamappen',
    load: async () => (await import('./neo4j.ts')).neo4j,
  },
}
