// What assessing costs beyond the statements it sends, and how it grows with the number of municipalities.
import neo4j from 'neo4j-driver'
import { Temporal } from 'temporal-polyfill'
import { forumKinds } from '../src/actors/kinds.ts'
import { lock } from '../src/acts/queries.ts'
import { assess } from '../src/assessment/assessment.ts'
import { keep } from '../src/assessment/keep.ts'
import { levelsOf } from '../src/assessment/queries.ts'
import { KNOWN_NOW } from '../src/database/sentinels.ts'
import * as links from '../src/links/queries.ts'
import { medians, report, timed } from './measure.ts'
import { type Bench, openBench, settle } from './world.ts'

/** The combined statements as the driver sends them, with nothing done to what comes back. */
function bare({ server }: Bench, codes: string[], asOf: string) {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  })
  const int = neo4j.int
  const kinds = Object.keys(forumKinds)
  const { ownFacts, disputes, ...rest } = links
  const statements = [levelsOf, ownFacts, disputes, ...Object.values(rest)]
  const { year, month, day: date } = Temporal.PlainDate.from(asOf)
  const day = new neo4j.types.Date(year, month, date)
  const send = async () => {
    const session = driver.session({ database: server.database })
    try {
      return await session.executeRead((tx) =>
        Promise.all(
          statements.map(({ text }) =>
            tx.run(text, { codes, kinds, own: false, knownAt: int(KNOWN_NOW), day }),
          ),
        ),
      )
    } finally {
      await session.close()
    }
  }
  return { send, close: () => driver.close() }
}

const keepAll = ({ database, rules, ctx }: Bench, codes: string[]) =>
  database.write(async (tx) => {
    await lock(tx, { codes })
    return keep(tx, { rules }, { codes, day: ctx.clock.today() })
  })

export async function benchAssess(): Promise<boolean> {
  const bench = await openBench()
  try {
    const [sweden = [], ...more] = await settle(bench, 10)
    const codes = sweden.toSorted()
    const asOf = bench.ctx.clock.today()
    const { send, close } = bare(bench, codes, asOf)
    const one = (all: string[]) => () => assess({ ...bench.ctx }, { codes: all, asOf })
    await keepAll(bench, codes)
    const times = await medians({ bare: send, computing: one(codes), keeping: () => keepAll(bench, codes) })
    await close()
    const all = [codes, ...more].flat().toSorted()
    await one(all)()
    const small = Math.min(await timed(one(codes)), await timed(one(codes)), await timed(one(codes)))
    const large = Math.min(await timed(one(all)), await timed(one(all)), await timed(one(all)))
    console.log(
      `  290 municipalities x ${bench.rules.length} recommendations; bare ${times.bare.toFixed(0)} ms`,
    )
    return report('Assessing', [
      { what: 'computing, in bare statements', measured: times.computing / times.bare, atMost: 1.3 },
      { what: 'computing and keeping, in bare statements', measured: times.keeping / times.bare, atMost: 2 },
      { what: 'exponent from 290 to 2,900 municipalities', measured: Math.log10(large / small), atMost: 1.1 },
    ])
  } finally {
    await bench.close()
  }
}
