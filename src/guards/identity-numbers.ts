// Finds personnummer and samordningsnummer in any text, however they are spelled; docs/guards.md says what is refused and what is not.
import personnummer from 'personnummer'
import { passesLuhn, plainDigits } from './digits.ts'

/** The module is the class itself, which its types do not say. */
const { valid } = personnummer as unknown as { valid(number: string): boolean }

/** Between two groups of digits that may belong together. */
const between = /^ ?[-+._·()']? ?$|^ [-+.]+ $|^ {1,3}$|^--$/
/** Before the last four digits anything short that is neither a letter nor a digit will do. */
const beforeLastFour = /^[^\p{L}\d]{1,3}$/u
/** What no group of digits may reach across. */
const WALL = ' | '

const organisationNumbers = /(?<!\d[-.]?)(?:16)?(\d\d[2-9]\d{3})-?(\d{4})(?![-.]?\d)/g
const isoDay = /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g
const clock = /^ (?:kl\.? ?)?(?:[01]\d|2[0-3])\.[0-5]\d(?!\d)/

interface Group {
  digits: string
  /** What stands between it and the group before it. */
  gap: string
}

/** True when ten or twelve digits in it are a personal identity number by date and check digit. */
export function holdsIdentityNumber(text: string): boolean {
  if (!/\p{Nd}/u.test(text.normalize('NFKC'))) return false
  const found = groupsOf(walled(plainDigits(text)))
  return found.some((_, start) => startsIdentityNumber(found, start))
}

/** Organisation numbers are set apart, and so are days from the times and days beside them. */
function walled(text: string): string {
  const apart = text.replace(organisationNumbers, (whole, first: string, last: string) =>
    passesLuhn(first + last) ? WALL : whole,
  )
  return apart.replace(isoDay, (day, at: number) =>
    clock.test(apart.slice(at + day.length)) ? WALL : ` ${WALL}${day}`,
  )
}

function groupsOf(text: string): Group[] {
  let end = 0
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const gap = text.slice(end, index)
    end = index + digits.length
    return { digits, gap }
  })
}

function startsIdentityNumber(groups: Group[], start: number): boolean {
  let digits = ''
  for (let at = start; at < groups.length && digits.length < 12; at++) {
    const { digits: more, gap } = groups[at] as Group
    const lastFour = at === start + 1 && /^(?:\d{6}|\d{8})$/.test(digits) && more.length === 4
    if (at > start && !between.test(gap) && !(lastFour && beforeLastFour.test(gap))) return false
    digits += more
    const dayFirst = digits.length === 10 && isDayAlone(groups, start)
    if (!dayFirst && isIdentityNumber(digits)) return true
  }
  return false
}

/** 2010-12-31 with two digits after it is a day and a number: ten digits never begin with four of the year. */
const isDayAlone = (groups: Group[], start: number) =>
  groups
    .slice(start, start + 3)
    .map(({ digits }) => digits.length)
    .join() === '4,2,2' && /^(?:19|20)/.test(groups[start]?.digits ?? '')

/** Ten digits, twelve with the century, or the ten of a sole trader's VAT number with 01 after them. */
function isIdentityNumber(digits: string): boolean {
  if (digits.length === 10) return hasDateAndCheck(digits)
  if (digits.length !== 12) return false
  if (/^(?:18|19|20)/.test(digits) && valid(digits)) return true
  return digits.endsWith('01') && hasDateAndCheck(digits.slice(0, 10))
}

/** Ten digits do not say their century, and the 29th of February is not in all. */
const hasDateAndCheck = (ten: string) => ['18', '19', '20'].some((century) => valid(century + ten))
