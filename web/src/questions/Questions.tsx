// One municipality's questions: by name at once, with the whole argument when it is opened.
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import type { Norm, Place } from '../country/sweden.ts'
import { QuestionsDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Answered } from '../ui/Feedback.tsx'
import { Sources } from '../ui/Sources.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { words } from '../words/words.ts'
import type { Sort } from './QuestionsPage.tsx'

interface Props {
  place: Place
  norms: Norm[]
  sort: Sort
}

export function Questions({ place, norms, sort }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <h3>
        <a href={`/kommun/${place.code}`}>{place.name}</a>
      </h3>
      <div>
        <ul class="asked-norms">
          {norms.map(({ id, title }) => (
            <li key={id}>
              <StateMark stand={sort} bare size={15} />{' '}
              <a href={`/kommun/${place.code}?norm=${encodeURIComponent(id)}`}>{title}</a>
            </li>
          ))}
        </ul>
        {sort === 'INDICATED' && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary class="quiet">{words().questions.show}</summary>
            {open && <Accounts place={place} norms={norms} />}
          </details>
        )}
      </div>
    </li>
  )
}

function Accounts({ place, norms }: Omit<Props, 'sort'>) {
  const asked = useQuery(QuestionsDocument, { municipality: place.code, lang: apiLang() })
  const ids = new Set(norms.map(({ id }) => id))
  return (
    <Answered asked={asked}>
      {({ flags }) => (
        <ul class="accounts">
          {flags.nodes
            .filter(({ recommendation }) => ids.has(recommendation.id))
            .map(({ id, result }) => (
              <li key={id}>
                <p>{result?.account}</p>
                <Sources indication={result?.indication} />
              </li>
            ))}
        </ul>
      )}
    </Answered>
  )
}
