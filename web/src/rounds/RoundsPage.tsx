// Follow-up rounds, for national staff: opened, followed while municipalities answer, closed, and compared with the last.
import './rounds.css'
import { ask, renew } from '../api/client.ts'
import { useQuery } from '../api/useQuery.ts'
import { RoundCloseDocument, RoundsDocument, type RoundsQuery } from '../operations.generated.ts'
import { National } from '../shell/National.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Answered } from '../ui/Feedback.tsx'
import { Sure, useSend } from '../ui/send.tsx'
import { TableTwin } from '../ui/Table.tsx'
import { day, number, words } from '../words/words.ts'
import { Compared } from './Compared.tsx'
import { Open } from './Open.tsx'

export type Round = RoundsQuery['rounds'][number]
type Counties = RoundsQuery['counties']

export default function RoundsPage() {
  const w = words().rounds
  useTitle(w.title)
  return (
    <National title={w.title}>
      <Whole />
    </National>
  )
}

function Whole() {
  const w = words().rounds
  const asked = useQuery(RoundsDocument, {})
  return (
    <Answered asked={asked} title={w.title}>
      {({ rounds, counties }) => (
        <article class="rounds">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          <Open counties={counties} />
          {rounds.length === 0 && <p class="quiet">{w.none}</p>}
          {rounds.map((round) => (
            <One key={round.id} round={round} earlier={earlierOf(round, rounds)} counties={counties} />
          ))}
        </article>
      )}
    </Answered>
  )
}

/** Closed rounds can be compared with those of the same territory that were closed before them. */
const earlierOf = (round: Round, all: Round[]) =>
  round.closedOn === null
    ? []
    : all.filter(
        (other) =>
          other.id !== round.id &&
          other.closedOn !== null &&
          other.within.code === round.within.code &&
          other.opens <= round.opens,
      )

interface OneProps {
  round: Round
  earlier: Round[]
  counties: Counties
}

function One({ round, earlier, counties }: OneProps) {
  const w = words().rounds
  const { name, opens, closes, closedOn, status, asked, answered, within } = round
  return (
    <section class="work-part">
      <h2>{name}</h2>
      <p class="quiet">
        {[
          within.name,
          `${day(opens)} – ${day(closes)}`,
          closedOn ? w.closedOn(day(closedOn)) : w.status[status],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p id={`answered-${round.id}`}>{w.answered(number(answered), number(asked))}</p>
      <progress aria-labelledby={`answered-${round.id}`} value={answered} max={Math.max(1, asked)} />
      <Answers round={round} counties={counties} />
      {status !== 'CLOSED' && status !== 'PLANNED' && <Close round={round} />}
      {earlier.length > 0 && <Compared round={round} earlier={earlier} />}
    </section>
  )
}

function Answers({ round, counties }: Omit<OneProps, 'earlier'>) {
  const w = words()
  const on = new Map(round.answers.map(({ municipality, on: answeredOn }) => [municipality.code, answeredOn]))
  const rows = counties
    .filter(({ code }) => round.within.code === 'SE' || round.within.code === code)
    .flatMap(({ name: county, municipalities }) => municipalities.map((each) => ({ ...each, county })))
  return (
    <TableTwin
      caption={w.rounds.who}
      summary={w.rounds.who}
      file={`omgang-${round.id}`}
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'name',
          title: w.country.place,
          value: ({ name }) => name,
          show: ({ code, name }) => <a href={`/kommun/${code}`}>{name}</a>,
        },
        { key: 'county', title: w.country.county, value: ({ county }) => county },
        {
          key: 'on',
          title: w.rounds.answeredOn,
          value: ({ code }) => on.get(code) ?? null,
          show: ({ code }) => {
            const given = on.get(code)
            return given ? day(given) : <span class="quiet">{w.rounds.notYet}</span>
          },
        },
      ]}
    />
  )
}

/** Closing freezes for good: it is asked once more. */
function Close({ round }: { round: Round }) {
  const w = words().rounds
  const { send, ...rest } = useSend()
  const act = async () => {
    const answer = await send(
      () => ask(RoundCloseDocument, { id: round.id, lang: apiLang() }),
      ({ roundClose }) => roundClose.errors,
    )
    if (answer) renew()
    return answer
  }
  return (
    <p class="work-acts">
      <Sure
        label={w.close}
        says={w.closeSays(round.asked - round.answered)}
        sure={w.closeSure}
        act={act}
        {...rest}
      />
    </p>
  )
}
