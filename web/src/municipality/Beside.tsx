// Beside the table: what lapses next, and what weighs heaviest of the gaps and the questions.
import { useState } from 'preact/hooks'
import { severities } from '../country/sweden.ts'
import { isGap } from '../ui/states.ts'
import { day, number, words } from '../words/words.ts'
import { isSoon, type Place, type Result, stands } from './chairs.ts'
import { NormLine } from './Panel.tsx'

const FIRST = 7

export function Beside({ place }: { place: Place }) {
  return (
    <aside class="beside">
      <Next place={place} />
      <Heaviest place={place} />
    </aside>
  )
}

export const lapsing = ({ assessment: { results, asOf } }: Place) =>
  results
    .filter(({ lapsesOn }) => isSoon(lapsesOn, asOf))
    .toSorted((a, b) => (a.lapsesOn ?? '').localeCompare(b.lapsesOn ?? ''))

function Next({ place }: { place: Place }) {
  const w = words().municipality
  const soon = lapsing(place)
  return (
    <section>
      <h2>{w.next}</h2>
      {soon.length === 0 ? (
        <p class="quiet">{w.nothingLapses}</p>
      ) : (
        <ul class="norm-list lapsing">
          {soon.slice(0, FIRST).map((result) => (
            <NormLine
              key={result.recommendation.id}
              result={result}
              aside={result.lapsesOn && day(result.lapsesOn)}
            />
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
