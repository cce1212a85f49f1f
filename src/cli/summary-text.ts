// The summary as a page of text.

import { stateLabel } from '../assessment/words.ts'
import { dayIn } from '../days.ts'
import type { State } from '../recommendations/rule.ts'
import type { Summary } from './summary.ts'
import type { Terminal } from './terminal.ts'
import { number } from './words.ts'

const order: State[] = ['MET', 'NOT_MET', 'EFFORT_DOCUMENTED', 'EXPLAINED', 'UNKNOWN', 'NOT_APPLICABLE']

export function summaryText(summary: Summary, { colors }: Terminal, { demo = false } = {}): string {
  const { municipalities, published, recommendations, states, established, indicated, partners, years } =
    summary
  const width = Math.max(...order.map((state) => number(states[state]).length))
  return [
    '',
    ...(demo ? [colors.yellow('Demonstration: allt utom geografin är påhittat.'), ''] : []),
    colors.bold('Vem saknas runt bordet?'),
    `${number(published)} av ${number(municipalities)} kommuner har publicerade nätverk; om ${number(municipalities - published)} vet vi ingenting.`,
    '',
    colors.bold(
      `Utfall ${dayIn('sv', summary.asOf)}: ${number(municipalities)} kommuner, ${recommendations} rekommendationer`,
    ),
    ...order.map(
      (state) =>
        `  ${number(states[state]).padStart(width)}  ${stateLabel(state, null, 'sv')}${remarks[state] ?? ''}`,
    ),
    '',
    `${colors.bold(number(established))} fastställda flaggor; ${colors.bold(number(indicated))} gånger finns något att fråga om.`,
    ...(partners.length
      ? ['', colors.bold(`Att fråga om, per partner${between(years)}`), ...rows(summary)]
      : []),
    '',
  ].join('\n')
}

const remarks: Partial<Record<State, string>> = { UNKNOWN: ' (räknas aldrig som en brist)' }

const between = (years: Summary['years']) =>
  years ? ` (belägg ${years[0] === years[1] ? years[0] : `${years[0]}–${years[1]}`})` : ''

function rows({ partners }: Summary): string[] {
  const width = Math.max(...partners.map(({ label }) => label.length))
  return partners.map(
    ({ label, gaps, lists }) =>
      `  ${label.padEnd(width)}  ${number(gaps)} av ${number(lists)} kommuner med kända listor`,
  )
}
