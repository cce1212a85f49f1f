// Beside a fact that is not for everybody: whose eyes it is for.
import type { Lane } from '../operations.generated.ts'
import { words } from '../words/words.ts'

export function LaneTag({ lane }: { lane: Lane }) {
  if (lane === 'SHARED') return null
  return (
    <span class="lane" data-lane={lane}>
      {words().lane[lane]}
    </span>
  )
}
