// No person comes in with a text: personal identity numbers in any spelling are refused, and organisation numbers are not.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { holdsIdentityNumber } from '../src/guards/identity-numbers.ts'
import { organisationNumber } from '../src/guards/organisation-numbers.ts'

/** A valid number of twelve digits for any day, by a check digit reckoned apart from the guard's. */
const identityNumber = fc
  .record({
    day: fc.integer({ min: 0, max: 45_000 }),
    coordination: fc.boolean(),
    individual: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ day, coordination, individual }) => {
    const born = Temporal.PlainDate.from('1900-01-01').add({ days: day })
    const date = String(born.day + (coordination ? 60 : 0)).padStart(2, '0')
    const first = `${born.toString().replaceAll('-', '').slice(0, 6)}${date}${String(individual).padStart(3, '0')}`
    return first + checkDigit(first.slice(2))
  })

function checkDigit(nine: string): string {
  let sum = 0
  for (let place = 0; place < nine.length; place++) {
    const doubled = Number(nine[place]) * (place % 2 === 0 ? 2 : 1)
    sum += Math.floor(doubled / 10) + (doubled % 10)
  }
  return String((10 - (sum % 10)) % 10)
}

const separator = fc.constantFrom(
  '',
  '-',
  '+',
  ' ',
  '.',
  '\u2013',
  '\u00a0',
  '\u2009',
  '\u202f',
  ' - ',
  '\u2212',
  '\u200b',
  '_',
  '\u2011',
)
const script = fc.constantFrom(0x30, 0xff10, 0x0660, 0x1d7d8)

/** The number with or without its century, its parts apart or together, in one of several scripts of digits. */
const spelling = fc
  .tuple(identityNumber, fc.boolean(), fc.array(separator, { minLength: 3, maxLength: 3 }), script)
  .map(([number, long, [first = '', second = '', third = ''], zero]) => {
    const [year, month, day, last] = [
      number.slice(0, 4),
      number.slice(4, 6),
      number.slice(6, 8),
      number.slice(8),
    ]
    const apart = `${long ? year : year.slice(2)}${first}${month}${second}${day}${third}${last}`
    return apart.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
  })

/** Text that puts no digit, and nothing that joins digits, right beside the number. */
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/%/g, ' '))
const sentence = fc
  .tuple(words, spelling, words)
  .map(([before, number, after]) => `${before}x${number}x${after}`)

describe('a personal identity number', () => {
  it('is found in any spelling inside any text', () => {
    fc.assert(
      fc.property(sentence, (text) => holdsIdentityNumber(text)),
      { numRuns: 2000 },
    )
  })

  it('is found when every digit stands apart', () => {
    fc.assert(
      fc.property(identityNumber, fc.constantFrom(' ', '-', '.'), fc.boolean(), (number, gap, long) =>
        holdsIdentityNumber([...(long ? number : number.slice(2))].join(gap)),
      ),
    )
  })

  it.each([
    '850709-9805',
    '19850709-9805',
    '701063-2391',
    '850709+9805',
    '850709 9805',
    '850709/9805',
    '(850709) 9805',
    '1985-07-09-9805',
    '１９８５０７０９–９８０５',
    'https://example.se/akter/198507099805?sida=2',
    'https://example.se/?id=850709%2D9805',
    'https://850709-9805@example.se/',
    '8507099805@example.se',
    'SE850709980501',
    'ring 08-123 456 78 om 850709-9805, 2 gånger',
    'mellan 2021-01-01 och 2024-12-31: 850709-9805',
    '212000-0019 850709-9805 212000-0027',
  ])('is found in %s', (text) => {
    expect(holdsIdentityNumber(text)).toBe(true)
  })

  it('is told from the same number with another check digit', () => {
    fc.assert(
      fc.property(identityNumber, fc.integer({ min: 1, max: 9 }), (number, more) => {
        const wrong = number.slice(0, 11) + ((Number(number[11]) + more) % 10)
        // What ends in 01 may be the VAT number of whoever has the ten digits before it.
        fc.pre(!wrong.endsWith('01'))
        return !holdsIdentityNumber(`${wrong.slice(0, 8)}-${wrong.slice(8)}`)
      }),
    )
  })

  it.each([
    '08-123 456 78',
    '+46 70 112 23 34',
    '202100-0076',
    '16202100-0076',
    'SE202100007601',
    'KS 2023/00123',
    'dnr KS2010/120123-4',
    'Lag (2023:196), 9 §',
    '2021-01-01–2024-12-31',
    '2010-12-31 15 personer',
    'möte 2024-06-30 10.15',
    '2011–2014, 2015–2018, 2019–2022',
    'https://www.example.se/4.1c84a7a21784aba1e976577e.html',
    '1611234567890',
    '850709-980',
    '850709-98051',
    '',
  ])('is not found in %s', (text) => {
    expect(holdsIdentityNumber(text)).toBe(false)
  })

  it('is not found around any two days of a period', () => {
    const day = fc
      .integer({ min: 0, max: 54_000 })
      .map((days) => Temporal.PlainDate.from('1950-01-01').add({ days }).toString())
    const dash = fc.constantFrom('–', ' – ', ' - ', '/', ' till ', ', ')
    fc.assert(fc.property(day, day, dash, (from, until, to) => !holdsIdentityNumber(`${from}${to}${until}`)))
  })
})

describe('an organisation number', () => {
  const folders = ['seed/geography', 'seed/organisations', 'seed/networks']
  const known = folders
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/(?<!\d)\d{6}-\d{4}(?!\d)/g) ?? [])

  it('of every organisation in the seed is one, and no personal identity number', () => {
    expect(known.length).toBeGreaterThan(300)
    expect(known.filter((number) => holdsIdentityNumber(number))).toEqual([])
    expect(known.map((number) => organisationNumber(number))).toEqual(known.map((number) => ({ number })))
  })

  it.each(['2021000076', '202100 0076', '202100–0076', '16202100-0076', ' ２０２１００-００７６ '])(
    'is read from %s',
    (text) => {
      expect(organisationNumber(text)).toEqual({ number: '202100-0076' })
    },
  )

  it('of a sole trader is a personal number, right or wrong', () => {
    for (const text of ['850709-9805', '198507099805', '850709-9806', '701063-2391'])
      expect(organisationNumber(text)).toEqual({ fault: 'PERSONAL' })
  })

  it('with another check digit, or of another shape, is none', () => {
    expect(organisationNumber('202100-0077')).toEqual({ fault: 'CHECK_DIGIT' })
    for (const text of ['', '202100', 'SE202100-0076', '202100-00760', '20202100-0076'])
      expect(organisationNumber(text)).toEqual({ fault: 'SHAPE' })
  })
})
