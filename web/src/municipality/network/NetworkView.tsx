// The network of a municipality: forums and agreements with those who take part, ghosts of those who are missing, on a day of one's choice.
import './network.css'
import { useMemo, useState } from 'preact/hooks'
import { useQuery } from '../../api/useQuery.ts'
import { NetworkDocument } from '../../operations.generated.ts'
import { param, setParams } from '../../router.ts'
import { apiLang } from '../../shell/settings.ts'
import { AsOf } from '../../ui/AsOf.tsx'
import { dayAsked, monthsBack } from '../../ui/days.ts'
import { Answered } from '../../ui/Feedback.tsx'
import { notes } from '../../ui/marks.ts'
import { type Column, TableTwin } from '../../ui/Table.tsx'
import { day, number, words } from '../../words/words.ts'
import type { Place } from '../chairs.ts'
import { kindName } from '../names.ts'
import { Canvas } from './Canvas.tsx'
import { type NetEdge, type NetNode, type Picture, pictureOf, type Shape, shapeOf, shapes } from './look.ts'
import type { Caption } from './svg.ts'

/** How far back one can go, in months. */
const MONTHS = 120

export default function NetworkView({ place }: { place: Place }) {
  const w = words().municipality.network
  const asOf = dayAsked(param('dag'))
  const asked = useQuery(NetworkDocument, { code: place.code, lang: apiLang(), asOf })
  const answer = asked.data?.municipality
  const picture = useMemo(() => (answer ? pictureOf(answer) : null), [answer])
  const key = liftedKey()
  const lifted = useMemo(() => (picture && key ? membersOf(picture, key) : null), [picture, key])
  return (
    <section class="network">
      <h2 class="visually-hidden">{w.title}</h2>
      <AsOf days={monthsBack(place.assessment.asOf, MONTHS)} />
      <Answered asked={asked}>
        {() =>
          picture && (
            <>
              {picture.nodes.length === 0 ? (
                <p>{w.empty}</p>
              ) : (
                <Canvas
                  picture={picture}
                  file={`natverk-${place.code}${asOf ? `-${asOf}` : ''}`}
                  caption={captionOf(place, asOf)}
                  lifted={lifted}
                >
                  <NetLegend picture={picture} />
                </Canvas>
              )}
              {answer?.network.truncated && <p>{w.truncated}</p>}
              <Twin place={place} picture={picture} />
              <Tells sentences={answer?.networkMeasures.sentences ?? []} />
            </>
          )
        }
      </Answered>
    </section>
  )
}

function captionOf(place: Place, asOf: string | null): Caption {
  const w = words().municipality
  return {
    title: `${place.name}: ${w.network.title}`,
    notes: [w.asOf(day(asOf ?? place.assessment.asOf)), ...notes()],
    legend: legend.map(([shape, what]) => ({
      node: {
        type: what === 'sector' ? 'ORGANISATION' : (shape as 'FORUM' | 'AGREEMENT'),
        sector: what === 'sector' ? (shape as NetNode['sector']) : null,
        presence: 'PRESENT',
      },
      label: { ...w.sector, ...w.network.types }[shape],
    })),
    missing: w.network.missing,
    unknown: w.network.unknown,
    single: w.network.single,
  }
}

const legend: [Shape, 'sector' | 'type'][] = [
  ['MUNICIPAL', 'sector'],
  ['STATE', 'sector'],
  ['REGIONAL', 'sector'],
  ['CIVIL', 'sector'],
  ['PRIVATE', 'sector'],
  ['FORUM', 'type'],
  ['AGREEMENT', 'type'],
]

/** What the legend tells apart, and who is so. */
const groupKeys = [...legend.map(([shape]) => shape), 'MISSING', 'UNKNOWN', 'SINGLE'] as const
type GroupKey = (typeof groupKeys)[number]

function membersOf({ nodes, single }: Picture, key: GroupKey): Set<string> {
  const fits = (node: NetNode) => {
    if (key === 'SINGLE') return single.has(node.id)
    if (key === 'MISSING' || key === 'UNKNOWN') return node.presence === key
    return node.presence === 'PRESENT' && shapeOf(node) === key
  }
  return new Set(nodes.filter(fits).map(({ id }) => id))
}

