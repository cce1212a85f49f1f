// The municipality's calendar, at addresses that calendar programs read: made, copied once, and revoked.
import { useState } from 'preact/hooks'
import { ask, renew } from '../api/client.ts'
import { CalendarOpenDocument, CalendarRevokeDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { instant, words } from '../words/words.ts'
import { Copyable } from '../working/Copyable.tsx'
import { Part, type Work } from './WorkPage.tsx'

export function Addresses({ calendars, code }: { calendars: Work['calendars']; code: string }) {
  const w = words().work
  const [made, setMade] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const make = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const input = { municipality: code, label: String(given.get('label')), own: given.get('own') !== null }
    const answer = await ask(CalendarOpenDocument, { input, lang: apiLang() }).catch(() => null)
    const { address, errors } = answer?.calendarOpen ?? { address: null, errors: [] }
    setFault(address ? null : (errors[0]?.message ?? words().working.failed))
    if (!address) return
    setMade(location.origin + address)
    form.reset()
    renew()
  }
  const revoke = async (id: string) => {
    await ask(CalendarRevokeDocument, { id })
    setMade(null)
    renew()
  }
  return (
    <Part title={w.calendar}>
      <p class="quiet">{w.calendarSays}</p>
      <ul class="work-list">
        {calendars.map(({ id, label, own, openedAt }) => (
          <li key={id}>
            <strong>{label}</strong>{' '}
            <span class="quiet">
              {instant(openedAt)}
              {own && ` · ${w.calendarOwn}`}
            </span>{' '}
            <button type="button" class="link" onClick={() => revoke(id)}>
              {w.revoke}
            </button>
          </li>
        ))}
      </ul>
      {made && <Copyable text={made} label={w.calendar} note={words().working.partner.once} />}
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <form class="work-acts" onSubmit={make}>
        <input type="text" name="label" required aria-label={w.calendarFor} placeholder={w.calendarFor} />
        <label>
          <input type="checkbox" name="own" /> {w.calendarOwn}
        </label>
        <button type="submit">{w.calendarMake}</button>
      </form>
    </Part>
  )
}
