// A question asked from a view: what is known so far, whether it is slow, how it failed, and asking again.
import { useLayoutEffect, useState } from 'preact/hooks'
import type { TypedDocumentString } from '../operations.generated.ts'
import { answered, Failure, forget, keyOf, recall, renewed } from './client.ts'

export interface Asked<T> {
  /** The latest answer; while another is on its way, or when asking it again failed, the one before it. */
  data: T | null
  loading: boolean
  /** It has taken so long that the reader should hear it. */
  slow: boolean
  failure: Failure | null
  again: () => void
}

const SLOW_MS = 4_000

/** With `null` for variables nothing is asked yet. */
export function useQuery<T, V>(question: TypedDocumentString<T, V>, variables: V | null): Asked<T> {
  const key = variables === null ? null : keyOf(question, variables)
  const [state, setState] = useState<State<T>>(() => {
    const data = variables === null ? null : answered(question, variables)
    return data === null ? waiting : { ...waiting, data, of: key, loading: false }
  })
  const [round, setRound] = useState(0)
  // Asked before what waits for it is painted.
  useLayoutEffect(() => {
    if (variables === null) return setState({ ...waiting, loading: false })
    // It was drawn with its answer from the start.
    if (state.of === key && answered(question, variables) === state.data) return
    let wanted = true
    setState((before) =>
      before.loading && !before.slow ? before : { ...before, loading: true, slow: false, failure: null },
    )
    const slow = setTimeout(() => wanted && setState((before) => ({ ...before, slow: true })), SLOW_MS)
    recall(question, variables)
      .then((data) => wanted && setState({ ...waiting, data, of: key, loading: false }))
      .catch((error) => {
        const failure = error instanceof Failure ? error : new Failure('failing', String(error))
        // What was answered to the same question stays, with word of the failure beside it.
        const kept = (before: State<T>) => (before.of === key ? { data: before.data, of: key } : {})
        if (wanted) setState((before) => ({ ...waiting, ...kept(before), loading: false, failure }))
      })
      .finally(() => clearTimeout(slow))
    return () => {
      wanted = false
      clearTimeout(slow)
    }
  }, [key, round, renewed.value])
  const again = () => {
    forget()
    setRound(round + 1)
  }
  const { of: _, ...shown } = state
  return { ...shown, again }
}

/** With the question that the data answers. */
type State<T> = Omit<Asked<T>, 'again'> & { of: string | null }

const waiting = { data: null, of: null, loading: true, slow: false, failure: null }
