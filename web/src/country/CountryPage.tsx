// Sweden: the map of what is known and what to ask about, its legend and choices, and the same as a table.
import './country.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Failure } from '../api/client.ts'
import type { Asked } from '../api/useQuery.ts'
import { OpenPage } from '../open/OpenPage.tsx'
import { param, params } from '../router.ts'
import { useTitle } from '../shell/title.ts'
import { WhoUnknown } from '../shell/WhoUnknown.tsx'
import { who } from '../shell/who.ts'
import { dayAsked, today } from '../ui/days.ts'
import { Answered, Empty, Failed, Loading } from '../ui/Feedback.tsx'
import { Picture } from '../ui/Picture.tsx'
import { stands } from '../ui/states.ts'
import { type Column, TableTwin } from '../ui/Table.tsx'
import { day, number, words } from '../words/words.ts'
import { Colours, sinceOf } from './Colours.tsx'
import { ofPlace } from './counts.ts'
import { chosenSays, Filters } from './Filters.tsx'
import { type Geography, geography } from './geography.ts'
import { Knowledge } from './Knowledge.tsx'
import { useNarrowed } from './narrowed.ts'
import { SwedenMap } from './SwedenMap.tsx'
import { anyChosen, type Selection, selected } from './selection.ts'
import { byTrend, type Lens, lensOf, shading } from './shades.ts'
import { type Norm, type Place, type Sweden, useSweden } from './sweden.ts'

/** On a small screen the map comes before the choices. */
const wide = matchMedia('(min-width: 44rem)').matches

// Asked for before anything is drawn.
const early = geography().catch(() => null)

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
    <Answered asked={narrowed} title={title}>
      {(sweden) => <Country sweden={sweden} before={before} />}
    </Answered>
  )
}

function Country({ sweden, before }: { sweden: Sweden; before: Asked<Sweden> }) {
  const w = words().country
  const chosen = params.value.toString()
  const selection = useMemo(() => selected(sweden), [sweden, chosen])
  const lens = lensOf(param('visa'), sweden, selection)
  const norm = selection.norm === null ? null : (sweden.norms[selection.norm] ?? null)
  const moving = lens === 'TREND'
  const shades =
    moving && before.data
      ? byTrend(sweden, before.data, selection)
      : shading(sweden, selection, moving ? 'MET' : lens)
  const nothing = selection.rows.length === 0 || selection.columns.length === 0
  return (
    <>
      <div class="country">
        <div class="country-choices">
          <h1>{w.title}</h1>
          <p class="quiet">{w.lead(day(sweden.asOf))}</p>
          <Levels sweden={sweden} />
          <Colours
            norm={norm}
            lens={lens}
            shades={shades.legend}
            today={dayAsked(param('dag')) ? today() : sweden.asOf}
          />
          <details class="chooser" open={wide || anyChosen()}>
            <summary class="no-print">{w.choose}</summary>
            <Filters sweden={sweden} />
          </details>
        </div>
        {nothing ? (
          <Empty />
        ) : moving && !before.data ? (
          <Answered asked={before}>{() => null}</Answered>
        ) : (
          <Land sweden={sweden} shades={shades} norm={norm} lens={lens} />
        )}
        <Knowledge sweden={sweden} selection={selection} />
      </div>
      <Twin sweden={sweden} selection={selection} />
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

interface LandProps {
  sweden: Sweden
  shades: ReturnType<typeof shading>
  /** What the colours are of. */
  norm: Norm | null
  lens: Lens
}

function Land({ sweden, shades, norm, lens }: LandProps) {
  const [drawn, setDrawn] = useState<Geography | null | undefined>(undefined)
  useEffect(() => {
    early.then((first) => first ?? geography()).then(setDrawn, () => setDrawn(null))
  }, [])
  if (drawn === undefined) return <Loading />
  if (drawn === null) return <Failed failure={new Failure('away')} again={() => location.reload()} />
  const w = words()
  const what = norm ? `${norm.id} ${norm.title}` : w.country.lenses[lens]
  return (
    <Picture
      title={`${w.country.title}: ${what}`}
      notes={[w.municipality.asOf(day(sweden.asOf)), ...chosenSays(sweden)]}
      file="sverige"
      keys={shades.legend.map(({ fill, label, count }) => ({
        class: `fill-${fill}`,
        label: `${label}: ${number(count ?? 0)}`,
      }))}
    >
      <SwedenMap geography={drawn} places={sweden.places} shading={shades} county={param('lan')} />
    </Picture>
  )
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
