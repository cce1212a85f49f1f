// One agreement: who is party to it, until when, what it says, and where it applies; each with its day and source.
import './municipality.css'
import { useQuery } from '../api/useQuery.ts'
import { AgreementDocument, type AgreementQuery } from '../operations.generated.ts'
import type { PageProps } from '../routes.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { apiLang } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { ownPlace } from '../shell/who.ts'
import { today } from '../ui/days.ts'
import { Answered } from '../ui/Feedback.tsx'
import { inventedWorld, keptAmong } from '../ui/marks.ts'
import { words } from '../words/words.ts'
import { FactActs } from '../working/FactActs.tsx'
import { DoneFor, OwnActs } from '../working/ThingActs.tsx'
import { Working } from '../working/Working.tsx'
import { overSays, presentIn } from './happened.ts'
import { useMarks } from './kept.ts'
import { Places } from './Places.tsx'
import { ageOf, Listed, Thing } from './Record.tsx'
import { type Span, spanOf } from './timeline/spans.ts'
import { Timeline } from './timeline/Timeline.tsx'

type Agreement = Extract<NonNullable<AgreementQuery['node']>, { __typename: 'Agreement' }>
type Said = Agreement['descriptions'][number]

export default function AgreementPage({ args }: PageProps) {
  const asked = useQuery(AgreementDocument, { id: args.id ?? '', lang: apiLang() })
  const node = asked.data?.node
  const agreement = node?.__typename === 'Agreement' ? node : null
  useTitle(agreement?.name ?? '')
  return (
    <Answered asked={asked}>{() => (agreement ? <Whole agreement={agreement} /> : <NotFound />)}</Answered>
  )
}

function Whole({ agreement }: { agreement: Agreement }) {
  const w = words().municipality
  const { name, label, descriptions, parties, covers } = agreement
  const [latest, ...earlier] = descriptions
  useMarks(
    agreement.invented,
    keptAmong([...descriptions, ...parties, ...covers].map(({ fact }) => fact.lane)),
  )
  const code = ownPlace(covers.map(({ territory }) => territory.code))
  return (
    <article class="municipality actor">
      {agreement.invented && !inventedWorld.value && <aside class="invented">{words().invented}</aside>}
      <header class="place-head">
        <p class="eyebrow">
          <a href="/avtal">{w.agreements.title}</a> / {label}
        </p>
        <div class="place-title">
          <h1>{name}</h1>
          <DoneFor code={code} />
          <OwnActs type="agreement" thing={agreement} code={code} there={presentIn(parties)} />
        </div>
        <p class="place-facts">{[overSays(agreement), ...ageOf(latest?.fact)].filter(Boolean).join(' · ')}</p>
      </header>
      <div class="record">
        <div class="record-column">
          <Listed title={w.agreement.parties} empty={parties.length === 0}>
            {parties.map(({ actor, fact }) => (
              <Thing
                key={fact.id}
                name={<a href={`/aktor/${encodeURIComponent(actor.id)}`}>{actor.name}</a>}
                says={[actor.label, ...ageOf(fact)]}
                source={fact.sources[0]}
                acts={<FactActs code={code} fact={fact.id} />}
              />
            ))}
          </Listed>
          <Places title={w.agreement.covers} of={covers} code={code} />
        </div>
        <section>
          <h2>{w.agreement.says}</h2>
          {latest && <Clauses said={latest} />}
          {latest && <FactActs code={code} fact={latest.fact.id} />}
        </section>
        {earlier.length > 0 && (
          <Listed title={w.agreement.earlier} empty={false}>
            {earlier.map(({ fact, status }) => (
              <Thing
                key={fact.id}
                name={w.record.status[status]}
                says={ageOf(fact)}
                source={fact.sources[0]}
              />
            ))}
          </Listed>
        )}
      </div>
      <section>
        <h2>{w.timeline.title}</h2>
        <Timeline
          spans={spansOf(agreement)}
          today={today()}
          title={w.timeline.title}
          file={`avtal-${agreement.id}`}
        />
      </section>
      <Working code={code} />
    </article>
  )
}

const clauses = [
  'written',
  'prevention',
  'coversExtremism',
  'purposeStated',
  'areaStated',
  'democracyClause',
  'followUpStated',
  'steeringGroup',
  'noticeStated',
] as const

/** What its text says, or that nobody has told: not having been told is no no. */
function Clauses({ said }: { said: Said }) {
  const { agreement: w } = words().municipality
  const { yes, no, notStated } = words().working
  const rows = [
    ...clauses.map((clause): [string, string] => {
      const stated = said[clause]
      return [w.clauses[clause], stated === null ? notStated : stated ? yes : no]
    }),
    ...(['purposes', 'areas'] as const)
      .filter((list) => said[list].length > 0)
      .map((list): [string, string] => [w.lists[list], said[list].join('; ')]),
  ]
  return (
    <dl class="clauses">
      {rows.map(([title, says]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd class={says === notStated ? 'quiet' : undefined}>{says}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The agreement as it has been in force, and each who is or was party to it. */
const spansOf = ({ label, name, descriptions, parties }: Agreement): Span[] => [
  ...descriptions.map(({ fact }) => spanOf('AGREEMENT', fact.id, name, label, fact)),
  ...parties.map(({ actor, fact }) => spanOf('PARTY', fact.id, actor.name, actor.label, fact)),
]
