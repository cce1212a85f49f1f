// Text as digits are looked for in it: one spelling for every digit, dash and space, and nothing invisible between them.

/** Zero-width spaces and joiners, soft hyphens and marks of direction. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const otherDigit = /(?![0-9])\p{Nd}/gu
const isDigit = /\p{Nd}/u

export function plainDigits(text: string): string {
  return decoded(text)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(otherDigit, (digit) => String(digitOf(digit)))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s/g, ' ')
}

/** What an address writes as %20 or %2D; a percent sign that is none stays as it is. */
const decoded = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })

/** The ten digits of a script stand in a row, zero first, with no digit before them once NFKC has taken the mathematical ones. */
function digitOf(digit: string): number {
  let value = 0
  let point = (digit.codePointAt(0) ?? 0) - 1
  while (isDigit.test(String.fromCodePoint(point))) {
    value++
    point--
  }
  return value % 10
}

/** The check digit of personal and organisation numbers: doubled every second digit from the right, the sum ends in 0. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (1 + (place % 2))
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
