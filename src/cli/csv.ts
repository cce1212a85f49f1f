// Rows as CSV that a Swedish spreadsheet opens: semicolons, quotes where they are needed, and no cell that is a formula.
const FORMULA = /^[=+\-@\t\r]/

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvOf = (rows: (string | number)[][]): string =>
  rows.map((row) => row.map(cell).join(';')).join('\r\n')
