// What a view says while it waits, when there is nothing, and when it failed: each with what to do.
import type { ComponentChildren } from 'preact'
import type { Asked } from '../api/useQuery.ts'
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

export function Failed({ failure, again }: Pick<Asked<unknown>, 'failure' | 'again'>) {
  const w = words()
  const open = failure?.kind === 'refused' && who.value?.role === 'PUBLIC'
  const [what, todo] = w.failure[failure?.kind ?? 'failing']
  return (
    <div class="feedback failed" role="alert">
      <h2>{what}</h2>
      {failure?.kind === 'wrong' && <p class="quiet">{failure.message}</p>}
      <p>{todo}</p>
      <div class="ways-on">
        <button type="button" class={open ? undefined : 'primary'} onClick={again}>
          {w.again}
        </button>
        {open && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              signInWanted.value = true
            }}
          >
            {w.settings.signIn}
          </button>
        )}
      </div>
    </div>
  )
}

interface AnsweredProps<T> {
  asked: Asked<T>
  /** The view's heading until its answer brings its own; left out where one stands above already. */
  title?: string
  children: (data: T) => ComponentChildren
}

/** The view of an answer, or why there is none. An earlier answer stays while the next is on its way. */
export function Answered<T>({ asked, title, children }: AnsweredProps<T>) {
  if (asked.failure || asked.data === null)
    return (
      <>
        {title && <h1>{title}</h1>}
        {asked.failure ? <Failed {...asked} /> : <Loading slow={asked.slow} again={asked.again} />}
      </>
    )
  return (
    <div class="answered" aria-busy={asked.loading}>
      {children(asked.data)}
    </div>
  )
}
