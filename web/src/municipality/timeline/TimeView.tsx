// The time of a municipality: what is agreed, decided and confirmed, and until when it can be relied on.
import { useMemo } from 'preact/hooks'
import { Empty } from '../../ui/Feedback.tsx'
import { words } from '../../words/words.ts'
import type { Place } from '../chairs.ts'
import { nameOfSpan } from './named.ts'
import { spansOf } from './spans.ts'
import { Timeline } from './Timeline.tsx'

export default function TimeView({ place }: { place: Place }) {
  const w = words().municipality
  const spans = useMemo(() => spansOf(place), [place])
  return (
    <section>
      <h2 class="visually-hidden">{w.timeline.title}</h2>
      <p class="quiet">{w.timeline.lead}</p>
      {spans.length === 0 ? (
        <Empty says={w.timeline.empty} />
      ) : (
        <Timeline
          spans={spans}
          today={place.assessment.asOf}
          title={w.timeline.title}
          file={`tidslinje-${place.code}`}
          nameOf={nameOfSpan}
        />
      )}
    </section>
  )
}
