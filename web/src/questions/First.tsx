// The lists whose confirmation settles most: one question each, to the municipalities that are chosen, also where nothing is known.
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { dimensions, severities } from '../country/sweden.ts'
import { type AskFilter, AskFirstDocument, type AskFirstQuery } from '../operations.generated.ts'
import { param } from '../router.ts'
import { apiLang } from '../shell/settings.ts'
import { Answered } from '../ui/Feedback.tsx'
import { number, words } from '../words/words.ts'

type Ask = AskFirstQuery['askFirst']['nodes'][number]

/** As the address chooses; by measure the questions cannot be chosen. */
function filterNow(): AskFilter {
  const [county, group, pack, norm] = ['lan', 'grupp', 'paket', 'norm'].map(param)
  const dimension = dimensions.find((each) => each === param('matt'))
  const severity = severities.find((each) => each === param('allvar'))
  return {
    ...(county && { county }),
    ...(group && { groups: [group] }),
    ...(pack && { pack }),
    ...(norm && { recommendations: [norm] }),
    ...(dimension && { dimensions: [dimension] }),
    ...(severity && { severities: [severity] }),
  }
}

const FIRST = 7

export function First() {
  const w = words().questions
  const asked = useQuery(AskFirstDocument, { filter: filterNow(), lang: apiLang() })
  return (
    <section class="asks-first">
      <h2>{w.first}</h2>
      <Answered asked={asked}>
        {({ askFirst: { nodes, unknown, settled } }) => (
          <>
            <p class="quiet">{w.firstLead(number(settled), number(unknown))}</p>
            <List asks={nodes} />
          </>
        )}
      </Answered>
    </section>
  )
}

function List({ asks }: { asks: Ask[] }) {
  const w = words()
  const [all, setAll] = useState(false)
  return (
    <>
      <ol class="asks-list">
        {asks.slice(0, all ? asks.length : FIRST).map(({ id, territory, question, settles, partly }) => (
          <li key={id}>
            <a href={`/kommun/${territory.code}`}>{territory.name}</a>: {question}{' '}
            <span class="quiet">
              {settles.length > 0 ? w.questions.settles(settles.length) : w.questions.partly(partly.length)}
            </span>
          </li>
        ))}
      </ol>
      {asks.length > FIRST && !all && (
        <button type="button" class="link no-print" onClick={() => setAll(true)}>
          {w.municipality.showAll(number(asks.length))}
        </button>
      )}
    </>
  )
}
