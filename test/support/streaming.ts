// An independent client of subscriptions, over HTTP, that collects what it is told.
import { createClient } from 'graphql-sse'
import { anonymous, type Viewer } from '../../src/auth/viewer.ts'
import { showing } from './api.ts'

interface Asked {
  query: string
  variables: Record<string, unknown>
  /** The field of the subscription. */
  field: string
  as?: Viewer
}

export function streaming<Told>(url: string, { query, variables, field, as = anonymous }: Asked) {
  let ready = () => {}
  const connected = new Promise<void>((resolve) => {
    ready = resolve
  })
  const fetchFn: typeof fetch = async (...request) => {
    const response = await fetch(...request)
    ready()
    return response
  }
  const client = createClient({
    url,
    fetchFn,
    headers: { 'x-graphql-yoga-csrf': '1', ...showing(as) },
    retryAttempts: 0,
  })
  const told: Told[] = []
  const failures: unknown[] = []
  let wake = () => {}
  const end = client.subscribe<Record<string, Told>>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        if (data) told.push(data[field] as Told)
        if (errors) failures.push(...errors)
        wake()
      },
      error: (error) => {
        failures.push(error)
        wake()
      },
      complete: () => wake(),
    },
  )
  return {
    connected,
    told,
    failures,
    async until(count: number) {
      while (told.length < count && failures.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      return told
    },
    close: () => {
      end()
      client.dispose()
    },
  }
}
