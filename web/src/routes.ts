// Every view with its address; each is fetched when it is first shown.
import type { ComponentType } from 'preact'

/** What the pattern took from the address. */
export type PageProps = { args: Record<string, string> }
export type Page = ComponentType<PageProps>

interface Route {
  pattern: string
  load: () => Promise<{ default: Page }>
}

export const routes: Route[] = [
  { pattern: '/', load: () => import('./country/CountryPage.tsx') },
  { pattern: '/kommun/:code', load: () => import('./municipality/MunicipalityPage.tsx') },
  { pattern: '/kommun/:code/fragor', load: () => import('./working/GuidePage.tsx') },
  { pattern: '/kommun/:code/arbete', load: () => import('./work/WorkPage.tsx') },
  { pattern: '/utkast', load: () => import('./drafts/DraftsPage.tsx') },
  { pattern: '/utkast/:id', load: () => import('./drafts/DraftPage.tsx') },
  { pattern: '/omgangar', load: () => import('./rounds/RoundsPage.tsx') },
  { pattern: '/aktor/:id', load: () => import('./municipality/ActorPage.tsx') },
  { pattern: '/avtal', load: () => import('./municipality/AgreementsPage.tsx') },
  { pattern: '/jamfor', load: () => import('./compare/ComparePage.tsx') },
  { pattern: '/rekommendationer', load: () => import('./recommendation/RecommendationsPage.tsx') },
  { pattern: '/rekommendation/:id', load: () => import('./recommendation/RecommendationPage.tsx') },
  { pattern: '/fraga', load: () => import('./questions/QuestionsPage.tsx') },
]
