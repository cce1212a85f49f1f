// Beside the map: what is known, of how much, and what to ask about first.
import './country.css'
import { hrefWith } from '../router.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { stands } from '../ui/states.ts'
import { number, words } from '../words/words.ts'
import { applies, type Counts, heard, known, ofAll, ofNorm, ofPlace } from './counts.ts'
import type { Selection } from './selection.ts'
import { distinct, type Sweden } from './sweden.ts'

interface Props {
  sweden: Sweden
  selection: Selection
}

const MOST = 6

export function Knowledge({ sweden, selection }: Props) {
  const w = words().country
  const all = ofAll(sweden, selection)
  const traced = selection.rows.filter((row) => heard(ofPlace(sweden, row, selection.columns)) > 0).length
  const places = selection.rows.length
  return (
    <aside class="knowledge">
      <section>
        <h2>{w.know}</h2>
        <p class="figure">
          <strong>{number(traced)}</strong> <span>{w.knowPlaces(number(places))}</span>
        </p>
        {traced < places && <p class="quiet">{w.knowNone(number(places - traced))}</p>}
        <h3>{w.results(number(applies(all)))}</h3>
        <Bar counts={all} label={w.results(number(applies(all)))} />
        <p class="quiet">{w.knowResults(number(known(all)), number(applies(all)))}</p>
      </section>
      {selection.norm === null && <AskFirst sweden={sweden} selection={selection} />}
      {selection.norm === null && <Counties sweden={sweden} selection={selection} />}
    </aside>
  )
}

/** The states as parts of a whole: widths as a picture, numbers as a list. */
export function Bar({ counts, label }: { counts: Counts; label: string }) {
  const shown = stands.filter((stand) => stand !== 'NOT_APPLICABLE' && counts[stand] > 0)
  return (
    <div>
      <div class="bar-parts" aria-hidden="true">
        {shown.map((stand) => (
          <span key={stand} class={`part part-${stand}`} style={{ flexGrow: counts[stand] }} />
        ))}
      </div>
      <ul class="parts" aria-label={label}>
        {shown.map((stand) => (
          <li key={stand}>
            <StateMark stand={stand} />
            <span class="count">{number(counts[stand])}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function AskFirst({ sweden, selection: { rows, columns } }: Props) {
  const w = words().country
  const first = columns
    .map((column) => ({ norm: sweden.norms[column], counts: ofNorm(sweden, rows, column) }))
    .filter(({ counts }) => counts.INDICATED > 0)
    .toSorted((a, b) => b.counts.INDICATED - a.counts.INDICATED)
    .slice(0, MOST)
  return (
    <section>
      <h2>{w.askFirst}</h2>
      {first.length === 0 ? (
        <p class="quiet">{w.nothingToAsk}</p>
      ) : (
        <>
          <p class="quiet">{w.askFirstLead}</p>
          <ol class="asks">
            {first.map(({ norm, counts }) => (
              <li key={norm?.id}>
                <a href={hrefWith({ norm: norm?.id ?? null })}>{norm?.title}</a>
                <meter aria-label={norm?.title ?? ''} max={heard(counts)} value={counts.INDICATED} />
                <span class="quiet">{w.ofHeard(number(counts.INDICATED), number(heard(counts)))}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <a href="/fraga">{w.allQuestions}</a>
    </section>
  )
}

function Counties({ sweden, selection: { rows, columns } }: Props) {
  const w = words().country
  const counties = distinct(rows.map((row) => sweden.places[row]?.county ?? null))
    .map(({ code, name }) => {
      const own = rows.filter((row) => sweden.places[row]?.county.code === code)
      return {
        code,
        name,
        places: own.length,
        asks: ofAll(sweden, { rows: own, columns, norm: null }).INDICATED,
      }
    })
    .filter(({ asks }) => asks > 0)
    .toSorted((a, b) => b.asks - a.asks)
    .slice(0, MOST)
  if (counties.length < 2) return null
  return (
    <section>
      <h2>{w.byCounty}</h2>
      <ol class="asks">
        {counties.map(({ code, name, places, asks }) => (
          <li key={code}>
            <a href={hrefWith({ lan: code })}>{name}</a>
            <span class="quiet">{w.perPlaces(number(asks), number(places))}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
