// What the environment may say, and how it is told that it is wrong.
import { expect, test } from 'vitest'
import { fixedClock, systemClock } from '../src/clock.ts'
import { type ConfigError, loadConfig } from '../src/config.ts'

const problemsOf = (env: NodeJS.ProcessEnv): string[] => {
  try {
    loadConfig(env)
    return []
  } catch (error) {
    return (error as ConfigError).problems
  }
}

test('nothing set is a working configuration on loopback', () => {
  const { port, host, neo4jDatabase, auth, neo4j } = loadConfig({ PORT: '', NEO4J_URI: '' })
  expect({ port, host, neo4jDatabase }).toEqual({ port: 4000, host: '127.0.0.1', neo4jDatabase: 'neo4j' })
  expect([auth, neo4j]).toEqual([undefined, undefined])
})

test('every problem is reported at once, one line each, by the name of its variable', () => {
  const env = {
    ...{
      PORT: 'http',
      NEO4J_URI: 'http://db:7474',
      AUTH_SECRET: 'short',
      LOG_LEVEL: 'loud',
      REDIS_URL: 'redis',
    },
    ...{ AUTH_JWKS_URL: 'jwks', AUTH_ISSUER: 'https://issuer.example' },
  }
  const names = problemsOf(env).map((problem) => problem.split(':')[0])
  expect(new Set(names)).toEqual(
    new Set([
      'PORT',
      'NEO4J_URI',
      'AUTH_SECRET',
      'LOG_LEVEL',
      'REDIS_URL',
      'AUTH_JWKS_URL',
      'AUTH_AUDIENCE',
      'NEO4J_PASSWORD',
    ]),
  )
  expect(() => loadConfig(env)).toThrow(
    /^Miljövariablerna går inte att starta med:\n {2}PORT: ska vara ett portnummer\n/,
  )
})

test('no secret that was set is repeated in a problem', () => {
  expect(problemsOf({ AUTH_SECRET: 'hemligt', NEO4J_PASSWORD: 'hemligt', PORT: 'x' }).join()).not.toContain(
    'hemligt',
  )
})

test('without an identity only loopback is served; with one, any address', () => {
  expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('HOST: bara den egna datorn')])
  expect(problemsOf({ HOST: '0.0.0.0', AUTH_SECRET: 'x'.repeat(32) })).toEqual([])
})

test('front-ends elsewhere are named by their origins; all of them only once identity says who asks', () => {
  const named = { CLIENT_ORIGINS: 'https://Karta.example.se:443, http://localhost:5173' }
  expect(loadConfig(named).clientOrigins).toEqual(['https://karta.example.se', 'http://localhost:5173'])
  expect(loadConfig({}).clientOrigins).toEqual([])
  expect(problemsOf({ CLIENT_ORIGINS: 'https://karta.example.se/app' })).toEqual([
    expect.stringMatching(/^CLIENT_ORIGINS\.0: ska vara ursprung utan sökväg, som /),
  ])
  expect(problemsOf({ CLIENT_ORIGINS: '*' })).toEqual([
    expect.stringMatching(/^CLIENT_ORIGINS: alla sidor får fråga först när /),
  ])
  expect(loadConfig({ CLIENT_ORIGINS: '*', AUTH_SECRET: 'x'.repeat(32) }).clientOrigins).toEqual(['*'])
})

test('the day is the Swedish one', () => {
  expect(fixedClock('2026-07-01')).toMatchObject({ today: expect.any(Function) })
  expect(fixedClock('2026-07-01').now()).toBe('2026-07-01T10:00:00.000Z')
  expect(fixedClock('2026-12-01').now()).toBe('2026-12-01T11:00:00.000Z')
  expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
