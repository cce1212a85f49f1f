// What a county board is shown of its county on the command line, in the documented Sweden and in the invented one.
import { describe, expect, test } from 'vitest'
import { commandLine } from './command-line.ts'

const county = (world: 'documented' | 'invented', ...argv: string[]) => commandLine(world, 'county', ...argv)

const chapters = [
  'Länets egen nivå',
  'Kommunerna',
  'Överenskommelser som löper ut inom ett halvår',
  'Att fråga om först',
]
const eight = ['Alvesta', 'Lessebo', 'Ljungby', 'Markaryd', 'Tingsryd', 'Uppvidinge', 'Växjö', 'Älmhult']

describe.each(['documented', 'invented'] as const)('a county of the %s Sweden', (world) => {
  test('is told by its own level, municipality by municipality, and by what to ask first', async () => {
    const { code, out } = await county(world, '--county', 'Kronoberg')
    expect(code).toBe(0)
    expect(out).toMatch(/^Kronobergs län, /)
    expect(chapters.map((title) => out.includes(`\n${title}\n`))).toEqual(chapters.map(() => true))
    expect(out).toMatch(/^– .*[Ll]änsstyrelsen.* forum/m)
    const rows = [
      ...out.matchAll(/^(\S[^\d\n]*?) {2,}(?:[\d\u00a0]+ +){6}(?:\d{4}-\d\d-\d\d|odaterat|inget)$/gm),
    ]
    expect(rows.map(([, name]) => name)).toEqual([...eight, 'Kronobergs län', 'Hela landet'])
    expect(out).toMatch(/räknas inte som en brist\.$/)
  })

  test('is told of each agreement that ends within half a year, with its last day', async () => {
    const { out } = await county(world, '--county', 'Kronoberg')
    const [, ending = ''] = out.split('Överenskommelser som löper ut inom ett halvår\n')
    const lines = ending.split('\n\n')[0]?.split('\n') ?? []
    const agreements = lines.join(' ').split('– ').slice(1)
    if (agreements.length === 0) expect(lines).toEqual(['Ingen som vi känner till.'])
    for (const each of agreements)
      expect(each).toMatch(/, till och med \d{1,2} \S+ \d{4} *$|^och \d+ till *$/)
  })

  test('comes as a table for a spreadsheet, with denominators', async () => {
    const { out } = await county(world, '--county', '07', '--csv')
    const [head, ...lines] = out.split('\r\n').map((line) => line.split(';'))
    expect(head).toEqual(
      'Kommunkod;Kommun;Uppfyllt;Brist;Av kända;Att fråga om;Okänt;Av alla som gäller;Äldsta belägg;Senaste belägg'.split(
        ';',
      ),
    )
    expect(lines.map(([, name]) => name)).toEqual(eight)
    for (const [, , met, gaps, known, , unknown, applies] of lines) {
      expect(Number(met) + Number(gaps)).toBe(Number(known))
      expect(Number(known) + Number(unknown)).toBe(Number(applies))
    }
  })
})

test('which county must be said, and be one', async () => {
  expect(await county('documented')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Skriv vilket län'),
  })
  expect(await county('documented', '--county', 'Kronobärg')).toMatchObject({
    code: 2,
    err: expect.stringContaining(
      'Det finns inget län med koden eller namnet Kronobärg. Menades Kronobergs län?',
    ),
  })
})
