// What the heat map of all municipalities and all norms costs beyond the statements it sends and writing the answer out.
import { lock } from '../src/acts/queries.ts'
import { createApp } from '../src/app.ts'
import { keep } from '../src/assessment/keep.ts'
import { keptCells } from '../src/assessment/queries.ts'
import { connect } from '../src/database/driver.ts'
import { ofLevel } from '../src/territories/queries.ts'
import { medians, report } from './measure.ts'
import { type Bench, bareDriver, openBench, settle } from './world.ts'

const query = `{ coverage { asOf territories { code } recommendations { id } cells
  legend { value state towards } overall { known unknown applies evidence { oldest median newest } } } }`

/** The statements as the driver sends them, and the answer written out. */
function bare({ server }: Bench, codes: string[], answer: unknown) {
  const driver = bareDriver(server)
  const send = async (text: string, params: object) => {
    const session = driver.session({ database: server.database })
    try {
      return await session.executeRead((tx) => tx.run(text, params))
    } finally {
      await session.close()
    }
  }
  const both = async () => {
    await send(ofLevel.text, { level: 'MUNICIPALITY' })
    await send(keptCells.text, { codes, municipalities: [] })
    return JSON.stringify(answer)
  }
  return { send: both, close: () => driver.close() }
}

export async function benchCoverage(): Promise<boolean> {
  const bench = await openBench()
  const statements: string[] = []
  const database = connect(bench.server, { onStatement: (path) => statements.push(path) })
  const { clock, packs, rules } = { ...bench, ...bench.ctx }
  const app = createApp({ database, clock, packs, rules }, { logLevel: 'error' })
  const body = JSON.stringify({ query })
  const ask = async () => {
    const headers = { 'content-type': 'application/json' }
    const response = await app.fetch(
      new Request('http://localhost/graphql', { method: 'POST', headers, body }),
    )
    return response.text()
  }
  try {
    const [codes = []] = await settle(bench, { from: 0, to: 1 })
    await bench.database.write(async (tx) => {
      await lock(tx, { codes: codes.toSorted() })
      return keep(tx, { rules }, { codes, day: clock.today() })
    })
    statements.length = 0
    const answer = JSON.parse(await ask())
    const sent = statements.length
    const { cells, territories, recommendations } = answer.data.coverage
    const { send, close } = bare(bench, codes, answer)
    const times = await medians({ bare: send, request: ask })
    await close()
    console.log(
      `  ${territories.length} x ${recommendations.length} = ${cells.length} cells; bare ${times.bare.toFixed(0)} ms, request ${times.request.toFixed(0)} ms`,
    )
    return report('Coverage', [
      {
        what: 'one request, in bare statements and JSON.stringify',
        measured: times.request / times.bare,
        atMost: 2,
      },
      { what: 'statements', measured: sent, atMost: 2 },
    ])
  } finally {
    await app.close()
    await database.close()
    await bench.close()
  }
}
