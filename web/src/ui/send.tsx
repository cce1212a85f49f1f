// Sending something from a form or a button: once at a time, and what was wrong is said where it was sent from.
import { useState } from 'preact/hooks'
import { words } from '../words/words.ts'
import { faultOf, letIn } from './fault.ts'

type Errors = readonly { message: string }[]

export function useSend() {
  const [sending, setSending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  /** The answer; null when it did not come or tells of an error, which then stands in `fault`. */
  async function send<T>(asking: () => Promise<T>, errorsOf: (answer: T) => Errors): Promise<T | null> {
    if (sending) return null
    setSending(true)
    setFault(null)
    try {
      const answer = await asking()
      const [error] = errorsOf(answer)
      if (error) setFault(error.message)
      return error ? null : answer
    } catch (error) {
      setFault(faultOf(error))
      letIn(error)
      return null
    } finally {
      setSending(false)
    }
  }
  return { sending, fault, send }
}

export function Fault({ says }: { says: string | null }) {
  return (
    says && (
      <p class="fault" role="alert">
        {says}
      </p>
    )
  )
}

interface SureProps {
  label: string
  /** What it leads to, and the button that does it. */
  says: string
  sure: string
  class?: string
  /** What there is to be sure about; gives null when it did not go through. */
  act: () => Promise<unknown>
  fault: string | null
  sending: boolean
}

/** A button for what cannot be taken back: it is asked once more. */
export function Sure({ label, says, sure, class: name, act, fault, sending }: SureProps) {
  const w = words().working
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <button type="button" class={name} onClick={() => setAsked(true)}>
        {label}
      </button>
    )
  return (
    <span class="work-acts">
      <span role="status">{says}</span>
      <button
        type="button"
        class="primary"
        aria-disabled={sending}
        onClick={async () => {
          if (await act()) setAsked(false)
        }}
      >
        {sending ? w.sending : sure}
      </button>
      <button type="button" class="plain" onClick={() => setAsked(false)}>
        {w.cancel}
      </button>
      <Fault says={fault} />
    </span>
  )
}
