// What is on record of a municipality: its forums, agreements, documents and functions, and the lists that make absence mean something.
import type { ComponentChildren } from 'preact'
import { day, number, words } from '../words/words.ts'
import { Helps } from '../working/Helps.tsx'
import { ThingActs } from '../working/ThingActs.tsx'
import type { Place } from './chairs.ts'
import { CLOCK_MONTHS, monthsAfter } from './timeline/spans.ts'

export default function Record({ place }: { place: Place }) {
  const w = words().municipality
  const r = w.record
  const { forums, agreements, documents, functions, inventories } = place
  return (
    <div class="record">
      <Kept title={r.forums} empty={forums.nodes.length === 0}>
        {forums.nodes.map(({ id, name, label, description, members, inventories }) => {
          const now = members.filter(
            ({ fact }) => fact.standing === 'HOLDS' || fact.standing === 'LAST_KNOWN',
          )
          const listed = inventories.find((each) => each.day !== null)?.day
          return (
            <Thing
              key={id}
              name={<a href={`/aktor/${encodeURIComponent(id)}`}>{name}</a>}
              says={[
                label,
                description && r.status[description.status],
                r.members(number(now.length)),
                listed && r.listed(day(listed)),
              ]}
              acts={<ThingActs type="forum" thing={{ id, name }} place={place} />}
            />
          )
        })}
      </Kept>
      <Kept title={r.agreements} empty={agreements.nodes.length === 0}>
        {agreements.nodes.map(({ id, name, label, descriptions: [latest], parties }) => (
          <Thing
            key={id}
            name={name}
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
        ))}
      </Kept>
      <Kept title={r.documents} empty={documents.length === 0}>
        {documents.map(({ id, name, label, descriptions: [latest] }) => (
          <Thing
            key={id}
            name={name}
            says={[
              label,
              latest && r.status[latest.status],
              latest?.decidedBy && r.decidedBy[latest.decidedBy],
              ...ageOf(latest?.fact),
            ]}
            source={latest?.url ? { title: words().source, url: latest.url } : latest?.fact.sources[0]}
            acts={<ThingActs type="document" thing={{ id, name }} place={place} />}
          />
        ))}
      </Kept>
      <Kept title={r.functions} empty={functions.length === 0}>
        {functions.map(({ id, name, label, description, descriptions: [latest], holdings }) => (
          <Thing
            key={id}
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
        ))}
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

function Kept({ title, empty, children }: { title: string; empty: boolean; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {empty ? <p class="quiet">{words().municipality.record.none}</p> : <ul class="things">{children}</ul>}
    </section>
  )
}

interface ThingProps {
  name: ComponentChildren
  says: (string | null | undefined | false)[]
  source?: { title: string; url: string | null } | undefined
  /** What can be done about it. */
  acts?: ComponentChildren
}

export function Thing({ name, says, source, acts }: ThingProps) {
  return (
    <li>
      <strong>{name}</strong>
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
