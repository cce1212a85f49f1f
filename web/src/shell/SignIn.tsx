// Signing in by pasting a token: tried at once, and kept for this tab only.
import { useState } from 'preact/hooks'
import { ask, forget } from '../api/client.ts'
import type { Asked } from '../api/useQuery.ts'
import { SettingDocument } from '../operations.generated.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { words } from '../words/words.ts'
import { token } from './settings.ts'

export function SignIn({ onClose, asked }: { onClose: () => void; asked: Pick<Asked<unknown>, 'again'> }) {
  const w = words().signIn
  const [refused, setRefused] = useState(false)
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const given = String(new FormData(event.currentTarget).get('token') ?? '').trim()
    token.value = given
    const role = await ask(SettingDocument, {})
      .then(({ viewer }) => viewer.role)
      .catch(() => 'PUBLIC')
    if (role === 'PUBLIC') {
      token.value = null
      return setRefused(true)
    }
    forget()
    asked.again()
    onClose()
  }
  return (
    <Dialog label={w.title} onClose={onClose} class="sign-in">
      <h2>{w.title}</h2>
      <p>{w.says}</p>
      <form onSubmit={submit}>
        <label for="token">{w.field}</label>
        <textarea id="token" name="token" rows={4} required spellcheck={false} autocomplete="off" />
        {refused && <p role="alert">{w.refused}</p>}
        <button type="submit" class="primary">
          {w.submit}
        </button>
      </form>
    </Dialog>
  )
}
