// Ask first: what to ask whom about, county by county, to be called about, printed or taken away.
import './questions.css'
import { FilterRow } from '../country/FilterRow.tsx'
import { useNarrowed } from '../country/narrowed.ts'
import { choices, selected } from '../country/selection.ts'
import { distinct, type Norm, type Place, type Sweden, useSweden } from '../country/sweden.ts'
import { param, setParams } from '../router.ts'
import { useTitle } from '../shell/title.ts'
import { Answered, Empty } from '../ui/Feedback.tsx'
import { TableTwin } from '../ui/Table.tsx'
import { swedish, words } from '../words/words.ts'
import { First } from './First.tsx'
import { Questions } from './Questions.tsx'

export interface Question {
  place: Place
  norm: Norm
}

const sorts = ['INDICATED', 'UNKNOWN'] as const
export type Sort = (typeof sorts)[number]

export default function QuestionsPage() {
  const w = words().questions
  useTitle(w.title)
  const asked = useNarrowed(useSweden())
  const sort: Sort = param('typ') === 'UNKNOWN' ? 'UNKNOWN' : 'INDICATED'
  return (
    <>
      <h1>{w.title}</h1>
      <p class="quiet">{w.lead}</p>
      <Answered asked={asked}>{(sweden) => <Asked sweden={sweden} sort={sort} />}</Answered>
    </>
  )
}

function Asked({ sweden, sort }: { sweden: Sweden; sort: Sort }) {
  const w = words()
  const questions = questionsOf(sweden, sort)
  const counties = distinct(questions.map(({ place }) => place.county)).toSorted((a, b) =>
    swedish.compare(a.name, b.name),
  )
  return (
    <>
      <FilterRow class="questions-choices" sweden={sweden} />
      <First sweden={sweden} />
      <fieldset class="sorts no-print">
        <legend class="visually-hidden">{w.questions.sortLabel}</legend>
        {sorts.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="typ"
              checked={each === sort}
              onChange={() => setParams({ typ: each === 'INDICATED' ? null : each })}
            />
            {w.questions.sort[each]}
          </label>
        ))}
      </fieldset>
      {sort === 'UNKNOWN' && <p class="quiet">{w.questions.unknownLead}</p>}
      {questions.length === 0 && <Empty says={w.questions.none} />}
      {counties.map(({ code, name }) => {
        const own = questions.filter(({ place }) => place.county.code === code)
        return <County key={code} name={name} questions={own} sort={sort} />
      })}
      <TableTwin
        caption={w.questions.title}
        file="fraga-forst"
        rows={questions}
        rowKey={({ place, norm }) => `${place.code}${norm.id}`}
        columns={[
          { key: 'county', title: w.country.county, value: ({ place }) => place.county.name },
          { key: 'place', title: w.country.place, value: ({ place }) => place.name },
          { key: 'code', title: w.country.code, value: ({ place }) => place.code },
          { key: 'id', title: 'Id', value: ({ norm }) => norm.id },
          { key: 'norm', title: w.questions.norm, value: ({ norm }) => norm.title },
          { key: 'severity', title: w.severityLabel, value: ({ norm }) => w.severity[norm.severity] },
          { key: 'state', title: w.questions.state, value: () => w.state[sort] },
        ]}
      />
    </>
  )
}

/** Of the unknown there are thousands: what the statute demands comes first, unless the reader has chosen. */
function questionsOf(sweden: Sweden, sort: Sort): Question[] {
  const { rows, columns } = selected(sweden)
  const chosen = choices.some((each) => param(each) && each !== 'lan' && each !== 'grupp' && each !== 'folk')
  const asked =
    sort === 'UNKNOWN' && !chosen
      ? columns.filter((column) => sweden.norms[column]?.severity === 'CRITICAL')
      : columns
  return rows.flatMap((row) =>
    asked.flatMap((column) => {
      const [place, norm] = [sweden.places[row], sweden.norms[column]]
      return place && norm && sweden.stand(row, column) === sort && !sweden.leftOut(row, column)
        ? [{ place, norm }]
        : []
    }),
  )
}

function County({ name, questions, sort }: { name: string; questions: Question[]; sort: Sort }) {
  const w = words().questions
  const places = distinct(questions.map(({ place }) => place))
  return (
    <details class="asked-county" open={sort === 'INDICATED' || param('lan') !== null}>
      <summary>
        <h2>{name}</h2> <span class="quiet">{w.count(questions.length, places.length)}</span>
      </summary>
      <ul class="asked-places">
        {places.map((place) => (
          <Questions
            key={place.code}
            place={place}
            norms={questions.filter((each) => each.place === place).map(({ norm }) => norm)}
            sort={sort}
          />
        ))}
      </ul>
    </details>
  )
}
