// What opens beside the table: the whole argument about a partner or a norm, from the sentence to the step that would suffice.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { ArgumentDocument } from '../operations.generated.ts'
import { closeParams, hrefWith } from '../router.ts'
import { apiLang } from '../shell/settings.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Answered } from '../ui/Feedback.tsx'
import { LaneTag } from '../ui/LaneTag.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { standOf } from '../ui/states.ts'
import { day, words } from '../words/words.ts'
import { Actions } from '../working/Actions.tsx'
import { Asked } from './Asked.tsx'
import { type Chair, type Place, type Result, stands } from './chairs.ts'
import { chairName } from './names.ts'
import { ChairIcon } from './TableView.tsx'

interface Props {
  place: Place
  /** The partner; null for a norm that is about none. */
  chair: Chair | null
  result: Result | null
  /** Beside the table rather than above the page. */
  inPlace: boolean
}

const close = () => closeParams(['stol', 'norm'])

export function Panel({ inPlace, ...opened }: Props) {
  const title = titleOf(opened)
  const label = `${opened.place.name}: ${title}`
  if (inPlace) return <Card label={label}>{content(opened, title)}</Card>
  return (
    <Dialog label={label} onClose={close} class="panel" whole>
      {content(opened, title)}
    </Dialog>
  )
}

type Opened = Omit<Props, 'inPlace'>

const titleOf = ({ chair, result }: Opened) =>
  chair ? chairName(chair) : (result?.recommendation.title ?? '')

/** Beside the table: the focus goes to it, Esc closes it, and the focus goes back to where it was. */
function Card({ label, children }: { label: string; children: ComponentChildren }) {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    // Opened by its address, nothing has been left that the focus would go back to.
    if (before === document.body || !(before instanceof HTMLElement || before instanceof SVGElement)) return
    const own = card.current
    own?.focus({ preventScroll: true })
    return () => {
      // Whoever has gone on to something else stays there.
      const at = document.activeElement
      if (at === document.body || own?.contains(at)) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <section
      ref={card}
      class="panel card"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Esc in a dialog that was opened from here closes that one only.
        const inDialog = event.target instanceof Element && event.target.closest('dialog')
        if (event.key === 'Escape' && !inDialog) close()
      }}
    >
      {children}
    </section>
  )
}

function content({ place, chair, result }: Opened, title: string) {
  const w = words()
  return (
    <>
      {result ? (
        <p class="eyebrow">
          {lawful(result) ? w.municipality.law : w.municipality.strategy} ·{' '}
          {w.strength[result.recommendation.strength]} · {w.severityLabel.toLowerCase()}{' '}
          {w.severity[result.severity]}
        </p>
      ) : (
        chair && <p class="eyebrow">{w.municipality.sector[chair.sector]}</p>
      )}
      <h2>{title}</h2>
      {chair ? (
        <p class="panel-state" data-stand={chair.stand}>
          <ChairIcon stand={chair.stand} soon={chair.lapsesOn !== null} /> {w.municipality.stand[chair.stand]}
        </p>
      ) : (
        result && (
          <p class="panel-state">
            <StateMark stand={stands(result)} />
          </p>
        )
      )}
      {chair && !result && <p>{w.municipality.extraLead}</p>}
      {result && <Whole place={place} norm={result.recommendation.id} />}
      <Actions place={place} chair={chair} result={result} />
      {chair && <Ties chair={chair} />}
      {chair && chair.more.length > 0 && (
        <Part title={w.municipality.panel.also}>
          <ul class="norm-list">
            {chair.more.map((each) => (
              <NormLine key={each.recommendation.id} result={each} />
            ))}
          </ul>
        </Part>
      )}
      <p class="panel-foot">
        <button type="button" onClick={close}>
          {w.close}
        </button>
        {result && (
          <a href={`/rekommendation/${encodeURIComponent(result.recommendation.id)}`}>
            {w.municipality.panel.open}
          </a>
        )}
      </p>
    </>
  )
}

export const lawful = ({ recommendation }: Result) => recommendation.pack.id.startsWith('law')

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="panel-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** A norm in a list: its state, its title, and the way to the argument. */
export function NormLine({ result, aside }: { result: Result; aside?: string | null }) {
  return (
    <li>
      <StateMark stand={stands(result)} bare size={17} />
      <a href={hrefWith({ norm: result.recommendation.id, stol: null })}>{result.recommendation.title}</a>
      {aside && <span class="quiet">{aside}</span>}
    </li>
  )
}

function Whole({ place, norm }: { place: Place; norm: string }) {
  const asked = useQuery(ArgumentDocument, { code: place.code, norm, lang: apiLang() })
  return (
    <Answered asked={asked}>
      {({ municipality }) => {
        const argument = municipality?.assessment.results[0]
        return argument ? (
          <Asked
            code={place.code}
            argument={argument}
            stand={standOf(argument.state, argument.indication?.towards)}
          />
        ) : null
      }}
    </Answered>
  )
}

function Ties({ chair }: { chair: Chair }) {
  const w = words().municipality
  return (
    <Part title={w.panel.seats}>
      {chair.ties.length === 0 ? (
        <p class="quiet">{w.nowhere}</p>
      ) : (
        <ul class="ties">
          {chair.ties.map(({ actor, at, standing, observedOn, lane }) => (
            <li key={`${actor.id}${at.id}`}>
              <a href={`/aktor/${encodeURIComponent(actor.id)}`}>{actor.name}</a> · {at.name}{' '}
              <span class="quiet">
                ({w.standing[standing]}, {observedOn ? day(observedOn) : w.panel.undated})
              </span>{' '}
              <LaneTag lane={lane} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
