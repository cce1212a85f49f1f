// What was done in the municipality, the newest first: each act with its facts, and the way back.
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { LogDocument, type LogQuery } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Answered } from '../ui/Feedback.tsx'
import { instant, words } from '../words/words.ts'
import { isAct } from '../working/act.ts'
import { FactActs } from '../working/FactActs.tsx'
import { formOf } from '../working/form.ts'
import { FormButton } from '../working/Menu.tsx'
import { Part } from './WorkPage.tsx'

type Entry = LogQuery['auditEntries']['nodes'][number]

export function Log({ code }: { code: string }) {
  const w = words().work
  const [after, setAfter] = useState<string | null>(null)
  const asked = useQuery(LogDocument, { code, lang: apiLang(), after })
  return (
    <Part title={w.log}>
      <Answered asked={asked}>
        {({ auditEntries: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 && <p class="quiet">{w.logEmpty}</p>}
            <ul class="work-list">
              {nodes.map((entry) => (
                <Line key={entry.id} entry={entry} code={code} />
              ))}
            </ul>
            <p class="work-acts">
              {after && (
                <button type="button" class="plain" onClick={() => setAfter(null)}>
                  {w.newest}
                </button>
              )}
              {pageInfo.hasNextPage && (
                <button type="button" class="plain" onClick={() => setAfter(pageInfo.endCursor)}>
                  {w.older}
                </button>
              )}
            </p>
          </>
        )}
      </Answered>
    </Part>
  )
}

const MOST = 5

function Line({ entry, code }: { entry: Entry; code: string }) {
  const w = words().work
  const { id, at, act, label, note, before, after, counts, redacted } = entry
  const form = isAct(act) && act !== 'actUndo' ? formOf('actUndo', { code, id, about: label }) : null
  return (
    <li>
      <span class="log-line">
        <strong>{label}</strong> <span class="quiet">{instant(at)}</span>
        {form && <FormButton form={form} class="link" />}
      </span>
      {note && <p class="quiet">{note}</p>}
      {redacted && <p class="quiet">{w.redacted}</p>}
      {counts.before + counts.after > 0 && (
        <details>
          <summary>{w.facts(counts.after, counts.before)}</summary>
          <ul class="plain-list">
            {after.slice(0, MOST).map((fact) => (
              <li key={fact.id}>
                {fact.says} <FactActs code={code} fact={fact.id} />
              </li>
            ))}
            {before.slice(0, MOST).map((fact) => (
              <li key={fact.id}>
                <s>{fact.says}</s>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
