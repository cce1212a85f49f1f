// Opens a round: its name, its days, and whose municipalities are asked.
import { ask, renew } from '../api/client.ts'
import { RoundOpenDocument, type RoundsQuery } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Fault, useSend } from '../ui/send.tsx'
import { words } from '../words/words.ts'

export function Open({ counties }: { counties: RoundsQuery['counties'] }) {
  const w = words().rounds
  const { send, fault } = useSend()
  const open = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = (name: string) => String(new FormData(form).get(name) ?? '')
    const within = given('within')
    const input = {
      name: given('name'),
      opens: given('opens'),
      closes: given('closes'),
      ...(within && { within }),
    }
    const answer = await send(
      () => ask(RoundOpenDocument, { input, lang: apiLang() }),
      ({ roundOpen }) => roundOpen.errors,
    )
    if (!answer) return
    form.reset()
    renew()
  }
  return (
    <details class="work-part">
      <summary>{w.open}</summary>
      <form class="round-form" onSubmit={open}>
        <label for="round-name">{w.name}</label>
        <input id="round-name" name="name" type="text" required maxLength={200} autocomplete="off" />
        <label for="round-opens">{w.opens}</label>
        <input id="round-opens" name="opens" type="date" required />
        <label for="round-closes">{w.closes}</label>
        <input id="round-closes" name="closes" type="date" required />
        <label for="round-within">{w.within}</label>
        <select id="round-within" name="within">
          <option value="">{words().views.country}</option>
          {counties.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <Fault says={fault} />
        <div class="act-foot">
          <button type="submit" class="primary">
            {w.open}
          </button>
        </div>
      </form>
    </details>
  )
}
