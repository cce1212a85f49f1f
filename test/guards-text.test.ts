// What acts are given: texts, numbers, addresses and days, each refused with one sentence; and what is let pass with a warning.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type AgreementText, agreementWarnings } from '../src/guards/agreement-lint.ts'
import { channelWarnings } from '../src/guards/channel-lint.ts'
import { mailboxWarnings } from '../src/guards/mailboxes.ts'
import { swedishOf } from '../src/guards/sentences.ts'
import {
  Day,
  LongText,
  Mailbox,
  MunicipalityCode,
  OrganisationNumber,
  Text,
  Url,
} from '../src/guards/text.ts'

const messages = (shape: z.ZodType, given: unknown) =>
  shape.safeParse(given).error?.issues.map(({ message }) => message)

describe('input', () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ['Text', Text, '  Brottsförebyggande rådet\u0020', 'Brottsförebyggande rådet'],
    ['Text', Text, 'Ra\u030Adet', 'Rådet'],
    ['LongText', LongText, 'En rad\r\noch en till', 'En rad\noch en till'],
    ['OrganisationNumber', OrganisationNumber, '2021000076', '202100-0076'],
    ['Url', Url, ' https://example.se/plan?a=1#b ', 'https://example.se/plan?a=1#b'],
    ['MunicipalityCode', MunicipalityCode, '0114', '0114'],
    ['Day', Day, '2024-02-29', '2024-02-29'],
    ['Mailbox', Mailbox, 'samordnare@example.se', 'samordnare@example.se'],
  ])('%s is read', (_, shape, given, read) => {
    expect(shape.parse(given)).toBe(read)
  })

  it.each<[string, z.ZodType, unknown, RegExp]>([
    ['Text', Text, '   ', /1 to 300 characters/],
    ['Text', Text, 'a'.repeat(301), /1 to 300 characters/],
    ['Text', Text, 7, /1 to 300 characters/],
    ['Text', Text, 'två\nrader', /without line breaks and control characters/],
    ['Text', Text, 'vänd\u202Etext', /control characters/],
    ['Text', Text, 'kontakta 850709-9805', /must not hold a personal identity number/],
    ['LongText', LongText, 'a'.repeat(2001), /1 to 2000 characters/],
    ['LongText', LongText, 'a\u0000b', /without control characters/],
    ['OrganisationNumber', OrganisationNumber, '850709-9805', /a legal person; a sole trader/],
    ['OrganisationNumber', OrganisationNumber, '202100-0077', /last digit does not agree/],
    ['OrganisationNumber', OrganisationNumber, null, /such as 202100-0076/],
    ['Url', Url, 'ftp://example.se/', /beginning with https/],
    ['Url', Url, 'javascript:alert(1)', /beginning with https/],
    ['Url', Url, 'example.se', /beginning with https/],
    ['Url', Url, 'https:example.se', /beginning with https/],
    ['Url', Url, 'https://anna:hemligt@example.se/', /without a user name/],
    ['Url', Url, `https://example.se/${'a'.repeat(2000)}`, /at most 2000/],
    ['Url', Url, 'https://example.se/850709-9805', /personal identity number/],
    ['MunicipalityCode', MunicipalityCode, '14', /four digits/],
    ['Day', Day, '2023-02-29', /a day in the calendar from 1900 to 2100/],
    ['Day', Day, '1899-12-31', /from 1900 to 2100/],
    ['Day', Day, '2026-3-31', /written 2026-03-31/],
    ['Mailbox', Mailbox, 'samordnare', /the address of a mailbox/],
    ['Mailbox', Mailbox, '8507099805@example.se', /personal identity number/],
  ])('%s is refused in one sentence', (_, shape, given, message) => {
    const [first, ...more] = messages(shape, given) ?? []
    expect(first).toMatch(message)
    expect(first).toMatch(/^must .*\.$/)
    expect(swedishOf(first ?? '')).toMatch(/^Uppgiften .*\.$/)
    expect(more).toEqual([])
  })

  it('points at the field when it is part of an input', () => {
    const input = z.object({ name: Text, page: Url.optional() })
    const { error } = input.safeParse({ name: '850709-9805', page: 'x' })
    expect(error?.issues.map(({ path }) => path)).toEqual([['name'], ['page']])
  })
})

describe('a mailbox', () => {
  it.each([
    'anna.exempel@kommun.example.se',
    'a.exempel@example.se',
    'anna-exempel@example.se',
    'åsa.exempel@example.se',
    'exempel77@gmail.com',
  ])('that looks like a person’s is warned of: %s', (address) => {
    expect(mailboxWarnings(address, ['input', 'mailbox'])).toMatchObject([
      {
        code: 'PERSONAL_MAILBOX',
        path: ['input', 'mailbox'],
      },
    ])
  })

  it.each([
    'samordnare@example.se',
    'kontakt@example.se',
    'brottsforebyggande.radet@example.se',
    'trygghet.samordnare@example.se',
    'polisomrade.vast@example.se',
    'nattvandrarna@example.se',
    'foreningen.info@gmail.com',
  ])('of a function is not: %s', (address) => {
    expect(mailboxWarnings(address, ['input'])).toEqual([])
  })
})

