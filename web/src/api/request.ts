// One question as it is sent to the API, and what comes back.

export interface Reply<T> {
  status: number
  /** Null when it is no answer of the API's. */
  answer: Answer<T> | null
}

export interface Answer<T> {
  data?: T | null
  errors?: Fault[]
}

export interface Fault {
  message: string
  extensions?: { code?: string; said?: Record<'sv' | 'en', string> }
}

/** Rejects when nothing answers. */
export async function sent<T>(
  query: string,
  variables: unknown,
  as: string | null,
  signal?: AbortSignal,
): Promise<Reply<T>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(as && { authorization: `Bearer ${as}` }),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  })
  return { status: response.status, answer: await response.json().catch(() => null) }
}
