// One draft of a norm: its text with what is wrong beside it, its examples, what it would change, and publishing.
import './drafts.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, forget } from '../api/client.ts'
import { useQuery } from '../api/useQuery.ts'
import { DraftDocument, DraftSaveDocument, type DraftTextFragment } from '../operations.generated.ts'
import type { PageProps } from '../routes.ts'
import { National } from '../shell/National.tsx'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { faultOf } from '../ui/fault.ts'
import { words } from '../words/words.ts'
import { Editor } from './Editor.tsx'
import { Effect } from './Effect.tsx'
import { Examples } from './Examples.tsx'

export type Draft = DraftTextFragment

export default function DraftPage({ args }: PageProps) {
  const w = words().drafts
  useTitle(w.one)
  return (
    <National title={w.one}>
      <Asked id={args.id ?? ''} />
    </National>
  )
}

function Asked({ id }: { id: string }) {
  const asked = useQuery(DraftDocument, { id, lang: apiLang() })
  return (
    <Answered asked={asked} title={words().drafts.one}>
      {({ recommendationDraft: draft }) => (draft ? <Whole key={draft.id} read={draft} /> : <NotFound />)}
    </Answered>
  )
}

/** The text is kept so long after the latest change, and checked as it is kept. */
const PAUSE_MS = 700

function Whole({ read }: { read: Draft }) {
  const w = words().drafts
  const [draft, setDraft] = useState(read)
  const [text, setText] = useState(read.yaml)
  const [fault, setFault] = useState<string | null>(null)
  const { kept, saving } = useSaving(draft, text, setDraft, setFault)
  const published = draft.published ?? read.published
  const sound = draft.problems.length === 0
  return (
    <article class="drafts">
      <p class="eyebrow">
        <a href="/utkast">{w.title}</a> · {draft.pack.id}
      </p>
      <h1>{w.one}</h1>
      {published ? (
        <p role="status">{w.published(published)}</p>
      ) : (
        <p role="status" class={fault ? 'fault' : 'quiet'}>
          {fault ?? (saving ? w.saving : sound ? w.sound : w.faults(draft.problems.length))}
        </p>
      )}
      <Editor
        text={text}
        problems={kept ? draft.problems : []}
        readOnly={published !== null}
        onChange={setText}
      />
      {sound && !published && (
        <>
          <Effect draft={draft.id} text={kept ? text : null} />
          {kept && <Examples key={text} draft={draft.id} />}
        </>
      )}
    </article>
  )
}

function useSaving(
  draft: Draft,
  text: string,
  setDraft: (draft: Draft) => void,
  setFault: (fault: string | null) => void,
) {
  const [saving, setSaving] = useState(false)
  const latest = useRef(text)
  latest.current = text
  const kept = draft.yaml === text
  useEffect(() => {
    if (kept || draft.published) return
    const timer = setTimeout(async () => {
      setSaving(true)
      const input = { pack: draft.pack.id, yaml: text }
      const answer = await ask(DraftSaveDocument, { id: draft.id, input, lang: apiLang() }).catch(faultOf)
      setSaving(false)
      if (typeof answer === 'string') return setFault(answer)
      const saved = answer.recommendationDraft
      if (!saved.draft) return setFault(saved.errors[0]?.message ?? words().working.failed)
      setFault(null)
      forget()
      // What was written meanwhile is kept next.
      if (latest.current === text) setDraft({ ...saved.draft, yaml: text })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, kept])
  return { kept, saving }
}
