// What became of things between two days: opened, closed, lapsed, became known, in both readings; how long it took; and for each norm.
import { useQuery } from '../api/useQuery.ts'
import { TrendBetweenDocument, type TrendBetweenQuery, type TrendFilter } from '../operations.generated.ts'
import { hrefWith, param, setParams } from '../router.ts'
import { apiLang } from '../shell/settings.ts'
import { EARLIEST, isDay, monthsBefore, turns } from '../ui/days.ts'
import { Answered } from '../ui/Feedback.tsx'
import { type Column, TableTwin } from '../ui/Table.tsx'
import { number, words } from '../words/words.ts'

type Between = TrendBetweenQuery['trendsBetween']
type Change = Between['restated']
type Norm = Change['recommendations'][number]

/** In the order they are told: what was mended first. */
const changes = ['closed', 'opened', 'lapsed', 'becameKnown', 'becameUnknown'] as const
type Changes = Record<(typeof changes)[number], number>

interface Props {
  days: string[]
  filter: TrendFilter
  /** The points of both ends have come: what they cost is not asked for twice at once. */
  ready: boolean
}

export function Between({ days, filter, ready }: Props) {
  const w = words().trend
  const [from, to] = [param('fran'), param('till')]
  const today = days.at(-1) ?? ''
  const last = isDay(to, today) ? to : today
  const first = isDay(from, last) ? from : (days[0] ?? today)
  const asked = useQuery(
    TrendBetweenDocument,
    ready ? { from: first, to: last, filter, lang: apiLang() } : null,
  )
  const quick = { year: monthsBefore(today, 12), quarter: monthsBefore(today, 3), plans: turns[1] }
  return (
    <section class="trend-between">
      <h2>{w.between}</h2>
      <div class="choices no-print">
        {(['fran', 'till'] as const).map((name) => (
          <label key={name}>
            {name === 'fran' ? w.from : w.to}
            <input
              type="date"
              min={name === 'fran' ? EARLIEST : first}
              max={name === 'fran' ? last : today}
              value={name === 'fran' ? first : last}
              onChange={(event) =>
                event.currentTarget.reportValidity() && setParams({ [name]: event.currentTarget.value })
              }
            />
          </label>
        ))}
        <p class="trend-quick">
          {Object.entries(quick).map(([name, on]) => (
            <a key={name} href={hrefWith({ fran: on, till: null })}>
              {w.quick[name as keyof typeof quick]}
            </a>
          ))}
        </p>
      </div>
      <Answered asked={asked}>
        {({ trendsBetween }) => (
          <>
            <p class="quiet">{w.betweenLead(number(trendsBetween.restated.compared))}</p>
            <div class="trend-changes">
              <ChangeTable
                readings={[
                  [w.restated, trendsBetween.restated],
                  [w.said, trendsBetween.saidThen],
                ]}
              />
              <History {...trendsBetween} />
            </div>
            <PerNorm norms={trendsBetween.restated.recommendations} />
          </>
        )}
      </Answered>
    </section>
  )
}

/** A row per sort of change, a column per reading; the bars share one scale. */
function ChangeTable({ readings }: { readings: [string, Changes][] }) {
  const w = words().trend
  const most = Math.max(1, ...readings.flatMap(([, change]) => changes.map((each) => change[each])))
  return (
    <table class="change-table">
      <caption class="visually-hidden">{w.what}</caption>
      <thead>
        <tr>
          <th scope="col">{w.what}</th>
          {readings.map(([title]) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((each) => (
          <tr key={each}>
            <th scope="row">
              {w.changes[each][0]}
              <br />
              <span class="quiet">{w.changes[each][1]}</span>
            </th>
            {readings.map(([title, change]) => (
              <td key={title}>
                <span class={`change-bar of-${each}`} style={{ width: `${(80 * change[each]) / most}%` }} />
                <span class="count">{number(change[each])}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function History({ history }: Between) {
  const w = words().trend
  const { medianDays, episodes } = history.timeToMeet
  const closed = history.closed.filter(({ count }) => count > 0)
  return (
    <aside class="trend-history">
      <h3>{w.time}</h3>
      {medianDays === null ? (
        <p class="quiet">{w.noTime}</p>
      ) : (
        <p class="figure">
          <strong>{w.days(number(Math.round(medianDays)))}</strong>{' '}
          <span>{w.timeSays(number(episodes))}</span>
        </p>
      )}
      <h3>{w.history}</h3>
      <p>{w.historyOpened(number(history.opened), number(history.establishedOfOpened))}</p>
      <p>
        {closed.length === 0
          ? w.noneClosed
          : `${w.closedBy}: ${closed.map(({ cause, count }) => `${w.causes[cause]} ${number(count)}`).join(', ')}.`}
      </p>
      {history.leftOut > 0 && <p class="quiet">{w.historyLeftOut(number(history.leftOut))}</p>}
    </aside>
  )
}

function PerNorm({ norms }: { norms: Norm[] }) {
  const w = words().trend
  const columns: Column<Norm>[] = [
    {
      key: 'norm',
      title: w.norm,
      value: ({ recommendation }) => recommendation.title,
      show: ({ recommendation }) => (
        <a href={`/rekommendation/${encodeURIComponent(recommendation.id)}`}>{recommendation.title}</a>
      ),
    },
    { key: 'id', title: w.id, value: ({ recommendation }) => recommendation.id },
    { key: 'compared', title: w.compared, numeric: true, value: ({ compared }) => compared },
    ...changes.map((each) => ({
      key: each,
      title: w.changes[each][0] ?? each,
      numeric: true,
      value: (norm: Norm) => norm[each],
    })),
  ]
  return (
    <TableTwin
      caption={w.perNorm}
      file="trend-rekommendationer"
      columns={columns}
      rows={norms}
      rowKey={({ recommendation }) => recommendation.id}
    />
  )
}
