// One organisation or forum: where it takes part, who sits there, where it works, each with its day and source.
import './municipality.css'
import { useQuery } from '../api/useQuery.ts'
import { ActorDocument, type ActorQuery } from '../operations.generated.ts'
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
import { attendance, marksOfMeetings, overSays, presentIn } from './happened.ts'
import { useMarks } from './kept.ts'
import { Meetings } from './Meetings.tsx'
import { Places } from './Places.tsx'
import { ageOf, Listed, Thing } from './Record.tsx'
import { type Span, spanOf } from './timeline/spans.ts'
import { Timeline } from './timeline/Timeline.tsx'

type Actor = NonNullable<ActorQuery['actor']>

export default function ActorPage({ args }: PageProps) {
  const asked = useQuery(ActorDocument, { id: args.id ?? '', lang: apiLang() })
  useTitle(asked.data?.actor?.name ?? '')
  return <Answered asked={asked}>{({ actor }) => (actor ? <Whole actor={actor} /> : <NotFound />)}</Answered>
}

const actorLink = ({ id, name }: { id: string; name: string }) => (
  <a href={`/aktor/${encodeURIComponent(id)}`}>{name}</a>
)

function Whole({ actor }: { actor: Actor }) {
  const w = words().municipality
  const isOrganisation = actor.__typename === 'Organisation'
  const isForum = actor.__typename === 'Forum'
  const spans = spansOfActor(actor)
  useMarks(actor.invented, keptAmong(factsOf(actor).map(({ lane }) => lane)))
  // Of several own municipalities the one that it works in, unless another has been chosen.
  const code = ownPlace(actor.reach.map(({ territory }) => territory.code))
  const homes = actor.reach.map(({ territory }) => territory).filter(({ code }) => code.length === 4)
  const home = homes.length === 1 ? homes[0] : null
  const there = isForum ? presentIn(actor.members) : []
  return (
    <article class="municipality actor">
      {actor.invented && !inventedWorld.value && <aside class="invented">{words().invented}</aside>}
      <header class="place-head">
        <p class="eyebrow">
          {home && (
            <>
              <a href={`/kommun/${home.code}`}>{home.name}</a> /{' '}
            </>
          )}
          {[actor.label, isOrganisation && actor.sector && w.sector[actor.sector]]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div class="place-title">
          <h1>{actor.name}</h1>
          <DoneFor code={code} />
          <OwnActs type={isForum ? 'forum' : 'actor'} thing={actor} code={code} there={there} />
        </div>
        <p class="place-facts">
          {isForum && overSays(actor)}
          {actor.partOf.map(({ whole }) => (
            <span key={whole.id}>{w.actor.part(whole.name)} </span>
          ))}
          {isOrganisation && actor.placeholder && w.actor.placeholder}
        </p>
      </header>
      <div class="record">
        {isForum && (
          <Listed title={w.actor.members} empty={actor.members.length === 0}>
            {actor.members.map((seat) => (
              <Thing
                key={seat.fact.id}
                name={actorLink(seat.actor)}
                says={[
                  seat.actor.label,
                  w.actor.role[seat.role],
                  attendance(actor.meetings, seat.actor.id),
                  ...ageOf(seat.fact),
                ]}
                source={seat.fact.sources[0]}
                acts={<FactActs code={code} fact={seat.fact.id} />}
              />
            ))}
          </Listed>
        )}
        {isForum && (
          <Meetings meetings={actor.meetings} yearly={actor.descriptions[0]?.meetingsPerYear} code={code} />
        )}
        <Listed title={w.actor.seats} empty={actor.seats.length === 0}>
          {actor.seats.map((seat) => (
            <Thing
              key={seat.fact.id}
              name={actorLink(seat.forum)}
              says={[seat.forum.label, w.actor.role[seat.role], ...ageOf(seat.fact)]}
              source={seat.fact.sources[0]}
              acts={<FactActs code={code} fact={seat.fact.id} />}
            />
          ))}
        </Listed>
        <Listed title={w.actor.parties} empty={actor.parties.length === 0}>
          {actor.parties.map(({ to, fact }) => (
            <Thing
              key={fact.id}
              name={
                to.__typename === 'Agreement' ? (
                  <a href={`/avtal/${encodeURIComponent(to.id)}`}>{to.name}</a>
                ) : (
                  w.actor.channel
                )
              }
              says={[to.__typename === 'Agreement' ? to.label : null, ...ageOf(fact)]}
              source={fact.sources[0]}
              acts={<FactActs code={code} fact={fact.id} />}
            />
          ))}
        </Listed>
        {isOrganisation && actor.holdings.length > 0 && (
          <Listed title={w.actor.holdings} empty={false}>
            {actor.holdings.map(({ function: held, fact }) => (
              <Thing
                key={fact.id}
                name={held.name}
                says={[held.label, ...ageOf(fact)]}
                source={fact.sources[0]}
                acts={<FactActs code={code} fact={fact.id} />}
              />
            ))}
          </Listed>
        )}
        <Places title={w.actor.reach} of={actor.reach} code={code} />
        {actor.parts.length > 0 && (
          <Listed title={w.actor.parts} empty={false}>
            {actor.parts.map(({ part }) => (
              <Thing key={part.id} name={actorLink(part)} says={[part.label]} />
            ))}
          </Listed>
        )}
      </div>
      {spans.length > 0 && <Ties actor={actor} spans={spans} />}
      <Working code={code} />
    </article>
  )
}

function Ties({ actor, spans }: { actor: Actor; spans: Span[] }) {
  const w = words().municipality
  return (
    <section>
      <h2>{w.timeline.title}</h2>
      <p class="quiet">{w.actor.ended}</p>
      <Timeline spans={spans} today={today()} title={w.timeline.title} file={`aktor-${actor.id}`} />
    </section>
  )
}

/** All that the page tells of. */
const factsOf = (actor: Actor) => [
  ...[...actor.reach, ...actor.seats, ...actor.parties].map(({ fact }) => fact),
  ...(actor.__typename === 'Forum' ? [...actor.members, ...actor.meetings].map(({ fact }) => fact) : []),
  ...(actor.__typename === 'Organisation' ? actor.holdings.map(({ fact }) => fact) : []),
]

function spansOfActor(actor: Actor): Span[] {
  const seats = actor.seats.map(({ forum, fact }) => spanOf('SEAT', fact.id, forum.name, forum.label, fact))
  const parties = actor.parties.flatMap(({ to, fact }) =>
    to.__typename === 'Agreement' ? [spanOf('AGREEMENT', fact.id, to.name, to.label, fact)] : [],
  )
  const own =
    actor.__typename === 'Forum'
      ? actor.descriptions.slice(0, 1).map(({ fact }) => ({
          ...spanOf('FORUM', actor.id, actor.name, actor.label, fact),
          marks: marksOfMeetings(actor.meetings),
        }))
      : []
  const members =
    actor.__typename === 'Forum'
      ? actor.members.map(({ actor: who, fact }) => spanOf('MEMBER', fact.id, who.name, who.label, fact))
      : []
  return [...own, ...members, ...seats, ...parties].filter(
    ({ from, confirmedOn, marks = [] }) => from || confirmedOn || marks.length > 0,
  )
}
