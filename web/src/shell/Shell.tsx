// The frame around every view: top bar, banner, the view itself, foot, and what opens above it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Failure, renew } from '../api/client.ts'
import { useQuery } from '../api/useQuery.ts'
import { SettingDocument } from '../operations.generated.ts'
import { embedded, followLinks, path } from '../router.ts'
import { loaded, routed } from '../routes.ts'
import { Failed, Loading } from '../ui/Feedback.tsx'
import { inventedWorld } from '../ui/marks.ts'
import { words } from '../words/words.ts'
import { Account } from './Account.tsx'
import { Boundary } from './Boundary.tsx'
import { Foot } from './Foot.tsx'
import { NotFound } from './NotFound.tsx'
import { Palette } from './Palette.tsx'
import { opensPalette } from './pressed.ts'
import { SignIn } from './SignIn.tsx'
import { sessionOver, token, welcomed } from './settings.ts'
import { TopBar } from './TopBar.tsx'
import { Welcome } from './Welcome.tsx'
import { signInWanted, type Who, who, whoFailed } from './who.ts'

export type Opened = 'palette' | 'signIn' | 'account' | 'welcome' | null

export function Shell() {
  const [opened, setOpened] = useState<Opened>(welcomed.peek() || embedded.peek() ? null : 'welcome')
  const setting = useQuery(SettingDocument, {})
  // From the first moment there is anything to be seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensPalette(event)) return
      // Nothing that is open to all is found by it.
      if (who.peek()?.role === 'PUBLIC') return
      event.preventDefault()
      setOpened('palette')
    }
    addEventListener('keydown', onKey)
    addEventListener('click', followLinks)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('click', followLinks)
    }
  }, [])
  useEffect(() => {
    if (!sessionOver.value) return
    setOpened('signIn')
    // Nobody had begun yet: without the token at least what is open to all is shown.
    if (who.peek() !== null) return
    token.value = null
    renew()
  }, [sessionOver.value])
  // Who was asking stays so while the server is away for a moment.
  useEffect(() => {
    if (setting.data) {
      who.value = setting.data.viewer
      inventedWorld.value = setting.data.country.invented
    }
    // The view that waits for it has mostly failed too.
    whoFailed.value = setting.failure && { failure: setting.failure, again: renew }
  }, [setting.data, setting.failure])
  useEffect(() => {
    if (!signInWanted.value) return
    signInWanted.value = false
    setOpened('signIn')
  }, [signInWanted.value])
  const close = () => setOpened(null)
  const reader = useReader(who.value)
  const w = words()
  return (
    <div class={embedded.value ? 'frame embedded' : 'frame'}>
      <a class="skip" href="#main">
        {w.skip}
      </a>
      {!embedded.value && <TopBar own={setting.data?.viewer ?? null} open={setOpened} />}
      {setting.data?.country.invented && (
        <aside class="invented" aria-label={w.invented}>
          {w.invented}
        </aside>
      )}
      <main id="main" tabIndex={-1}>
        <Boundary key={path.value}>
          <View key={reader} />
        </Boundary>
      </main>
      {!embedded.value && <Foot />}
      {opened === 'palette' && <Palette onClose={close} />}
      {opened === 'account' && <Account onClose={close} />}
      {opened === 'signIn' && <SignIn onClose={close} />}
      {opened === 'welcome' && <Welcome onClose={close} />}
    </div>
  )
}

/** Another key for another reader, who sees other things; the same one with a new token goes on where it was. */
function useReader(now: Who | null): number {
  const at = useRef({ says: '', key: 0 })
  const says = now ? `${now.role} ${now.municipalities}` : at.current.says
  if (says !== at.current.says) at.current = { says, key: at.current.says ? at.current.key + 1 : 0 }
  return at.current.key
}

function View() {
  const found = routed(path.value)
  const pattern = found?.route.pattern ?? ''
  const [, redraw] = useState(0)
  const [failed, setFailed] = useState(false)
  const ViewNow = loaded.get(pattern)
  useEffect(() => {
    if (!found || ViewNow) return
    setFailed(false)
    // A view that stood here before may have fetched it since this one was drawn.
    if (loaded.has(pattern)) return redraw((n) => n + 1)
    found.route
      .load()
      .then(({ default: page }) => {
        loaded.set(pattern, page)
        redraw((n) => n + 1)
      })
      .catch(() => setFailed(true))
  }, [pattern])
  if (!found) return <NotFound />
  if (failed) return <Failed failure={new Failure('away')} again={() => location.reload()} />
  return ViewNow ? <ViewNow args={found.args ?? {}} /> : <Loading />
}
