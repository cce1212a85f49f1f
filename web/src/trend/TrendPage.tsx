// Trends: how many results stand how over time, as said then and as restated now; and what changed between two days or two rounds.
import '../country/country.css'
import './trend.css'
import { useMemo, useState } from 'preact/hooks'
import { FilterRow } from '../country/FilterRow.tsx'
import { conditions } from '../country/selection.ts'
import { type Sweden, useSweden } from '../country/sweden.ts'
import { param, params, setParams } from '../router.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { daysOf, spanOf, spans } from '../ui/days.ts'
import { Answered, Failed, Loading } from '../ui/Feedback.tsx'
import { type Stand, stands } from '../ui/states.ts'
import { type Column, TableTwin } from '../ui/Table.tsx'
import { day, number, words } from '../words/words.ts'
import { Between } from './Between.tsx'
import { Panel } from './Panel.tsx'
import { type Point, type Stood, type Trend, useTrend } from './useTrend.ts'

export default function TrendPage() {
  const { title } = words().trend
  useTitle(title)
  const asked = useSweden()
  return (
    <Answered asked={asked} title={title}>
      {(sweden) => <Trends sweden={sweden} />}
    </Answered>
  )
}

function Trends({ sweden }: { sweden: Sweden }) {
  const w = words().trend
  const chosen = params.value.toString()
  const filter = useMemo(() => conditions(sweden), [sweden, chosen])
  const span = spanOf(param('tid'))
  const days = daysOf(span, sweden.asOf)
  const trend = useTrend(days, filter)
  return (
    <article class="trend">
      <header>
        <h1>{w.title}</h1>
        <p class="quiet">{w.lead}</p>
      </header>
      <FilterRow class="trend-choices" sweden={sweden} without={['kalla', 'alder']}>
        <Choice
          label={w.span}
          value={span}
          options={spans.map((value) => ({ value, title: w.spans[value] }))}
          onChange={(tid) => setParams({ tid })}
        />
      </FilterRow>
      <Course days={days} trend={trend} />
      <Between
        days={days}
        filter={filter}
        ready={trend.points.has(days[0] ?? '') && trend.points.has(sweden.asOf)}
      />
      <section class="trend-rounds">
        <h2>{w.rounds}</h2>
        <p>
          {w.roundsLead} <a href="/omgangar">{w.toRounds}</a>
        </p>
      </section>
    </article>
  )
}

/** The panels, and under them the day that is read. */
function Course({ days, trend: { points, failure, again } }: { days: string[]; trend: Trend }) {
  const w = words().trend
  const [pointed, setPointed] = useState<string | null>(null)
  const there = days.flatMap((each) => points.get(each) ?? [])
  if (failure && there.length === 0) return <Failed failure={failure} again={again} />
  if (there.length === 0) return <Loading />
  const at = pointed && points.has(pointed) ? pointed : (there.at(-1)?.day ?? '')
  const shown = stands.filter(
    (stand) =>
      stand !== 'NOT_APPLICABLE' &&
      there.some(({ said, restated }) => said.counts[stand] + restated.counts[stand] > 0),
  )
  const silent = there.length > 1 && there.slice(0, -1).every(({ said }) => spoken(said) === 0)
  return (
    <section class="trend-course" aria-label={w.title}>
      <div class="trend-head">
        <label>
          <span>{w.day}</span>
          <input
            type="range"
            min={0}
            max={days.length - 1}
            value={days.indexOf(at)}
            aria-valuetext={day(at)}
            onInput={(event) => setPointed(days[Number(event.currentTarget.value)] ?? null)}
          />
          <output>{day(at)}</output>
        </label>
        <ul class="trend-key">
          {(['restated', 'said', 'learnt'] as const).map((each) => (
            <li key={each}>
              <svg width="34" height="12" aria-hidden="true">
                {each === 'learnt' ? (
                  <rect class="trend-learnt" width="34" height="12" />
                ) : (
                  <path class={`trend-${each}`} d="M1 6H33" />
                )}
              </svg>
              {w[each]}
            </li>
          ))}
        </ul>
        <p class="quiet" role="status">
          {there.length < days.length && !failure && w.coming(number(there.length), number(days.length))}
        </p>
      </div>
      {failure && <Failed failure={failure} again={again} />}
      {silent && <p class="trend-note">{w.nothingSaid}</p>}
      <div class="trend-panels">
        {shown.map((stand) => (
          <Panel key={stand} stand={stand} days={days} points={points} at={at} onPoint={setPointed} />
        ))}
      </div>
      <Twin points={there} />
    </section>
  )
}

const spoken = ({ counts, applies }: Stood) => applies - counts.UNKNOWN

function Twin({ points }: { points: Point[] }) {
  const w = words()
  type Row = { day: string; reading: 'restated' | 'said'; stood: Stood }
  const rows = points.flatMap(({ day: on, restated, said }): Row[] => [
    { day: on, reading: 'restated', stood: restated },
    { day: on, reading: 'said', stood: said },
  ])
  const columns: Column<Row>[] = [
    { key: 'day', title: w.trend.on, value: (row) => row.day, show: (row) => day(row.day) },
    { key: 'reading', title: w.trend.state, value: ({ reading }) => w.trend[reading] },
    ...stands
      .filter((stand) => stand !== 'NOT_APPLICABLE')
      .map((stand: Stand) => ({
        key: stand,
        title: w.state[stand],
        numeric: true,
        value: ({ stood }: Row) => stood.counts[stand],
      })),
    { key: 'applies', title: w.trend.applies, numeric: true, value: ({ stood }) => stood.applies },
  ]
  return (
    <TableTwin
      caption={w.trend.title}
      file="trend"
      columns={columns}
      rows={rows}
      rowKey={({ day: on, reading }) => `${on}${reading}`}
    />
  )
}
