// What is on record of a municipality: its forums, agreements, documents and functions, and the lists that make absence mean something.
import type { ComponentChildren } from 'preact'
import { type Asked, useQuery } from '../api/useQuery.ts'
import { HappenedDocument, type HappenedQuery } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Failed } from '../ui/Feedback.tsx'
import { day, number, words } from '../words/words.ts'
import { Helps } from '../working/Helps.tsx'
import { ThingActs } from '../working/ThingActs.tsx'
import { isThere, type Place } from './chairs.ts'
import { followUpSays, goingFirst, isOver, meetingSays, overSays } from './happened.ts'
import { CLOCK_MONTHS, monthsAfter } from './timeline/spans.ts'

export default function Record({ place }: { place: Place }) {
  const w = words().municipality
  const r = w.record
  const { agreements, documents, functions, inventories } = place
  const asked = useQuery(HappenedDocument, { code: place.code, lang: apiLang() })
  const followUps = new Map(asked.data?.municipality?.documents.map((each) => [each.id, each.followUps]))
  return (
    <div class="record">
      <Forums place={place} asked={asked} />
      <Kept title={r.agreements} empty={agreements.nodes.length === 0}>
        {goingFirst(agreements.nodes).map(({ id, name, label, descriptions, parties }) => {
          const [latest] = descriptions
          return (
            <Thing
              key={id}
              over={overSays({ descriptions })}
              name={<a href={`/avtal/${encodeURIComponent(id)}`}>{name}</a>}
              says={[
                label,
                latest && r.status[latest.status],
                latest?.written === true && r.written,
                latest?.written === false && r.notWritten,
                ...ageOf(latest?.fact),
                [...new Set(parties.map(({ actor }) => actor.name))].join(', '),
              ]}
              source={latest?.fact.sources[0]}
              acts={<ThingActs type="agreement" thing={{ id, name }} place={place} />}
            />
          )
        })}
      </Kept>
      <Kept title={r.documents} empty={documents.length === 0}>
        {goingFirst(documents).map(({ id, name, label, descriptions }) => {
          const [latest] = descriptions
          return (
            <Thing
              key={id}
              over={overSays({ descriptions })}
              name={name}
              says={[
                label,
                latest && r.status[latest.status],
                latest?.decidedBy && r.decidedBy[latest.decidedBy],
                ...(followUps.get(id) ?? []).map(followUpSays),
                ...ageOf(latest?.fact),
              ]}
              source={latest?.url ? { title: words().source, url: latest.url } : latest?.fact.sources[0]}
              acts={<ThingActs type="document" thing={{ id, name }} place={place} />}
            />
          )
        })}
      </Kept>
      <Kept title={r.functions} empty={functions.length === 0}>
        {goingFirst(functions).map(({ id, name, label, description, descriptions, holdings }) => {
          const [latest] = descriptions
          return (
            <Thing
              key={id}
              over={overSays({ descriptions })}
              name={name}
              says={[
                label,
                description && r.status[description.status],
                description?.contactPoint && r.contact,
                holdings.map(({ actor }) => actor.name).join(', '),
                ...ageOf(latest?.fact),
              ]}
              source={latest?.fact.sources[0]}
              acts={<ThingActs type="function" thing={{ id, name }} place={place} />}
            />
          )
        })}
      </Kept>
      <Helps place={place} />
      <Kept title={r.lists} empty={inventories.length === 0}>
        {inventories.map(({ scope, basis, day: on, forum }, i) => (
          <Thing
            key={`${scope}${i}`}
            name={w.scopes[scope]}
            says={[
              forum?.name,
              r.basis[basis],
              on ? day(on) : w.panel.undated,
              on && r.holds(day(monthsAfter(on, CLOCK_MONTHS))),
            ]}
          />
        ))}
      </Kept>
    </div>
  )
}

/** Those that work here, with their latest meeting; under them, as soon as they are known, those that have ended. */
function Forums({ place, asked }: { place: Place; asked: Asked<HappenedQuery> }) {
  const { record: r, happened: h } = words().municipality
  const happened = asked.data?.municipality?.forums.nodes ?? []
  const here = place.forums.nodes
  const meetingsOf = new Map(happened.map(({ id, meetings }) => [id, meetings]))
  const over = happened.filter((each) => isOver(each) && !here.some(({ id }) => id === each.id))
  return (
    <Kept title={r.forums} empty={here.length === 0 && over.length === 0}>
      {here.map(({ id, name, label, description, members, inventories }) => {
        const now = members.filter(({ fact }) => isThere(fact.standing))
        const listed = inventories.find((each) => each.day !== null)?.day
        const [latest] = meetingsOf.get(id) ?? []
        return (
          <Thing
            key={id}
            name={<a href={`/aktor/${encodeURIComponent(id)}`}>{name}</a>}
            says={[
              label,
              description && r.status[description.status],
              r.members(number(now.length)),
              listed && r.listed(day(listed)),
              latest && h.latest(meetingSays(latest)),
            ]}
            acts={<ThingActs type="forum" thing={{ id, name }} place={place} />}
          />
        )
      })}
      {over.map(({ id, name, label, descriptions, meetings }) => (
        <Thing
          key={id}
          name={<a href={`/aktor/${encodeURIComponent(id)}`}>{name}</a>}
          over={overSays({ descriptions })}
          says={[label, meetings[0] && h.latest(meetingSays(meetings[0])), ...ageOf(descriptions[0]?.fact)]}
          source={descriptions[0]?.fact.sources[0]}
        />
      ))}
      {asked.failure && (
        <li>
          <Failed {...asked} />
        </li>
      )}
    </Kept>
  )
}

type Age = Place['documents'][number]['descriptions'][number]['fact']

export function ageOf(fact: Age | undefined): (string | null)[] {
  const w = words().municipality
  if (!fact) return []
  const { from, until, untilKind } = fact.period
  const begins = from && w.record.since(day(from))
  return [
    until ? `${from ? day(from) : '…'} – ${day(until)}` : begins,
    untilKind === 'OPEN_ENDED' ? w.timeline.endings.OPEN_ENDED : null,
    fact.lane === 'SHARED' ? null : words().lane[fact.lane],
    `${w.standing[fact.standing]}, ${w.panel.told} ${fact.observedOn ? day(fact.observedOn) : w.panel.undated}`,
  ]
}

interface ListedProps {
  title: string
  empty: boolean
  /** What is said where there is nothing. */
  none?: string
  children: ComponentChildren
}

export function Listed({ title, empty, none = words().municipality.actor.none, children }: ListedProps) {
  return (
    <section>
      <h2>{title}</h2>
      {empty ? <p class="quiet">{none}</p> : <ul class="things">{children}</ul>}
    </section>
  )
}

const Kept = (given: ListedProps) => <Listed none={words().municipality.record.none} {...given} />

interface ThingProps {
  name: ComponentChildren
  says: (string | null | undefined | false)[]
  /** That it has ended, and when. */
  over?: string | null
  source?: { title: string; url: string | null } | undefined
  /** What can be done about it. */
  acts?: ComponentChildren
}

export function Thing({ name, says, over = null, source, acts }: ThingProps) {
  return (
    <li class={over ? 'over' : undefined}>
      <strong>{name}</strong>
      {over && <span class="over-says">{over}</span>}
      <span class="quiet">
        {says.filter(Boolean).join(' · ')}
        {source?.url && /^https?:/.test(source.url) && (
          <>
            {' · '}
            <a href={source.url} rel="noreferrer" target="_blank">
              {source.title}
            </a>
          </>
        )}
      </span>
      {acts}
    </li>
  )
}
