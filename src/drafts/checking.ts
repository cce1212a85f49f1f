// Holds the text of a norm or a pack to its shape, to the other norms and to the map, and says where each thing is that does not fit.
import type { Context } from '../context.ts'
import type { Both } from '../days.ts'
import { type BuiltWorld, buildWorld } from '../recommendations/build.ts'
import { type Path, type Problem, readText } from '../recommendations/file.ts'
import { type Pack, pack as packShape } from '../recommendations/pack.ts'
import { parametersOf } from '../recommendations/packs.ts'
import { type Rule, rule as ruleShape } from '../recommendations/rule.ts'
import { isHigher, type Norms, requireFit, withNorm } from '../recommendations/standing.ts'
import { byCodes } from '../territories/queries.ts'

export interface Checked<T> {
  /** What it says; only when its shape is right. */
  said?: T
  problems: Problem[]
}

type At = (path: Path, said: Both) => Problem

/** Thrown where something does not fit, and caught at once. */
class Misfit extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.said.en)
    this.problem = problem
  }
}

/** A norm is held to everything only once its shape is right. */
export async function checkedRule(ctx: Context, pack: Pack, yaml: string): Promise<Checked<Rule>> {
  const { value, problems, at } = readText(yaml, ruleShape, parametersOf)
  if (value === undefined) return { problems }
  const said: Rule = { ...value, pack: pack.id }
  if (pack.county && !said.reach) said.reach = [pack.county]
  const found = [
    ...succeeding(ctx, said, at),
    ...(await misplaced(ctx, said, pack, at)),
    ...misfits(ctx, said, at),
    ...impossible(said, at),
  ]
  return { said, problems: found.sort((a, b) => a.line - b.line) }
}

const tooLow = (version: string, now: string): Both => ({
  en: `version is ${version}; allowed: a version that is higher than ${now}, which is published and stays as it is.`,
  sv: `version är ${version}; tillåtet: en högre version än ${now}, som är publicerad och inte ändras.`,
})

/** Another version of a norm is one of the same norm. */
function succeeding({ rules }: Norms, said: Rule, at: At): Problem[] {
  const now = rules.find(({ id }) => id === said.id)
  if (!now) return []
  const problems: Problem[] = []
  if (now.pack !== said.pack)
    problems.push(
      at(['id'], {
        en: `id is ${said.id}, which is a norm of the pack ${now.pack}; allowed: an id of its own.`,
        sv: `id är ${said.id}, som är en rekommendation i samlingen ${now.pack}; tillåtet: ett eget id.`,
      }),
    )
  if (!isHigher(said.version, now.version)) problems.push(at(['version'], tooLow(said.version, now.version)))
  if (now.level !== said.level)
    problems.push(
      at(['level'], {
        en: `level is ${said.level}; allowed: ${now.level}, as before: a norm for another level has an id of its own.`,
        sv: `level är ${said.level}; tillåtet: ${now.level}, som förut: en rekommendation för en annan nivå har ett eget id.`,
      }),
    )
  return problems
}

/** Where it is held: places that there are, and for a county's own norm places of that county. */
async function misplaced({ database }: Context, said: Rule, { county }: Pack, at: At): Promise<Problem[]> {
  const codes = said.reach ?? []
  if (codes.length === 0) return []
  const places = new Map((await byCodes(database, { codes })).map((place) => [place.code, place]))
  return codes.flatMap((code, i) => {
    const place = places.get(code)
    const field = {
      en: `reach[${i}] is ${JSON.stringify(code)}`,
      sv: `reach[${i}] är ${JSON.stringify(code)}`,
    }
    if (!place)
      return at(['reach', i], {
        en: `${field.en}; allowed: the codes of territories that there are.`,
        sv: `${field.sv}; tillåtet: koder för områden som finns.`,
      })
    if (!county || code === county || place.within === county) return []
    return at(['reach', i], {
      en: `${field.en}; allowed: ${county} and its municipalities, whose own pack it is.`,
      sv: `${field.sv}; tillåtet: ${county} och dess kommuner, vars egen samling det är.`,
    })
  })
}

