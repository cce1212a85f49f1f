// The words of the language the reader has chosen, and numbers and days as it writes them.
import { type Lang, lang } from '../shell/settings.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

const all: Record<Lang, typeof sv> = { sv, en }

/** The words now; a component that reads them is drawn anew when the language changes. */
export const words = () => all[lang.value]

const locale = () => (lang.value === 'en' ? 'en-GB' : 'sv-SE')

/** "12 464", with a space that does not break the line. */
export const number = (value: number) => value.toLocaleString(locale())

/** "23 nov 2026". */
export const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`)
    .toLocaleDateString(locale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replaceAll('.', '')
    .replaceAll(' ', '\u00a0')

/** "november 2026", of "2026-11". */
export const monthName = (month: string) =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** "23 nov 2026 14:05", in the reader's own time. */
export const instant = (iso: string) =>
  new Date(iso)
    .toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' })
    .replaceAll('.', '')
    .replaceAll(' ', '\u00a0')

/** Names in the order of the Swedish alphabet, whatever the language. */
export const swedish = new Intl.Collator('sv', { numeric: true })
