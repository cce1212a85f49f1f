// The line of events before one reader: what was missed is read by whoever missed it; what happens meanwhile waits, and is known by its number.
import type { Database } from '../database/driver.ts'
import { type Event, eventsAfter } from '../outbox/outbox.ts'

export interface Line {
  tell(event: Event): void
  /** There is something new to look at. */
  wake(): void
  /** From which number on events are new, unless there was one to begin after. */
  beginAfter(seq: number): void
  /** Null once it has ended. */
  next(): Promise<Event | null>
  end(): void
}

/** Whoever lets more than `most` wait reads them from the outbox instead, which keeps them anyhow. */
export function createLine(database: () => Database, after: number | undefined, most: number): Line {
  let last = after
  let missing = after !== undefined
  let ended = false
  const missed: Event[] = []
  const waiting: Event[] = []
  let wake = () => {}

  async function catchUp() {
    // More may be missed while this is read.
    missing = false
    missed.push(...(await eventsAfter(database(), last ?? 0)))
    missing ||= missed.length > 0
  }

  return {
    tell(event) {
      if (waiting.length >= most) {
        waiting.length = 0
        missing = true
      }
      waiting.push(event)
    },
    wake: () => wake(),
    beginAfter(seq) {
      last ??= seq
    },
    async next() {
      while (!ended) {
        if (missing && missed.length === 0) {
          await catchUp()
          // It may have ended meanwhile, and nobody would wake it.
          continue
        }
        const event = missed.shift() ?? waiting.shift()
        if (!event) {
          await new Promise<void>((awake) => {
            wake = awake
          })
        } else if (last === undefined || event.seq > last) {
          last = event.seq
          return event
        }
      }
      return null
    },
    end() {
      ended = true
      wake()
    },
  }
}
