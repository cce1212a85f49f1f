// What the reader has chosen: language, light or dark, and a token for this sitting; and what the server says of itself.
import { effect, signal } from '@preact/signals'
import { remembered } from './storage.ts'

export type Lang = 'sv' | 'en'
export type Theme = 'auto' | 'light' | 'dark'

const kept = {
  lang: remembered(() => localStorage, 'lang'),
  theme: remembered(() => localStorage, 'theme'),
  welcomed: remembered(() => localStorage, 'welcomed'),
  token: remembered(() => sessionStorage, 'token'),
}

const asked = new URLSearchParams(location.search).get('lang')
export const lang = signal<Lang>((asked ?? kept.lang.get()) === 'en' ? 'en' : 'sv')
const stored = kept.theme.get()
export const theme = signal<Theme>(stored === 'light' || stored === 'dark' ? stored : 'auto')
export const welcomed = signal(kept.welcomed.get() !== null)
/** Kept for this sitting only. */
export const token = signal<string | null>(kept.token.get())
/** The token was accepted once and is not any more; true until another one is. */
export const sessionOver = signal(false)

/** The language as the API names it. */
export const apiLang = () => (lang.value === 'en' ? ('EN' as const) : ('SV' as const))

/** Grows when the colours change: what is drawn on a canvas is drawn anew. */
export const painted = signal(0)

export function applySettings() {
  effect(() => {
    document.documentElement.lang = lang.value
    kept.lang.set(lang.value)
  })
  effect(() => {
    const { dataset } = document.documentElement
    if (theme.value === 'auto') delete dataset.theme
    else dataset.theme = theme.value
    kept.theme.set(theme.value === 'auto' ? null : theme.value)
    painted.value = painted.peek() + 1
  })
  effect(() => kept.welcomed.set(welcomed.value ? 'yes' : null))
  effect(() => kept.token.set(token.value))
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', () => {
      painted.value = painted.peek() + 1
    })
}

/** The page is being printed: what is drawn as it comes near is drawn whole. */
export const printing = signal(false)
addEventListener('beforeprint', () => {
  printing.value = true
})
addEventListener('afterprint', () => {
  printing.value = false
})

/** Whether the reader's screen fits a query, as long as the page is open. */
export function media(query: string) {
  const list = matchMedia(query)
  const fits = signal(list.matches)
  list.addEventListener('change', ({ matches }) => {
    fits.value = matches
  })
  return fits
}

/** Nothing points without pressing. */
export const fingers = media('(hover: none)')
