// A transaction that is given up to break a deadlock is done again at once: the driver would wait a second, then two, then four.
import { Neo4jError } from 'neo4j-driver'

const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected'
const LONGEST_MS = 15_000
/** Long enough for whoever won to go on, and not the same for all who lost. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45))

/** Hides the deadlock from the driver, which would try again by its own times. */
class Lost extends Error {}

/** `attempt` is given what its work's failure goes through. Neo4j sees deadlocks where many wait in turn for one lock, too. */
export async function untilWon<T>(attempt: (lost: (error: unknown) => never) => Promise<T>): Promise<T> {
  const end = performance.now() + LONGEST_MS
  for (;;) {
    try {
      return await attempt((error) => {
        throw error instanceof Neo4jError && error.code === DEADLOCK ? new Lost('', { cause: error }) : error
      })
    } catch (error) {
      if (!(error instanceof Lost)) throw error
      if (performance.now() > end) throw error.cause
      await pause()
    }
  }
}
