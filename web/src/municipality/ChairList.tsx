// The chairs as a list, in the same order: on small screens in the picture's place, and as the rows of its twin.
import { hrefWith } from '../router.ts'
import { type Column, TableTwin } from '../ui/Table.tsx'
import { day, words } from '../words/words.ts'
import { type Chair, type Place, sectors } from './chairs.ts'
import { chairName } from './names.ts'
import { ChairIcon } from './TableView.tsx'

export function ChairList({ chairs }: { chairs: Chair[] }) {
  const w = words().municipality
  return (
    <div class="chair-list">
      {sectors.map((sector) => {
        const own = chairs.filter((chair) => chair.sector === sector)
        return (
          own.length > 0 && (
            <section key={sector} class={`sector-${sector}`}>
              <h3>{w.sector[sector]}</h3>
              <ul>
                {own.map((chair) => (
                  <li key={chair.kind}>
                    <a href={hrefWith({ stol: chair.kind, norm: null })}>
                      <ChairIcon stand={chair.stand} soon={chair.lapsesOn !== null} />
                      <strong>{chairName(chair)}</strong>
                      <span class="quiet">{chair.norm ? w.stand[chair.stand] : w.extra}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}

export function ChairTwin({ place, chairs }: { place: Place; chairs: Chair[] }) {
  const w = words().municipality
  const { lane: lanes } = words()
  const tie = ({ actor, at, standing, lane }: Chair['ties'][number]) => {
    const said = [w.standing[standing], ...(lane === 'SHARED' ? [] : [lanes[lane]])]
    return `${actor.name}, ${at.name} (${said.join(', ')})`
  }
  const where = ({ ties }: Chair) => [...new Set(ties.map(tie))].join('; ')
  const columns: Column<Chair>[] = [
    { key: 'partner', title: w.partner, value: chairName },
    { key: 'sector', title: w.sectorLabel, value: ({ sector }) => w.sector[sector] },
    {
      key: 'state',
      title: w.state,
      value: ({ stand, norm }) => (norm ? w.stand[stand] : `${w.stand[stand]}; ${w.extra}`),
    },
    {
      key: 'lapses',
      title: w.lapsesOn,
      value: ({ norm }) => norm?.lapsesOn ?? null,
      show: ({ norm }) => norm?.lapsesOn && day(norm.lapsesOn),
    },
    { key: 'where', title: w.where, value: where },
    { key: 'norm', title: w.norm, value: ({ norm }) => norm?.recommendation.id ?? null },
  ]
  return (
    <TableTwin
      caption={w.table}
      columns={columns}
      rows={chairs}
      rowKey={({ kind }) => kind}
      file={`runt-bordet-${place.code}`}
    />
  )
}
