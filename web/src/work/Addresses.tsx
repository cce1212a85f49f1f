// The municipality's calendar, at addresses that calendar programs read: made, copied once, and revoked.
import { useState } from 'preact/hooks'
import { ask, renew } from '../api/client.ts'
import { CalendarOpenDocument, CalendarRevokeDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Fault, Sure, useSend } from '../ui/send.tsx'
import { instant, words } from '../words/words.ts'
import { Copyable } from '../working/Copyable.tsx'
import { Part, type Work } from './WorkPage.tsx'

export function Addresses({ calendars, code }: { calendars: Work['calendars']; code: string }) {
  const w = words().work
  const [made, setMade] = useState<string | null>(null)
  const { send, fault } = useSend()
  const make = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const input = { municipality: code, label: String(given.get('label')), own: given.get('own') !== null }
    const answer = await send(
      () => ask(CalendarOpenDocument, { input, lang: apiLang() }),
      ({ calendarOpen }) => calendarOpen.errors,
    )
    if (!answer?.calendarOpen.address) return
    setMade(location.origin + answer.calendarOpen.address)
    form.reset()
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
            <Revoke id={id} revoked={() => setMade(null)} />
          </li>
        ))}
      </ul>
      {made && <Copyable text={made} label={w.calendar} note={words().working.partner.once} />}
      <Fault says={fault} />
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

/** Whoever reads the calendar at the address gets nothing from then on, and it does not come back. */
function Revoke({ id, revoked }: { id: string; revoked: () => void }) {
  const w = words().work
  const { send, ...rest } = useSend()
  const act = async () => {
    const answer = await send(
      () => ask(CalendarRevokeDocument, { id, lang: apiLang() }),
      ({ calendarRevoke }) => calendarRevoke.errors,
    )
    if (!answer) return null
    revoked()
    renew()
    return answer
  }
  return (
    <Sure label={w.revoke} says={w.revokeCalendar} sure={w.revokeSure} class="link" act={act} {...rest} />
  )
}
