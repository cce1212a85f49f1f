// The shapes that every act's input is made of; each refuses with one sentence that says what is allowed.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { holdsIdentityNumber } from './identity-numbers.ts'
import { organisationNumber } from './organisation-numbers.ts'
import { inBoth } from './sentences.ts'

const NO_IDENTITY_NUMBER = inBoth(
  'must not hold a personal identity number (personnummer or samordningsnummer); leave it out, and write a telephone number with +46.',
  'Uppgiften får inte innehålla ett personnummer eller samordningsnummer; utelämna det, och skriv telefonnummer med +46.',
)

const withoutIdentityNumber = (text: string) => !holdsIdentityNumber(text)
/** Controls, line separators and marks that turn the direction of what is shown. */
const controls = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
const controlsButLines = /(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

function words(most: number, forbidden: RegExp, plain: string) {
  const sentence = inBoth(
    `must be text of 1 to ${most} characters.`,
    `Uppgiften ska vara text på 1 till ${most} tecken.`,
  )
  return z
    .string({ error: sentence })
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, sentence)
        .max(most, sentence)
        .refine((text) => !forbidden.test(text), plain)
        .refine(withoutIdentityNumber, NO_IDENTITY_NUMBER),
    )
}

/** A name, a title, a line. */
export const Text = words(
  300,
  controls,
  inBoth(
    'must be plain text without line breaks and control characters.',
    'Uppgiften ska vara ren text utan radbrytningar och styrtecken.',
  ),
)
/** A reason, a note: several lines. */
export const LongText = words(
  2000,
  controlsButLines,
  inBoth('must be plain text without control characters.', 'Uppgiften ska vara ren text utan styrtecken.'),
)

const organisationFaults = {
  PERSONAL: inBoth(
    'must be the organisation number of a legal person; a sole trader has a personal identity number, which is never recorded.',
    'Uppgiften ska vara organisationsnumret för en juridisk person; en enskild firma har ett personnummer, och det antecknas aldrig.',
  ),
  SHAPE: inBoth(
    'must be an organisation number such as 202100-0076.',
    'Uppgiften ska vara ett organisationsnummer som 202100-0076.',
  ),
  CHECK_DIGIT: inBoth(
    'must be an organisation number such as 202100-0076, and the last digit does not agree with the others.',
    'Uppgiften ska vara ett organisationsnummer som 202100-0076, och den sista siffran stämmer inte med de andra.',
  ),
} as const

/** Comes out as NNNNNN-NNNN. */
export const OrganisationNumber = z
  .string({ error: organisationFaults.SHAPE })
  .transform((text, ctx): string => {
    const read = organisationNumber(text)
    if ('number' in read) return read.number
    ctx.addIssue({ code: 'custom', message: organisationFaults[read.fault] })
    return z.NEVER
  })

const URL_SHAPE = inBoth(
  'must be the whole address of a page, beginning with https:// or http://, of at most 2000 characters.',
  'Uppgiften ska vara hela adressen till en webbsida, som börjar med https:// eller http:// och är högst 2000 tecken.',
)

/** The address of a public page. */
export const Url = z
  .string({ error: URL_SHAPE })
  .trim()
  .max(2000, URL_SHAPE)
  .refine(isPage, { error: URL_SHAPE, abort: true })
  .refine(
    hasNoUser,
    inBoth(
      'must be the address of a page without a user name or password.',
      'Uppgiften ska vara adressen till en webbsida, utan användarnamn och lösenord.',
    ),
  )
  .refine(withoutIdentityNumber, NO_IDENTITY_NUMBER)

function isPage(text: string): boolean {
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return /^https?:\/\//i.test(text) && /^https?:$/.test(protocol) && hostname !== ''
}

function hasNoUser(text: string): boolean {
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

export const CODE_SHAPE = inBoth(
  'must be the four digits of a municipality code such as 1480.',
  'Uppgiften ska vara de fyra siffrorna i en kommunkod, till exempel 1480.',
)
export const MunicipalityCode = z.string({ error: CODE_SHAPE }).regex(/^\d{4}$/, CODE_SHAPE)

const DAY_SHAPE = inBoth(
  'must be a day in the calendar from 1900 to 2100, written 2026-03-31.',
  'Uppgiften ska vara en dag i kalendern från 1900 till 2100, skriven 2026-03-31.',
)
/** A day as people write it in input. */
export const Day = z.string({ error: DAY_SHAPE }).refine(isDay, DAY_SHAPE)

function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return false
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}

const MAILBOX_SHAPE = inBoth(
  'must be the address of a mailbox such as samordnare@example.se.',
  'Uppgiften ska vara en e-postadress som samordnare@example.se.',
)
/** A function's mailbox; mailboxes.ts warns of one that looks like a person's. */
export const Mailbox = z
  .string({ error: MAILBOX_SHAPE })
  .trim()
  .max(254, MAILBOX_SHAPE)
  .pipe(
    z
      .email({ pattern: z.regexes.unicodeEmail, error: MAILBOX_SHAPE })
      .refine(withoutIdentityNumber, NO_IDENTITY_NUMBER),
  )
