// Every view with its address; each but the front page is fetched when it is first shown.
import type { ComponentType } from 'preact'
import { recall } from './api/client.ts'
import CountryPage from './country/CountryPage.tsx'
import { geography } from './country/geography.ts'
import { CoverageDocument } from './operations.generated.ts'
import { matching, param, path } from './router.ts'
import { apiLang } from './shell/settings.ts'
import { dayAsked } from './ui/days.ts'

/** What the pattern took from the address. */
export type PageProps = { args: Record<string, string> }
export type Page = ComponentType<PageProps>

interface Route {
  pattern: string
  load: () => Promise<{ default: Page }>
  /** What the view will ask first: asked while its code is on the way. */
  early?: () => Promise<unknown>
}

/** Kept as it is answered; whoever asks again waits for the same answer, or hears of the failure. */
const everything = () =>
  Promise.all([recall(CoverageDocument, { lang: apiLang(), asOf: dayAsked(param('dag')) }), geography()])

export const routes: Route[] = [
  { pattern: '/', load: async () => ({ default: CountryPage }), early: everything },
  { pattern: '/lan/:code', load: () => import('./levels/CountyPage.tsx') },
  { pattern: '/nationellt', load: () => import('./levels/NationPage.tsx') },
  { pattern: '/kommun/:code', load: () => import('./municipality/MunicipalityPage.tsx') },
  { pattern: '/kommun/:code/fragor', load: () => import('./working/GuidePage.tsx') },
  { pattern: '/kommun/:code/arbete', load: () => import('./work/WorkPage.tsx') },
  { pattern: '/utkast', load: () => import('./drafts/DraftsPage.tsx') },
  { pattern: '/utkast/:id', load: () => import('./drafts/DraftPage.tsx') },
  { pattern: '/omgangar', load: () => import('./rounds/RoundsPage.tsx') },
  { pattern: '/aktor/:id', load: () => import('./municipality/ActorPage.tsx') },
  { pattern: '/avtal/:id', load: () => import('./municipality/AgreementPage.tsx') },
  { pattern: '/avtal', load: () => import('./municipality/AgreementsPage.tsx') },
  { pattern: '/jamfor', load: () => import('./compare/ComparePage.tsx') },
  { pattern: '/rekommendationer', load: () => import('./recommendation/RecommendationsPage.tsx') },
  { pattern: '/rekommendation/:id', load: () => import('./recommendation/RecommendationPage.tsx') },
  { pattern: '/trend', load: () => import('./trend/TrendPage.tsx') },
  { pattern: '/fraga', load: () => import('./questions/QuestionsPage.tsx') },
]

/** The views whose code is here, by their pattern. */
export const loaded = new Map<string, Page>([['/', CountryPage]])

/** The view that an address names, with what it takes from it. */
export function routed(address: string) {
  const fits = routes.map((route) => ({ route, args: matching(route.pattern, address) }))
  return fits.find(({ args }) => args !== null)
}

/** Begins on the first view before anything is drawn, and ends when all of it has come or failed; the view itself tells what goes wrong. */
export const beginOn = (found = routed(path.peek())) =>
  Promise.allSettled([found?.route.load(), found?.route.early?.()])
