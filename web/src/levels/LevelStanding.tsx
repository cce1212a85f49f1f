// How the counties, or the country, stand against a norm that is theirs.
import { useQuery } from '../api/useQuery.ts'
import { type Level, LevelStandingDocument } from '../operations.generated.ts'
import { Answered } from '../ui/Feedback.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { standOf } from '../ui/states.ts'
import { swedish } from '../words/words.ts'

export function LevelStanding({ norm, level }: { norm: string; level: Level }) {
  const asked = useQuery(LevelStandingDocument, { filter: { level, recommendations: [norm] } })
  return (
    <Answered asked={asked}>
      {({ coverage: { territories, cells, legend } }) => (
        <ul class="level-standing">
          {territories
            .map((territory, row) => ({
              ...territory,
              said: legend.find(({ value }) => value === cells[row]),
            }))
            .toSorted((a, b) => swedish.compare(a.name, b.name))
            .map(({ code, name, said }) => (
              <li key={code}>
                <a
                  href={`${level === 'COUNTY' ? `/lan/${code}` : '/nationellt'}?norm=${encodeURIComponent(norm)}`}
                >
                  {name}
                </a>
                <StateMark stand={said ? standOf(said.state, said.towards) : 'NOT_APPLICABLE'} />
              </li>
            ))}
        </ul>
      )}
    </Answered>
  )
}
