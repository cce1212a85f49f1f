// The flags that an act closes or opens, each with its norm.
import { words } from '../words/words.ts'
import type { Done } from './act.ts'

interface Props {
  changes: Done['flags']['closed']
  way: 'closed' | 'opened'
}

const MOST = 8

export function ChangeList({ changes, way }: Props) {
  const w = words()
  if (changes.length === 0) return null
  return (
    <ul class={`changes ${way}`} aria-label={w.working.preview[way]}>
      {changes.slice(0, MOST).map(({ flag, severity, certainty, recommendation, territory }) => (
        <li key={flag}>
          <svg width="14" height="14" viewBox="0 0 24 24" aria-hidden="true">
            <path d={way === 'closed' ? 'M4 12.5l5 5L20 6.5' : 'M5 21V4h12l-2.5 4L17 12H5'} />
          </svg>
          <span>
            {recommendation.title}{' '}
            <span class="quiet">
              {territory.name}, {w.severity[severity]}, {w.working.preview.sure[certainty]}
            </span>
          </span>
        </li>
      ))}
      {changes.length > MOST && <li class="quiet">+ {changes.length - MOST}</li>}
    </ul>
  )
}
