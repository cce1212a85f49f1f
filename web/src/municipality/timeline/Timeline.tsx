// What is on record as bars on a time axis: the stated period, the clock that runs where no end is stated, today, and what lapses soon.
import { Picture } from '../../ui/Picture.tsx'
import { type Column, TableTwin } from '../../ui/Table.tsx'
import { day, words } from '../../words/words.ts'
import { isSoon } from '../chairs.ts'
import { SpanList } from './SpanList.tsx'
import { axisOf, groups, type Mark, type Span } from './spans.ts'
import './timeline.css'

interface Props {
  spans: Span[]
  today: string
  file: string
  title: string
  /** Where a name leads. */
  href?: (span: Span) => string | null
  nameOf?: (span: Span) => string
  /** A second line under the name. */
  secondOf?: (span: Span) => string
}

const ROW = { one: 30, two: 42 }
const HEAD = 48
const GROUP = 44
const NAMES = 330
const WIDTH = 1180

export function Timeline({ spans, today, file, title, href, nameOf = ({ name }) => name, secondOf }: Props) {
  const row = secondOf ? ROW.two : ROW.one
  const w = words().municipality.timeline
  const axis = axisOf(spans, today)
  const [from, to] = [Date.parse(axis.from), Date.parse(axis.to)]
  const x = (on: string) => {
    const share = (Date.parse(on) - from) / (to - from)
    return NAMES + Math.min(1, Math.max(0, share)) * (WIDTH - NAMES - 16)
  }
  const shown = groups
    .map((group) => ({ group, own: spans.filter((span) => span.group === group) }))
    .filter(({ own }) => own.length > 0)
  let y = HEAD
  const placed = shown.map(({ group, own }) => {
    const top = y
    y += GROUP + own.length * row
    return { group, own, top }
  })
  const height = y + 12
  const years = Array.from(
    { length: Number(axis.to.slice(0, 4)) - Number(axis.from.slice(0, 4)) + 1 },
    (_, i) => Number(axis.from.slice(0, 4)) + i,
  )
  const step = years.length > 12 ? 2 : 1
  return (
    <div class="timeline">
      <Picture
        title={title}
        notes={[words().municipality.asOf(day(today))]}
        file={file}
        keys={(['stated', 'clock', 'lapsed', 'soon'] as const).map((each) => ({
          class: `bar-${each}`,
          label: w[each],
        }))}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section class="timeline-scroll" tabIndex={0} aria-label={title}>
          <svg
            viewBox={`0 0 ${WIDTH} ${height}`}
            style={{ minWidth: '52rem' }}
            role={href ? 'group' : 'img'}
            aria-label={title}
          >
            {years.map((year, i) => (
              <g key={year} class="year">
                <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={HEAD - 8} y2={height} />
                {i % step === 0 && (
                  <text x={x(`${year}-01-01`) + 5} y={HEAD - 14}>
                    {year}
                  </text>
                )}
              </g>
            ))}
            {placed.map(({ group, own, top }) => (
              <g key={group}>
                <text class="group-name" x={0} y={top + 20}>
                  {w.groups[group]}
                </text>
                {own.map((span, i) => (
                  <Bar
                    key={span.id}
                    span={span}
                    name={nameOf(span)}
                    second={secondOf?.(span)}
                    y={top + GROUP + i * row}
                    x={x}
                    axis={axis}
                    today={today}
                    href={href?.(span) ?? null}
                  />
                ))}
              </g>
            ))}
            <g class="today">
              <line x1={x(today)} x2={x(today)} y1={HEAD - 8} y2={height} />
              <text x={x(today)} y={13}>
                {w.today}
              </text>
            </g>
          </svg>
        </section>
      </Picture>
      <SpanList groups={shown} today={today} nameOf={nameOf} href={href} secondOf={secondOf} />
      <ul class="timeline-legend">
        <li>
          <Key class="bar-stated" /> {w.stated}
        </li>
        <li>
          <Key class="bar-clock" /> {w.clock}
        </li>
        <li>
          <Key class="bar-lapsed" /> {w.lapsed}
        </li>
        <li>
          <Key class="bar-soon" /> {w.soon}
        </li>
        {happenings
          .filter((what) => spans.some(({ marks = [] }) => marks.some((mark) => mark.what === what)))
          .map((what) => (
            <li key={what}>
              <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                <path class="span-mark" d={markShapes[what]} />
              </svg>{' '}
              {w.marks[what]}
            </li>
          ))}
      </ul>
      <Twin spans={spans} file={file} title={title} nameOf={nameOf} />
    </div>
  )
}

const Key = ({ class: name }: { class: string }) => (
  <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
    <rect class={name} x="1" y="2" width="28" height="8" rx="4" />
  </svg>
)

