// Whoever subtracts: knows every release, the sizes of counties and which of them had not changed between which months, and solves for the rest.
import { parts, type Shown } from '../../src/releases/counts.ts'
import type { Rows } from '../../src/releases/suppress.ts'

/** What was published, and for each county a word that is the same in the months in which it stood the same. */
export interface Known {
  shown: Rows<Shown>
  looks: Map<string, string>
}

export type Range = [low: number, high: number]
/** The numbers times these, summed, are that. */
interface Equation {
  terms: Map<string, number>
  is: number
}

export const COUNTRY = 'country'
export const cell = (code: string, look: string | number, part: string) => `${code}|${look}|${part}`

/** Between which numbers each count must lie, by all that can be added and subtracted. */
export function solved(releases: readonly Known[]): Map<string, Range> {
  const ranges = new Map<string, Range>()
  const rows: Equation[] = []
  const columns = new Map(parts.map((part) => [part, [] as Equation[]]))
  const row = (code: string, look: string | number, shown: Shown) => {
    const of = shown.of as number
    const known = ranges.has(cell(code, look, 'met'))
    for (const part of parts) {
      const count = shown[part]
      if (count !== null) ranges.set(cell(code, look, part), [count, count])
      else if (!known) ranges.set(cell(code, look, part), [0, of])
    }
    if (!known) rows.push({ terms: new Map(parts.map((part) => [cell(code, look, part), 1])), is: of })
  }
  for (const [month, { shown, looks }] of releases.entries()) {
    for (const [code, one] of shown.counties) row(code, looks.get(code) as string, one)
    row(COUNTRY, month, shown.country)
    for (const part of parts) {
      const terms = new Map([...looks].map(([code, look]) => [cell(code, look, part), 1]))
      columns.get(part)?.push({ terms: terms.set(cell(COUNTRY, month, part), -1), is: 0 })
    }
  }
  const all = [...columns.values()].flatMap((each) => [...each, ...differences(each)])
  narrow(ranges, [...rows, ...all])
  const more = reduced([...rows, ...[...columns.values()].flat()].map((each) => without(each, ranges)))
  narrow(ranges, [...rows, ...all, ...more])
  return ranges
}

/** One month's sum taken from another's: what has not changed falls away. */
const differences = (equations: Equation[]) =>
  equations.flatMap((one, i) => equations.slice(0, i).map((other) => minus(one, other, 1)))

function minus(one: Equation, other: Equation, times: number): Equation {
  const terms = new Map(one.terms)
  for (const [name, factor] of other.terms) {
    const left = (terms.get(name) ?? 0) - times * factor
    if (Math.abs(left) < 1e-9) terms.delete(name)
    else terms.set(name, left)
  }
  return { terms, is: one.is - times * other.is }
}

function without({ terms, is }: Equation, ranges: Map<string, Range>): Equation {
  const left = new Map(terms)
  let rest = is
  for (const [name, factor] of terms) {
    const [low, high] = ranges.get(name) as Range
    if (low !== high) continue
    left.delete(name)
    rest -= factor * low
  }
  return { terms: left, is: rest }
}

/** Gauss and Jordan. */
function reduced(equations: Equation[]): Equation[] {
  let done: Equation[] = []
  for (const equation of equations) {
    const next = done.reduce((left, one) => {
      const factor = left.terms.get(pivotOf(one))
      return factor ? minus(left, one, factor) : left
    }, equation)
    const first = [...next.terms][0]
    if (!first) continue
    const [name, factor] = first
    const scaled = {
      terms: new Map([...next.terms].map(([each, value]) => [each, value / factor])),
      is: next.is / factor,
    }
    done = [...done.map((one) => minus(one, scaled, one.terms.get(name) ?? 0)), scaled]
  }
  return done
}

/** The first of an equation's terms stays first, for later ones are taken from it only. */
const pivotOf = ({ terms }: Equation) => [...terms.keys()][0] as string

/** Each count lies between what the others of an equation leave it; until nothing moves. */
function narrow(ranges: Map<string, Range>, equations: Equation[]): void {
  for (let moved = true; moved; ) {
    moved = false
    for (const { terms, is } of equations)
      for (const [name, factor] of terms) {
        let [least, most] = [is, is]
        for (const [other, times] of terms) {
          if (other === name) continue
          const [low, high] = ranges.get(other) as Range
          least -= Math.max(times * low, times * high)
          most -= Math.min(times * low, times * high)
        }
        const [from, to] = [least / factor, most / factor].sort((a, b) => a - b) as Range
        const [low, high] = ranges.get(name) as Range
        const better: Range = [Math.max(low, Math.ceil(from - 1e-6)), Math.min(high, Math.floor(to + 1e-6))]
        if (better[0] === low && better[1] === high) continue
        ranges.set(name, better)
        moved = true
      }
  }
}
