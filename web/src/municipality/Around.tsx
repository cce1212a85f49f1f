// The neighbours and the municipalities most alike: the same chairs, side by side.
import { useMemo } from 'preact/hooks'
import { known } from '../country/counts.ts'
import { type Sweden, useSweden } from '../country/sweden.ts'
import { downloadCsv } from '../ui/csv.ts'
import { Answered } from '../ui/Feedback.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { stands as allStands } from '../ui/states.ts'
import { type Column, Table } from '../ui/Table.tsx'
import { words } from '../words/words.ts'
import { type Chair, chairsOf, type Place } from './chairs.ts'
import { chairName } from './names.ts'

const PEERS = 8

export default function Around({ place }: { place: Place }) {
  const w = words().municipality.around
  const sweden = useSweden()
  const chairs = useMemo(() => chairsOf(place).filter(({ norm }) => norm !== null), [place])
  const { neighbours, group } = place
  return (
    <Answered asked={sweden}>
      {(all) => (
        <div class="around-places">
          <Side
            place={place}
            sweden={all}
            chairs={chairs}
            title={w.neighbours}
            codes={neighbours.map(({ code }) => code)}
          />
          {group ? (
            <Side
              place={place}
              sweden={all}
              chairs={chairs}
              title={w.peers(group.name)}
              lead={w.peersLead}
              codes={peersOf(all, place)}
            />
          ) : (
            <p class="quiet">{w.noGroup}</p>
          )}
        </div>
      )}
    </Answered>
  )
}

/** Of the same group, the nearest in population. */
function peersOf({ places }: Sweden, { code, group, population }: Place): string[] {
  const away = (of: number | null) => Math.abs((of ?? 0) - (population ?? 0))
  return places
    .filter((each) => each.group?.code === group?.code && each.code !== code)
    .toSorted((a, b) => away(a.population) - away(b.population))
    .slice(0, PEERS)
    .map((each) => each.code)
}

interface SideProps {
  place: Place
  sweden: Sweden
  chairs: Chair[]
  title: string
  lead?: string
  codes: string[]
}

function Side({ place, sweden, chairs, title, lead, codes }: SideProps) {
  const w = words()
  const rows = [place.code, ...codes]
    .map((code) => sweden.places.findIndex((each) => each.code === code))
    .filter((row) => row >= 0)
  const columnOf = (chair: Chair) => sweden.norms.findIndex(({ id }) => id === chair.norm?.recommendation.id)
  const standAt = (row: number, chair: Chair) => sweden.stand(row, columnOf(chair))
  const counts = (row: number) => {
    const all = Object.fromEntries(allStands.map((stand) => [stand, 0])) as Record<
      (typeof allStands)[number],
      number
    >
    for (const chair of chairs) all[standAt(row, chair)]++
    return all
  }
  const columns: Column<number>[] = [
    {
      key: 'place',
      title: w.municipality.around.place,
      value: (row) => sweden.places[row]?.name ?? '',
      show: (row) => {
        const each = sweden.places[row]
        return each?.code === place.code ? (
          <strong>{each.name}</strong>
        ) : (
          <a href={`/kommun/${each?.code}`}>{each?.name}</a>
        )
      },
    },
    {
      key: 'inPlace',
      title: w.municipality.around.inPlace,
      value: (row) => w.municipality.around.ofKnown(String(counts(row).MET), String(known(counts(row)))),
    },
    ...chairs.map(
      (chair): Column<number> => ({
        key: chair.kind,
        title: chairName(chair),
        value: (row) => w.state[standAt(row, chair)],
        show: (row) => <StateMark stand={standAt(row, chair)} bare size={18} />,
      }),
    ),
  ]
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p class="quiet">{lead}</p>}
      <Table caption={title} columns={columns} rows={rows} rowKey={(row) => sweden.places[row]?.code ?? ''} />
      <button
        type="button"
        class="no-print"
        onClick={() => downloadCsv(`kommuner-${place.code}`, columns, rows)}
      >
        {w.twin.csv}
      </button>
    </section>
  )
}
