// A table that sorts by any of its columns, and the twin that every picture has: the same facts as rows, to read or take away.
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { number, swedish, words } from '../words/words.ts'
import { downloadCsv } from './csv.ts'

export interface Column<Row> {
  key: string
  title: string
  /** What is sorted by, and what a file holds. */
  value: (row: Row) => string | number | null
  /** What is shown; the value when left out. */
  show?: (row: Row) => ComponentChildren
  numeric?: boolean
}

interface Props<Row> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** The column to begin with, and which way. */
  sortedBy?: { key: string; descending?: boolean }
}

/** Rows shown before the reader asks for more. */
const FIRST_ROWS = 100

export function Table<Row>({ caption, columns, rows, rowKey, sortedBy }: Props<Row>) {
  const [sort, setSort] = useState(sortedBy ?? null)
  const [shown, setShown] = useState(FIRST_ROWS)
  const sorted = useMemo(() => ordered(rows, columns, sort), [rows, columns, sort])
  const w = words()
  const turn = (key: string) =>
    setSort(sort?.key === key ? { key, descending: !sort.descending } : { key, descending: false })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric }) => (
              <th
                key={key}
                scope="col"
                class={numeric ? 'numeric' : undefined}
                aria-sort={sort?.key !== key ? undefined : sort.descending ? 'descending' : 'ascending'}
              >
                <button type="button" class="sort" onClick={() => turn(key)} title={w.twin.sort(title)}>
                  {title}
                  <span aria-hidden="true">{sort?.key !== key ? '' : sort.descending ? ' ↓' : ' ↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, i) => {
                const content = column.show ? column.show(row) : plain(column.value(row))
                return i === 0 ? (
                  <th key={column.key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={column.key} class={column.numeric ? 'numeric' : undefined}>
                    {content}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <button type="button" class="more" onClick={() => setShown(sorted.length)}>
          {w.twin.more(number(sorted.length - shown))}
        </button>
      )}
    </section>
  )
}

const plain = (value: string | number | null) => (typeof value === 'number' ? number(value) : value)

function ordered<Row>(
  rows: Row[],
  columns: Column<Row>[],
  sort: { key: string; descending?: boolean } | null,
) {
  const column = columns.find(({ key }) => key === sort?.key)
  if (!column || !sort) return rows
  const way = sort.descending ? -1 : 1
  return rows.toSorted((a, b) => way * compared(column.value(a), column.value(b)))
}

function compared(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return typeof a === 'number' && typeof b === 'number' ? a - b : swedish.compare(String(a), String(b))
}

interface TwinProps<Row> extends Props<Row> {
  file: string
  /** What it is opened by, where it is no picture's twin. */
  summary?: string
}

/** The same facts as the picture above it; drawn when it is opened, downloaded as it is. */
export function TableTwin<Row>({ summary, ...props }: TwinProps<Row>) {
  const [open, setOpen] = useState(false)
  const w = words()
  return (
    <details class="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {summary ?? w.twin.open} <span class="quiet">({w.twin.rows(number(props.rows.length))})</span>
      </summary>
      {open && (
        <>
          <button type="button" onClick={() => downloadCsv(props.file, props.columns, props.rows)}>
            {w.twin.csv}
          </button>
          <Table {...props} caption={w.twin.named(props.caption)} />
        </>
      )}
    </details>
  )
}
