// The time of a municipality: what is agreed, decided and confirmed, and until when it can be relied on.
import { useQuery } from '../../api/useQuery.ts'
import { HappenedDocument } from '../../operations.generated.ts'
import { apiLang } from '../../shell/settings.ts'
import { Answered, Empty } from '../../ui/Feedback.tsx'
import { words } from '../../words/words.ts'
import type { Place } from '../chairs.ts'
import { withHappened } from '../happened.ts'
import { nameOfSpan } from './named.ts'
import { type Span, spansOf } from './spans.ts'
import { Timeline } from './Timeline.tsx'

export default function TimeView({ place }: { place: Place }) {
  const w = words().municipality
  const asked = useQuery(HappenedDocument, { code: place.code, lang: apiLang() })
  return (
    <section>
      <h2 class="visually-hidden">{w.timeline.title}</h2>
      <p class="quiet">{w.timeline.lead}</p>
      <Answered asked={asked}>
        {({ municipality }) => {
          const own = spansOf(place)
          const spans = municipality ? withHappened(own, municipality) : own
          if (spans.length === 0) return <Empty says={w.timeline.empty} />
          return (
            <Timeline
              spans={spans}
              today={place.assessment.asOf}
              title={w.timeline.title}
              file={`tidslinje-${place.code}`}
              href={linkOf}
              nameOf={nameOfSpan}
            />
          )
        }}
      </Answered>
    </section>
  )
}

/** Forums and agreements have pages of their own. */
function linkOf({ group, id }: Span): string | null {
  if (group === 'FORUM') return `/aktor/${encodeURIComponent(id)}`
  return group === 'AGREEMENT' ? `/avtal/${encodeURIComponent(id)}` : null
}
