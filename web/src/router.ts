// Where the reader is: the address is the state, so that every view and filter can be sent to somebody and the back button works.
import { computed, signal } from '@preact/signals'

const at = signal(new URL(location.href))

/** The path without its last slash: /kommun/1480. */
export const path = computed(() => at.value.pathname.replace(/(?<=.)\/$/, ''))
export const params = computed(() => at.value.searchParams)
/** Shown inside another site's page: without our own bar and foot. */
export const embedded = computed(() => params.value.has('embed'))

addEventListener('popstate', () => {
  const elsewhere = at.peek().pathname !== location.pathname
  at.value = new URL(location.href)
  if (elsewhere) toMain()
})

/** A reader of the screen aloud is taken to the new page's beginning, as by a page that is fetched. */
const toMain = () =>
  requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }))

interface Going {
  /** The step takes the place of the one before in the history, as for a filter being tried. */
  replace?: boolean
}

export function go(to: string, { replace = false }: Going = {}) {
  const next = new URL(to, location.href)
  if (embedded.peek() && !next.searchParams.has('embed')) next.searchParams.set('embed', '')
  if (next.href === location.href) return
  const elsewhere = next.pathname !== location.pathname
  // What a step opened is closed by stepping back over it; a step that takes another's place keeps what is said of that.
  if (replace) history.replaceState(history.state, '', next)
  else history.pushState({ from: location.href }, '', next)
  at.value = next
  if (!elsewhere) return
  scrollTo(0, 0)
  toMain()
}

/** The present address with some parameters set; null or empty takes one away. */
export function hrefWith(changes: Record<string, string | null>): string {
  const next = new URL(at.value)
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === '') next.searchParams.delete(name)
    else next.searchParams.set(name, value)
  return `${next.pathname}${next.search}`
}

export const setParams = (changes: Record<string, string | null>, going: Going = { replace: true }) =>
  go(hrefWith(changes), going)

/** Closes what stands in the address: a step back where opening it was the latest step, so that no dead one is left. */
export function closeParams(names: string[]) {
  const closed = hrefWith(Object.fromEntries(names.map((name) => [name, null])))
  const from: unknown = history.state?.from
  if (from === new URL(closed, location.href).href) history.back()
  else setParams(Object.fromEntries(names.map((name) => [name, null])))
}

export const param = (name: string): string | null => params.value.get(name)

/** What a pattern such as /kommun/:code takes from a path; null when it does not fit. */
export function matching(pattern: string, given: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const parts = given.split('/')
  if (wanted.length !== parts.length) return null
  const found: Record<string, string> = {}
  for (const [i, each] of wanted.entries()) {
    const part = parts[i] ?? ''
    if (each.startsWith(':')) found[each.slice(1)] = decodeURIComponent(part)
    else if (each !== part) return null
  }
  return found
}

/** Links within the explorer are followed without fetching the page anew. */
export function followLinks(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href')
  if (!href || link?.hasAttribute('download') || link?.getAttribute('target')) return
  if (!href.startsWith('/') || /^\/(graphql|schema\.graphql|open-data)/.test(href)) return
  event.preventDefault()
  go(href)
}
