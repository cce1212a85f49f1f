// Follows what the server tells as it happens: reads server-sent events by fetch, which can carry a token, and takes up where it was.
import type {
  FlagsChangedSubscription,
  FlagsChangedSubscriptionVariables,
  TypedDocumentString,
} from '../operations.generated.ts'
import { token } from '../shell/settings.ts'

type Happening = FlagsChangedSubscription['flagsChanged']

interface Listener {
  onEvent: (event: Happening) => void
  /** Away for a while without knowing from where to go on: something may have been missed. */
  onGap: () => void
}

const FIRST_MS = 1_000
const LONGEST_MS = 30_000

/** Follows until it is stopped; rests while nobody looks at the page. */
export function follow(
  question: TypedDocumentString<FlagsChangedSubscription, FlagsChangedSubscriptionVariables>,
  variables: FlagsChangedSubscriptionVariables,
  { onEvent, onGap }: Listener,
): () => void {
  let stopped = false
  let lastId: string | null = null
  let abort: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_MS
  let was = false

  async function listen() {
    clearTimeout(timer)
    if (stopped || abort || document.hidden) return
    abort = new AbortController()
    const { signal } = abort
    let refused = false
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        signal,
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          ...(token.peek() && { authorization: `Bearer ${token.peek()}` }),
          ...(lastId && { 'last-event-id': lastId }),
        },
        body: JSON.stringify({ query: String(question), variables }),
      })
      refused = response.status >= 400 && response.status < 500
      if (response.ok && response.body) {
        if (was && !lastId) onGap()
        was = true
        wait = FIRST_MS
        refused = await eventsOf(response.body, (event) => {
          lastId = event.id
          onEvent(event)
        })
      }
    } catch (error) {
      // Aborted by us, or the line was cut: either way the next step is below.
      if (!(error instanceof Error)) throw error
    }
    abort = null
    if (refused || stopped || document.hidden) return
    timer = setTimeout(listen, wait * (0.75 + Math.random() / 2))
    wait = Math.min(wait * 2, LONGEST_MS)
  }
  const onVisible = () => {
    if (document.hidden) abort?.abort()
    else {
      wait = FIRST_MS
      void listen()
    }
  }
  document.addEventListener('visibilitychange', onVisible)
  void listen()
  return () => {
    stopped = true
    clearTimeout(timer)
    abort?.abort()
    document.removeEventListener('visibilitychange', onVisible)
  }
}

/** Reads events until the stream ends; true when the server said that it will never be otherwise. */
async function eventsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onEvent: (event: Happening) => void,
): Promise<boolean> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return false
    const blocks = (rest + value).split(/\r?\n\r?\n/)
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = block
        .split(/\r?\n/)
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trim())
        .join('\n')
      if (!data) continue
      const answer: { data?: FlagsChangedSubscription | null; errors?: unknown[] } = JSON.parse(data)
      if (answer.data?.flagsChanged) onEvent(answer.data.flagsChanged)
      else if (answer.errors) return true
    }
  }
}
