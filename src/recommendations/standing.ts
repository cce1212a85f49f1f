// The norms in use: those of the files, and those that national staff have published beside or after them.
import type { Both } from '../days.ts'
import { type ReadPack, requireCoherence } from './coherence.ts'
import type { Path } from './file.ts'
import type { Pack } from './pack.ts'
import type { Rule } from './rule.ts'

export interface Norms {
  packs: Pack[]
  rules: Rule[]
}

const numbers = (version: string) => version.split('.').map(Number)

/** 1.10.0 is higher than 1.9.3. */
export function isHigher(version: string, other: string): boolean {
  const [a, b] = [numbers(version), numbers(other)]
  const at = a.findIndex((number, i) => number !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** Of each id the highest version, wherever it is from; the first of several alike. */
function highest<T extends { id: string; version: string }>(all: T[]): T[] {
  const best = new Map<string, T>()
  for (const one of all) {
    const other = best.get(one.id)
    if (!other || isHigher(one.version, other.version)) best.set(one.id, one)
  }
  return [...best.values()]
}

/** What the files say and what was published beside them, as one. A pack of the files is the files' alone. */
export function standing(files: Norms, published: Norms): Norms {
  if (published.rules.length + published.packs.length === 0) return files
  const own = new Set(files.packs.map(({ id }) => id))
  const packs = [...files.packs, ...highest(published.packs.filter(({ id }) => !own.has(id)))]
  return arranged(packs, highest([...files.rules, ...published.rules]))
}

/** The same with one more norm, or another version of one. */
export const withNorm = ({ packs, rules }: Norms, norm: Rule): Norms =>
  arranged(packs, [...rules.filter(({ id }) => id !== norm.id), norm])

/** A measure is tested by the norms that name it. */
function arranged(packs: Pack[], given: Rule[]): Norms {
  const rules = inOrder(given)
  const tests = (pack: string, measure: string) =>
    rules.filter((rule) => rule.pack === pack && rule.measure === measure).map(({ id }) => id)
  return {
    packs: packs.map((pack) => ({
      ...pack,
      measures: pack.measures.map((measure) => ({ ...measure, tested: tests(pack.id, measure.id) })),
    })),
    rules,
  }
}

/** Throws for the first thing that does not fit together: what `wrong` makes of a norm's or a pack's field. */
export function requireFit(
  { packs, rules }: Norms,
  wrong: (what: { rule?: Rule; pack?: Pack }, path: Path, said: Both) => Error,
) {
  const read = packs.map(
    (pack): ReadPack => ({
      pack: { value: pack, file: pack.id, wrong: (path, what) => wrong({ pack }, path, what) },
      rules: rules
        .filter((rule) => rule.pack === pack.id)
        .map((rule) => ({
          value: rule,
          file: `the pack ${pack.id}`,
          wrong: (path, what) => wrong({ rule }, path, what),
        })),
      open: true,
    }),
  )
  requireCoherence(read)
  const lost = rules.find((rule) => !packs.some(({ id }) => id === rule.pack))
  if (lost)
    throw wrong({ rule: lost }, [], {
      en: `Its pack ${lost.pack} is gone.`,
      sv: `Dess samling ${lost.pack} finns inte längre.`,
    })
}

/** S2 before S10. */
const byNumber = new Intl.Collator('en', { numeric: true })

/** Pack by pack in the order of their ids, but never before one that they presume. */
export function inOrder(given: Rule[]): Rule[] {
  const rules = given.toSorted((a, b) => byNumber.compare(a.pack, b.pack) || byNumber.compare(a.id, b.id))
  const byId = new Map(rules.map((each) => [each.id, each]))
  const ordered = new Set<Rule>()
  const take = (each: Rule) => {
    if (ordered.has(each)) return
    const presumed = each.presumes === undefined ? undefined : byId.get(each.presumes)
    if (presumed) take(presumed)
    ordered.add(each)
  }
  for (const each of rules) take(each)
  return [...ordered]
}
