// The first question of the front page, asked by the page itself before any code has come (`web/front.ts`): only what is small is imported here.
import { sent } from './api/request.ts'
import coverage from './country/coverage.graphql?raw'
import { remembered } from './shell/storage.ts'

interface Early {
  variables: { lang: 'SV' | 'EN'; asOf: null }
  response: Promise<Response>
}

declare global {
  /** Missing on other pages than the front. */
  var early: Early | null | undefined
}

function begin(): Early | null {
  if (location.pathname !== '/' || location.search !== '') return null
  const token = remembered(() => sessionStorage, 'token').get()
  const lang = remembered(() => localStorage, 'lang').get() === 'en' ? 'EN' : 'SV'
  const variables = { lang, asOf: null } as const
  return { variables, response: sent(coverage, variables, token) }
}

globalThis.early = begin()
