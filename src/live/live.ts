// Follows the outbox for all who listen to this process: one reader, whatever their number, and none when nobody listens.
import type { Database } from '../database/driver.ts'
import { type Event, eventsAfter, latestSeq } from '../outbox/outbox.ts'
import type { Bell } from './bell.ts'
import { createLine, type Line } from './line.ts'

/** The doorbell may have been out of order; this often it is looked all the same. */
const LOOK_EVERY_MS = 5_000

interface Following<T> {
  /** The number after which to begin; from now on when there is none. */
  after?: number | undefined
  /** The instant, in milliseconds, at which it ends: nobody follows longer than the token allows. */
  until?: number | undefined
  /** What of an event this listener is to see; null when nothing. */
  seen: (event: Event) => T | null | Promise<T | null>
}

export interface Live {
  /** Resolves when nothing that happens from then on is missed. */
  follow<T>(following: Following<T>): Promise<AsyncIterableIterator<T>>
  close(): void
}

/** Whoever reads more slowly than this many events come reads them from the outbox instead. */
const MOST_WAITING = 1_000
/** A timer waits no longer; later than that is waited for in several turns. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The database is asked for each time: an app is made before there is one. */
export function createLive(
  database: () => Database,
  bell: Bell,
  report: (error: unknown) => void,
  { mostWaiting = MOST_WAITING } = {},
): Live {
  const listeners = new Set<Line>()
  const endings = new Set<() => void>()
  let cursor = 0
  let beginning: Promise<void> | undefined
  let reading = false
  let again = false
  let stop = () => {}

  async function read() {
    for (;;) {
      again = false
      const events = await eventsAfter(database(), cursor)
      for (const event of events) {
        cursor = event.seq
        for (const line of listeners) line.tell(event)
      }
      if (events.length > 0) for (const line of listeners) line.wake()
      else if (!again) return
    }
  }

  /** Whoever rings while it reads makes it read once more. */
  function look() {
    again = true
    if (reading) return
    reading = true
    read()
      .catch(report)
      .finally(() => {
        reading = false
      })
  }

  async function begin() {
    cursor = await latestSeq(database())
    // Everybody may have left meanwhile.
    if (listeners.size === 0) return
    // And others have come: then two may have begun.
    stop()
    const timer = setInterval(look, LOOK_EVERY_MS)
    const hush = bell.listen(look)
    stop = () => {
      clearInterval(timer)
      hush()
    }
    // Something may have been done between asking for the number and listening.
    look()
  }

  /** What could not begin is tried anew by whoever comes next. */
  function begun(): Promise<void> {
    if (beginning) return beginning
    const mine = begin()
    beginning = mine
    mine.catch(() => {
      if (beginning === mine) beginning = undefined
    })
    return mine
  }

  function leave(line: Line) {
    listeners.delete(line)
    if (listeners.size > 0) return
    stop()
    beginning = undefined
  }

  return {
    async follow<T>({ after, until, seen }: Following<T>) {
      const line = createLine(database, after, mostWaiting)
      const end = () => {
        if (!endings.delete(end)) return
        disarm()
        leave(line)
        line.end()
      }
      const disarm = until === undefined ? () => {} : at(until, end)
      listeners.add(line)
      endings.add(end)
      /** Whoever fails is listened for no longer. */
      async function orEnd<R>(work: () => Promise<R>): Promise<R> {
        try {
          return await work()
        } catch (error) {
          end()
          throw error
        }
      }
      async function next(): Promise<IteratorResult<T>> {
        for (let event = await line.next(); event; event = await line.next()) {
          const value = await seen(event)
          if (value !== null) return { done: false, value }
        }
        return { done: true, value: undefined }
      }

      // The reader may have been at it for others, and be behind: what was done before this listener came is not told as new.
      const [now] = await orEnd(() => Promise.all([latestSeq(database()), begun()]))
      line.beginAfter(now)
      const iterator: AsyncIterableIterator<T> = {
        [Symbol.asyncIterator]: () => iterator,
        next: () => orEnd(next),
        async return() {
          end()
          return { done: true, value: undefined }
        },
      }
      return iterator
    },
    close() {
      for (const end of endings) end()
    },
  }
}

/** Calls at an instant, in milliseconds, unless the returned function is called before. */
function at(instant: number, done: () => void): () => void {
  let timer: NodeJS.Timeout
  const arm = () => {
    const left = Math.max(0, instant - Date.now())
    timer = left > LONGEST_TIMER_MS ? setTimeout(arm, LONGEST_TIMER_MS) : setTimeout(done, left)
  }
  arm()
  return () => clearTimeout(timer)
}
