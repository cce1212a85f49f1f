// One question of the first inventory: what is on record, each line confirmed or corrected by a click, and then whether that is all.
import { useEffect, useRef } from 'preact/hooks'
import type { Place } from '../municipality/chairs.ts'
import type { ReadyFragment } from '../operations.generated.ts'
import { LaneTag } from '../ui/LaneTag.tsx'
import { Fault, useSend } from '../ui/send.tsx'
import { day, words } from '../words/words.ts'
import { type Act, type Done, isAct, keys, perform } from './act.ts'
import { wordsOfActs } from './choices.ts'
import { latest } from './DoneReport.tsx'
import { type Form, opened } from './form.ts'
import { addForm } from './forms.ts'
import type { Guided } from './GuidePage.tsx'

type Question = Guided['questions'][number]

/** An act whose arguments the server has filled in; null for one that this explorer has no way to send. */
function readyAct({ act, arguments: given }: ReadyFragment): Act | null {
  if (!isAct(act)) return null
  const { id, input } = given as { id?: string; input: Record<string, unknown> }
  return { name: act, ...(id && { id }), input }
}

/** Sends acts that are ready, one at a time, and says what is wrong. */
function useSending() {
  const { sending, fault, send } = useSend()
  const keyFor = useRef(keys())
  const sendReady = async (ready: ReadyFragment): Promise<Done | null> => {
    const act = readyAct(ready)
    if (!act) return null
    const done = await send(
      () => perform(act, keyFor.current(act)),
      ({ errors }) => errors,
    )
    if (done) latest.value = { title: wordsOfActs().acts[act.name].title, done }
    return done
  }
  return { sending, fault, send: sendReady }
}

interface Props {
  question: Question
  of: number
  place: Place
  next: () => void
  skip: () => void
  /** Another question stood here before: the focus goes to this one. */
  follows: boolean
}

export function GuideQuestion({ question, of, place, next, skip, follows }: Props) {
  const w = words().working.guide
  const { sending, fault, send } = useSending()
  const { position, onRecord, settles, confirm, takeBack, answeredOn, add } = question
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (follows) heading.current?.focus()
  }, [])
  const adding: Form | null = addForm(place, add)
  // Of an empty list "that is all" would say that there are none, which is rarely what is meant.
  const isEmpty = onRecord.length === 0
  const answer = async (ready: ReadyFragment) => {
    if (await send(ready)) next()
  }
  return (
    <section class="asked" aria-label={question.question} aria-busy={sending}>
      <p class="eyebrow">{w.progress(position, of)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {question.question}
      </h2>
      <h3>{w.known}</h3>
      {isEmpty ? (
        <p class="quiet">{w.nothing}</p>
      ) : (
        <ul class="records">
          {onRecord.map((record) => (
            <Record key={record.fact.id} record={record} today={place.assessment.asOf} send={send} />
          ))}
        </ul>
      )}
      {adding && (
        <button
          type="button"
          class={isEmpty ? 'primary' : undefined}
          onClick={() => {
            opened.value = adding
          }}
        >
          + {adding.title}
        </button>
      )}
      {settles.length > 0 && (
        <details>
          <summary class="quiet">{w.settles(settles.length)}</summary>
          <ul>
            {settles.map(({ id, title }) => (
              <li key={id}>
                <a href={`/rekommendation/${encodeURIComponent(id)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Fault says={fault} />
      <div class="act-foot answers">
        {confirm && (
          <button
            type="button"
            class={isEmpty && adding ? undefined : 'primary'}
            aria-disabled={sending}
            onClick={() => answer(confirm)}
          >
            {sending ? words().working.sending : isEmpty ? w.noneThere : w.yes}
          </button>
        )}
        {answeredOn && <span>{w.answeredOn(day(answeredOn))}</span>}
        {takeBack && (
          <button type="button" aria-disabled={sending} onClick={() => send(takeBack)}>
            {w.takeBack}
          </button>
        )}
        <button type="button" class="plain" onClick={answeredOn ? next : skip}>
          {answeredOn ? w.next : w.skip}
        </button>
      </div>
    </section>
  )
}

interface RecordProps {
  record: Question['onRecord'][number]
  today: string
  send: (ready: ReadyFragment) => Promise<Done | null>
}

function Record({ record: { fact, confirm, correct }, today, send }: RecordProps) {
  const w = words()
  const g = w.working.guide
  const isToday = fact.observedOn === today
  const [over, never] = correct
  return (
    <li>
      <span>
        {fact.says} <LaneTag lane={fact.lane} />
        <span class="told quiet">
          {w.municipality.standing[fact.standing]}, {w.municipality.panel.told}{' '}
          {fact.observedOn ? day(fact.observedOn) : w.municipality.panel.undated}
          {fact.sources[0] && ` · ${fact.sources[0].title}`}
        </span>
      </span>
      <span class="record-acts">
        {isToday ? (
          <span class="quiet">✓ {g.saidToday}</span>
        ) : (
          <button type="button" title={confirm.says} onClick={() => send(confirm)}>
            {g.still}
          </button>
        )}
        {over && (
          <button type="button" class="plain" title={over.says} onClick={() => send(over)}>
            {g.over}
          </button>
        )}
        {never && (
          <button type="button" class="plain" title={never.says} onClick={() => send(never)}>
            {g.never}
          </button>
        )}
      </span>
    </li>
  )
}
