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
  /** The norm that is met until then, where no single thing with an end of its own says why. */
  norm: string | null
}

/** What was agreed, decided or confirmed and soon lapses or must be confirmed anew, the first to lapse first; then the norms that lapse for other reasons, such as a seat that ends. */
export function lapsing(place: Place): Lapse[] {
  const { results, asOf } = place.assessment
  const { scopes } = words().municipality
  const things = spansOf(place)
    .filter(({ holdsUntil }) => isSoon(holdsUntil, asOf))
    .map(({ id, group, name, holdsUntil }) => ({
      id,
      name: group === 'LIST' ? (scopes[name as keyof typeof scopes] ?? name) : name,
      on: holdsUntil ?? '',
      norm: null,
    }))
  const told = new Set(things.flatMap(({ on }) => [on, dayAfter(on)]))
  const norms = results
    .filter(({ lapsesOn }) => isSoon(lapsesOn, asOf) && !told.has(lapsesOn ?? ''))
    .map(({ recommendation: { id, title }, lapsesOn }) => ({ id, name: title, on: lapsesOn ?? '', norm: id }))
  return [...things, ...norms].toSorted((a, b) => a.on.localeCompare(b.on))
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
