// Norms that a county or the country is held to, each with its whole argument folded under how it stands.
import { Asked } from '../municipality/Asked.tsx'
import type { ArguedFragment } from '../operations.generated.ts'
import { param } from '../router.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { standOf } from '../ui/states.ts'
import { words } from '../words/words.ts'

export type Argued = ArguedFragment

export function Arguments({ code, results }: { code: string; results: Argued[] }) {
  const w = words()
  if (results.length === 0) return null
  return (
    <div class="arguments">
      {results.map((argument) => {
        const { recommendation, state, severity, indication } = argument
        const stand = standOf(state, indication?.towards)
        return (
          <details key={recommendation.id} class="argument" open={param('norm') === recommendation.id}>
            <summary>
              <span class="argument-title">{recommendation.title}</span>
              <StateMark stand={stand} />
              <span class="quiet">
                {w.strength[recommendation.strength]} · {w.severityLabel.toLowerCase()} {w.severity[severity]}
              </span>
            </summary>
            <Asked code={code} argument={argument} stand={stand} />
            <p>
              <a href={`/rekommendation/${encodeURIComponent(recommendation.id)}`}>
                {w.municipality.panel.open}
              </a>
            </p>
          </details>
        )
      })}
    </div>
  )
}
