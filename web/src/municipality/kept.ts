// Whether what is shown of a municipality rests on what only it may see: only its own people are answered by such facts.
import { useEffect } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { KeptDocument, type KeptQuery } from '../operations.generated.ts'
import { mayActAt } from '../shell/who.ts'
import { type Kept, keptAmong, pageMarks, unmarked } from '../ui/marks.ts'
import { type Place, tiesOf } from './chairs.ts'

/** Until it is known, a sheet is taken to hold such facts. */
export function useKept(place: Place): Kept {
  const own = mayActAt(place.code)
  const asked = useQuery(KeptDocument, own ? { code: place.code } : null)
  if (!own) return null
  return asked.data ? keptAmong([...lanesOf(asked.data), ...tiesOf(place).map(({ lane }) => lane)]) : 'OWN'
}

const lanesOf = ({ municipality }: KeptQuery) =>
  (municipality?.assessment.results ?? []).flatMap(({ evidence, explanation, efforts }) => [
    ...evidence.map(({ lane }) => lane),
    ...efforts.map(({ fact }) => fact.lane),
    ...(explanation ? [explanation.fact.lane] : []),
  ])

/** Files made on the page say so. */
export function useMarks(invented: boolean, kept: Kept) {
  useEffect(() => {
    pageMarks.value = { invented, kept }
    return () => {
      pageMarks.value = unmarked
    }
  }, [invented, kept])
}
