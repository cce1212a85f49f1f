// What an act with its assessment costs beyond the statements it sends, how many round trips it takes, and how many the chain bears.
import { randomBytes } from 'node:crypto'
import { type ActContext, perform } from '../src/acts/acts.ts'
import { carryOut } from '../src/acts/carry-out.ts'
import { lock } from '../src/acts/queries.ts'
import { keep } from '../src/assessment/keep.ts'
import { sendable } from '../src/database/values.ts'
import { newId, territoryId } from '../src/facts/ids.ts'
import { meetingRecord } from '../src/forums/acts.ts'
import { type Sent, watched } from '../test/support/flights.ts'
import { medians, report } from './measure.ts'
import { type Bench, bareDriver, openBench, settle, settleCounty } from './world.ts'

/** A forum of each of these municipalities that has one. */
async function forumsOf({ database }: Bench, codes: string[]): Promise<{ code: string; forum: string }[]> {
  const rows = await database.read((tx) =>
    tx.run(
      'bench',
      `UNWIND $codes AS code
       MATCH (f:Forum)<-[:REACH_OF]-()-[:REACH_TO]->(:Territory {code: code})
       RETURN code, min(f.id) AS forum ORDER BY code`,
      { codes },
    ),
  )
  return rows as { code: string; forum: string }[]
}

async function record(ctx: ActContext, forum: string) {
  const { errors } = await carryOut(ctx, meetingRecord, {
    id: forum,
    input: { on: '2026-01-15', attendedBy: [] },
  })
  if (errors[0]) throw new Error(errors[0].said.en)
}

/** Far from every number the product gives. */
let number = 1e12

/** The very statements of one act in the same flights, by the driver alone, with ids and numbers that nothing has yet. */
function bare({ server }: Bench, flights: Sent[][]) {
  const driver = bareDriver(server)
  const seq = flights
    .flat()
    .map(({ params }) => params.seq)
    .find((each) => typeof each === 'number')

  const send = async () => {
    number++
    const mark = randomBytes(4).toString('hex')
    const anew = (value: unknown): unknown => {
      if (value === seq) return number
      if (typeof value === 'string') return value.replace(/^(fact|episode)_[0-9a-f]{8}/, `$1_${mark}`)
      if (Array.isArray(value)) return value.map(anew)
      if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
        return value
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, anew(inner)]))
    }
    const prepared = flights.map((flight) =>
      flight.map(({ text, params }) => [text, sendable(anew(params)) as object] as const),
    )
    const session = driver.session({ database: server.database })
    try {
      await session.executeWrite(async (tx) => {
        for (const flight of prepared) await Promise.all(flight.map(([text, params]) => tx.run(text, params)))
      })
    } finally {
      await session.close()
    }
  }
  return { send, close: () => driver.close() }
}

async function measured(bench: Bench, { code, forum }: { code: string; forum: string }) {
  const { ctx } = bench
  await bench.database.write(async (tx) => {
    await lock(tx, { codes: [code] })
    await keep(tx, ctx, { codes: [code], day: ctx.clock.today() })
  })
  const flights: Sent[][] = []
  await record(ctx, forum)
  await record({ ...ctx, database: watched(ctx.database, flights) }, forum)
  const alone = bare(bench, flights)
  const times = await medians({ bare: alone.send, act: () => record(ctx, forum) }, { rounds: 41, warmUp: 15 })
  await alone.close()
  return { ...times, trips: flights.length + 2, statements: flights.flat().length }
}

const CLIENTS = 32
const SECONDS = 8

/** How many acts a second are acknowledged to 32 clients that never wait. */
async function rate(work: (client: number) => Promise<unknown>): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  let done = 0
  const client = async (i: number) => {
    while (performance.now() < end) {
      await work(i)
      done++
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)))
  return done / ((performance.now() - began) / 1000)
}

export async function benchAct(): Promise<boolean> {
  const bench = await openBench()
  try {
    const [few] = await forumsOf(bench, await settleCounty(bench, '08', 'S'))
    if (!few) throw new Error('No municipality of the small country has a forum.')
    const small = await measured(bench, few)
    const [sweden = []] = await settle(bench, { from: 0, to: 1 })
    const large = await measured(bench, few)
    const source = { kind: 'INVENTED' as const, title: 'A benchmark' }
    const some = (await forumsOf(bench, sweden)).slice(0, CLIENTS)
    const plain = await rate((i) => {
      const code = some[i]?.code ?? ''
      const fact = {
        id: newId('fact'),
        fact: 'NoSuchActor' as const,
        of: territoryId(code),
        source,
        says: { kind: 'PRISON' },
      }
      return perform(bench.ctx, { name: 'bench', territories: [code], facts: [fact], unassessed: true })
    })
    const whole = await rate((i) => record(bench.ctx, some[i]?.forum ?? ''))
    for (const [what, { act, bare, statements }] of [
      ['12', small],
      ['302', large],
    ] as const)
      console.log(
        `  ${what} municipalities: an act ${act.toFixed(1)} ms, bare ${bare.toFixed(1)} ms, ${statements} statements`,
      )
    console.log(
      `  ${CLIENTS} clients: ${plain.toFixed(0)} acts a second through the chain, ${whole.toFixed(0)} with their assessment`,
    )
    return report('Acts', [
      {
        what: 'an act with its assessment, in bare statements',
        measured: large.act / large.bare,
        atMost: 1.5,
      },
      { what: 'round trips, BEGIN and COMMIT included', measured: large.trips, atMost: 6 },
      { what: 'round trips in a small country, the same', measured: small.trips, atMost: large.trips },
      {
        what: 'an act among 302 municipalities, in acts among 12',
        measured: large.act / small.act,
        atMost: 1.3,
      },
    ])
  } finally {
    await bench.close()
  }
}
