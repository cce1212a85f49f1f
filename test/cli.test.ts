// The command line: what it answers, how it refuses, and what it leaves out in a pipe.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { main } from '../src/cli/main.ts'
import { placeCalled } from '../src/cli/places.ts'
import { systemClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import type { World } from '../src/recommendations/world.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { environmentOf, stubServer } from './support/environment.ts'
import { listen } from './support/terminal.ts'
import { type BuiltWorld, buildWorld } from './support/world.ts'

const server = inject('neo4j')
const database = connect(server)
const today = systemClock.today()
const environment = environmentOf(server)

beforeAll(() => stubServer(server))
afterAll(async () => {
  vi.unstubAllEnvs()
  await database.close()
})

async function cli(argv: string[], options: Parameters<typeof listen>[0] = {}) {
  const terminal = listen(options)
  return { code: await main(argv, terminal), ...terminal.heard() }
}

const bin = fileURLToPath(new URL('../bin/samverkansgraf.js', import.meta.url))

/** In a process of its own, its output in a pipe. */
const piped = (argv: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const options = { env: { PATH: '/usr/bin:/bin', ...environment, ...env } }
    execFile(process.execPath, [bin, ...argv], options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })

const council = {
  bra: { kind: 'CRIME_PREVENTION_COUNCIL' },
  polis: { kind: 'POLICE' },
  frivard: { kind: 'PROBATION' },
}
const inventoried = [
  { fact: 'Inventory', of: 'T', scope: 'FORUMS', basis: 'CONFIRMED' },
  { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS', basis: 'CONFIRMED' },
]

async function aWorld(world: Partial<World>): Promise<BuiltWorld> {
  const built = buildWorld({ things: {}, facts: [], ...world } as World, {
    prefix: freshPrefix(),
    day: today,
  })
  await writeWorlds(database, [built], { day: today })
  return built
}

describe('help', () => {
  test('names every command, and is what one gets without a command', async () => {
    const { code, out } = await cli(['help'])
    expect(code).toBe(0)
    for (const name of ['start', 'serve', 'migrate', 'seed', 'assess', 'flags', 'account', 'neo4j', 'help'])
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    expect(await cli([])).toEqual({ code, out, err: '' })
  })

  test('of a command tells its options and exit codes, whichever way it is asked for', async () => {
    const { code, out } = await cli(['flags', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('--municipality NAMN')
    expect(out).toContain('0 ingen fastställd flagga i urvalet, 1 minst en fastställd, 2 fel skrivet')
    expect(await cli(['help', 'flags'])).toEqual({ code, out, err: '' })
  })
})

describe('bad usage is one sentence and exit code 2', () => {
  test.each([
    [['flaggor'], 'Det finns inget kommando som heter flaggor'],
    [['constructor'], 'Det finns inget kommando som heter constructor'],
    [['help', 'flaggor'], 'Det finns inget kommando som heter flaggor'],
    [['flags', '--kommun', 'Mora'], 'Okänd flagga: --kommun.'],
    [['flags', 'Mora'], 'Oväntat argument: Mora.'],
    [['flags', '--municipality'], '--municipality behöver ett värde.'],
    [['flags', '--municipality', '--json'], '--municipality behöver ett värde.'],
    [['flags', '--severity', 'stor'], '--severity är något av CRITICAL, HIGH, MEDIUM, LOW, INFO, inte stor.'],
    [['flags', '--certainty', 'kanske'], '--certainty är något av ESTABLISHED, INDICATED, inte kanske.'],
    [['flags', '--as-of', '2026-02-30'], '--as-of är en dag som 2026-03-31, inte 2026-02-30.'],
    [['flags', '--own'], '--own behöver --municipality.'],
    [['account'], 'Skriv vilken kommun'],
    [['neo4j'], 'Skriv samverkansgraf neo4j följt av start, stop, status.'],
  ])('%s', async (argv, sentence) => {
    const { code, out, err } = await cli(argv as string[])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('and so is a municipality that does not exist, with those it may have been', async () => {
    const { territories } = await aWorld({})
    const { code, err } = await cli(['flags', '--municipality', `Kommun ${territories.T.slice(0, 4)}`])
    expect(code).toBe(2)
    expect(err).toMatch(/^Det finns ingen kommun med koden eller namnet/)
  })

  test('while good usage is not refused', async () => {
    const { territories } = await aWorld({})
    const { code, err } = await cli([
      'flags',
      '--municipality',
      territories.T,
      '--severity',
      'high',
      '--as-of',
      '2026-02-28',
    ])
    expect([code, err]).toEqual([0, ''])
  })
})

describe('a place is found', () => {
  const places = [
    { code: '1480', name: 'Göteborg' },
    { code: '1481', name: 'Mölndal' },
    { code: '0114', name: 'Upplands Väsby' },
    { code: '1863', name: 'Hällefors' },
  ]
  test.each(['1480', 'Göteborg', 'göteborg', ' Göteborg ', 'Göteborgs kommun', 'Göteborgs stad'])(
    'by %s',
    (asked) => {
      expect(placeCalled(asked, places, 'kommun').code).toBe('1480')
    },
  )
  test('though its name ends in s', () =>
    expect(placeCalled('Hällefors kommun', places, 'kommun').code).toBe('1863'))
  test('only when it is there: a beginning is not enough, but hints', () => {
    expect(() => placeCalled('Götebo', places, 'kommun')).toThrow('Menades Göteborg?')
    expect(() => placeCalled('148', places, 'kommun')).toThrow('ingen kommun')
  })
})

describe('flags', () => {
  test('established are shown with state, weight and day, and give exit code 1', async () => {
    const { territories } = await aWorld({ things: council, facts: inventoried })
    const { code, out } = await cli(['flags', '--municipality', territories.T])
    expect(code).toBe(1)
    expect(out).toMatch(
      /^S5\.4-probation +Frivården .* brist +finns, men utan koppling +\S+ +\d{4}-\d\d-\d\d$/m,
    )
    expect(out).toMatch(/\d+ fastställda, \d+ att fråga om\. Det som är okänt räknas inte som en brist\.$/)
  })

  test('where nothing is known are none, and give exit code 0', async () => {
    const { territories } = await aWorld({})
    const { code, out } = await cli(['flags', '--municipality', territories.T])
    expect(code).toBe(0)
    expect(out).toBe('0 fastställda, 0 att fråga om. Det som är okänt räknas inte som en brist.')
  })

  test('that are only indicated are worded as something to ask, and give exit code 0', async () => {
    const { territories } = await aWorld({
      things: council,
      facts: [
        { fact: 'Seat', of: 'polis', to: 'bra', observedOn: '2021-05-01' },
        {
          fact: 'Inventory',
          of: 'T',
          to: 'bra',
          scope: 'FORUM_SEATS',
          basis: 'PUBLISHED',
          observedOn: '2021-05-01',
        },
      ],
    })
    const asked = ['flags', '--municipality', territories.T, '--certainty', 'indicated']
    const { code, out } = await cli(asked)
    expect(code).toBe(0)
    expect(out).toMatch(/^S5\.4-probation .* att fråga om .* 2021-05-01$/m)
    expect((await cli([...asked.slice(0, 3), '--certainty', 'established'])).out).toMatch(/^0 fastställda/)
  })

  test('of a county are its own and those of its municipalities, each named', async () => {
    const { territories } = await aWorld({ things: council, facts: inventoried })
    const { out } = await cli(['flags', '--county', territories.C])
    expect(out).toMatch(/^Var +Norm/m)
    expect(out.match(/^Kommun T .*S5\.4-probation/gm)).toHaveLength(1)
    expect(out.match(/^Län .*S5\.13-county-board .* att fråga om/gm)).toHaveLength(1)
  })

  test('as JSON carry codes, not words', async () => {
    const { territories } = await aWorld({ things: council, facts: inventoried })
    const { code, out } = await cli([
      'flags',
      '--municipality',
      territories.T,
      '--severity',
      'MEDIUM',
      '--json',
    ])
    const { asOf, flags } = JSON.parse(out)
    expect([code, asOf]).toEqual([1, today])
    expect(flags).toContainEqual(
      expect.objectContaining({
        code: territories.T,
        recommendation: 'S5.4-probation',
        state: 'NOT_MET',
        certainty: 'ESTABLISHED',
        reason: 'UNCONNECTED',
        evidenceOn: today,
      }),
    )
    expect(flags.filter(({ severity }: { severity: string }) => ['LOW', 'INFO'].includes(severity))).toEqual(
      [],
    )
  })

  test('that rest on facts a municipality keeps to itself are shown only when asked for', async () => {
    const own = { lane: 'OWN', owner: 'T' }
    const { territories } = await aWorld({
      things: council,
      facts: [...inventoried, { fact: 'Seat', of: 'frivard', to: 'bra', ...own }],
    })
    const asked = ['flags', '--municipality', territories.T, '--json']
    const has = (out: string) => out.includes('S5.4-probation')
    expect(has((await cli(asked)).out)).toBe(false)
    expect(has((await cli([...asked, '--own'])).out)).toBe(false)
  })

  test('fit a narrow terminal by wrapping the title, and are never wrapped in a pipe', async () => {
    const { territories } = await aWorld({ things: council, facts: inventoried })
    const asked = ['flags', '--municipality', territories.T]
    const lines = (out: string) => out.split('\n').filter((line) => !line.includes('fastställda'))
    const narrow = await cli(asked, { columns: 80 })
    expect(Math.max(...lines(narrow.out).map((line) => line.length))).toBeLessThanOrEqual(80)
    const wide = await cli(asked)
    expect(lines(wide.out).filter((line) => line && !/^(Norm|[SL]\d)/.test(line))).toEqual([])
  })

  test('are coloured for people only', async () => {
    const { territories } = await aWorld({ things: council, facts: inventoried })
    const asked = ['flags', '--municipality', territories.T]
    expect((await cli(asked, { color: true })).out).toContain('\u001b[31mbrist')
    expect((await cli(asked)).out).not.toContain('\u001b')
  })
})

describe('account', () => {
  test('says what is missing in running text, and leaves the unknown out unless asked', async () => {
    const { territories } = await aWorld({ things: council, facts: inventoried })
    const { code, out } = await cli(['account', '--municipality', territories.T])
    expect(code).toBe(0)
    expect(out).toContain('Detta saknas\n– ')
    expect(out).toContain('Frivården sitter inte i BRÅ, SSPF, SIG eller motsvarande.')
    expect(out).not.toContain('Detta vet vi inte')
    expect((await cli(['account', '--municipality', territories.T, '--all'])).out).toContain(
      'Detta vet vi inte',
    )
  })
})

describe('as a process of its own', () => {
  test('it exits with the command’s code and keeps answers and complaints apart', async () => {
    const good = await piped(['help'])
    expect([good.code, good.err]).toEqual([0, ''])
    const bad = await piped(['flags', '--nej'])
    expect(bad).toEqual({ code: 2, out: '', err: 'Okänd flagga: --nej.\n' })
  })

  test('its flags in a pipe have no colours, with or without NO_COLOR', async () => {
    const { territories } = await aWorld({ things: council, facts: inventoried })
    const asked = ['flags', '--municipality', territories.T]
    const [plain, noColor] = await Promise.all([piped(asked), piped(asked, { NO_COLOR: '1' })])
    expect([plain.code, noColor.code]).toEqual([1, 1])
    expect(plain.out).not.toContain('\u001b')
    expect(noColor.out).toBe(plain.out)
  })

  test('a database that does not answer is one sentence, without a stack', async () => {
    const { code, out, err } = await piped(['flags'], { NEO4J_URI: 'bolt://127.0.0.1:1' })
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(/bolt:\/\/127\.0\.0\.1:1/)
    expect(err).not.toMatch(/^\s+at /m)
    expect((await piped(['migrate'], { NEO4J_URI: 'bolt://127.0.0.1:1' })).code).toBe(1)
  })

  test('a wrong environment is told in full', async () => {
    const { code, err } = await piped(['flags'], { PORT: 'fyra' })
    expect(code).toBe(3)
    expect(err).toContain('PORT')
  })
})
