// A draft's examples, run as it was kept: what each promises and what it gives; when all hold it may be published.
import { useQuery } from '../api/useQuery.ts'
import { ExamplesDocument, type ExamplesQuery } from '../operations.generated.ts'
import { Answered } from '../ui/Feedback.tsx'
import { standOf } from '../ui/states.ts'
import { day, words } from '../words/words.ts'
import { Publish } from './Publish.tsx'

type Example = NonNullable<ExamplesQuery['recommendationDraft']>['examples'][number]

function says({ state, indication, reason, lapsesOn }: Example['found']): string {
  const w = words()
  const known = [w.state[standOf(state, indication)], reason && w.drafts.reason[reason]]
  return [...known, lapsesOn && w.drafts.lapses(day(lapsesOn))].filter(Boolean).join(', ')
}

export function Examples({ draft }: { draft: string }) {
  const asked = useQuery(ExamplesDocument, { id: draft })
  return (
    <>
      <section>
        <h2>{words().drafts.examples}</h2>
        <Answered asked={asked}>
          {({ recommendationDraft }) => <Outcomes examples={recommendationDraft?.examples ?? []} />}
        </Answered>
      </section>
      <Publish
        draft={draft}
        ready={
          !asked.loading && Boolean(asked.data?.recommendationDraft?.examples.every(({ holds }) => holds))
        }
      />
    </>
  )
}

function Outcomes({ examples }: { examples: Example[] }) {
  const w = words().drafts
  return (
    <table class="outcomes">
      <caption class="visually-hidden">{w.examples}</caption>
      <thead>
        <tr>
          <th scope="col">{w.example}</th>
          <th scope="col">{w.outcome}</th>
          <th scope="col">{w.asPromised}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ name, on, holds, expected, found }) => (
          <tr key={name} class={holds ? undefined : 'wrong'}>
            <th scope="row">
              {name} <span class="quiet">{day(on)}</span>
            </th>
            <td>
              {holds ? (
                says(found)
              ) : (
                <>
                  {w.promises}: {says(expected)}
                  <br />
                  {w.gives}: {says(found)}
                </>
              )}
            </td>
            <td>{holds ? `✓ ${w.holds}` : `✗ ${w.fails}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