/** What the address brings out; null when it brings out nothing. */
const liftedKey = () => groupKeys.find((key) => key === param('lyft')) ?? null

/** The legend, by which those of a sort are brought out. */
function NetLegend({ picture }: { picture: Picture }) {
  const w = words().municipality
  const n = w.network
  const named: Record<GroupKey, string> = {
    ...w.sector,
    ...n.types,
    MISSING: n.missing,
    UNKNOWN: n.unknown,
    SINGLE: n.single,
  }
  const glyphs: Record<GroupKey, [Shape, string]> = {
    ...(Object.fromEntries(
      legend.map(([shape, what]) => [
        shape,
        [shape, what === 'sector' ? `sector-${shape} of-sector` : `of-${shape}`],
      ]),
    ) as Record<Shape, [Shape, string]>),
    MISSING: ['STATE', 'of-missing'],
    UNKNOWN: ['STATE', 'of-unknown'],
    SINGLE: ['MUNICIPAL', 'sector-MUNICIPAL of-sector of-single'],
  }
  const lifted = liftedKey()
  return (
    <ul class="net-legend" aria-label={n.lift}>
      {groupKeys.map((key) => {
        const [shape, look] = glyphs[key]
        const count = membersOf(picture, key).size
        return (
          <li key={key}>
            <button
              type="button"
              class="plain"
              aria-pressed={key === lifted}
              disabled={count === 0}
              onClick={() => setParams({ lyft: key === lifted ? null : key })}
            >
              <Glyph shape={shape} class={look} /> <span>{named[key]}</span>{' '}
              <span class="count">{number(count)}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Glyph({ shape, class: name }: { shape: Shape; class: string }) {
  const corners = shapes[shape]
  return (
    <svg class={`net-glyph ${name}`} width="18" height="18" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
      {corners ? <polygon points={corners.join(' ')} /> : <circle r="1" />}
    </svg>
  )
}

interface Row {
  id: string
  node: NetNode
  edge: NetEdge | null
  table: NetNode | null
}

function Twin({ place, picture }: { place: Place; picture: Picture }) {
  const w = words()
  const n = w.municipality.network
  const byId = new Map(picture.nodes.map((node) => [node.id, node]))
  const present = picture.edges.filter(({ source }) => byId.get(source)?.presence === 'PRESENT')
  const rows: Row[] = [
    ...present.flatMap((edge): Row[] => {
      const node = byId.get(edge.source)
      return node ? [{ id: edge.id, node, edge, table: byId.get(edge.target) ?? null }] : []
    }),
    ...picture.nodes
      .filter(({ presence }) => presence !== 'PRESENT')
      .map((node): Row => ({ id: node.id, node, edge: null, table: null })),
  ]
  const columns: Column<Row>[] = [
    { key: 'actor', title: n.actor, value: ({ node }) => node.label },
    { key: 'kind', title: n.kind, value: ({ node }) => kindName(node.kind) },
    {
      key: 'sector',
      title: w.municipality.sectorLabel,
      value: ({ node }) => node.sector && w.municipality.sector[node.sector],
    },
    { key: 'presence', title: w.municipality.state, value: ({ node }) => n.presence[node.presence] },
    { key: 'table', title: n.table, value: ({ table }) => table?.label ?? null },
    { key: 'from', title: n.from, value: ({ edge }) => edge?.from ?? null },
    { key: 'until', title: n.until, value: ({ edge }) => edge?.until ?? null },
    { key: 'observed', title: n.observed, value: ({ edge }) => edge?.observedOn ?? null },
    { key: 'single', title: n.single, value: ({ node }) => (picture.single.has(node.id) ? n.yes : null) },
  ]
  return (
    <TableTwin
      caption={n.title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      file={`natverk-${place.code}`}
    />
  )
}

const FIRST = 6

function Tells({ sentences }: { sentences: string[] }) {
  const w = words().municipality
  const [all, setAll] = useState(false)
  return (
    <section class="tells">
      <h2>{w.network.tells}</h2>
      <ul>
        {sentences.slice(0, all ? sentences.length : FIRST).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > FIRST && !all && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {w.showAll(number(sentences.length))}
        </button>
      )}
    </section>
  )
}
