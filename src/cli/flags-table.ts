// Flags as a table that people read: what is missing, how sure that is, why, how much it weighs, and on what day's evidence.

import type { Certainty } from '../assessment/result.ts'
import { stateLabel } from '../assessment/words.ts'
import type { Reason, State } from '../recommendations/rule.ts'
import { bareTable } from './bare-table.ts'
import type { Terminal } from './terminal.ts'
import { number, reasonWords, type Severity, severityWords } from './words.ts'

export interface FlagLine {
  code: string
  name: string
  recommendation: string
  title: string
  state: State
  certainty: Certainty
  severity: Severity
  reason: Reason | null
  /** The day of the newest evidence; null when it is undated. */
  evidenceOn: string | null
}

interface Column {
  title: string
  cell(flag: FlagLine): string
  /** How narrow it may become on a narrow terminal, where it then wraps. */
  least?: number
}

/** `named`: the flags are of several places, so that each says which. */
export function flagsTable(flags: FlagLine[], terminal: Terminal, named: boolean): string {
  const { colors, columns: room } = terminal
  const columns = columnsFor(terminal, named)
  const rows = flags.map((flag) => columns.map(({ cell }) => cell(flag)))
  const widths = columns.map(({ title }, i) =>
    Math.max(title.length, ...rows.map((row) => plainLength(row[i] ?? ''))),
  )
  return bareTable(
    columns.map(({ title }) => colors.bold(title)),
    rows,
    { colWidths: room ? fitted(widths, columns, room) : widths, wordWrap: room !== undefined },
  )
}

function columnsFor({ colors, columns = 200 }: Terminal, named: boolean): Column[] {
  // Colour never says anything that the word does not.
  const standing = ({ state, certainty }: FlagLine) =>
    certainty === 'ESTABLISHED'
      ? colors.red(stateLabel(state, null, 'sv'))
      : colors.yellow(stateLabel(state, 'NOT_MET', 'sv'))
  return [
    ...(named ? [{ title: 'Var', cell: ({ name }: FlagLine) => name, least: 12 }] : []),
    // The title says the same as the id, in more words.
    ...(columns >= 100 ? [{ title: 'Norm', cell: ({ recommendation }: FlagLine) => recommendation }] : []),
    { title: 'Rekommendation', cell: ({ title }) => title, least: 24 },
    { title: 'Läge', cell: standing },
    { title: 'Varför', cell: ({ reason }) => (reason ? reasonWords[reason] : ''), least: 13 },
    { title: 'Vikt', cell: ({ severity }) => severityWords[severity] },
    { title: 'Belägg', cell: ({ evidenceOn }) => evidenceOn ?? 'odaterat' },
  ]
}

/** What may wrap gives way until the rest fits, the recommendation's title first. */
function fitted(widths: number[], columns: Column[], room: number): number[] {
  const fitting = [...widths]
  let over = widths.reduce((sum, width) => sum + width, 2 * (widths.length - 1)) - room
  const order = columns.map((_, i) => i).sort((a, b) => (columns[b]?.least ?? 0) - (columns[a]?.least ?? 0))
  for (const i of order) {
    const width = fitting[i] ?? 0
    const give = Math.max(0, Math.min(over, width - (columns[i]?.least ?? width)))
    fitting[i] = width - give
    over -= give
  }
  return fitting
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const plainLength = (cell: string) => cell.replace(/\u001b\[\d+m/g, '').length

export function countLine(flags: FlagLine[]): string {
  const established = flags.filter(({ certainty }) => certainty === 'ESTABLISHED').length
  const indicated = flags.length - established
  return `${number(established)} fastställda, ${number(indicated)} att fråga om. Det som är okänt räknas inte som en brist.`
}
