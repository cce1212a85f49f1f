// From an earlier round to this one: over what both hold, what opened and closed of what was known, and what became known.
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { RoundComparedDocument } from '../operations.generated.ts'
import { Choice } from '../ui/Choice.tsx'
import { Answered } from '../ui/Feedback.tsx'
import { type Column, TableTwin } from '../ui/Table.tsx'
import { number, words } from '../words/words.ts'
import type { Round } from './RoundsPage.tsx'

export function Compared({ round, earlier }: { round: Round; earlier: Round[] }) {
  const w = words().rounds
  const [with_, setWith] = useState(earlier[0]?.id ?? '')
  return (
    <div class="round-compared">
      <h3>{w.compared}</h3>
      <Choice
        label={w.with}
        value={with_}
        options={earlier.map(({ id, name }) => ({ value: id, title: name }))}
        onChange={setWith}
      />
      <Asked id={round.id} earlier={with_} />
    </div>
  )
}

type Counts = Record<'opened' | 'closed' | 'becameKnown' | 'becameUnknown', number>

const isStill = ({ opened, closed, becameKnown, becameUnknown }: Counts) =>
  opened + closed + becameKnown + becameUnknown === 0

function Asked({ id, earlier }: { id: string; earlier: string }) {
  const w = words().rounds
  const asked = useQuery(RoundComparedDocument, { id, with: earlier })
  return (
    <Answered asked={asked}>
      {({ round }) => {
        if (!round) return null
        const { compared } = round
        type Row = (typeof compared.norms)[number]
        const of = (
          key: 'of' | 'knownInBoth' | 'opened' | 'closed' | 'becameKnown' | 'becameUnknown',
        ): Column<Row> => ({ key, title: w.columns[key], numeric: true, value: (row) => row[key] })
        return (
          <>
            <p>
              {isStill(compared)
                ? w.still(number(compared.knownInBoth))
                : w.change(
                    number(compared.closed),
                    number(compared.opened),
                    number(compared.knownInBoth),
                    number(compared.becameKnown),
                    number(compared.becameUnknown),
                  )}
            </p>
            <TableTwin
              caption={w.compared}
              summary={w.perNorm}
              file={`jamforelse-${id}`}
              rows={compared.norms}
              rowKey={({ recommendation }) => recommendation}
              columns={[
                {
                  key: 'norm',
                  title: w.columns.norm,
                  value: ({ recommendation }) => recommendation,
                  show: ({ recommendation, versionChanged }) => (
                    <>
                      <a href={`/rekommendation/${encodeURIComponent(recommendation)}`}>{recommendation}</a>{' '}
                      {versionChanged && <span class="quiet">{w.versionChanged}</span>}
                    </>
                  ),
                },
                of('of'),
                of('knownInBoth'),
                of('opened'),
                of('closed'),
                of('becameKnown'),
                of('becameUnknown'),
              ]}
            />
          </>
        )
      }}
    </Answered>
  )
}
