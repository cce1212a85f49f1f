// Reads the answers of a survey: every cell is checked, and all that is wrong is told with its file, line and column.
import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../acts/answer.ts'
import type { Both } from '../days.ts'
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
/** In the place of a column: what is about a whole row or file, and a column whose name is not repeated. */
const ALL = '(all)'
const PERSONAL = '(a personal identity number)'
const swedish = new Map<string, string>([
  ...Object.entries(inSwedish).map(([name, column]) => [column, name] as const),
  [ALL, '(alla)'],
  [PERSONAL, '(ett personnummer)'],
])
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
  const wrong: Wrong = (line, column, { en, sv }) => {
    const said = {
      en: `${ground.file}, line ${line}, column ${column}: ${en}.`,
      sv: `${ground.file}, rad ${line}, kolumn ${swedish.get(column) ?? column}: ${sv}.`,
    }
    if (problems.length < MOST_PROBLEMS)
      problems.push({ code: 'BAD_INPUT', said, path: ['input', 'csv', String(line), column] })
  }
  const rows: SurveyRow[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of cellsOf(text, wrong)) {
    const row = checked(line, cells, ground, wrong)
    if (!row) continue
    const key = `${row.code} ${row.asks}`
    const earlier = seen.get(key)
    if (earlier)
      wrong(line, 'asks', {
        en: `is answered for the same municipality on line ${earlier} already`,
        sv: `är redan besvarad för samma kommun på rad ${earlier}`,
      })
    else seen.set(key, line)
    rows.push(row)
  }
  return problems.length > 0 ? { rows: [], problems } : { rows, problems }
}

type Wrong = (line: number, column: string, allowed: Both) => void
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
    wrong(Number(error.lines), ALL, {
      en: 'a row must have as many cells as the first, with quotes closed',
      sv: 'en rad ska ha lika många celler som den första, med avslutade citattecken',
    })
    return []
  }
  const [header, ...rest] = parsed
  const names = header?.record.map((name) => inSwedish[name.toLowerCase()] ?? name.toLowerCase()) ?? []
  const [theirs, ours] = [columns.join(', '), Object.keys(inSwedish).join(', ')]
  const expected = {
    en: `the columns must be ${theirs}, or ${ours}`,
    sv: `kolumnerna ska vara ${ours}, eller ${theirs}`,
  }
  const missing = { en: `is missing; ${expected.en}`, sv: `saknas; ${expected.sv}` }
  for (const column of columns) if (!names.includes(column)) wrong(1, column, missing)
  const strange = names.find((name) => !columns.some((column) => column === name))
  if (strange !== undefined) wrong(1, quotable(strange), expected)
  if (rest.length === 0)
    wrong(1, ALL, {
      en: 'there must be at least one row below the names of the columns',
      sv: 'det ska finnas minst en rad under kolumnernas namn',
    })
  if (rest.length > MOST_ROWS)
    wrong(MOST_ROWS + 1, ALL, {
      en: `a file has ${MOST_ROWS} rows at most`,
      sv: `en fil har högst ${MOST_ROWS} rader`,
    })
  if (names.length !== columns.length || strange !== undefined || rest.length > MOST_ROWS) return []
  return rest.map(({ info, record }) => ({
    line: info.lines,
    cells: Object.fromEntries(names.map((name, i) => [name, record[i] ?? ''])) as Cells,
  }))
}

const quotable = (cell: string) => (holdsIdentityNumber(cell) ? PERSONAL : cell.slice(0, 40))

const shouldBe: Record<Column, Both> = {
  municipality: {
    en: 'the code of a municipality that the round asks',
    sv: 'koden för en kommun som omgången frågar',
  },
  asks: {
    en: `a norm of the round or one of the lists ${scopeNames.join(', ')}`,
    sv: `en rekommendation i omgången eller en av listorna ${scopeNames.join(', ')}`,
  },
  answer: { en: 'yes, no or unknown (ja, nej, vet ej)', sv: 'ja, nej eller vet ej (yes, no, unknown)' },
  day: { en: 'a day such as 2026-03-31, today at the latest', sv: 'en dag som 2026-03-31, senast i dag' },
}

function checked(line: number, cells: Cells, ground: Ground, wrong: Wrong): SurveyRow | null {
  const personal = columns.find((column) => holdsIdentityNumber(cells[column]))
  if (personal) {
    wrong(line, personal, {
      en: 'must not hold a personal identity number',
      sv: 'får inte innehålla ett personnummer',
    })
    return null
  }
  const { municipality: code, asks, day } = cells
  const answer = answers[cells.answer.toLowerCase()]
  const mistaken = (cell: string, { en, sv }: Both): Both => {
    const given = cell.slice(0, 40)
    return { en: `must be ${en}, not "${given}"`, sv: `ska vara ${sv}, inte ”${given}”` }
  }
  const known = lists.has(asks) || ground.recommendations.has(asks)
  const real = Day.safeParse(day).success && day <= ground.today
  if (!ground.municipalities.has(code)) wrong(line, 'municipality', mistaken(code, shouldBe.municipality))
  if (!known) wrong(line, 'asks', mistaken(asks, shouldBe.asks))
  if (!answer) wrong(line, 'answer', mistaken(cells.answer, shouldBe.answer))
  if (!real) wrong(line, 'day', mistaken(day, shouldBe.day))
  return ground.municipalities.has(code) && known && answer && real
    ? { line, code, asks, answer, on: day }
    : null
}
