// What a municipality's page has when somebody works in it: the open form, the latest act, and what others do meanwhile.
import './working.css'
import { useEffect, useState } from 'preact/hooks'
import { renew } from '../api/client.ts'
import type { Place } from '../municipality/chairs.ts'
import { FlagsChangedDocument } from '../operations.generated.ts'
import { token } from '../shell/settings.ts'
import { mayActAt, who } from '../shell/who.ts'
import { words } from '../words/words.ts'
import { isOwn } from './act.ts'
import type { ActName } from './acts.generated.ts'
import { latest, useUndo } from './DoneReport.tsx'
import { follow } from './follow.ts'
import { opened } from './form.ts'
import { newForm, running } from './forms.ts'
import { FormButton, Menu } from './Menu.tsx'
import { OpenForm } from './OpenForm.tsx'

/** What is done most often, and what else is new: the ways into work that are about the municipality as a whole. */
export function WorkBar({ place }: { place: Place }) {
  const w = words().working
  if (!mayActAt(place.code)) return null
  const hasForum = running(place).length > 0
  const often: ActName[] = [...(hasForum ? (['meetingRecord'] as const) : []), 'forumAdd', 'agreementSign']
  const seldom: ActName[] = [
    'documentAdopt',
    'functionAppoint',
    'serviceOffer',
    'channelOpen',
    'actorAdd',
    'tieRecord',
    'supportRecord',
    'noSuchActorRecord',
    'inventoryConfirm',
    'inventoryTakeBack',
  ]
  // Until the municipality has said that any list is whole, the questions are what leads on.
  const begun = place.inventories.some(({ basis }) => basis === 'CONFIRMED')
  const ways: [string, string][] = [
    [`/kommun/${place.code}/arbete`, w.work.open],
    [`/kommun/${place.code}/fragor`, w.guide.open],
  ]
  return (
    <section class="work-bar no-print" aria-label={w.here}>
      {(begun ? ways : ways.toReversed()).map(([href, title], i) => (
        <a key={href} class={i === 0 ? 'button primary' : 'button second'} href={href}>
          {title}
        </a>
      ))}
      {often.map((name) => (
        <FormButton key={name} form={newForm(name, place)} />
      ))}
      <Menu label={w.record} class="second" forms={() => seldom.map((name) => newForm(name, place))} />
    </section>
  )
}

export function Working({ code }: { code: string }) {
  useEffect(() => {
    latest.value = null
    return () => {
      opened.value = null
    }
  }, [code])
  return (
    <>
      <OpenForm />
      <div class="notices no-print">
        <Latest />
        <News code={code} />
      </div>
    </>
  )
}

function Latest() {
  const last = latest.value
  if (!last || opened.value) return null
  return <LatestAct key={last.done.act} title={last.title} done={last.done} />
}

function LatestAct({ title, done }: NonNullable<typeof latest.value>) {
  const w = words().working
  const { state, fault, undo } = useUndo(done)
  const hide = () => {
    latest.value = null
  }
  return (
    <div class="notice" role="status">
      <span>{state === 'undone' ? w.undone : `${w.last}: ${title}. ${fault ?? ''}`}</span>
      {state !== 'undone' && (
        <button type="button" aria-disabled={state === 'undoing'} onClick={undo}>
          {state === 'undoing' ? w.undoing : w.undo}
        </button>
      )}
      <button type="button" class="plain" onClick={hide}>
        {w.live.dismiss}
      </button>
    </div>
  )
}

/** Others' acts on an open page: shown at once, and said that they are. */
function News({ code }: { code: string }) {
  const w = words().working.live
  const [news, setNews] = useState<{ closed: number; opened: number } | null>(null)
  const mayFollow = who.value !== null && who.value.role !== 'PUBLIC'
  useEffect(() => {
    if (!mayFollow) return
    setNews(null)
    return follow(
      FlagsChangedDocument,
      { code },
      {
        onGap: renew,
        onEvent: async (event) => {
          if (await isOwn(event)) return
          renew()
          setNews((before) => ({
            closed: (before?.closed ?? 0) + event.closed.length,
            opened: (before?.opened ?? 0) + event.opened.length,
          }))
        },
      },
    )
  }, [code, mayFollow, token.value])
  return (
    <div role="status" class={news ? 'notice' : undefined}>
      {news && (
        <>
          <span>
            <strong>{w.news}</strong>: {w.says(news.closed, news.opened)}
          </span>
          <button type="button" class="plain" onClick={() => setNews(null)}>
            {w.dismiss}
          </button>
        </>
      )}
    </div>
  )
}