/** The first thing that does not fit with the other norms and the pack. */
function misfits(norms: Norms, said: Rule, at: At): Problem[] {
  try {
    requireFit(withNorm(norms, said), ({ rule, pack }, path, why) => {
      if (rule && rule.id === said.id) return new Misfit(at(path, why))
      return new Misfit(rule ? at(['id'], noLonger(rule.id, why)) : at(['measure'], packNoLonger(pack, why)))
    })
    return []
  } catch (error) {
    if (error instanceof Misfit) return [error.problem]
    throw error
  }
}

const noLonger = (norm: string, { en, sv }: Both): Both => ({
  en: `Recommendation ${norm} would no longer fit: ${en}`,
  sv: `Rekommendationen ${norm} skulle inte längre passa: ${sv}`,
})

const packNoLonger = (pack: Pack | undefined, { en, sv }: Both): Both => ({
  en: `The pack ${pack?.id} would no longer fit: ${en}`,
  sv: `Samlingen ${pack?.id} skulle inte längre passa: ${sv}`,
})

/** Worlds that cannot be: a kind that there is not, a seat of nobody. */
const impossible = (said: Rule, at: At): Problem[] =>
  said.examples.flatMap((example, i) => {
    try {
      worldOf(example, 'x')
      return []
    } catch (error) {
      return at(['examples', i, 'world'], {
        en: `examples[${i}].world: ${(error as Error).message}.`,
        sv: `examples[${i}].world går inte att bygga upp: ${(error as Error).message}.`,
      })
    }
  })

export function worldOf({ world, on }: Rule['examples'][number], prefix: string): BuiltWorld {
  const built = buildWorld(world, { prefix, day: on })
  const odd = built.facts.find(({ fact, to }) => fact === 'Dispute' && !to?.startsWith('fact_'))
  if (odd) throw new Error('A Dispute is about a fact, which `to` names by its key')
  return built
}

/** A pack of a county or of others beside those that came with the product. */
export async function checkedPack(ctx: Context, yaml: string): Promise<Checked<Pack>> {
  const { value, problems, at } = readText(yaml, packShape)
  if (value === undefined) return { problems }
  const now = ctx.packs.find(({ id }) => id === value.id)
  const found: Problem[] = []
  if (now && !isHigher(value.version, now.version))
    found.push(at(['version'], tooLow(value.version, now.version)))
  const county = value.county
  if (county) {
    const [place] = await byCodes(ctx.database, { codes: [county] })
    if (place?.level !== 'COUNTY')
      found.push(
        at(['county'], {
          en: `county is ${JSON.stringify(county)}; allowed: the code of a county.`,
          sv: `county är ${JSON.stringify(county)}; tillåtet: koden för ett län.`,
        }),
      )
  }
  if (now && now.county !== county)
    found.push(
      at(['county'], {
        en: `county is ${county ?? 'missing'}; allowed: ${now.county ?? 'none'}, as before.`,
        sv: `county ${county ? `är ${county}` : 'saknas'}; tillåtet: ${now.county ?? 'ingen'}, som förut.`,
      }),
    )
  found.push(...unfitting(ctx, value, at))
  return { said: value, problems: found }
}

function unfitting({ packs, rules }: Norms, said: Pack, at: At): Problem[] {
  const tested = (measure: string) =>
    rules.filter((rule) => rule.pack === said.id && rule.measure === measure).map(({ id }) => id)
  const measures = said.measures.map((measure) => ({ ...measure, tested: tested(measure.id) }))
  const others = packs.filter(({ id }) => id !== said.id)
  try {
    requireFit({ packs: [...others, { ...said, measures }], rules }, ({ rule, pack }, path, why) => {
      if (pack && pack.id === said.id) return new Misfit(at(path, why))
      return new Misfit(at(['measures'], noLonger(rule?.id ?? '', why)))
    })
    return []
  } catch (error) {
    if (error instanceof Misfit) return [error.problem]
    throw error
  }
}
