// What is known of a county, as anyone who may read sees it: its own results, its municipalities', agreements that end, and what to ask.
import { agreements } from '../agreements/agreements.ts'
import { lastDaysOf } from '../agreements/ending.ts'
import * as queries from '../agreements/queries.ts'
import { childrenOf } from '../api/reading.ts'
import { askAll, wording } from '../ask-first/ask-first.ts'
import { accountOf } from '../assessment/evidence.ts'
import { assessment } from '../assessment/reading.ts'
import { anonymous } from '../auth/viewer.ts'
import { type Context, contextOf, type Surroundings } from '../context.ts'
import type { Tally } from '../coverage/counting.ts'
import { coverage, overall, type TerritoryTotalRow, territoryTotals } from '../coverage/coverage.ts'
import { things } from '../evidence/things.ts'
import { ofLevel } from '../territories/queries.ts'
import { strung } from '../wording.ts'
import { placeCalled } from './places.ts'

export interface CountyRead {
  name: string
  asOf: string
  /** Each of the county's own norms that applies, in running text. */
  own: string[]
  municipalities: TerritoryTotalRow[]
  together: Tally
  country: Tally
  /** Agreements of its municipalities with a last day in the next half year. */
  ending: { total: number; first: { name: string; parties: string; lastDay: string | null }[] }
  questions: { total: number; first: { territory: string; question: string; settles: number }[] }
}

const HALF_A_YEAR = 183
const MOST_AGREEMENTS = 20
const MOST_QUESTIONS = 5

export async function countyRead(surroundings: Surroundings, asked: string): Promise<CountyRead> {
  const { code, name } = placeCalled(asked, await ofLevel(surroundings.database, { level: 'COUNTY' }), 'län')
  const ctx = contextOf(surroundings, anonymous)
  const [own, inside, country, ending, { rows }] = await Promise.all([
    assessment(ctx, code, {}),
    coverage(ctx, { county: code }, {}),
    coverage(ctx, {}, {}),
    agreements(ctx, { filter: { county: code, endingWithinDays: HALF_A_YEAR }, first: MOST_AGREEMENTS }),
    askAll(ctx, { county: code }),
  ])
  const applying = own.results.filter(({ state }) => state !== 'NOT_APPLICABLE')
  const first = rows.slice(0, MOST_QUESTIONS).map(async ({ node }) => ({
    territory: node.territory.name,
    question: await wording(ctx, node, 'sv'),
    settles: node.settles.length,
  }))
  const ids = ending.nodes.map(({ id }) => id)
  const lastDays = new Map((await lastDaysOf(ctx, ids)).map(({ id, lastDay }) => [id, lastDay]))
  return {
    name,
    asOf: own.asOf,
    own: await Promise.all(applying.map((result) => accountOf(ctx, result, 'sv'))),
    municipalities: territoryTotals(inside),
    together: overall(inside),
    country: overall(country),
    ending: {
      total: await ending.totalCount(),
      first: await Promise.all(
        ending.nodes.map(async ({ id, name }) => ({
          name,
          parties: await partiesOf(ctx, id),
          lastDay: lastDays.get(id) ?? null,
        })),
      ),
    },
    questions: { total: rows.length, first: await Promise.all(first) },
  }
}

/** By name, for agreements are often called no more than what they are. */
async function partiesOf(ctx: Context, agreement: string): Promise<string> {
  const parties = await childrenOf(ctx, queries.parties, agreement, {})
  const found = await things(
    ctx,
    parties.map(({ actor }) => actor),
  )
  return strung([...new Set(found.map(({ name }) => name))], 'sv')
}
