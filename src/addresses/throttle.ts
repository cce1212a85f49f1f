// How often something may be asked for within a minute, counted in this process.

export interface Throttle {
  /** False when the key has been used up for this minute. */
  allows(key: string, most: number): boolean
}

const MINUTE_MS = 60_000
/** More keys than this in one minute is somebody trying. */
const MOST_KEYS = 10_000

export function createThrottle(now: () => number = Date.now): Throttle {
  let began = now()
  const used = new Map<string, number>()
  return {
    allows(key, most) {
      if (now() - began >= MINUTE_MS) {
        began = now()
        used.clear()
      }
      const count = (used.get(key) ?? 0) + 1
      if (!used.has(key) && used.size >= MOST_KEYS) return false
      used.set(key, count)
      return count <= most
    },
  }
}
