// Keeping a draft as it is written: what is wrong comes back with it, and what another has written meanwhile is never written over.
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, forget } from '../api/client.ts'
import { DraftDocument, DraftSaveDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { faultOf } from '../ui/fault.ts'
import { words } from '../words/words.ts'
import type { Draft } from './DraftPage.tsx'

/** The text is kept so long after the latest change, and checked as it is kept. */
const PAUSE_MS = 700

export function useSaving(read: Draft) {
  const [draft, setDraft] = useState(read)
  const [text, setText] = useState(read.yaml)
  const [fault, setFault] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  /** What another has written since this was read. */
  const [theirs, setTheirs] = useState<Draft | null>(null)
  /** As it was answered last: each text is kept over the one before, one at a time. */
  const last = useRef(read)
  const turn = useRef(Promise.resolve())
  const kept = draft.yaml === text

  const goOnFrom = (next: Draft) => {
    last.current = next
    setDraft(next)
  }

  async function keep(yaml: string) {
    const { id, pack, revision } = last.current
    const input = { pack: pack.id, yaml, revision }
    const { recommendationDraft: saved } = await ask(DraftSaveDocument, { id, input, lang: apiLang() })
    const [error] = saved.errors
    if (error?.code === 'CONFLICT') {
      const { recommendationDraft: now } = await ask(DraftDocument, { id, lang: apiLang() })
      setTheirs(now)
    } else if (!saved.draft) setFault(error?.message ?? words().working.failed)
    else {
      setFault(null)
      forget()
      // The server may write the ends of lines in another way.
      goOnFrom({ ...saved.draft, yaml })
    }
  }

  useEffect(() => {
    if (kept || draft.published || theirs) return
    const timer = setTimeout(() => {
      turn.current = turn.current
        .then(() => setSaving(true))
        .then(() => keep(text))
        .catch((error) => setFault(faultOf(error)))
        .finally(() => setSaving(false))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, kept, theirs])

  /** Goes on from what the other wrote, with that text or with the own one, which is then kept as the next. */
  const settle = (whose: 'own' | 'theirs') => {
    if (!theirs) return
    goOnFrom(theirs)
    if (whose === 'theirs') setText(theirs.yaml)
    setTheirs(null)
    forget()
  }

  return { draft, text, setText, fault, kept, saving, theirs, settle }
}
