// Compare: all municipalities against all norms in one picture, ordered and grouped as the reader likes.
import './compare.css'
import { useMemo, useState } from 'preact/hooks'
import { FilterRow } from '../country/FilterRow.tsx'
import { useNarrowed } from '../country/narrowed.ts'
import { anyChosen, type Selection, selected } from '../country/selection.ts'
import { type Sweden, useSweden } from '../country/sweden.ts'
import { closeParams, go, hrefWith, param, params, setParams } from '../router.ts'
import { fingers } from '../shell/settings.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Answered, Empty } from '../ui/Feedback.tsx'
import { Legend } from '../ui/Legend.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { stands } from '../ui/states.ts'
import { TableTwin } from '../ui/Table.tsx'
import { number, words } from '../words/words.ts'
import { CellDialog } from './CellDialog.tsx'
import { type Cell, HeatMap } from './HeatMap.tsx'
import { groupingOf, groupings, linesOf, orderOf, orders } from './order.ts'

export default function ComparePage() {
  useTitle(words().compare.title)
  const asked = useNarrowed(useSweden())
  return (
    <Answered asked={asked} title={words().compare.title}>
      {(sweden) => <Comparison sweden={sweden} />}
    </Answered>
  )
}

function Comparison({ sweden }: { sweden: Sweden }) {
  const w = words()
  const [pointed, setPointed] = useState<Cell | null>(null)
  const order = orderOf(param('ordna'))
  const grouping = groupingOf(param('gruppera'))
  const chosen = params.value.toString()
  const selection = useMemo(() => selected(sweden), [sweden, chosen])
  const lines = useMemo(
    () => linesOf(sweden, selection, order, grouping),
    [sweden, selection, order, grouping],
  )
  const open = openCell(sweden)
  return (
    <>
      <h1>{w.compare.title}</h1>
      <p class="quiet">{w.compare.lead(number(selection.rows.length), number(selection.columns.length))}</p>
      <FilterRow class="compare-choices" sweden={sweden} without={['norm']}>
        <Choice
          label={w.compare.order}
          value={order}
          options={orders.map((value) => ({ value, title: w.compare.orders[value] }))}
          onChange={(ordna) => setParams({ ordna })}
        />
        <Choice
          label={w.compare.group}
          value={grouping}
          options={groupings.map((value) => ({ value, title: w.compare.groupings[value] }))}
          onChange={(gruppera) => setParams({ gruppera })}
        />
      </FilterRow>
      <Legend class="keys in-colour" shades={stands.map((fill) => ({ fill, label: w.state[fill] }))} />
      <p class="heat-read" aria-live="polite">
        {pointed ? (
          <Reading sweden={sweden} at={pointed} />
        ) : (
          <span class="quiet">{fingers.value ? w.compare.pointTouch : w.compare.point}</span>
        )}
      </p>
      <p id="heat-keys" class="visually-hidden">
        {w.compare.keys}
      </p>
      {selection.rows.length === 0 || selection.columns.length === 0 ? (
        <Empty>{anyChosen() && <a href="/jamfor">{w.clear}</a>}</Empty>
      ) : (
        <HeatMap
          sweden={sweden}
          lines={lines}
          columns={selection.columns}
          onPoint={setPointed}
          onOpen={({ row, column }) =>
            go(hrefWith({ ruta: `${sweden.places[row]?.code}:${sweden.norms[column]?.id}` }))
          }
        />
      )}
      <Twin sweden={sweden} selection={selection} />
      {open && <CellDialog {...open} onClose={() => closeParams(['ruta'])} />}
    </>
  )
}

/** The cell that the address names, opened. */
function openCell({ places, norms }: Sweden) {
  const [code, id] = (param('ruta') ?? '').split(':')
  const place = places.find((each) => each.code === code)
  const norm = norms.find((each) => each.id === id)
  return place && norm ? { place, norm } : null
}

function Reading({ sweden, at: { row, column } }: { sweden: Sweden; at: Cell }) {
  const norm = sweden.norms[column]
  return (
    <>
      {sweden.leftOut(row, column) ? (
        <span class="quiet">{words().compare.leftOut}</span>
      ) : (
        <StateMark stand={sweden.stand(row, column)} />
      )}{' '}
      <strong>{sweden.places[row]?.name}</strong> {norm?.title} <span class="quiet">{norm?.id}</span>
    </>
  )
}

function Twin({ sweden, selection }: { sweden: Sweden; selection: Selection }) {
  const w = words()
  const columns = selection.columns.map((column) => ({
    key: sweden.norms[column]?.id ?? '',
    title: sweden.norms[column]?.id ?? '',
    value: (row: number) => (sweden.leftOut(row, column) ? null : w.state[sweden.stand(row, column)]),
  }))
  const name = { key: 'name', title: w.country.place, value: (row: number) => sweden.places[row]?.name ?? '' }
  const code = { key: 'code', title: w.country.code, value: (row: number) => sweden.places[row]?.code ?? '' }
  return (
    <TableTwin
      caption={w.compare.map}
      file="jamfor"
      columns={[name, code, ...columns]}
      rows={selection.rows}
      rowKey={(row) => sweden.places[row]?.code ?? ''}
    />
  )
}
