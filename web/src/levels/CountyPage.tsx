// A county: how its own level stands, how its municipalities do, and what works in the whole of it.
import '../country/country.css'
import './levels.css'
import { useQuery } from '../api/useQuery.ts'
import { applies, known, ofAll, ofPlace } from '../country/counts.ts'
import { Bar } from '../country/Knowledge.tsx'
import type { Selection } from '../country/selection.ts'
import { type Sweden, useSweden } from '../country/sweden.ts'
import { CountyDocument } from '../operations.generated.ts'
import type { PageProps } from '../routes.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { stands } from '../ui/states.ts'
import { type Column, Table, TableTwin } from '../ui/Table.tsx'
import { day, number, words } from '../words/words.ts'
import { Arguments } from './Arguments.tsx'
import { Whole } from './Whole.tsx'

export default function CountyPage({ args }: PageProps) {
  const code = args.code ?? ''
  const w = words()
  const asked = useQuery(CountyDocument, { code, lang: apiLang() })
  const sweden = useSweden()
  useTitle(asked.data?.county?.name ?? code)
  return (
    <Answered asked={asked}>
      {({ county }) =>
        county ? (
          <article class="level">
            <header class="place-head">
              <p class="eyebrow">
                <a href="/">{w.views.country}</a>
              </p>
              <h1>{county.name}</h1>
              <p class="place-facts">
                {[
                  county.population !== null &&
                    county.populationOn &&
                    w.municipality.inhabitants(number(county.population), day(county.populationOn)),
                  w.municipality.asOf(day(county.assessment.asOf)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <nav class="level-ways no-print" aria-label={county.name}>
                <a href={`/?lan=${code}`}>{w.levels.map}</a>
                <a href={`/jamfor?lan=${code}`}>{w.levels.compare}</a>
                <a href={`/fraga?lan=${code}`}>{w.levels.ask}</a>
                <a href={`/trend?lan=${code}`}>{w.levels.trend}</a>
                <a href={`/avtal?lan=${code}`}>{w.levels.agreements}</a>
              </nav>
            </header>
            <section>
              <h2>{w.levels.own}</h2>
              <p class="quiet">{w.levels.ownLead}</p>
              <Arguments code={code} results={county.assessment.results} />
            </section>
            <section>
              <h2>{w.levels.municipalities}</h2>
              <Answered asked={sweden}>{(all) => <Municipalities sweden={all} county={code} />}</Answered>
            </section>
            <Whole level={county} title={w.levels.forums} />
          </article>
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

/** The county's municipalities, what is established first. */
function Municipalities({ sweden, county }: { sweden: Sweden; county: string }) {
  const w = words()
  const selection: Selection = {
    rows: sweden.places.flatMap((place, row) => (place.county.code === county ? [row] : [])),
    columns: sweden.norms.map((_, column) => column),
    norm: null,
  }
  const { rows } = selection
  const lead = w.levels.municipalitiesLead(number(rows.length))
  const of = (row: number) => ofPlace(sweden, row, selection.columns)
  const columns: Column<number>[] = [
    {
      key: 'name',
      title: w.country.place,
      value: (row) => sweden.places[row]?.name ?? '',
      show: (row) => <a href={`/kommun/${sweden.places[row]?.code}`}>{sweden.places[row]?.name}</a>,
    },
    ...stands
      .filter((stand) => stand !== 'NOT_APPLICABLE')
      .map((stand) => ({
        key: stand,
        title: w.state[stand],
        numeric: true,
        value: (row: number) => of(row)[stand],
      })),
    {
      key: 'known',
      title: w.norms.ofKnown,
      numeric: true,
      value: (row) => known(of(row)),
      show: (row) => `${number(known(of(row)))} / ${number(applies(of(row)))}`,
    },
  ]
  const shown = { caption: lead, columns, rows, rowKey: (row: number) => sweden.places[row]?.code ?? '' }
  return (
    <>
      <p class="quiet">{lead}</p>
      <Bar counts={ofAll(sweden, selection)} label={lead} />
      <Table {...shown} sortedBy={{ key: 'known', descending: true }} />
      <TableTwin {...shown} file={`lan-${county}`} />
    </>
  )
}