const happenings = ['MEETING', 'UPDATE', 'FOLLOW_UP'] as const

/** Told apart by their shapes. */
const markShapes: Record<Mark['what'], string> = {
  MEETING: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  UPDATE: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  FOLLOW_UP: 'M0 -5.5L5.5 4.5H-5.5Z',
}

interface BarProps {
  span: Span
  name: string
  second: string | undefined
  y: number
  x: (on: string) => number
  axis: { from: string; to: string }
  today: string
  href: string | null
}

const LETTERS = 44

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

function Bar({ span, name, second, y, x, axis, today, href }: BarProps) {
  const { from, until, confirmedOn, holdsUntil, marks = [] } = span
  const begin = from ?? confirmedOn
  const label = (
    <text class="span-name" x={0} y={y + 4}>
      {shortened(name, LETTERS)}
      <title>{name}</title>
    </text>
  )
  const stated = begin ? [begin, until ?? (confirmedOn && confirmedOn > begin ? confirmedOn : begin)] : null
  const clock = until === null && confirmedOn && holdsUntil ? [confirmedOn, holdsUntil] : null
  const lapsed = holdsUntil !== null && holdsUntil < today
  const soon = isSoon(holdsUntil, today)
  return (
    <g class={lapsed ? 'span lapsed' : 'span'}>
      {href ? <a href={href}>{label}</a> : label}
      {second && (
        <text class="span-second" x={0} y={y + 19}>
          {shortened(second, LETTERS + 8)}
          <title>{second}</title>
        </text>
      )}
      {!begin && (
        <text class="span-undated" x={x(axis.from) + 6} y={y + 4}>
          {words().municipality.panel.undated}
        </text>
      )}
      {stated && (
        <rect
          class={lapsed ? 'bar-lapsed' : 'bar-stated'}
          x={x(stated[0] ?? '')}
          y={y - 5}
          width={Math.max(6, x(stated[1] ?? '') - x(stated[0] ?? ''))}
          height={10}
          rx={5}
        />
      )}
      {clock && (
        <rect
          class={lapsed ? 'bar-lapsed' : 'bar-clock'}
          x={x(clock[0] ?? '')}
          y={y - 3.5}
          width={Math.max(4, x(clock[1] ?? '') - x(clock[0] ?? ''))}
          height={7}
          rx={3.5}
        />
      )}
      {marks.map(({ what, on, says }) => (
        <path
          key={`${what}${on}`}
          class="span-mark"
          d={markShapes[what]}
          transform={`translate(${x(on)} ${y})`}
        >
          <title>{says}</title>
        </path>
      ))}
      {soon && holdsUntil && (
        <g class="span-clock" transform={`translate(${x(holdsUntil)} ${y})`}>
          <circle r="8" />
          <path d="M0 -4.4V0.4L3 2.1" />
          <text x={13} y={4}>
            {day(holdsUntil)}
          </text>
        </g>
      )}
    </g>
  )
}

function Twin({ spans, file, title, nameOf }: Required<Pick<Props, 'spans' | 'file' | 'title' | 'nameOf'>>) {
  const w = words()
  const t = w.municipality.timeline
  const shown = (value: (span: Span) => string | null) => ({
    value,
    show: (span: Span) => {
      const on = value(span)
      return on && day(on)
    },
  })
  const columns: Column<Span>[] = [
    { key: 'name', title: t.name, value: nameOf },
    { key: 'group', title: t.what, value: ({ label, group }) => (group === 'LIST' ? t.groups.LIST : label) },
    { key: 'from', title: w.municipality.network.from, ...shown(({ from }) => from) },
    { key: 'until', title: w.municipality.network.until, ...shown(({ until }) => until) },
    { key: 'ends', title: t.end, value: ({ untilKind }) => t.endings[untilKind] },
    { key: 'confirmed', title: t.confirmed, ...shown(({ confirmedOn }) => confirmedOn) },
    { key: 'holds', title: t.holdsUntil, ...shown(({ holdsUntil }) => holdsUntil) },
    {
      key: 'standing',
      title: w.municipality.state,
      value: ({ standing }) => w.municipality.standing[standing],
    },
    { key: 'source', title: w.source, value: ({ source }) => source?.title ?? null },
    ...(spans.some(({ marks = [] }) => marks.length > 0)
      ? [
          {
            key: 'marks',
            title: t.happened,
            value: ({ marks = [] }: Span) =>
              marks.map(({ what, says }) => `${t.marks[what]} ${says}`).join('; ') || null,
          },
        ]
      : []),
  ]
  return <TableTwin caption={title} columns={columns} rows={spans} rowKey={({ id }) => id} file={file} />
}
