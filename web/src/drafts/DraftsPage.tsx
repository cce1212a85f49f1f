// Norms that national staff are writing: what there is, and the ways to begin another or to end one.
import './drafts.css'
import { useState } from 'preact/hooks'
import { ask, Failure, forget, renew } from '../api/client.ts'
import { useQuery } from '../api/useQuery.ts'
import {
  DraftSaveDocument,
  DraftsDocument,
  type DraftsQuery,
  NextDraftDocument,
  NormRetireDocument,
} from '../operations.generated.ts'
import { go } from '../router.ts'
import { National } from '../shell/National.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { Fault, useSend } from '../ui/send.tsx'
import { instant, words } from '../words/words.ts'
import { nameIn } from './names.ts'

export default function DraftsPage() {
  const w = words().drafts
  useTitle(w.title)
  return (
    <National title={w.title}>
      <Whole />
    </National>
  )
}

function Whole() {
  const w = words().drafts
  const asked = useQuery(DraftsDocument, { lang: apiLang() })
  return (
    <Answered asked={asked} title={w.title}>
      {(data) => (
        <article class="drafts">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          <Begin packs={data.rulePacks} />
          <h2>{w.list}</h2>
          {data.recommendationDrafts.length === 0 && <p class="quiet">{w.none}</p>}
          <ul class="things">
            {data.recommendationDrafts.map((draft) => (
              <li key={draft.id}>
                <strong>
                  <a href={`/utkast/${encodeURIComponent(draft.id)}`}>{nameIn(draft.yaml) ?? w.unnamed}</a>
                </strong>
                <span class="quiet">
                  {[
                    draft.pack.title,
                    draft.published ? w.published(draft.published) : w.draft,
                    `${instant(draft.at)}${draft.mine ? `, ${w.mine}` : ''}`,
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <Retire packs={data.rulePacks} />
        </article>
      )}
    </Answered>
  )
}

type Packs = DraftsQuery['rulePacks']

function Norms({ packs }: { packs: Packs }) {
  return packs.map(({ id, title, measures }) => (
    <optgroup key={id} label={title}>
      {measures
        .flatMap(({ recommendations }) => recommendations)
        .map((norm) => (
          <option key={norm.id} value={norm.id}>
            {norm.id} {norm.title}
          </option>
        ))}
    </optgroup>
  ))
}

function Begin({ packs }: { packs: Packs }) {
  const w = words().drafts
  const [norm, setNorm] = useState('')
  const { send, fault } = useSend()
  const begin = async (event: SubmitEvent) => {
    event.preventDefault()
    const started = async () => {
      const { recommendation } = await ask(NextDraftDocument, { norm })
      if (!recommendation?.nextDraft) throw new Failure('failing')
      const input = { pack: recommendation.pack.id, yaml: recommendation.nextDraft }
      return (await ask(DraftSaveDocument, { id: null, input, lang: apiLang() })).recommendationDraft
    }
    const answer = await send(started, ({ errors }) => errors)
    if (!answer?.draft) return
    forget()
    go(`/utkast/${encodeURIComponent(answer.draft.id)}`)
  }
  return (
    <form class="work-acts" onSubmit={begin}>
      <label for="begin-from">{w.beginFrom}</label>
      <select
        id="begin-from"
        required
        value={norm}
        onChange={({ currentTarget }) => setNorm(currentTarget.value)}
      >
        <option value="">{words().working.none}</option>
        <Norms packs={packs} />
      </select>
      <button type="submit" class="primary">
        {w.begin}
      </button>
      <Fault says={fault} />
    </form>
  )
}

function Retire({ packs }: { packs: Packs }) {
  const w = words().drafts
  const { send, fault } = useSend()
  const [retired, setRetired] = useState<string | null>(null)
  const retire = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = (name: string) => String(new FormData(form).get(name) ?? '')
    const input = { on: given('on'), reason: given('reason') }
    setRetired(null)
    const answer = await send(
      () => ask(NormRetireDocument, { id: given('norm'), input, lang: apiLang() }),
      ({ recommendationRetire }) => recommendationRetire.errors,
    )
    const norm = answer?.recommendationRetire.recommendation
    if (!norm) return
    setRetired(norm.id)
    form.reset()
    renew()
  }
  return (
    <details class="retire">
      <summary>{w.retire}</summary>
      <p class="quiet">{w.retireSays}</p>
      <form onSubmit={retire}>
        <label for="retire-norm">{w.norm}</label>
        <select id="retire-norm" name="norm" required>
          <option value="">{words().working.none}</option>
          <Norms packs={packs} />
        </select>
        <label for="retire-on">{w.lastDay}</label>
        <input id="retire-on" name="on" type="date" required />
        <label for="retire-why">{w.why}</label>
        <textarea id="retire-why" name="reason" rows={3} maxLength={2000} required />
        <div class="act-foot">
          <button type="submit">{w.retire}</button>
        </div>
        <Fault says={fault} />
        {retired && <p role="status">{w.retired(retired)}</p>}
      </form>
    </details>
  )
}
