// The whole argument behind a cell: how it stands, why, from which source, and what would suffice.
import { useQuery } from '../api/useQuery.ts'
import type { Norm, Place } from '../country/sweden.ts'
import { AccountDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Answered } from '../ui/Feedback.tsx'
import { Sources } from '../ui/Sources.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { standOf } from '../ui/states.ts'
import { words } from '../words/words.ts'

interface Props {
  place: Place
  norm: Norm
  onClose: () => void
}

export function CellDialog({ place, norm, onClose }: Props) {
  const w = words()
  const asked = useQuery(AccountDocument, { code: place.code, norm: norm.id, lang: apiLang() })
  return (
    <Dialog label={`${place.name}: ${norm.title}`} onClose={onClose} class="cell">
      <p class="eyebrow">
        {place.name} · {w.strength[norm.strength]} · {w.severity[norm.severity]}
      </p>
      <h2>{norm.title}</h2>
      <Answered asked={asked}>
        {({ municipality }) => {
          const result = municipality?.assessment.results[0]
          if (!result) return null
          return (
            <>
              <p>
                <StateMark stand={standOf(result.state, result.indication?.towards)} />
              </p>
              <p>{result.account}</p>
              <Sources indication={result.indication} />
              {result.remedy && (
                <p>
                  <strong>{w.compare.remedy}.</strong> {result.remedy}
                </p>
              )}
            </>
          )
        }}
      </Answered>
      <p class="actions">
        <a href={`/kommun/${place.code}?norm=${encodeURIComponent(norm.id)}`}>
          {w.compare.openPlace(place.name)}
        </a>
        <a href={`/rekommendation/${encodeURIComponent(norm.id)}`}>{w.compare.openNorm}</a>
      </p>
      <form method="dialog">
        <button type="submit">{w.close}</button>
      </form>
    </Dialog>
  )
}
