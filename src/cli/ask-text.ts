// The list to call, as a table that people read and as CSV.
import { type AskRow, askAll, wording } from '../ask-first/ask-first.ts'
import { scopeLabel } from '../ask-first/words.ts'
import { anonymous } from '../auth/viewer.ts'
import { contextOf, type Surroundings } from '../context.ts'
import { csvOf } from './csv.ts'
import { type AskedPlaces, placesAsked } from './places.ts'
import type { Terminal } from './terminal.ts'
import { number } from './words.ts'

export interface AskLine {
  row: AskRow
  question: string
  toAsk: number
  evidenceOn: string | null
}

export interface AskLines {
  lines: AskLine[]
  total: number
  unknown: number
  settled: number
}

export async function askLines(
  surroundings: Surroundings,
  asked: AskedPlaces,
  count: number | undefined,
): Promise<AskLines> {
  const places = await placesAsked(surroundings.database, asked)
  const ctx = contextOf(surroundings, anonymous)
  const { rows, unknown, settled } = await askAll(ctx, { territories: places.map(({ code }) => code) })
  const lines = rows.slice(0, count).map(({ node }) => line(ctx, node))
  return { lines: await Promise.all(lines), total: rows.length, unknown, settled }
}

async function line(ctx: Parameters<typeof wording>[0], row: AskRow): Promise<AskLine> {
  const days = row.indications.flatMap(({ day }) => day ?? [])
  return {
    row,
    question: await wording(ctx, row, 'sv'),
    toAsk: row.indications.filter(({ towards }) => towards === 'NOT_MET').length,
    evidenceOn: days.sort().at(-1) ?? null,
  }
}

/** One question a paragraph: a line that says whom and what it settles, and the question below it. */
export function askTable({ lines, total, unknown, settled }: AskLines, { colors }: Terminal): string {
  const told = lines.map(({ row, question, toAsk, evidenceOn }, i) => {
    const indicated = toAsk > 0 ? `, ${toAsk} antyds vara brister` : ''
    const evidence = evidenceOn ? `, belägg ${evidenceOn}` : ''
    const head = `${i + 1}. ${row.territory.name}: ${settles(row)}${indicated}${evidence}`
    return `${colors.bold(head)}\n   ${question}`
  })
  return [...told, ...(told.length > 0 ? [''] : []), closing({ lines, total, unknown, settled })].join('\n')
}

function settles({ settles: norms, partly, position }: AskRow): string {
  const after = position > 1 && norms.length > 0 ? ` när fråga 1–${position - 1} dit är besvarade` : ''
  if (norms.length === 0) return `ett steg mot ${partly.length} svar`
  return `avgör ${norms.length}${after}${partly.length > 0 ? `, ett steg mot ${partly.length} till` : ''}`
}

const closing = ({ lines, total, unknown, settled }: AskLines) =>
  `${number(lines.length)} av ${number(total)} frågor. Tillsammans avgör alla frågor ${number(settled)} av ${number(unknown)} okända utfall. Det som är okänt räknas inte som en brist.`

const head = [
  'Kommunkod',
  'Kommun',
  'Ordning',
  'Lista',
  'Fråga',
  'Avgör',
  'Avgör ensam',
  'Steg mot',
  'Antydda brister',
  'Senaste belägg',
  'Vikt',
  'Rekommendationer',
]

export const askCsv = ({ lines }: AskLines): string =>
  csvOf([
    head,
    ...lines.map(({ row, question, toAsk, evidenceOn }) => [
      row.code,
      row.territory.name,
      row.position,
      scopeLabel(row.scope, 'sv'),
      question,
      row.settles.length,
      row.alone.length,
      row.partly.length,
      toAsk,
      evidenceOn ?? '',
      row.score.toFixed(1).replace('.', ','),
      row.settles.map(({ id }) => id).join(' '),
    ]),
  ])
