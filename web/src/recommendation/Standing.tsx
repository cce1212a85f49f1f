// The municipalities by how they stand against one norm: what is in place first, the unknown folded away; and as a table.
import { applies, ofNorm } from '../country/counts.ts'
import type { Sweden } from '../country/sweden.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { stands } from '../ui/states.ts'
import { TableTwin } from '../ui/Table.tsx'
import { number, words } from '../words/words.ts'

interface Props {
  sweden: Sweden
  column: number
}

/** What has many members and little to say is opened by whoever wants it. */
const FOLDED_FROM = 60

export function Standing({ sweden, column }: Props) {
  const w = words()
  const rows = sweden.places.map((_, row) => row)
  const all = number(applies(ofNorm(sweden, rows, column)))
  return (
    <>
      {stands.map((stand) => {
        const own = rows.filter((row) => sweden.stand(row, column) === stand)
        if (own.length === 0) return null
        return (
          <details key={stand} class="standing" open={own.length < FOLDED_FROM}>
            <summary>
              <StateMark stand={stand} label={w.norms.who[stand]} />{' '}
              <span class="quiet">
                {stand === 'NOT_APPLICABLE' ? number(own.length) : w.norms.of(number(own.length), all)}
              </span>
            </summary>
            <ul class="places">
              {own.map((row) => {
                const place = sweden.places[row]
                const norm = encodeURIComponent(sweden.norms[column]?.id ?? '')
                return (
                  <li key={place?.code}>
                    <a href={`/kommun/${place?.code}?norm=${norm}`}>{place?.name}</a>
                  </li>
                )
              })}
            </ul>
          </details>
        )
      })}
      <TableTwin
        caption={w.norms.where}
        file={`rekommendation-${sweden.norms[column]?.id}`}
        rows={rows}
        rowKey={(row) => sweden.places[row]?.code ?? ''}
        columns={[
          { key: 'name', title: w.country.place, value: (row) => sweden.places[row]?.name ?? '' },
          { key: 'code', title: w.country.code, value: (row) => sweden.places[row]?.code ?? '' },
          { key: 'county', title: w.country.county, value: (row) => sweden.places[row]?.county.name ?? '' },
          {
            key: 'stand',
            title: w.norms.where,
            value: (row) => w.state[sweden.stand(row, column)],
            show: (row) => <StateMark stand={sweden.stand(row, column)} />,
          },
        ]}
      />
    </>
  )
}
