// The environment, read once: the only place that touches process.env.
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { ClaimNames } from './auth/claims.ts'
import type { PseudonymKey } from './auth/pseudonym.ts'
import { type Role, roles } from './auth/viewer.ts'
import { plainDigits } from './guards/digits.ts'
import { organisationNumber } from './guards/organisation-numbers.ts'
import { nobodyYet, type Publisher, publisherTypes } from './open-data/publisher.ts'
import { packaged } from './package-folder.ts'

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
const loopback = new Set(['127.0.0.1', '::1', 'localhost'])
const flag = z.string().transform((value) => !['', '0', 'false', 'no'].includes(value.toLowerCase()))

const isRole = (text: string | undefined) => roles.some((role) => role === text)

/** Several in one variable, with spaces or commas between; none when it is not set. */
const listOf = <T extends z.ZodType<string, string>>(each: T) =>
  z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((one) => one !== ''))
    .pipe(z.array(each))
    .default([])

const Environment = z.object({
  PORT: z.coerce
    .number('ska vara ett portnummer')
    .int('ska vara ett heltal')
    .min(0, 'ska vara mellan 0 och 65535')
    .max(65535, 'ska vara mellan 0 och 65535')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'ska vara en adress som neo4j://host:7687')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/\S+$/, 'ska vara en adress som redis://host:6379')
    .optional(),
  AUTH_ISSUER: z.string().optional(),
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_JWKS_URL: z.url({ protocol: /^https?$/, error: 'ska vara en adress med http eller https' }).optional(),
  AUTH_SECRET: z.string().min(32, 'ska vara minst 32 tecken lång').optional(),
  AUTH_CLOCK_SKEW: z.coerce
    .number('ska vara ett antal sekunder')
    .min(0, 'ska vara mellan 0 och 600 sekunder')
    .max(600, 'ska vara mellan 0 och 600 sekunder')
    .default(60),
  AUTH_ROLE_CLAIM: z.string().default('role'),
  AUTH_MUNICIPALITIES_CLAIM: z.string().default('municipalities'),
  AUTH_ROLE_MAP: z
    .string()
    .transform((text) => text.split(',').map((pair) => pair.split('=').map((part) => part.trim())))
    .refine(
      (pairs) => pairs.every(([name, role, ...rest]) => name && isRole(role) && rest.length === 0),
      `ska vara namn och roller som bra-analyst=NATIONAL,drift=ADMIN; rollerna är ${roles.join(', ')}`,
    )
    .transform((pairs) => Object.fromEntries(pairs) as Record<string, Role>)
    .default({}),
  AUDIT_PSEUDONYM_KEY: z.string().min(32, 'ska vara minst 32 tecken lång').optional(),
  EMBED_ORIGINS: listOf(
    z.string().regex(/^https?:\/\/[^/;'"]+$/, 'ska vara ursprung som https://intranet.example.se'),
  ),
  CLIENT_ORIGINS: listOf(
    z
      .string()
      .refine(
        (each) => each === '*' || (/^https?:\/\/[^/?#]+$/.test(each) && URL.canParse(each)),
        'ska vara ursprung utan sökväg, som https://karta.example.se, eller * för alla',
      )
      .transform((each) => (each === '*' ? each : new URL(each).origin)),
  ),
  OPEN_DATA_PUBLISHER: z.string().default(nobodyYet.name),
  OPEN_DATA_PUBLISHER_TYPE: z
    .enum(publisherTypes, `ska vara något av ${publisherTypes.join(', ')}`)
    .default(nobodyYet.type),
  OPEN_DATA_PUBLISHER_NUMBER: z
    .string()
    .refine(
      (text) => 'number' in organisationNumber(text),
      'ska vara ett organisationsnummer, som 202100-5489',
    )
    .transform((text) => plainDigits(text).replace(/\D/g, '').slice(-10))
    .optional(),
  OPEN_DATA_CONTACT: z.email('ska vara en e-postadress').optional(),
  OPEN_DATA_ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/?#]+$/, 'ska vara en adress utan sökväg, som https://example.se')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `ska vara något av ${logLevels.join(', ')}`).default('info'),
  NO_COLOR: z.string().optional(),
  CI: flag.optional(),
  WORLDS: z.coerce
    .number('ska vara ett tal')
    .int('ska vara ett heltal')
    .min(1, 'ska vara minst 1')
    .default(200),
  SEED: z.coerce.number('ska vara ett tal').int('ska vara ett heltal').default(2023_196),
  ACTS: z.coerce.number('ska vara ett tal').int('ska vara ett heltal').min(1, 'ska vara minst 1').default(60),
  CLIENTS: z.coerce
    .number('ska vara ett tal')
    .int('ska vara ett heltal')
    .min(1, 'ska vara minst 1')
    .default(8),
  XDG_CACHE_HOME: z.string().optional(),
  JAVA_HOME: z.string().optional(),
})

export type Auth = (
  | { kind: 'jwks'; issuer: string; audience: string; url: string }
  | { kind: 'secret'; issuer?: string; audience?: string; secret: string }
) & {
  /** Seconds that the issuer's clock may differ from ours. */
  clockSkew: number
  claims: ClaimNames
  pseudonyms: PseudonymKey
}

export interface Config {
  port: number
  host: string
  dataDir: string
  /** Where what can be fetched again is kept: the embedded server's jars. */
  cacheDir: string
  /** A server that somebody else runs; absent, one is found or started. */
  neo4j?: { uri: string; username: string; password: string }
  neo4jDatabase: string
  javaHome?: string
  redisUrl?: string
  /** Absent: nobody can be told apart, and only loopback is served. */
  auth?: Auth
  /** Whose pages may show the explorer inside them, with ?embed; nobody's when empty. */
  embedOrigins: string[]
  /** Whose pages may ask the API from a browser, beside this machine's own; `*` is everybody's. */
  clientOrigins: string[]
  /** Who publishes the open data, and the address they are found under when requests do not tell. */
  openData: { publisher: Publisher; origin?: string }
  logLevel: (typeof logLevels)[number]
  color: boolean
  ci: boolean
  /** How many random worlds the tests compare the two engines on. */
  worlds: number
  /** Where the tests' random input begins: the same number draws the same input. */
  seed: number
  /** How many acts the tests do at the same time, and by how many clients. */
  rush: { acts: number; clients: number }
}

export class ConfigError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(['Miljövariablerna går inte att starta med:', ...problems].join('\n  '))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** Reads the environment and throws one ConfigError that lists every problem there is, in Swedish as the command line speaks. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  // Compose files and shells write "not set" as an empty string.
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = Environment.safeParse(set)
  const malformed = read.success
    ? []
    : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const problems = [...malformed, ...contradictions(set)]
  if (!read.success || problems.length > 0) throw new ConfigError(problems)
  const e = read.data
  const dataDir = resolve(e.DATA_DIR.replace(/^~(?=\/)/, homedir()))
  const auth = authOf(e, dataDir)
  return {
    port: e.PORT,
    host: e.HOST,
    dataDir,
    cacheDir: e.XDG_CACHE_HOME ? join(e.XDG_CACHE_HOME, 'samverkansgraf') : packaged('.cache'),
    ...(e.NEO4J_URI && {
      neo4j: { uri: e.NEO4J_URI, username: e.NEO4J_USERNAME, password: e.NEO4J_PASSWORD ?? '' },
    }),
    neo4jDatabase: e.NEO4J_DATABASE,
    ...(e.JAVA_HOME && { javaHome: e.JAVA_HOME }),
    ...(e.REDIS_URL && { redisUrl: e.REDIS_URL }),
    ...(auth && { auth }),
    embedOrigins: e.EMBED_ORIGINS,
    clientOrigins: e.CLIENT_ORIGINS,
    openData: {
      publisher: {
        name: e.OPEN_DATA_PUBLISHER,
        type: e.OPEN_DATA_PUBLISHER_TYPE,
        ...(e.OPEN_DATA_PUBLISHER_NUMBER && { number: e.OPEN_DATA_PUBLISHER_NUMBER }),
        ...(e.OPEN_DATA_CONTACT && { contact: e.OPEN_DATA_CONTACT }),
      },
      ...(e.OPEN_DATA_ORIGIN && { origin: e.OPEN_DATA_ORIGIN }),
    },
    logLevel: e.LOG_LEVEL,
    color: e.NO_COLOR === undefined,
    ci: e.CI ?? false,
    worlds: e.WORLDS,
    seed: e.SEED,
    rush: { acts: e.ACTS, clients: e.CLIENTS },
  }
}

function contradictions(env: Partial<Record<string, unknown>>): string[] {
  const problems: string[] = []
  const identity = env.AUTH_JWKS_URL ?? env.AUTH_SECRET
  if (env.NEO4J_URI && !env.NEO4J_PASSWORD) problems.push('NEO4J_PASSWORD: behövs när NEO4J_URI är satt')
  if (env.AUTH_JWKS_URL && env.AUTH_SECRET) {
    problems.push('AUTH_SECRET: går inte ihop med AUTH_JWKS_URL; välj en av dem')
  }
  for (const name of ['AUTH_ISSUER', 'AUTH_AUDIENCE']) {
    if (env.AUTH_JWKS_URL && !env[name]) problems.push(`${name}: behövs när AUTH_JWKS_URL är satt`)
    if (env[name] && !identity) problems.push(`${name}: säger inget utan AUTH_JWKS_URL eller AUTH_SECRET`)
  }
  if (!identity && typeof env.HOST === 'string' && !loopback.has(env.HOST)) {
    problems.push(
      'HOST: bara den egna datorn (127.0.0.1) betjänas tills AUTH_JWKS_URL eller AUTH_SECRET säger vem som frågar',
    )
  }
  if (!identity && typeof env.CLIENT_ORIGINS === 'string' && env.CLIENT_ORIGINS.includes('*')) {
    problems.push(
      'CLIENT_ORIGINS: alla sidor får fråga först när AUTH_JWKS_URL eller AUTH_SECRET säger vem som frågar; nämn ursprungen',
    )
  }
  return problems
}

function authOf(e: z.infer<typeof Environment>, dataDir: string): Auth | undefined {
  const common = {
    clockSkew: e.AUTH_CLOCK_SKEW,
    claims: {
      role: e.AUTH_ROLE_CLAIM,
      municipalities: e.AUTH_MUNICIPALITIES_CLAIM,
      roleMap: e.AUTH_ROLE_MAP,
    },
    pseudonyms: {
      file: join(dataDir, 'pseudonym.key'),
      ...(e.AUDIT_PSEUDONYM_KEY && { key: e.AUDIT_PSEUDONYM_KEY }),
    },
  }
  if (e.AUTH_JWKS_URL) {
    const { AUTH_ISSUER: issuer = '', AUTH_AUDIENCE: audience = '', AUTH_JWKS_URL: url } = e
    return { kind: 'jwks', issuer, audience, url, ...common }
  }
  if (!e.AUTH_SECRET) return undefined
  return {
    kind: 'secret',
    secret: e.AUTH_SECRET,
    ...(e.AUTH_ISSUER && { issuer: e.AUTH_ISSUER }),
    ...(e.AUTH_AUDIENCE && { audience: e.AUTH_AUDIENCE }),
    ...common,
  }
}

/** This process's environment with more on top, for a child that is to differ in that. */
export const environmentWith = (more: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...more,
})
