// What an act would do to flags, tried on the server while the form is filled in; nothing of it is kept.
import { useEffect, useState } from 'preact/hooks'
import { capital } from '../../../src/vocabulary/word.ts'
import { words } from '../words/words.ts'
import { type Act, type Done, tryOut } from './act.ts'
import { ChangeList } from './ChangeList.tsx'
import { NetworkTrial } from './NetworkTrial.tsx'
import { Warnings } from './Warnings.tsx'

export interface Trial {
  /** idle: something is not filled in yet. away: the server could not try it now. */
  state: 'idle' | 'trying' | 'tried' | 'away'
  done: Done | null
}

const PAUSE_MS = 300
/** A server that is busy, or plans the statements for the first time, is asked so many times more. */
const TRIES = 3
const AGAIN_MS = 2_000

export function useTrial(act: Act | null): Trial {
  const [trial, setTrial] = useState<Trial>({ state: 'idle', done: null })
  const said = act && JSON.stringify(act)
  useEffect(() => {
    if (!act) return setTrial({ state: 'idle', done: null })
    const abort = new AbortController()
    setTrial(({ done }) => ({ state: 'trying', done }))
    let timer: ReturnType<typeof setTimeout>
    const tryIn = (pause: number, left: number) => {
      timer = setTimeout(async () => {
        const done = await tryOut(act, abort.signal).catch(() => null)
        if (abort.signal.aborted) return
        if (done && !done.errors.some(({ code }) => code === 'BUSY'))
          return setTrial({ state: 'tried', done })
        if (left > 0) tryIn(AGAIN_MS, left - 1)
        else setTrial({ state: 'away', done: null })
      }, pause)
    }
    tryIn(PAUSE_MS, TRIES)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [said])
  return trial
}

function sumOf({ closed, opened, changed }: Done['flags']): string {
  const w = words().working.preview
  const parts = [
    closed.length > 0 && w.closes(closed.length),
    opened.length > 0 && w.opens(opened.length),
    changed.length > 0 && w.changes(changed.length),
  ].filter((each) => each !== false)
  const said = parts.join(', ') || w.nothing
  return capital(said)
}

export function Preview({ trial: { state, done }, act }: { trial: Trial; act: Act | null }) {
  const w = words().working.preview
  const flags = done && done.errors.length === 0 ? done.flags : null
  const says =
    state === 'idle'
      ? w.fill
      : state === 'away'
        ? w.away
        : flags
          ? sumOf(flags)
          : state === 'trying'
            ? w.trying
            : w.refused
  const busy = state === 'trying'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="preview" data-state={state} aria-busy={busy} aria-label={w.title} tabIndex={0}>
      <h3>{w.title}</h3>
      <p role="status" class={state === 'idle' || state === 'away' ? 'quiet' : 'preview-says'}>
        {says}
      </p>
      {flags && state !== 'idle' && (
        <>
          <ChangeList changes={flags.closed} way="closed" />
          <ChangeList changes={flags.opened} way="opened" />
          {act && <NetworkTrial key={JSON.stringify(act)} act={act} />}
        </>
      )}
      {done && <Warnings warnings={done.warnings} />}
    </section>
  )
}
