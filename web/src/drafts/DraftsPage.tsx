// Norms that national staff are writing: what there is, and the ways to begin another or to end one.
import './drafts.css'
import { useState } from 'preact/hooks'
import { ask, forget, renew } from '../api/client.ts'
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
import { instant, words } from '../words/words.ts'

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
                  <a href={`/utkast/${encodeURIComponent(draft.id)}`}>{nameIn(draft.yaml)}</a>
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

/** The norm's id and version as the text says them, also when the rest of it cannot be read. */
function nameIn(yaml: string): string {
  const said = (name: string) => yaml.match(new RegExp(`^${name}: *(\\S+)`, 'm'))?.[1]
  return [said('id'), said('version')].filter(Boolean).join('@') || words().drafts.unnamed
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
  const [fault, setFault] = useState<string | null>(null)
  const begin = async (event: SubmitEvent) => {
    event.preventDefault()
    const started = async () => {
      const { recommendation } = await ask(NextDraftDocument, { norm })
      if (!recommendation?.nextDraft) return null
      const input = { pack: recommendation.pack.id, yaml: recommendation.nextDraft }
      return (await ask(DraftSaveDocument, { id: null, input, lang: apiLang() })).recommendationDraft
    }
    const answer = await started().catch(() => null)
    if (!answer?.draft) return setFault(answer?.errors[0]?.message ?? words().working.failed)
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
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}

function Retire({ packs }: { packs: Packs }) {
  const w = words().drafts
  const [says, setSays] = useState<{ text: string; fault: boolean } | null>(null)
  const retire = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = (name: string) => String(new FormData(form).get(name) ?? '')
    const input = { on: given('on'), reason: given('reason') }
    const answer = await ask(NormRetireDocument, { id: given('norm'), input, lang: apiLang() }).catch(
      () => null,
    )
    const { recommendation, errors } = answer?.recommendationRetire ?? { recommendation: null, errors: [] }
    if (!recommendation) return setSays({ text: errors[0]?.message ?? words().working.failed, fault: true })
    setSays({ text: w.retired(recommendation.id), fault: false })
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
        {says && (
          <p role={says.fault ? 'alert' : 'status'} class={says.fault ? 'fault' : undefined}>
            {says.text}
          </p>
        )}
      </form>
    </details>
  )
}
