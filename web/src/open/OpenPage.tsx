// Sweden for whoever has not signed in: the month's public counts, and the way to them as open data.
import './open.css'
import { useQuery } from '../api/useQuery.ts'
import {
  ReleaseDocument,
  type ReleaseQuery,
  ReleasesDocument,
  RulePacksDocument,
} from '../operations.generated.ts'
import { param, setParams } from '../router.ts'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { signInWanted } from '../shell/who.ts'
import { Choice } from '../ui/Choice.tsx'
import { Answered, Empty } from '../ui/Feedback.tsx'
import { type Column, Table } from '../ui/Table.tsx'
import { day, monthName, number, words } from '../words/words.ts'

type Release = NonNullable<ReleaseQuery['release']>

export function OpenPage() {
  const w = words()
  useTitle(w.open.title)
  const months = useQuery(ReleasesDocument, {})
  return (
    <article class="open-page">
      <h1>{w.open.title}</h1>
      <div class="open-in no-print">
        <p>{w.open.signIn}</p>
        <button
          type="button"
          class="primary"
          onClick={() => {
            signInWanted.value = true
          }}
        >
          {w.settings.signIn}
        </button>
      </div>
      <Answered asked={months}>
        {({ releases }) => {
          const made = releases.find(({ month }) => month === param('manad')) ?? releases[0]
          if (!made) return <Empty says={w.open.none} />
          return <Month month={made.month} months={releases.map(({ month }) => month)} />
        }}
      </Answered>
    </article>
  )
}

function Month({ month, months }: { month: string; months: string[] }) {
  const release = useQuery(ReleaseDocument, { month })
  const packs = useQuery(RulePacksDocument, { lang: apiLang() })
  return (
    <Answered asked={packs}>
      {({ rulePacks }) => {
        const titles = new Map(
          rulePacks.flatMap(({ measures }) =>
            measures.flatMap(({ recommendations }) => recommendations.map(({ id, title }) => [id, title])),
          ),
        )
        return (
          <Answered asked={release}>
            {({ release: found }) => found && <Counts release={found} titles={titles} months={months} />}
          </Answered>
        )
      }}
    </Answered>
  )
}

interface CountsProps {
  release: Release
  titles: Map<string, string>
  months: string[]
}

function Counts({ release, titles, months }: CountsProps) {
  const w = words().open
  const places = placesOf(release)
  const code = places.find((place) => place.code === param('lan'))?.code ?? 'SE'
  const rows = release.tables.flatMap(({ recommendation: id, presumes, rows }) => {
    const row = rows.find((each) => each.code === code)
    return row ? [{ id, presumes, ...row }] : []
  })
  // What tells something comes first: in early months most numbers are too small to be shown.
  rows.sort((a, b) => Number(b.met !== null) - Number(a.met !== null))
  type Row = (typeof rows)[number]
  const count = (key: 'met' | 'gap' | 'open' | 'of'): Column<Row> => ({
    key,
    title: w[key],
    numeric: true,
    value: (row) => row[key],
    show: (row) => {
      const given = row[key]
      return given === null ? '–' : number(given)
    },
  })
  const columns: Column<Row>[] = [
    {
      key: 'norm',
      title: w.norm,
      value: ({ id }) => titles.get(id) ?? id,
      show: ({ id, presumes }) => (
        <>
          <a href={`/rekommendation/${encodeURIComponent(id)}`}>{titles.get(id) ?? id}</a>{' '}
          <span class="quiet">{[id, presumes && w.presumes(presumes)].filter(Boolean).join(', ')}</span>
        </>
      ),
    },
    ...(['met', 'gap', 'open', 'of'] as const).map(count),
  ]
  return (
    <>
      <p class="lead">{w.lead(day(release.madeOn))}</p>
      <div class="choices">
        <Choice
          label={w.where}
          value={code}
          options={places.map((place) => ({ value: place.code, title: place.name }))}
          onChange={(lan) => setParams({ lan: lan === 'SE' ? null : lan })}
        />
        <Choice
          label={w.month}
          value={release.month}
          options={months.map((value) => ({ value, title: monthName(value) }))}
          onChange={(manad) => setParams({ manad })}
        />
      </div>
      <Table caption={w.title} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <p class="quiet">{w.hidden}</p>
      <OpenData month={release.month} />
    </>
  )
}

/** The country, then the counties that any table tells of. */
const placesOf = ({ tables }: Release) => [
  ...new Map(tables.flatMap(({ rows }) => rows.map(({ code, name }) => [code, { code, name }]))).values(),
]

function OpenData({ month }: { month: string }) {
  const w = words().open
  return (
    <section class="open-data">
      <h2>{w.data}</h2>
      <ul>
        <li>
          {w.file}: <a href={`/open-data/releases/${month}.csv`}>CSV</a>,{' '}
          <a href={`/open-data/releases/${month}.json`}>JSON</a>
        </li>
        <li>
          {w.norms}: <a href="/open-data/recommendations.csv">CSV</a>,{' '}
          <a href="/open-data/recommendations.json">JSON</a>
        </li>
        <li>
          <a href="/open-data/catalog">{w.catalog}</a>
        </li>
      </ul>
    </section>
  )
}
