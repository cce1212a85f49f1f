// Reads the answers of a survey: every cell is checked, and all that is wrong is told with its file, line and column.
import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../acts/answer.ts'
import { holdsIdentityNumber } from '../guards/identity-numbers.ts'
import { Day } from '../guards/text.ts'
import { scopeNames } from '../recommendations/rule.ts'

export interface SurveyRow {
  line: number
  code: string
  /** A norm's id, or the name of a list. */
  asks: string
  answer: 'YES' | 'NO' | 'UNKNOWN'
  on: string
}

interface Ground {
  file: string
  today: string
  /** Codes of the municipalities the round asks. */
  municipalities: Set<string>
  /** Ids of the norms it is about. */
  recommendations: Set<string>
}

const columns = ['municipality', 'asks', 'answer', 'day'] as const
type Column = (typeof columns)[number]
const inSwedish: Record<string, Column> = {
  kommun: 'municipality',
  fråga: 'asks',
  svar: 'answer',
  dag: 'day',
}
const answers: Record<string, SurveyRow['answer']> = {
  yes: 'YES',
  ja: 'YES',
  no: 'NO',
  nej: 'NO',
  unknown: 'UNKNOWN',
  'vet ej': 'UNKNOWN',
}
const lists: ReadonlySet<string> = new Set(scopeNames)
export const isList = (asks: string) => lists.has(asks)

const MOST_ROWS = 10_000
const MOST_PROBLEMS = 20

/** The rows, or everything that is wrong with them; never some of them. */
export function readSurvey(text: string, ground: Ground): { rows: SurveyRow[]; problems: Problem[] } {
  const problems: Problem[] = []
  const wrong = (line: number, column: string, allowed: string) => {
    const message = `${ground.file}, line ${line}, column ${column}: ${allowed}.`
    if (problems.length < MOST_PROBLEMS)
      problems.push({ code: 'BAD_INPUT', message, path: ['input', 'csv', String(line), column] })
  }
  const rows: SurveyRow[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of cellsOf(text, wrong)) {
    const row = checked(line, cells, ground, wrong)
    if (!row) continue
    const key = `${row.code} ${row.asks}`
    const earlier = seen.get(key)
    if (earlier) wrong(line, 'asks', `is answered for the same municipality on line ${earlier} already`)
    else seen.set(key, line)
    rows.push(row)
  }
  return problems.length > 0 ? { rows: [], problems } : { rows, problems }
}

type Wrong = (line: number, column: string, allowed: string) => void
type Cells = Record<Column, string>

interface Parsed {
  info: { lines: number }
  record: string[]
}

function cellsOf(text: string, wrong: Wrong): { line: number; cells: Cells }[] {
  const [first = ''] = text.split('\n', 1)
  const delimiter = first.includes(';') ? ';' : ','
  let parsed: Parsed[]
  try {
    parsed = parse(text, { bom: true, info: true, skip_empty_lines: true, trim: true, delimiter }) as never
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    wrong(Number(error.lines), '(all)', 'a row must have as many cells as the first, with quotes closed')
    return []
  }
  const [header, ...rest] = parsed
  const names = header?.record.map((name) => inSwedish[name.toLowerCase()] ?? name.toLowerCase()) ?? []
  const expected = `the columns must be ${columns.join(', ')}, or ${Object.keys(inSwedish).join(', ')}`
  for (const column of columns) if (!names.includes(column)) wrong(1, column, `is missing; ${expected}`)
  const strange = names.find((name) => !columns.some((column) => column === name))
  if (strange !== undefined) wrong(1, quotable(strange), expected)
  if (rest.length === 0) wrong(1, '(all)', 'there must be at least one row below the names of the columns')
  if (rest.length > MOST_ROWS) wrong(MOST_ROWS + 1, '(all)', `a file has ${MOST_ROWS} rows at most`)
  if (names.length !== columns.length || strange !== undefined || rest.length > MOST_ROWS) return []
  return rest.map(({ info, record }) => ({
    line: info.lines,
    cells: Object.fromEntries(names.map((name, i) => [name, record[i] ?? ''])) as Cells,
  }))
}

const quotable = (cell: string) =>
  holdsIdentityNumber(cell) ? '(a personal identity number)' : cell.slice(0, 40)

function checked(line: number, cells: Cells, ground: Ground, wrong: Wrong): SurveyRow | null {
  const personal = columns.find((column) => holdsIdentityNumber(cells[column]))
  if (personal) {
    wrong(line, personal, 'must not hold a personal identity number')
    return null
  }
  const { municipality: code, asks, day } = cells
  const answer = answers[cells.answer.toLowerCase()]
  const not = (cell: string) => `, not "${cell.slice(0, 40)}"`
  const known = lists.has(asks) || ground.recommendations.has(asks)
  const real = Day.safeParse(day).success && day <= ground.today
  if (!ground.municipalities.has(code))
    wrong(line, 'municipality', `must be the code of a municipality that the round asks${not(code)}`)
  if (!known)
    wrong(
      line,
      'asks',
      `must be a norm of the round or one of the lists ${scopeNames.join(', ')}${not(asks)}`,
    )
  if (!answer) wrong(line, 'answer', `must be yes, no or unknown (ja, nej, vet ej)${not(cells.answer)}`)
  if (!real) wrong(line, 'day', `must be a day such as 2026-03-31, today at the latest${not(day)}`)
  return ground.municipalities.has(code) && known && answer && real
    ? { line, code, asks, answer, on: day }
    : null
}