describe('an agreement', () => {
  const whole: AgreementText = {
    written: 'YES',
    purposeStated: 'YES',
    areaStated: 'YES',
    followUpStated: 'YES',
    democracyClause: 'YES',
    steeringGroup: 'YES',
    noticeStated: 'YES',
    purposes: [],
    areas: [],
    until: '2027-12-31',
  }
  const none: AgreementText = {
    ...whole,
    written: 'NO',
    purposeStated: 'NO',
    areaStated: 'NO',
    followUpStated: 'NO',
    democracyClause: 'NO',
    steeringGroup: 'NO',
    noticeStated: 'NO',
    until: 'OPEN_ENDED',
  }
  const codes = (...given: Parameters<typeof agreementWarnings>) =>
    agreementWarnings(...given).map(({ code }) => code)

  it('that states everything gives no warning, whatever its kind', () => {
    for (const kind of [
      'POLICE_AGREEMENT',
      'CITIZEN_PROMISE',
      'IOP',
      'LOCAL_COMPACT',
      'COLLABORATION_AGREEMENT',
    ] as const)
      expect(agreementWarnings(kind, whole)).toEqual([])
  })

  it('that states nothing is warned of by what its kind is asked, each with its source', () => {
    expect(codes('COLLABORATION_AGREEMENT', none)).toEqual([
      'AGREEMENT_NOT_WRITTEN',
      'AGREEMENT_NO_PURPOSE',
      'AGREEMENT_NO_AREA',
    ])
    expect(codes('POLICE_AGREEMENT', none)).toEqual([
      'AGREEMENT_NOT_WRITTEN',
      'AGREEMENT_NO_PURPOSE',
      'AGREEMENT_NO_AREA',
      'AGREEMENT_NO_FOLLOW_UP',
      'AGREEMENT_NO_PERIOD',
    ])
    expect(codes('IOP', none)).toEqual([
      'AGREEMENT_NOT_WRITTEN',
      'AGREEMENT_NO_PURPOSE',
      'AGREEMENT_NO_AREA',
      'AGREEMENT_NO_FOLLOW_UP',
      'AGREEMENT_NO_STEERING_GROUP',
      'AGREEMENT_NO_NOTICE',
      'AGREEMENT_NO_DEMOCRACY_CLAUSE',
      'AGREEMENT_NO_PERIOD',
    ])
    expect(codes('CITIZEN_PROMISE', none)).toEqual([])
    for (const { source, said, path } of agreementWarnings('IOP', none)) {
      expect([said.en, said.sv]).toEqual([
        expect.stringContaining(source ?? '-'),
        expect.stringContaining(source ?? '-'),
      ])
      expect(path).toHaveLength(2)
    }
    expect(agreementWarnings('IOP', none)[1]).toMatchObject({
      path: ['input', 'purposeStated'],
      source: expect.stringContaining('2023:196'),
    })
  })

  it('whose text nobody has read is asked about once and not said to lack anything', () => {
    const unread = { ...whole, purposeStated: '', followUpStated: '', until: 'UNKNOWN' } as const
    expect(codes('POLICE_AGREEMENT', unread)).toEqual(['AGREEMENT_NOT_READ'])
    const [warning] = agreementWarnings('POLICE_AGREEMENT', unread)
    expect(warning?.said.en).toMatch(/its purpose, how it is followed up, the period it is for; .* unknown/)
    expect(warning?.said.sv).toMatch(/vad den syftar till, hur den följs upp, hur länge den gäller; .* okänt/)
  })

  it('with purposes and areas listed has stated them', () => {
    expect(
      codes('COLLABORATION_AGREEMENT', {
        ...none,
        written: 'YES',
        purposes: ['Trygghet'],
        areas: ['Centrum'],
      }),
    ).toEqual([])
  })
})

describe('an information channel', () => {
  const municipality = { name: 'Exempel kommun', sector: 'MUNICIPAL' } as const
  const police = { name: 'Polismyndigheten', sector: 'STATE' } as const

  it('between authorities with a legal basis gives no warning', () => {
    expect(channelWarnings({ parties: [municipality, police], legalBasis: '10 kap. 18 a § OSL' })).toEqual([])
  })

  it('to somebody who is no authority, or without a legal basis, is warned of', () => {
    const bostad = { name: 'Exempel Bostad AB', sector: 'PRIVATE' } as const
    expect(channelWarnings({ parties: [municipality, bostad], legalBasis: ' ' })).toMatchObject([
      {
        code: 'CHANNEL_PARTY_NO_AUTHORITY',
        said: {
          en: expect.stringContaining('Exempel Bostad AB is no public authority'),
          sv: expect.stringContaining('Exempel Bostad AB är ingen myndighet'),
        },
        path: ['input', 'parties'],
      },
      { code: 'CHANNEL_NO_LEGAL_BASIS', path: ['input', 'legalBasis'] },
    ])
  })
})
