// What a view says while it waits, when there is nothing, and when it failed: each with what to do.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Failure, renew } from '../api/client.ts'
import type { Asked } from '../api/useQuery.ts'
import { sessionOver } from '../shell/settings.ts'
import { signInWanted, who } from '../shell/who.ts'
import { words } from '../words/words.ts'

export function Loading({ slow = false, again }: { slow?: boolean; again?: () => void }) {
  const w = words()
  return (
    <div class="feedback" role="status">
      <div class="waiting" aria-hidden="true" />
      <p>{slow ? w.slow : w.loading}</p>
      {slow && again && (
        <button type="button" onClick={again}>
          {w.again}
        </button>
      )}
    </div>
  )
}

export function Empty({ says, children }: { says?: string; children?: ComponentChildren }) {
  return (
    <div class="feedback" role="status">
      <p>{says ?? words().empty}</p>
      {children}
    </div>
  )
}

/** What it is called, what to do, and whether signing in is what is left to do. */
function told(failure: Failure | null) {
  const w = words()
  const refused = failure?.kind === 'refused'
  const over = refused && sessionOver.value
  const [what, todo] = over ? w.failure.over : w.failure[failure?.kind ?? 'failing']
  return { what, todo, open: over || (refused && who.value?.role === 'PUBLIC') }
}

const signIn = () => {
  signInWanted.value = true
}

export function Failed({ failure, again }: Pick<Asked<unknown>, 'failure' | 'again'>) {
  const w = words()
  const { what, todo, open } = told(failure)
  return (
    <div class="feedback failed" role="alert">
      <h2>{what}</h2>
      {failure?.kind === 'wrong' && (
        <details>
          <summary>{w.serverSays}</summary>
          <p class="quiet">{failure.message}</p>
        </details>
      )}
      <p>{todo}</p>
      <div class="ways-on">
        <button type="button" class={open ? undefined : 'primary'} onClick={again}>
          {w.again}
        </button>
        {open && (
          <button type="button" class="primary" onClick={signIn}>
            {w.settings.signIn}
          </button>
        )}
      </div>
    </div>
  )
}

/** Above the earlier answer while the next is on its way: for a changed selection it may take a while. */
function Underway({ slow, again }: { slow: boolean; again: () => void }) {
  const w = words()
  return (
    <div class="underway no-print">
      <div class="waiting" aria-hidden="true" />
      {slow && (
        <p role="status">
          {w.slow}{' '}
          <button type="button" class="link" onClick={again}>
            {w.again}
          </button>
        </p>
      )}
    </div>
  )
}

/** In a line above what is shown still: asking it again failed. All views are asked again, since mostly all failed. */
function Stale({ failure }: Pick<Asked<unknown>, 'failure'>) {
  const w = words()
  const { what, open } = told(failure)
  return (
    <p class="stale no-print" role="alert">
      {what} {w.stillShown}{' '}
      <button type="button" class="link" onClick={open ? signIn : renew}>
        {open ? w.settings.signIn : w.again}
      </button>
    </p>
  )
}

interface AnsweredProps<T> {
  asked: Asked<T>
  /** The view's heading until its answer brings its own; left out where one stands above already. */
  title?: string
  /** What can be shown of the view without its answer, until that is slow or fails; drawn where the view then stands. */
  meanwhile?: () => ComponentChildren
  children: (data: T) => ComponentChildren
}

/** The view of an answer, or why there is none. An earlier answer stays while the next is on its way, and when it does not come. */
export function Answered<T>({ asked, title, meanwhile, children }: AnsweredProps<T>) {
  if (meanwhile && asked.data === null && !asked.failure && !asked.slow)
    return (
      <div class="answered" aria-busy>
        {false}
        {meanwhile()}
      </div>
    )
  if (asked.data === null)
    return (
      <>
        {title && <h1>{title}</h1>}
        {asked.failure ? <Failed {...asked} /> : <Loading slow={asked.slow} again={asked.again} />}
      </>
    )
  return (
    <div class="answered" aria-busy={asked.loading}>
      {asked.failure ? (
        <Stale failure={asked.failure} />
      ) : (
        asked.loading && <Underway slow={asked.slow} again={asked.again} />
      )}
      {children(asked.data)}
    </div>
  )
}

/** What a view can do without for a moment: drawn once the rest of it is on the screen. */
export function Later({ children }: { children: ComponentChildren }) {
  const [now, setNow] = useState(false)
  useEffect(() => setNow(true), [])
  return now ? children : null
}
