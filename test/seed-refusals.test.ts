// What the seed refuses, before anything is written: malformed rows and personal details.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { seedFolder } from '../src/package-folder.ts'
import { holdsPersonalDetail } from '../src/seed/personal.ts'
import { seedActs } from '../src/seed/seed.ts'

describe('a malformed seed', () => {
  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true })
  })

  /** A copy of the seed with one file changed. */
  const changed = (file: string, change: (text: string) => string) => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-'))
    folders.push(folder)
    for (const part of ['geography', 'organisations', 'networks'])
      cpSync(join(seedFolder, part), join(folder, part), { recursive: true })
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    return () => seedActs(folder)
  }

  it('is refused with the file, the line, the column and what is allowed', () => {
    expect(changed('networks/forums.csv', (text) => text.replace(',SSPF,', ',SSPX,'))).toThrow(
      /^seed\/networks\/forums\.csv, line 73, column kind: must be one of CRIME_PREVENTION_COUNCIL, .*, not "SSPX"\.$/,
    )
  })

  it.each([
    ['networks/agreements.csv', '2019-12-20', '2019-13-20', /line 4, column signed_on: must be empty, a day/],
    ['networks/members.csv', 'bra-vaxjo,', 'bra-vaxo,', /line 2, column forum_key: must be a forum_key of/],
    [
      'networks/services.csv',
      ':POLICE',
      ':POLIS',
      /line 2, column provided_by: must be organisations such as/,
    ],
    [
      'networks/documents.csv',
      'AP-1784-1,1784',
      'AP-1784-1,1700',
      /line 2, column municipality_codes: must be one or more/,
    ],
    ['networks/documents.csv', 'AP-0586-1,', 'AP-1784-1,', /line 3, column key: must be unique/],
    [
      'geography/municipalities.csv',
      '0114,Upplands Väsby,01',
      '0114,Upplands Väsby,02',
      /line 2, column county_code: must be a code of/,
    ],
    [
      'organisations/agencies.csv',
      '202100-0076',
      '2021000076',
      /line 2, column organisation_number: must be/,
    ],
    ['networks/functions.csv', 'key,', 'nyckel,', /line 1, column nyckel: the columns must be key, /],
    ['networks/functions.csv', ',MUNICIPAL_PAGE', '', /line 2, column \(all\): a row must have 6 cells/],
    [
      'networks/agreements.csv',
      ',2020,2023,',
      ',2024,2023,',
      /line 4, column valid_until: must not be before/,
    ],
  ])('%s: %s is not %s', (file, good, bad, message) => {
    expect(changed(file, (text) => text.replace(good, bad))).toThrow(message)
  })

  it('is refused when it holds a personal number or a mailbox', () => {
    const named = (text: string) => (csv: string) => csv.replace('Artediskolan', text)
    expect(changed('networks/members.csv', named('anna@example.se'))).toThrow(
      /column actor_name: must not hold a personal/,
    )
    expect(changed('networks/members.csv', named('850709-9805'))).toThrow(
      /column actor_name: must not hold a personal/,
    )
  })
})

describe('no personal data', () => {
  it('stands in any seed file', () => {
    for (const part of ['geography', 'organisations', 'networks'])
      for (const file of readdirSync(join(seedFolder, part)).filter((name) => /\.(csv|yaml)$/.test(name)))
        for (const line of readFileSync(join(seedFolder, part, file), 'utf8').split('\n'))
          for (const cell of line.split(/[,;]/))
            expect([file, cell, holdsPersonalDetail(cell)]).toEqual([file, cell, false])
  })

  it('is told from organisation numbers and addresses', () => {
    expect(['202100-0076', '212000-1363', 'https://example.se/2023-06-30'].some(holdsPersonalDetail)).toBe(
      false,
    )
    const refused = [
      '19850709-9805',
      '701063-2391',
      '8507099805',
      'https://example.se/850709-9805',
      'a.b@c.se',
    ]
    expect(refused.filter((text) => !holdsPersonalDetail(text))).toEqual([])
  })
})
