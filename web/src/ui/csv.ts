// Rows as a file for a spreadsheet: semicolons and a byte-order mark, as Swedish ones expect.
import { fileName, notes } from './marks.ts'
import type { Column } from './Table.tsx'

/** A cell that begins as a formula is made text, so that a name can never be run. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvOf = <Row>(columns: Column<Row>[], rows: Row[], said: string[] = []) =>
  [
    ...said.map((sentence) => [cell(sentence)]),
    columns.map(({ title }) => cell(title)),
    ...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
  ]
    .map((line) => line.join(';'))
    .join('\r\n')

export function download(name: string, content: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser has taken what it needs by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}

export const downloadCsv = <Row>(name: string, columns: Column<Row>[], rows: Row[]) =>
  download(
    `${fileName(name)}.csv`,
    new Blob([`\uFEFF${csvOf(columns, rows, notes())}`], { type: 'text/csv;charset=utf-8' }),
  )
