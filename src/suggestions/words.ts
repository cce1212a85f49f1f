// Suggestions in words: what could be done, and why just this.
import { kindLabel } from '../actors/kinds.ts'
import { stepIn } from '../assessment/least-change.ts'
import type { Lang } from '../days.ts'
import { strung } from '../wording.ts'
import type { SuggestionRow } from './suggestions.ts'

const names = (rows: { name: string }[], lang: Lang) =>
  strung(
    rows.map(({ name }) => name),
    lang,
  )

export function saysIn({ kind, thing, change }: SuggestionRow, lang: Lang): string {
  if (change) return stepIn(change, lang)
  // A kind with its short form, brottsförebyggande råd (BRÅ), stands within parentheses already.
  const sort = kindLabel(thing?.kind ?? '', lang).replace(/ \((.+)\)$/, ', $1')
  const what = `${thing?.name ?? ''} (${sort})`
  if (kind === 'SHARED_SOLUTION')
    return lang === 'sv'
      ? `Fråga om ${what} kan omfatta kommunen också.`
      : `Ask whether ${what} could cover this municipality too.`
  return lang === 'sv' ? `Fråga ${what}.` : `Ask ${what}.`
}

export function reasonsIn(row: SuggestionRow, lang: Lang): string[] {
  const { kind, shared, neighbours, others, ofNeighbours, result } = row
  const sv = lang === 'sv'
  const reasons: string[] = []
  if (kind === 'LEAST_CHANGE')
    reasons.push(
      sv
        ? `Det minsta som behövs för ”${result.rule.title.sv}”.`
        : `The least that it takes for “${result.rule.title.en}”.`,
    )
  if (kind === 'ACTOR_HERE') reasons.push(sv ? 'Är redan registrerad här.' : 'Is on record here already.')
  if (kind === 'ACTOR_IN_COUNTY') reasons.push(sv ? 'Verkar i hela länet.' : 'Works in the whole county.')
  if (shared.length > 0)
    reasons.push(
      sv
        ? `Möter redan kommunen i ${names(shared, lang)}.`
        : `Already meets the municipality in ${names(shared, lang)}.`,
    )
  const solution = kind === 'SHARED_SOLUTION'
  if (neighbours.length > 0)
    reasons.push(nearby(names(neighbours, lang), neighbours.length, ofNeighbours, solution, lang))
  if (others.length > 0) reasons.push(inCounty(names(others, lang), solution, lang))
  if (solution && neighbours.length + others.length > 1)
    reasons.push(
      sv
        ? 'Delas redan av flera; strategin ser gemensamma lösningar som en väg.'
        : 'Several share it already; the strategy sees joint solutions as a way.',
    )
  return reasons
}

function nearby(who: string, n: number, of: number, solution: boolean, lang: Lang): string {
  if (lang === 'sv')
    return `${solution ? 'Finns hos' : 'Samverkar med'} grannkommunerna ${who} (${n} av ${of} grannar, så långt det är känt).`.replace(
      'grannkommunerna',
      n === 1 ? 'grannkommunen' : 'grannkommunerna',
    )
  return `${solution ? 'Is there for' : 'Works with'} the ${n === 1 ? 'neighbour' : 'neighbours'} ${who} (${n} of ${of} neighbours, as far as is known).`
}

function inCounty(who: string, solution: boolean, lang: Lang): string {
  if (lang === 'sv') return `${solution ? 'Finns hos' : 'Samverkar med'} ${who} i samma län.`
  return `${solution ? 'Is there for' : 'Works with'} ${who} in the same county.`
}
