// Sweden: the map of what is known and what to ask about, its legend and choices, and the same as a table.
import './country.css'
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { Failure } from '../api/client.ts'
import type { Asked } from '../api/useQuery.ts'
import { OpenPage } from '../open/OpenPage.tsx'
import { param, params } from '../router.ts'
import { useTitle } from '../shell/title.ts'
import { WhoUnknown } from '../shell/WhoUnknown.tsx'
import { who } from '../shell/who.ts'
import { dayAsked, today } from '../ui/days.ts'
import { Answered, Empty, Failed, Later, Loading } from '../ui/Feedback.tsx'
import { Picture } from '../ui/Picture.tsx'
import type { Caption } from '../ui/picture.ts'
import { stands } from '../ui/states.ts'
import { type Column, TableTwin } from '../ui/Table.tsx'
import { day, number, words } from '../words/words.ts'
import { Colours, sinceOf } from './Colours.tsx'
import { ofPlace } from './counts.ts'
import { Chooser } from './FilterRow.tsx'
import { chosenSays } from './Filters.tsx'
import { type Geography, geography, outlinesHere } from './geography.ts'
import { Knowledge } from './Knowledge.tsx'
import { useNarrowed } from './narrowed.ts'
import { SwedenMap } from './SwedenMap.tsx'
import { type Selection, selected } from './selection.ts'
import { byTrend, lensOf, shading } from './shades.ts'
import { type Place, type Sweden, useSweden } from './sweden.ts'

/** Whoever has not signed in is shown what is open to all. */
export default function CountryPage() {
  return who.value?.role === 'PUBLIC' ? <OpenPage /> : <Whole />
}

function Whole() {
  const { title } = words().country
  useTitle(title)
  const asOf = dayAsked(param('dag'))
  const asked = useSweden({ asOf })
  const since = sinceOf(asOf ?? asked.data?.asOf ?? today())
  const before = useSweden({ asOf: since, wanted: param('visa') === 'TREND' && asked.data !== null })
  const narrowed = useNarrowed(asked, asOf)
  // Refused before it is known who is asking: what is open to all may be what is shown next.
  if (asked.failure?.kind === 'refused' && who.value === null) return <WhoUnknown title={title} />
  return (
    <Answered asked={narrowed} title={title} meanwhile={() => <Country sweden={null} before={before} />}>
      {(sweden) => <Country sweden={sweden} before={before} />}
    </Answered>
  )
}

/** What is chosen, and the colours of it. */
function viewOf(sweden: Sweden, selection: Selection, before: Sweden | null) {
  const lens = lensOf(param('visa'), sweden, selection)
  const shades =
    lens === 'TREND' && before
      ? byTrend(sweden, before, selection)
      : shading(sweden, selection, lens === 'TREND' ? 'MET' : lens)
  const norm = selection.norm === null ? null : (sweden.norms[selection.norm] ?? null)
  return { sweden, selection, lens, shades, norm }
}
type View = ReturnType<typeof viewOf>

/** Its outlines stand there before it is known how they are coloured. */
function Country({ sweden, before }: { sweden: Sweden | null; before: Asked<Sweden> }) {
  const chosen = params.value.toString()
  const selection = useMemo(() => sweden && selected(sweden), [sweden, chosen])
  const view = sweden && selection && viewOf(sweden, selection, before.data)
  return (
    <>
      <div class="country">
        <div class="country-choices">
          <h1>{words().country.title}</h1>
          {view && <Choices {...view} />}
        </div>
        {selection && (selection.rows.length === 0 || selection.columns.length === 0) ? (
          <Empty />
        ) : view?.lens === 'TREND' && !before.data ? (
          <Answered asked={before}>{() => null}</Answered>
        ) : (
          <Land view={view} />
        )}
        {view && (
          <Later>
            <Knowledge {...view} />
          </Later>
        )}
      </div>
      {view && (
        <Later>
          <Twin {...view} />
        </Later>
      )}
    </>
  )
}

function Choices({ sweden, norm, lens, shades }: View) {
  const w = words().country
  return (
    <>
      <p class="quiet">{w.lead(day(sweden.asOf))}</p>
      <Levels sweden={sweden} />
      <Colours
        norm={norm}
        lens={lens}
        shades={shades.legend}
        today={dayAsked(param('dag')) ? today() : sweden.asOf}
      />
      <Later>
        <Chooser sweden={sweden} />
      </Later>
    </>
  )
}

/** The ways to what is not a municipality's: the chosen county's own level, or the national one. */
function Levels({ sweden }: { sweden: Sweden }) {
  const w = words().levels
  const county = sweden.places.find((place) => place.county.code === param('lan'))?.county
  return (
    <p class="no-print">
      {county ? (
        <a href={`/lan/${county.code}`}>{w.toCounty(county.name)}</a>
      ) : (
        <a href="/nationellt">{w.toNation}</a>
      )}
    </p>
  )
}

function Land({ view }: { view: View | null }) {
  const [drawn, setDrawn] = useState<Geography | null | undefined>(outlinesHere ?? undefined)
  useLayoutEffect(() => {
    if (!drawn) geography().then(setDrawn, () => setDrawn(null))
  }, [])
  if (drawn === undefined) return <Loading />
  if (drawn === null) return <Failed failure={new Failure('away')} again={() => location.reload()} />
  return (
    <Picture file="sverige" {...captionOf(view)}>
      <SwedenMap
        geography={drawn}
        places={view?.sweden.places ?? nowhere}
        shading={view?.shades ?? null}
        county={param('lan')}
      />
    </Picture>
  )
}

const nowhere: Place[] = []

function captionOf(view: View | null): Caption {
  const w = words()
  if (!view) return { title: w.country.title, notes: [] }
  const { sweden, norm, lens, shades } = view
  return {
    title: `${w.country.title}: ${norm ? `${norm.id} ${norm.title}` : w.country.lenses[lens]}`,
    notes: [w.municipality.asOf(day(sweden.asOf)), ...chosenSays(sweden)],
    keys: shades.legend.map(({ fill, label, count }) => ({
      class: `fill-${fill}`,
      label: `${label}: ${number(count ?? 0)}`,
    })),
  }
}

function Twin({ sweden, selection }: { sweden: Sweden; selection: Selection }) {
  const w = words()
  const rows = selection.rows.flatMap((row) => {
    const place = sweden.places[row]
    return place ? [{ place, counts: ofPlace(sweden, row, selection.columns) }] : []
  })
  type Row = (typeof rows)[number]
  const of = (key: string, title: string, value: (place: Place) => string | number | null): Column<Row> => ({
    key,
    title,
    value: ({ place }) => value(place),
  })
  const columns: Column<Row>[] = [
    {
      ...of('name', w.country.place, ({ name }) => name),
      show: ({ place }) => <a href={`/kommun/${place.code}`}>{place.name}</a>,
    },
    of('code', w.country.code, ({ code }) => code),
    of('county', w.country.county, ({ county }) => county.name),
    of('group', w.country.group, ({ group }) => group?.name ?? null),
    ...stands.map((stand) => ({
      key: stand,
      title: w.state[stand],
      numeric: true,
      value: ({ counts }: Row) => counts[stand],
    })),
  ]
  return (
    <TableTwin
      caption={w.country.title}
      file="sverige"
      columns={columns}
      rows={rows}
      rowKey={({ place }) => place.code}
    />
  )
}
