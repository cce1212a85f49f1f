// One page for the council's papers: the table, what lapses, what is missing and what to ask, in black, white and one grey.
import './sheet.css'
import { applies, known } from '../country/counts.ts'
import type { Kept } from '../ui/marks.ts'
import { isGap } from '../ui/states.ts'
import { day, number, words } from '../words/words.ts'
import { heaviest, lapsing } from './Beside.tsx'
import { type Chair, type Place, type Result, stands } from './chairs.ts'
import { countsOf } from './Norms.tsx'
import { lawful } from './Panel.tsx'
import { Legend, summary, TableView } from './TableView.tsx'

interface Props {
  place: Place
  chairs: Chair[]
  invented: boolean
  /** Whether it is made from what only the municipality may see: whoever hands it on must know. */
  kept: Kept
}

const MOST = 7

export function Sheet({ place, chairs, invented, kept }: Props) {
  const w = words()
  const s = w.municipality.sheet
  const flagged = heaviest(place)
  const gaps = flagged.filter((result) => isGap(stands(result)))
  const asks = flagged.filter((result) => !isGap(stands(result)))
  return (
    <article class="sheet">
      {invented && <p class="sheet-invented">{s.invented}</p>}
      {kept && <p class="sheet-kept">{w.kept[kept]}</p>}
      <header>
        <p>{s.title}</p>
        <p class="sheet-name">{place.name}</p>
        <p>
          {summary(chairs)}. {w.municipality.asOf(day(place.assessment.asOf))}.
        </p>
      </header>
      <TableView place={place} chairs={chairs} still />
      <Legend chairs={chairs} />
      <div class="sheet-counts">
        <Counted title={w.municipality.law} results={place.assessment.results.filter(lawful)} />
        <Counted
          title={w.municipality.strategy}
          results={place.assessment.results.filter((each) => !lawful(each))}
        />
      </div>
      <div class="sheet-lists">
        <Listed
          title={s.lapses}
          items={lapsing(place).map(({ id, name, on }) => ({ id, name, aside: day(on) }))}
        />
        <Listed title={s.gaps} items={gaps.map(itemOf)} />
        <Listed title={s.asks} items={asks.map(itemOf)} />
      </div>
      <footer>
        <p>{s.note}</p>
        <p>{s.from(`${location.host}/kommun/${place.code}`, day(place.assessment.asOf))}</p>
      </footer>
    </article>
  )
}

function Counted({ title, results }: { title: string; results: Result[] }) {
  const w = words()
  const counts = countsOf(results)
  return (
    <p>
      <strong>{title}.</strong> {w.municipality.knownFirst(number(known(counts)), number(applies(counts)))}{' '}
      {w.municipality.groups.MET}: {number(counts.MET)}. {w.municipality.groups.GAP}:{' '}
      {number(counts.NOT_MET + counts.EFFORT + counts.EXPLAINED)}. {w.municipality.groups.INDICATED}:{' '}
      {number(counts.INDICATED)}.
    </p>
  )
}

interface Item {
  id: string
  name: string
  aside: string
}

const itemOf = ({ recommendation, severity }: Result): Item => ({
  id: recommendation.id,
  name: recommendation.title,
  aside: words().severity[severity],
})

function Listed({ title, items }: { title: string; items: Item[] }) {
  const s = words().municipality.sheet
  return (
    <section>
      <p class="sheet-title">{title}</p>
      {items.length === 0 && <p>{s.none}</p>}
      <ul>
        {items.slice(0, MOST).map(({ id, name, aside }) => (
          <li key={id}>
            {name} <span>({aside})</span>
          </li>
        ))}
      </ul>
      {items.length > MOST && <p>{s.more(number(items.length - MOST))}</p>}
    </section>
  )
}
