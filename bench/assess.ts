// What assessing costs beyond the statements it sends, and how it grows with the number of municipalities.
import { readFileSync } from 'node:fs'
import { lock } from '../src/acts/queries.ts'
import { assess } from '../src/assessment/assessment.ts'
import { keep } from '../src/assessment/keep.ts'
import { sendable } from '../src/database/values.ts'
import { medians, report, timed } from './measure.ts'
import { type Bench, bareDriver, openBench, type Sent, settle } from './world.ts'

/** The very statements that some work sends, with the same parameters, sent by the driver alone: every row is read, and left as it comes. */
function bare({ server }: Bench, sent: Sent[]) {
  const driver = bareDriver(server)
  const text = (path: string) => readFileSync(new URL(`../cypher/${path}.cypher`, import.meta.url), 'utf8')
  const statements = sent.map(({ path, params }) => [text(path), sendable(params) as object] as const)
  const send = async () => {
    const session = driver.session({ database: server.database })
    try {
      return await session.executeRead((tx) =>
        Promise.all(statements.map(([text, params]) => tx.run(text, params))),
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
    const [sweden = []] = await settle(bench, { from: 0, to: 1 })
    const codes = sweden.toSorted()
    const asOf = bench.ctx.clock.today()
    const one = (all: string[]) => () => assess({ ...bench.ctx }, { codes: all, asOf })
    const sent = await bench.sentBy(one(codes))
    const { send, close } = bare(bench, sent)
    await keepAll(bench, codes)
    const times = await medians({ bare: send, computing: one(codes), keeping: () => keepAll(bench, codes) })
    await close()
    console.log(
      `  290 municipalities x ${bench.rules.length} recommendations; ${sent.length} statements; bare ${times.bare.toFixed(0)} ms, computing ${times.computing.toFixed(0)} ms, keeping ${times.keeping.toFixed(0)} ms`,
    )
    const more = await settle(bench, { from: 1, to: 10 })
    const all = [codes, ...more].flat().toSorted()
    await one(all)()
    const small = Math.min(await timed(one(codes)), await timed(one(codes)), await timed(one(codes)))
    const large = Math.min(await timed(one(all)), await timed(one(all)), await timed(one(all)))
    return report('Assessing', [
      { what: 'computing, in bare statements', measured: times.computing / times.bare, atMost: 1.3 },
      { what: 'computing and keeping, in bare statements', measured: times.keeping / times.bare, atMost: 2 },
      { what: 'exponent from 290 to 2,900 municipalities', measured: Math.log10(large / small), atMost: 1.1 },
    ])
  } finally {
    await bench.close()
  }
}
