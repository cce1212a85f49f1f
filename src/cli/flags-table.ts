// Flags as a table that people read: what is missing, how sure that is, why, how much it weighs, and on what day's evidence.

import Table from 'cli-table3'
import { stateLabel } from '../assessment/words.ts'
import { dayIn } from '../days.ts'
import type { Certainty } from '../flags/flags.ts'
import type { Reason, State } from '../recommendations/rule.ts'
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

/** Columns only: rules and corners say nothing, and a pipe wants to cut and sort. */
const bare = {
  ...{
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
  },
  ...{
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
  },
}

export function flagsTable(flags: FlagLine[], terminal: Terminal): string {
  const { colors, columns } = terminal
  const several = new Set(flags.map(({ code }) => code)).size > 1
  const head = [...(several ? ['Kommun'] : []), 'Norm', 'Rekommendation', 'Läge', 'Varför', 'Vikt', 'Belägg']
  const rows = flags.map((flag) => [...(several ? [flag.name] : []), ...cells(flag, terminal)])
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => plainLength(row[i] ?? ''))),
  )
  const table = new Table({
    head: head.map((title) => colors.bold(title)),
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: columns ? fitted(widths, columns, several ? 2 : 1) : widths,
    wordWrap: columns !== undefined,
  })
  table.push(...rows)
  return table.toString().replace(/ +$/gm, '')
}

function cells(
  { recommendation, title, state, certainty, severity, reason, evidenceOn }: FlagLine,
  { colors }: Terminal,
) {
  const established = certainty === 'ESTABLISHED'
  // Colour never says anything that the word does not.
  const mark = established ? colors.red : colors.yellow
  return [
    recommendation,
    title,
    mark(stateLabel(state, established ? null : 'NOT_MET', 'sv')),
    reason ? reasonWords[reason] : '',
    severityWords[severity],
    evidenceOn ? dayIn('sv', evidenceOn) : 'odaterat',
  ]
}

/** On a narrow terminal the recommendation's title gives way and wraps. */
function fitted(widths: number[], columns: number, title: number): number[] {
  const gaps = 2 * (widths.length - 1)
  const others = widths.reduce((sum, width, i) => (i === title ? sum : sum + width), gaps)
  const room = Math.max(20, columns - others)
  return widths.map((width, i) => (i === title ? Math.min(width, room) : width))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const plainLength = (cell: string) => cell.replace(/\u001b\[\d+m/g, '').length

export function countLine(flags: FlagLine[]): string {
  const established = flags.filter(({ certainty }) => certainty === 'ESTABLISHED').length
  const indicated = flags.length - established
  return `${number(established)} fastställda, ${number(indicated)} att fråga om. Det som är okänt räknas inte som en brist.`
}
