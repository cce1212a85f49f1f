// The bar above every view: where one can go, the search, the language, light and dark, and who one is.
import { path } from '../router.ts'
import { words } from '../words/words.ts'
import { AccountButton } from './Account.tsx'
import type { Opened } from './Shell.tsx'
import { lang, type Theme, theme, token } from './settings.ts'
import type { Who } from './who.ts'

interface Props {
  /** Null until the server has said. */
  own: Who | null
  open: (what: Opened) => void
}

const next: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' }
const suns: Record<Theme, string> = {
  auto: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2',
  dark: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
}

/** What is there for those who have not signed in. */
const openToAll: string[] = ['/', '/rekommendationer']

/** The views that the bar leads to, with their addresses. */
export const viewsOf = ({ views: w }: ReturnType<typeof words>) =>
  [
    ['/', w.country],
    ['/fraga', w.ask],
    ['/jamfor', w.compare],
    ['/rekommendationer', w.norms],
    ['/avtal', w.agreements],
    ['/trend', w.trend],
  ] as const

export function TopBar({ own, open }: Props) {
  const w = words()
  const isPublic = own?.role === 'PUBLIC'
  const views = viewsOf(w).filter(([href]) => !isPublic || openToAll.includes(href))
  return (
    <header class="bar">
      <a class="brand" href="/" title={w.motto}>
        <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
          <circle class="brand-table" cx="16" cy="16" r="7" />
          <g class="brand-chairs">
            <circle cx="16" cy="4" r="3" />
            <circle cx="26.4" cy="10" r="3" />
            <circle cx="26.4" cy="22" r="3" />
            <circle cx="5.6" cy="22" r="3" />
            <circle cx="5.6" cy="10" r="3" />
          </g>
          <circle class="brand-empty" cx="16" cy="28" r="2.6" />
        </svg>
        <span>{w.product}</span>
      </a>
      <nav aria-label={w.views.label}>
        {views.map(([href, title]) => (
          <a key={href} href={href} aria-current={here(href) ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <div class="tools">
        {!isPublic && (
          <button type="button" class="search" onClick={() => open('palette')}>
            <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L21 21" />
            </svg>
            <span class="narrow-heard">{w.palette.open}</span>
            <kbd>Ctrl K</kbd>
          </button>
        )}
        <button type="button" class="plain" onClick={() => open('welcome')}>
          {w.settings.explain}
        </button>
        <button
          type="button"
          class="plain"
          lang={lang.value === 'en' ? 'sv' : 'en'}
          onClick={() => {
            lang.value = lang.value === 'en' ? 'sv' : 'en'
          }}
        >
          {w.settings.language}
        </button>
        <button
          type="button"
          class="plain icon"
          title={w.settings.theme[theme.value]}
          aria-label={w.settings.themeLabel(w.settings.theme[theme.value])}
          onClick={() => {
            theme.value = next[theme.value]
          }}
        >
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
            <path class={`theme-${theme.value}`} d={suns[theme.value]} />
          </svg>
        </button>
        {own && token.value ? (
          <AccountButton {...own} onClick={() => open('account')} />
        ) : (
          isPublic && (
            <button type="button" class="primary" onClick={() => open('signIn')}>
              {w.settings.signIn}
            </button>
          )
        )}
      </div>
    </header>
  )
}

const here = (href: string) =>
  href === '/'
    ? ['/', '/nationellt'].includes(path.value) || /^\/(kommun|lan)\//.test(path.value)
    : path.value === href ||
      (href === '/rekommendationer' && path.value.startsWith('/rekommendation/')) ||
      (href === '/avtal' && path.value.startsWith('/avtal/'))
