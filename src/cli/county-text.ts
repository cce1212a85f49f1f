// A county as text that people read, and its municipalities as CSV.
import { GAPS, MET, TO_ASK } from '../assessment/cells.ts'
import type { Tally } from '../coverage/counting.ts'
import { dayIn } from '../days.ts'
import { bareTable } from './bare-table.ts'
import type { CountyRead } from './county-read.ts'
import { csvOf } from './csv.ts'
import type { Terminal } from './terminal.ts'
import { number } from './words.ts'
import { wrapped } from './wrapping.ts'

const sum = ({ counts }: Tally, values: readonly number[]) =>
  values.reduce((all, value) => all + (counts[value] ?? 0), 0)

/** What is told of a municipality, of the county and of the country, in this order everywhere. */
const figures = (tally: Tally) => [
  sum(tally, [MET]),
  sum(tally, GAPS),
  tally.known,
  sum(tally, [TO_ASK]),
  tally.unknown,
  tally.applies,
]
const titles = ['Uppfyllt', 'Brist', 'Av kända', 'Att fråga om', 'Okänt', 'Av alla som gäller']

const evidence = ({ evidence: { oldest, newest } }: Tally) => ({ oldest, newest })

export function countyText(read: CountyRead, terminal: Terminal): string {
  const { colors } = terminal
  const parts = [
    `${colors.bold(read.name)}, ${dayIn('sv', read.asOf)}`,
    chapter('Länets egen nivå', read.own, 'Ingen norm gäller länet självt.', terminal),
    `${colors.bold('Kommunerna')}\n${municipalities(read, terminal)}`,
    chapter(
      'Överenskommelser som löper ut inom ett halvår',
      named(read.ending),
      'Ingen som vi känner till.',
      terminal,
    ),
    chapter('Att fråga om först', asked(read.questions), 'Inget.', terminal),
    'Det som är okänt räknas inte som en brist.',
  ]
  return parts.join('\n\n')
}

function chapter(title: string, items: string[], none: string, { colors, columns }: Terminal): string {
  const lines = items.length > 0 ? items.map((text) => wrapped(`– ${text}`, columns)) : [none]
  return [colors.bold(title), ...lines].join('\n')
}

function municipalities({ municipalities: each, name, together, country }: CountyRead, { colors }: Terminal) {
  const rows = [
    ...each.map((row) => [row.territory.name, row] as const),
    [name, together] as const,
    ['Hela landet', country] as const,
  ]
  return bareTable(
    ['Kommun', ...titles, 'Senaste belägg'].map((title) => colors.bold(title)),
    rows.map(([place, tally]) => [
      place,
      ...figures(tally).map(number),
      evidence(tally).newest ?? (tally.evidence.results > 0 ? 'odaterat' : 'inget'),
    ]),
    { colAligns: ['left', ...titles.map(() => 'right' as const), 'left'] },
  )
}

function named({ total, first }: CountyRead['ending']): string[] {
  const rest = total - first.length
  const each = first.map(({ name, parties, lastDay }) => {
    const until = lastDay ? `, till och med ${dayIn('sv', lastDay)}` : ''
    return `${name} (${parties})${until}`
  })
  return [...each, ...(rest > 0 ? [`och ${number(rest)} till`] : [])]
}

const asked = ({ total, first }: CountyRead['questions']) => [
  ...first.map(({ territory, question, settles }) => `${territory}: ${question} (avgör ${settles})`),
  ...(total > first.length
    ? [`och ${number(total - first.length)} frågor till: samverkansgraf ask --county`]
    : []),
]

export const countyCsv = ({ municipalities: each }: CountyRead): string =>
  csvOf([
    ['Kommunkod', 'Kommun', ...titles, 'Äldsta belägg', 'Senaste belägg'],
    ...each.map((row) => [
      row.territory.code,
      row.territory.name,
      ...figures(row),
      evidence(row).oldest ?? '',
      evidence(row).newest ?? '',
    ]),
  ])
