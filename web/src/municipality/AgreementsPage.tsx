// All agreements on a time axis: what holds, what runs by the clock, and what lapses next.
import './municipality.css'
import { useEffect, useState } from 'preact/hooks'
import { recall } from '../api/client.ts'
import { useQuery } from '../api/useQuery.ts'
import { distinct, useSweden } from '../country/sweden.ts'
import { type AgreementKind, AgreementsDocument, type AgreementsQuery } from '../operations.generated.ts'
import { param, setParams } from '../router.ts'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Answered, Empty } from '../ui/Feedback.tsx'
import { number, swedish, words } from '../words/words.ts'
import { isSoon } from './chairs.ts'
import { type Span, spanOf } from './timeline/spans.ts'
import { Timeline } from './timeline/Timeline.tsx'

type Agreement = AgreementsQuery['agreements']['nodes'][number]

const kinds: AgreementKind[] = [
  'POLICE_AGREEMENT',
  'CITIZEN_PROMISE',
  'IOP',
  'LOCAL_COMPACT',
  'COLLABORATION_AGREEMENT',
]

export default function AgreementsPage() {
  const w = words()
  const a = w.municipality.agreements
  useTitle(a.title)
  const kind = kinds.find((each) => each === param('slag')) ?? null
  const county = param('lan')
  const soon = param('snart') !== null
  const text = param('text') ?? ''
  const sweden = useSweden()
  const asked = useQuery(AgreementsDocument, {
    lang: apiLang(),
    kinds: kind && [kind],
    county,
    after: null,
  })
  return (
    <article class="municipality">
      <header class="place-head">
        <h1>{a.title}</h1>
        {asked.data && <p class="place-facts">{a.lead(number(asked.data.agreements.totalCount))}</p>}
      </header>
      <div class="choices no-print">
        <Choice
          label={a.kind}
          value={kind ?? ''}
          options={[{ value: '', title: a.all }, ...kinds.map((value) => ({ value, title: a.kinds[value] }))]}
          onChange={(slag) => setParams({ slag })}
        />
        <Choice
          label={a.county}
          value={county ?? ''}
          options={[
            { value: '', title: a.all },
            ...distinct((sweden.data?.places ?? []).map((place) => place.county))
              .toSorted((a, b) => swedish.compare(a.name, b.name))
              .map(({ code, name }) => ({ value: code, title: name })),
          ]}
          onChange={(lan) => setParams({ lan })}
        />
        <label>
          {a.text}
          <input
            type="search"
            value={text}
            onInput={({ currentTarget: { value } }) => setParams({ text: value })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={soon}
            onChange={(event) => setParams({ snart: event.currentTarget.checked ? '1' : null })}
          />
          {a.soonOnly}
        </label>
      </div>
      <Answered asked={sweden}>
        {({ asOf }) => (
          <Answered asked={asked}>
            {({ agreements }) => (
              <Axis
                first={agreements}
                kind={kind}
                county={county}
                soon={soon}
                text={text}
                today={asOf}
                key={`${kind}${county}${apiLang()}`}
              />
            )}
          </Answered>
        )}
      </Answered>
    </article>
  )
}

interface AxisProps {
  first: AgreementsQuery['agreements']
  kind: AgreementKind | null
  county: string | null
  soon: boolean
  /** Only those that it is found in: the name, the kind or a party. */
  text: string
  today: string
}

/** A page of the list is 200; the rest follows by itself, since what lapses first may be on any of them. */
function Axis({ first, kind, county, soon, text, today }: AxisProps) {
  const w = words()
  const [more, setMore] = useState<AgreementsQuery['agreements'][]>([])
  const [failed, setFailed] = useState(false)
  const { hasNextPage, endCursor } = (more.at(-1) ?? first).pageInfo
  useEffect(() => {
    if (!hasNextPage || failed) return
    let wanted = true
    recall(AgreementsDocument, { lang: apiLang(), kinds: kind && [kind], county, after: endCursor })
      .then(({ agreements }) => wanted && setMore((before) => [...before, agreements]))
      .catch(() => wanted && setFailed(true))
    return () => {
      wanted = false
    }
  }, [endCursor, failed])
  const all = [first, ...more].flatMap(({ nodes }) => nodes)
  const sought = text.trim().toLocaleLowerCase('sv')
  const spans = all
    .flatMap(spanOfAgreement)
    .filter(({ holdsUntil }) => !soon || isSoon(holdsUntil, today))
    .filter(({ name, label }) => `${name} ${label}`.toLocaleLowerCase('sv').includes(sought))
    .toSorted((a, b) => order(a, today).localeCompare(order(b, today)))
  return (
    <>
      {hasNextPage && (
        <p role="status">
          {w.municipality.agreements.shown(number(all.length), number(first.totalCount))}{' '}
          {failed && (
            <button type="button" onClick={() => setFailed(false)}>
              {w.again}
            </button>
          )}
        </p>
      )}
      {spans.length === 0 ? (
        <Empty />
      ) : (
        <Timeline
          spans={spans}
          today={today}
          title={w.municipality.agreements.title}
          file="avtal"
          href={({ id }) => `/avtal/${encodeURIComponent(id)}`}
          secondOf={({ label }) => label}
        />
      )}
    </>
  )
}

/** What lapses first comes first; then what has lapsed; then what has no day. */
function order({ holdsUntil, name }: Span, today: string): string {
  const group = holdsUntil === null ? 2 : holdsUntil < today ? 1 : 0
  return `${group}${holdsUntil ?? ''}${name}`
}

function spanOfAgreement({ id, name, label, descriptions, parties }: Agreement): Span[] {
  const who = [...new Set(parties.map(({ actor }) => actor.name))].join(', ')
  return descriptions
    .slice(0, 1)
    .map(({ fact }) => spanOf('AGREEMENT', id, name, who ? `${label}: ${who}` : label, fact))
}
