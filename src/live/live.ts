// Follows the outbox for all who listen to this process: one reader, whatever their number, and none when nobody listens.
import type { Database } from '../database/driver.ts'
import { type Event, eventsAfter, latestSeq } from '../outbox/outbox.ts'
import type { Bell } from './bell.ts'

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

interface Listener {
  waiting: Event[]
  wake: () => void
}

/** The database is asked for each time: an app is made before there is one. */
export function createLive(database: () => Database, bell: Bell, report: (error: unknown) => void): Live {
  const listeners = new Set<Listener>()
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
        for (const { waiting } of listeners) waiting.push(event)
      }
      if (events.length > 0) for (const { wake } of listeners) wake()
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
    const timer = setInterval(look, LOOK_EVERY_MS)
    const hush = bell.listen(look)
    stop = () => {
      clearInterval(timer)
      hush()
    }
    // Something may have been done between asking for the number and listening.
    look()
  }

  function leave(listener: Listener) {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop()
    beginning = undefined
  }

  return {
    async follow<T>({ after, until, seen }: Following<T>) {
      const listener: Listener = { waiting: [], wake: () => {} }
      let last = after
      const missed: Event[] = []
      let missing = after !== undefined
      let ended = false
      const end = () => {
        if (ended) return
        ended = true
        clearTimeout(timer)
        endings.delete(end)
        leave(listener)
        listener.wake()
      }
      const timer = until === undefined ? undefined : setTimeout(end, Math.max(0, until - Date.now()))
      listeners.add(listener)
      endings.add(end)

      /** What was missed is read by whoever missed it; what happens meanwhile waits in line and is known by its number. */
      async function next(): Promise<Event | null> {
        while (!ended) {
          if (missing && missed.length === 0) {
            missed.push(...(await eventsAfter(database(), last ?? 0)))
            missing = missed.length > 0
          }
          const event = missed.shift() ?? (missing ? undefined : listener.waiting.shift())
          if (!event && !missing) {
            await new Promise<void>((wake) => {
              listener.wake = wake
            })
          } else if (event && (last === undefined || event.seq > last)) {
            last = event.seq
            return event
          }
        }
        return null
      }

      beginning ??= begin()
      // The reader may have been at it for others, and be behind: what was done before this listener came is not told as new.
      const [now] = await Promise.all([latestSeq(database()), beginning])
      last ??= now
      const iterator: AsyncIterableIterator<T> = {
        [Symbol.asyncIterator]: () => iterator,
        async next() {
          for (let event = await next(); event; event = await next()) {
            const value = await seen(event)
            if (value !== null) return { done: false, value }
          }
          return { done: true, value: undefined }
        },
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
