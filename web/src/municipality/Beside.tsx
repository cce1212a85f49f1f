// Beside the table: what lapses next, and what weighs heaviest of the gaps and the questions.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { severities } from '../country/sweden.ts'
import { hrefWith } from '../router.ts'
import { dayAfter } from '../ui/days.ts'
import { isGap } from '../ui/states.ts'
import { day, number, words } from '../words/words.ts'
import { isSoon, type Place, type Result, stands } from './chairs.ts'
import { NormLine } from './Panel.tsx'
import { nameOfSpan } from './timeline/named.ts'
import { spansOf } from './timeline/spans.ts'

const FIRST = 7

interface Props {
  place: Place
  /** What is open: it takes the place of the list it may have been opened from. */
  children?: ComponentChildren
}

export function Beside({ place, children }: Props) {
  return (
    <aside class={children ? 'beside opened' : 'beside'}>
      {children}
      <Next place={place} />
      {!children && <Heaviest place={place} />}
    </aside>
  )
}

interface Lapse {
  id: string
  name: string
  on: string
  /** The norm that is met until then; null for a thing, or for several norms. */
  norm: string | null
}

/** What was agreed, decided or confirmed and soon lapses or must be confirmed anew, the first to lapse first, each with the norms that lapse that day. */
export function lapsing(place: Place): Lapse[] {
  const { results, asOf } = place.assessment
  const things = spansOf(place)
    .filter(({ holdsUntil }) => isSoon(holdsUntil, asOf))
    .map((span) => ({ id: span.id, name: nameOfSpan(span), on: span.holdsUntil ?? '', norm: null }))
  const told = new Set(things.flatMap(({ on }) => [on, dayAfter(on)]))
  const norms = results
    .filter(({ lapsesOn }) => isSoon(lapsesOn, asOf))
    .map(({ recommendation: { id, title }, lapsesOn }) => ({ id, name: title, on: lapsesOn ?? '', norm: id }))
  // Whether a thing and a norm of the same day have to do with each other is not known here: none is left out, but many are told in one line.
  const days = [...new Set(norms.map(({ on }) => on))]
  const shown = days.flatMap((on): Lapse[] => {
    const own = norms.filter((norm) => norm.on === on)
    return told.has(on) && own.length > 1
      ? [{ id: on, name: words().municipality.lapsingNorms(own.length), on, norm: null }]
      : own
  })
  return [...things, ...shown].toSorted((a, b) => a.on.localeCompare(b.on))
}

function Next({ place }: { place: Place }) {
  const w = words().municipality
  const soon = lapsing(place)
  return (
    <section>
      <h2>{w.next}</h2>
      {soon.length === 0 ? (
        <p class="quiet">{w.nothingLapses}</p>
      ) : (
        <ul class="lapsing">
          {soon.slice(0, FIRST).map(({ id, name, on, norm }) => (
            <li key={id}>
              <a href={hrefWith({ vy: norm ? null : 'tid', stol: null, norm })}>{name}</a>{' '}
              <time dateTime={on}>{day(on)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Gaps before questions, each the heaviest first: what the flags of the municipality are. */
export function heaviest({ assessment: { results } }: Place): Result[] {
  const weight = (result: Result) => (isGap(stands(result)) ? 0 : 10) + severities.indexOf(result.severity)
  return results
    .filter((result) => isGap(stands(result)) || stands(result) === 'INDICATED')
    .toSorted((a, b) => weight(a) - weight(b))
}

function Heaviest({ place }: { place: Place }) {
  const w = words()
  const [all, setAll] = useState(false)
  const flagged = heaviest(place)
  const gaps = flagged.filter((result) => isGap(stands(result))).length
  const openedOn = new Map(
    place.flags.nodes.map(({ recommendation, openedOn }) => [recommendation.id, openedOn]),
  )
  const since = ({ recommendation, severity }: Result) => {
    const on = openedOn.get(recommendation.id)
    return [w.severity[severity], on && w.municipality.since(day(on))].filter(Boolean).join(', ')
  }
  return (
    <section>
      <h2>{w.municipality.heaviest}</h2>
      {flagged.length === 0 ? (
        <p class="quiet">{w.municipality.heaviestNone}</p>
      ) : (
        <>
          <p class="quiet">{w.municipality.heaviestLead(number(gaps), number(flagged.length - gaps))}</p>
          <ul class="norm-list">
            {flagged.slice(0, all ? flagged.length : FIRST).map((result) => (
              <NormLine key={result.recommendation.id} result={result} aside={since(result)} />
            ))}
          </ul>
          {flagged.length > FIRST && !all && (
            <button type="button" class="plain" onClick={() => setAll(true)}>
              {w.municipality.showAll(number(flagged.length))}
            </button>
          )}
        </>
      )}
    </section>
  )
}
