// Publishing a draft for good: what is changed and why goes with it.
import { useState } from 'preact/hooks'
import { ask, renew } from '../api/client.ts'
import { DraftPublishDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Fault, useSend } from '../ui/send.tsx'
import { words } from '../words/words.ts'

export function Publish({ draft, ready }: { draft: string; ready: boolean }) {
  const w = words().drafts
  const [changelog, setChangelog] = useState('')
  const { send, sending, fault } = useSend()
  const publish = async (event: SubmitEvent) => {
    event.preventDefault()
    const answer = await send(
      () => ask(DraftPublishDocument, { id: draft, changelog, lang: apiLang() }),
      ({ recommendationPublish }) => recommendationPublish.errors,
    )
    if (answer) renew()
  }
  return (
    <section>
      <h2>{w.publish}</h2>
      <p class="quiet">{ready ? w.publishSays : w.publishWaits}</p>
      <form class="publish" onSubmit={publish}>
        <label for="changelog">{w.changelog}</label>
        <textarea
          id="changelog"
          rows={3}
          maxLength={2000}
          required
          value={changelog}
          onInput={({ currentTarget }) => setChangelog(currentTarget.value)}
        />
        <Fault says={fault} />
        <div class="act-foot">
          <button type="submit" class="primary" disabled={!ready || sending}>
            {sending ? words().working.sending : w.publish}
          </button>
        </div>
      </form>
    </section>
  )
}
