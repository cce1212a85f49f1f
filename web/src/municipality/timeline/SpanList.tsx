// The same as on the time axis, as a list for small screens: what it is, its days, and what lapses soon.
import { day, words } from '../../words/words.ts'
import { isSoon } from '../chairs.ts'
import type { Span } from './spans.ts'

interface Props {
  groups: { group: Span['group']; own: Span[] }[]
  today: string
  nameOf: (span: Span) => string
  href: ((span: Span) => string | null) | undefined
  secondOf: ((span: Span) => string) | undefined
}

export function SpanList({ groups, today, nameOf, href, secondOf }: Props) {
  const w = words().municipality.timeline
  return (
    <div class="span-list">
      {groups.map(({ group, own }) => (
        <section key={group}>
          <h3>{w.groups[group]}</h3>
          <ul class="things">
            {own.map((span) => (
              <li key={span.id}>
                <strong>{href?.(span) ? <a href={href(span) ?? ''}>{nameOf(span)}</a> : nameOf(span)}</strong>
                {secondOf && <span class="quiet">{secondOf(span)}</span>}
                <span class="quiet">
                  {[span.from, span.until].map((on) => (on ? day(on) : '')).join(' – ')}
                  {span.until === null && span.holdsUntil && `${w.clock}: ${day(span.holdsUntil)}`}
                </span>
                {(span.marks ?? []).length > 0 && (
                  <span class="quiet">
                    {(span.marks ?? []).map(({ what, says }) => `${w.marks[what]} ${says}`).join(' · ')}
                  </span>
                )}
                {isSoon(span.holdsUntil, today) && (
                  <span class="span-soon">{words().municipality.lapsesSoon(day(span.holdsUntil ?? ''))}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
