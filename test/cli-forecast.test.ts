// `samverkansgraf forecast`: what lapses, as text and as JSON, and what it refuses.
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { main } from '../src/cli/main.ts'
import { systemClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import { daysAfter } from '../src/days.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { stubServer } from './support/environment.ts'
import { listen } from './support/terminal.ts'
import { buildWorld } from './support/world.ts'

const server = inject('neo4j')
const database = connect(server)
const today = systemClock.today()

beforeAll(() => stubServer(server))
afterAll(async () => {
  vi.unstubAllEnvs()
  await database.close()
})

async function cli(...argv: string[]) {
  const terminal = listen({})
  return { code: await main(['forecast', ...argv], terminal), ...terminal.heard() }
}

/** An agreement with the police that ends in a hundred days. */
async function aWorld(): Promise<string> {
  const until = daysAfter(today, 100)
  const built = buildWorld(
    {
      things: {
        polis: { kind: 'POLICE' },
        avtal: {
          kind: 'POLICE_AGREEMENT',
          written: 'YES',
          prevention: 'YES',
          from: daysAfter(today, -30),
          until,
          untilKind: 'DAY',
        },
      },
      facts: [
        { fact: 'Party', of: 'kommun', to: 'avtal' },
        { fact: 'Party', of: 'polis', to: 'avtal' },
      ],
    } as Parameters<typeof buildWorld>[0],
    { prefix: freshPrefix(), day: today },
  )
  await writeWorlds(database, [built], { day: today })
  return built.territories.T
}

describe('forecast', () => {
  test('tells what lapses within the days, when, and the act that keeps it', async () => {
    const code = await aWorld()
    const near = await cli('--municipality', code)
    expect([near.code, near.err]).toEqual([0, ''])
    expect(near.out).toContain('inget som är uppfyllt i dag upphör inom 90 dagar')

    const far = await cli('--municipality', code, '--days', '120')
    expect(far.out).toContain(daysAfter(today, 101))
    expect(far.out).toContain('L9.3')

    const { asOf, days, lapsing } = JSON.parse(
      (await cli('--municipality', code, '--days', '120', '--json')).out,
    )
    expect([asOf, days]).toEqual([today, 120])
    const [lapse] = lapsing.filter((each: { recommendation: string }) => each.recommendation === 'L9.3')
    expect(lapse).toMatchObject({ lapsesOn: daysAfter(today, 101), days: 101 })
    expect(lapse.keeps).toContainEqual(expect.objectContaining({ act: 'agreementRenew' }))
  })

  test.each([
    [[], 'Skriv vilken kommun'],
    [['--municipality', 'Ingenstans', '--days', '0'], '--days är ett antal dagar från 1 till 730, inte 0.'],
    [['--municipality', 'Ingenstans', '--days', 'snart'], '--days är ett antal dagar'],
    [['--municipality', 'Ingenstans'], 'Det finns ingen kommun med koden eller namnet'],
  ])('%s is bad usage, in one sentence', async (argv, sentence) => {
    const { code, out, err } = await cli(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
