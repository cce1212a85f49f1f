// What works in the whole of a county or the country: forums, support, functions and organisations.
import { sectorOf, sectors } from '../municipality/chairs.ts'
import { goingFirst, meetingSays, overSays } from '../municipality/happened.ts'
import { ageOf, Listed, Thing } from '../municipality/Record.tsx'
import type { LevelFragment } from '../operations.generated.ts'
import { number, swedish, words } from '../words/words.ts'

export function Whole({ level, title }: { level: LevelFragment; title: string }) {
  const w = words()
  const { levels: l, municipality: m } = w
  const { forums, services, functions, actors } = level
  const organisations = actors.nodes.filter(({ __typename }) => __typename === 'Organisation')
  return (
    <div class="record">
      <Listed title={title} empty={forums.nodes.length === 0} none={l.none}>
        {goingFirst(forums.nodes).map(({ id, name, label, descriptions, members, meetings }) => (
          <Thing
            key={id}
            name={<a href={`/aktor/${encodeURIComponent(id)}`}>{name}</a>}
            over={overSays({ descriptions })}
            says={[
              label,
              l.members(number(members.length)),
              meetings[0] && m.happened.latest(meetingSays(meetings[0])),
              ...ageOf(descriptions[0]?.fact),
            ]}
            source={descriptions[0]?.fact.sources[0]}
          />
        ))}
      </Listed>
      <Held title={l.services} things={services.map((each) => ({ ...each, by: each.provisions }))} />
      <Held title={l.functions} things={functions.map((each) => ({ ...each, by: each.holdings }))} />
      <section>
        <h2>{l.actors}</h2>
        <p class="quiet">
          {organisations.length === 0
            ? l.none
            : actors.nodes.length < actors.totalCount
              ? l.actorsMore(number(actors.nodes.length), number(actors.totalCount))
              : l.actorsLead(number(organisations.length))}
        </p>
        {sectors.map((sector) => {
          const own = organisations.filter(({ kind }) => sectorOf(kind) === sector)
          if (own.length === 0) return null
          return (
            <div key={sector} class={`sector-${sector}`}>
              <h3>{m.sector[sector]}</h3>
              <ul class="things">
                {own
                  .toSorted((a, b) => swedish.compare(a.name, b.name))
                  .map(({ id, name, label }) => (
                    <Thing
                      key={id}
                      name={<a href={`/aktor/${encodeURIComponent(id)}`}>{name}</a>}
                      says={[label]}
                    />
                  ))}
              </ul>
            </div>
          )
        })}
      </section>
    </div>
  )
}

type Kept = Pick<LevelFragment['services'][number], 'id' | 'name' | 'label' | 'descriptions'>

interface HeldProps {
  title: string
  /** Each with whoever provides or holds it. */
  things: (Kept & { by: { actor: { id: string; name: string } }[] })[]
}

function Held({ title, things }: HeldProps) {
  return (
    <Listed title={title} empty={things.length === 0} none={words().levels.none}>
      {goingFirst(things).map(({ id, name, label, descriptions, by }) => (
        <Thing
          key={id}
          name={name}
          over={overSays({ descriptions })}
          says={[label, by.map(({ actor }) => actor.name).join(', '), ...ageOf(descriptions[0]?.fact)]}
          source={descriptions[0]?.fact.sources[0]}
        />
      ))}
    </Listed>
  )
}
