// One question as it is sent to the API.

export const sent = (query: string, variables: unknown, as: string | null, signal?: AbortSignal) =>
  fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(as && { authorization: `Bearer ${as}` }),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  })
