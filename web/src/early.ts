// The first question of the front page, asked before the rest of the code has come. Nothing is imported here: it must be there first.
import coverage from './country/coverage.graphql?raw'

const kept = (store: () => Storage, name: string) => {
  try {
    return store().getItem(name)
  } catch {
    return null
  }
}

export interface Early {
  variables: { lang: 'SV' | 'EN'; asOf: null }
  response: Promise<Response>
}

function begin(): Early | null {
  if (location.pathname !== '/' || location.search !== '') return null
  const token = kept(() => sessionStorage, 'token')
  const variables = { lang: kept(() => localStorage, 'lang') === 'en' ? 'EN' : 'SV', asOf: null } as const
  const response = fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: coverage, variables }),
  })
  return { variables, response }
}

export const early = begin()
