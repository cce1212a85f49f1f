// One draft of a norm: its text with what is wrong beside it, its examples, what it would change, and publishing.
import './drafts.css'
import { useQuery } from '../api/useQuery.ts'
import { DraftDocument, type DraftTextFragment } from '../operations.generated.ts'
import type { PageProps } from '../routes.ts'
import { National } from '../shell/National.tsx'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { words } from '../words/words.ts'
import { Both } from './Both.tsx'
import { Editor } from './Editor.tsx'
import { Effect } from './Effect.tsx'
import { Examples } from './Examples.tsx'
import { nameIn } from './names.ts'
import { useSaving } from './useSaving.ts'

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

function Whole({ read }: { read: Draft }) {
  const w = words().drafts
  const { draft, text, setText, fault, kept, saving, theirs, settle } = useSaving(read)
  const published = draft.published ?? read.published
  const sound = draft.problems.length === 0
  return (
    <article class="drafts">
      <p class="eyebrow">
        <a href="/utkast">{w.title}</a> · {draft.pack.title}
      </p>
      <h1>{nameIn(text) ?? w.one}</h1>
      {theirs ? (
        <Both own={text} theirs={theirs.yaml} settle={settle} />
      ) : (
        <>
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
        </>
      )}
    </article>
  )
}
