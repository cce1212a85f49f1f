// The lists whose confirmation settles most: one question each, to the municipalities that are chosen, also where nothing is known.
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { conditions } from '../country/selection.ts'
import type { Sweden } from '../country/sweden.ts'
import { AskFirstDocument, type AskFirstQuery } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Answered } from '../ui/Feedback.tsx'
import { number, words } from '../words/words.ts'

type Ask = AskFirstQuery['askFirst']['nodes'][number]

const FIRST = 7

export function First({ sweden }: { sweden: Sweden }) {
  const w = words().questions
  const asked = useQuery(AskFirstDocument, { filter: conditions(sweden), lang: apiLang() })
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
