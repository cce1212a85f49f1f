// A question to a partner, behind a link that is shown once: made here, passed on by the municipality itself.
import { useState } from 'preact/hooks'
import { ask, renew } from '../api/client.ts'
import { type FactAtQuery, PartnerAskDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Fault, useSend } from '../ui/send.tsx'
import { words } from '../words/words.ts'
import { Copyable } from './Copyable.tsx'

type Fact = Extract<NonNullable<FactAtQuery['node']>, { __typename: 'Fact' }>

export function AskPartner({ code, fact }: { code: string; fact: Pick<Fact, 'id' | 'says'> }) {
  const w = words().working
  const [open, setOpen] = useState(false)
  const [mailbox, setMailbox] = useState('')
  const [link, setLink] = useState<string | null>(null)
  const [warned, setWarned] = useState<string[]>([])
  const { send, fault } = useSend()
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const input = { municipality: code, ...(mailbox && { mailbox }) }
    const asked = await send(
      () => ask(PartnerAskDocument, { fact: fact.id, input, lang: apiLang() }),
      ({ partnerAsk }) => partnerAsk.errors,
    )
    if (!asked) return
    const { link: path, warnings } = asked.partnerAsk
    setWarned(warnings.map(({ message }) => message))
    setLink(path && location.origin + path)
    renew()
  }
  return (
    <>
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {w.partner.ask}
      </button>
      {open && (
        <Dialog label={w.partner.ask} onClose={() => setOpen(false)} mayClose={() => true} class="act">
          <p class="eyebrow">{fact.says}</p>
          <h2>{w.partner.ask}</h2>
          <p class="quiet">{w.partner.lead}</p>
          <Fault says={fault} />
          {warned.map((each) => (
            <p key={each} role="alert" class="quiet">
              {each}
            </p>
          ))}
          {link ? (
            <Copyable text={link} label={w.partner.link} note={w.partner.once} />
          ) : (
            <form onSubmit={submit}>
              <div class="field">
                <label for="partner-mailbox">
                  {w.partner.mailbox} <span class="quiet">({w.optional})</span>
                </label>
                <input
                  id="partner-mailbox"
                  type="text"
                  autocomplete="off"
                  value={mailbox}
                  onInput={({ currentTarget }) => setMailbox(currentTarget.value)}
                />
              </div>
              <div class="act-foot">
                <button type="submit" class="primary">
                  {w.partner.make}
                </button>
              </div>
            </form>
          )}
          <form method="dialog">
            <button type="submit" class="plain">
              {w.close}
            </button>
          </form>
        </Dialog>
      )}
    </>
  )
}
