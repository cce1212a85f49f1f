// Which statements a database's writing transactions send, and in which flights: one begins when something is sent while nothing is outstanding.
import type { Database, Row, Tx } from '../../src/database/driver.ts'

export type Sent = { text: string; params: Row }

/** The same database, which adds what is written to these flights. BEGIN and COMMIT are two round trips more. */
export function watched(database: Database, flights: Sent[][]): Database {
  let outstanding = 0
  const watch = (tx: Tx): Tx => ({
    async run(path, text, params) {
      if (outstanding++ === 0) flights.push([])
      flights.at(-1)?.push({ text, params })
      try {
        return await tx.run(path, text, params)
      } finally {
        outstanding--
      }
    },
  })
  return {
    ...database,
    about: (about) => watched(database.about(about), flights),
    write: (work) => database.write((tx) => work(watch(tx))),
  }
}
