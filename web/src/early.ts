// The first question of the front page, asked before the rest of the code has come: only what is small is imported here.
import { sent } from './api/request.ts'
import coverage from './country/coverage.graphql?raw'
import { remembered } from './shell/storage.ts'

export interface Early {
  variables: { lang: 'SV' | 'EN'; asOf: null }
  response: Promise<Response>
}

function begin(): Early | null {
  if (location.pathname !== '/' || location.search !== '') return null
  const token = remembered(() => sessionStorage, 'token').get()
  const lang = remembered(() => localStorage, 'lang').get() === 'en' ? 'EN' : 'SV'
  const variables = { lang, asOf: null } as const
  return { variables, response: sent(coverage, variables, token) }
}

export const early = begin()
