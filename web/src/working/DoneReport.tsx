// What an act did, told when it is done, with the way back.
import { signal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Fault, useSend } from '../ui/send.tsx'
import { day, words } from '../words/words.ts'
import { type Done, keys, perform } from './act.ts'
import { ChangeList } from './ChangeList.tsx'
import { opened } from './form.ts'
import { Warnings } from './Warnings.tsx'

/** The latest act of this page, for as long as it can be undone from here. */
export const latest = signal<{ title: string; done: Done } | null>(null)

/** Undoing an act by a button: where it stands. */
export function useUndo(done: Done) {
  const [state, setState] = useState<'not' | 'undoing' | 'undone'>('not')
  const { send, fault } = useSend()
  const keyFor = useRef(keys())
  const undo = async () => {
    if (state !== 'not' || !done.act) return
    setState('undoing')
    const act = { name: 'actUndo', id: done.act, input: {} } as const
    const answer = await send(
      () => perform(act, keyFor.current(act)),
      ({ errors }) => errors,
    )
    setState(answer ? 'undone' : 'not')
  }
  return { state, fault, undo }
}

export function DoneReport({ done, title }: { done: Done; title: string }) {
  const w = words().working
  const { state, fault, undo } = useUndo(done)
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    latest.value = proposal ? null : { title, done }
    said.current?.focus()
  }, [done])
  useEffect(() => {
    if (state === 'undone') latest.value = null
  }, [state])
  const { proposal } = done
  const { closed, opened: opens } = done.flags
  return (
    <div class="done">
      <p ref={said} tabIndex={-1} role="status" class="done-says">
        {state === 'undone'
          ? w.undone
          : proposal
            ? w.proposed.title
            : `${w.done}. ${w.did.closed(closed.length)}`}
      </p>
      {proposal && (
        <p>
          {w.proposed.says(
            proposal.asked
              .filter(({ code }) => !proposal.confirmed.some((agreed) => agreed.code === code))
              .map(({ name }) => name)
              .join(', '),
            day(proposal.effectiveOn),
          )}
        </p>
      )}
      {state !== 'undone' && !proposal && (
        <>
          <ChangeList changes={closed} way="closed" />
          {opens.length > 0 && <p>{w.did.opened(opens.length)}</p>}
          <ChangeList changes={opens} way="opened" />
          <Warnings warnings={done.warnings} />
        </>
      )}
      <Fault says={fault} />
      <div class="act-foot">
        <button
          type="button"
          class="primary"
          onClick={() => {
            opened.value = null
          }}
        >
          {w.close}
        </button>
        {state !== 'undone' && !proposal && (
          <button type="button" aria-disabled={state === 'undoing'} onClick={undo}>
            {state === 'undoing' ? w.undoing : w.undo}
          </button>
        )}
      </div>
    </div>
  )
}
