// Signing in by pasting a token: tried at once, and kept for this tab only.
import { useState } from 'preact/hooks'
import { ask, Failure, renew } from '../api/client.ts'
import { SettingDocument } from '../operations.generated.ts'
import { go, path } from '../router.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { words } from '../words/words.ts'
import { sessionOver, token } from './settings.ts'

export function SignIn({ onClose }: { onClose: () => void }) {
  const w = words().signIn
  const [refused, setRefused] = useState(false)
  const [away, setAway] = useState(false)
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const given = tokenIn(String(new FormData(event.currentTarget).get('token') ?? ''))
    const viewer = await (given
      ? ask(SettingDocument, {}, undefined, given)
      : Promise.reject(new Failure('refused'))
    )
      .then(({ viewer }) => (viewer.role === 'PUBLIC' ? null : viewer))
      .catch((error: unknown) => {
        setAway(error instanceof Failure && error.kind !== 'refused')
        return null
      })
    if (!viewer || !given) return setRefused(true)
    token.value = given
    sessionOver.value = false
    // Another sees other things: what the one before was answered is forgotten, and every view asks again.
    renew()
    onClose()
    // Whoever works for a municipality wants to see how it is there.
    const [own] = viewer.municipalities
    if (own && path.peek() === '/') go(`/kommun/${own}`)
  }
  return (
    <Dialog
      label={w.title}
      onClose={onClose}
      // Opened by itself, it would be closed by a click that was meant for what lies below.
      {...(sessionOver.value && { mayClose: () => true })}
      class="sign-in"
    >
      <h2>{w.title}</h2>
      {sessionOver.value && <p class="signed-out">{w.over}</p>}
      <p>{w.says}</p>
      <form onSubmit={submit}>
        <label for="token">{w.field}</label>
        <textarea id="token" name="token" rows={4} required spellcheck={false} autocomplete="off" />
        {refused && <p role="alert">{away ? words().failure.away[0] : w.refused}</p>}
        <button type="submit" class="primary">
          {w.submit}
        </button>
      </form>
    </Dialog>
  )
}

/** What was pasted may have lines broken, or the word Bearer before it; null when it is no token at all. */
function tokenIn(pasted: string): string | null {
  const given = pasted.replace(/^\s*bearer\s/i, '').replace(/\s/g, '')
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(given) ? given : null
}
