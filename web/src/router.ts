// Where the reader is: the address is the state, so that every view and filter can be sent to somebody and the back button works.
import { computed, signal } from '@preact/signals'

const at = signal(new URL(location.href))

/** The path without its last slash: /kommun/1480. */
export const path = computed(() => at.value.pathname.replace(/(?<=.)\/$/, ''))
export const params = computed(() => at.value.searchParams)
/** Shown inside another site's page: without our own bar and foot. */
export const embedded = computed(() => params.value.has('embed'))

addEventListener('popstate', () => {
  at.value = new URL(location.href)
})

interface Going {
  /** The step takes the place of the one before in the history, as for a filter being tried. */
  replace?: boolean
}

export function go(to: string, { replace = false }: Going = {}) {
  const next = new URL(to, location.href)
  if (embedded.peek() && !next.searchParams.has('embed')) next.searchParams.set('embed', '')
  if (next.href === location.href) return
  const elsewhere = next.pathname !== location.pathname
  history[replace ? 'replaceState' : 'pushState'](null, '', next)
  at.value = next
  if (!elsewhere) return
  scrollTo(0, 0)
  // A reader of the screen aloud is taken to the new page's beginning, as by a page that is fetched.
  requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }))
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
