// Services and channels on record, with what can be done about them.
import { useQuery } from '../api/useQuery.ts'
import type { Place } from '../municipality/chairs.ts'
import { HelpsDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Answered } from '../ui/Feedback.tsx'
import { LaneTag } from '../ui/LaneTag.tsx'
import { keptAmong } from '../ui/marks.ts'
import { words } from '../words/words.ts'
import { ThingActs } from './ThingActs.tsx'

export function Helps({ place }: { place: Place }) {
  const w = words().working.helps
  const asked = useQuery(HelpsDocument, { code: place.code, lang: apiLang() })
  return (
    <section>
      <h2>{w.title}</h2>
      <Answered asked={asked}>
        {({ municipality }) => {
          const { services = [], channels = [] } = municipality ?? {}
          const rows = [
            ...services.map((each) => ({ ...each, type: 'service' as const, who: each.provisions })),
            ...channels.map((each) => ({ ...each, type: 'channel' as const, who: each.parties })),
          ]
          if (rows.length === 0) return <p class="quiet">{words().municipality.record.none}</p>
          return (
            <ul class="things">
              {rows.map(({ id, name, label, type, who }) => (
                <li key={id}>
                  <strong>{name}</strong>{' '}
                  <LaneTag lane={keptAmong(who.map(({ fact }) => fact.lane)) ?? 'SHARED'} />
                  <span class="quiet">
                    {[label, who.map(({ actor }) => actor.name).join(', ')].filter(Boolean).join(' · ')}
                  </span>
                  <ThingActs type={type} thing={{ id, name }} place={place} />
                </li>
              ))}
            </ul>
          )
        }}
      </Answered>
    </section>
  )
}
