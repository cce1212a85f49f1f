// How often something may be asked for within a minute: counted by all replicas together where they have a Redis, else by this process.

export interface Throttle {
  /** False when the key has been used up for this minute. */
  allows(key: string, most: number): Promise<boolean>
  close(): void
}

interface Shared {
  redisUrl?: string | undefined
  report?: (error: unknown) => void
  now?: () => number
}

const MINUTE_MS = 60_000
/** More keys than this in one minute is somebody trying. */
const MOST_KEYS = 10_000
/** A limit is not worth waiting longer for. */
const PATIENCE_MS = 500

/**
 * While Redis is away each process counts by itself: a calendar is not refused because of that, and whoever tries addresses gets no more than
 * the limit from each.
 */
export function createThrottle({ redisUrl, report = () => {}, now = Date.now }: Shared = {}): Throttle {
  const here = inProcess(now)
  if (!redisUrl) return { allows: async (key, most) => here(key, most), close() {} }
  const together = inRedis(redisUrl, report, now)
  return {
    async allows(key, most) {
      // Counted here too, so that nothing is forgiven when Redis goes away.
      const alone = here(key, most)
      try {
        return (await together.count(key)) <= most
      } catch (error) {
        report(error)
        return alone
      }
    },
    close: together.close,
  }
}

function inProcess(now: () => number) {
  let began = now()
  const used = new Map<string, number>()
  return (key: string, most: number): boolean => {
    if (now() - began >= MINUTE_MS) {
      began = now()
      used.clear()
    }
    const count = (used.get(key) ?? 0) + 1
    if (!used.has(key) && used.size >= MOST_KEYS) return false
    used.set(key, count)
    return count <= most
  }
}

function inRedis(url: string, report: (error: unknown) => void, now: () => number) {
  const connecting = import('ioredis').then(({ Redis }) => {
    const redis = new Redis(url, {
      retryStrategy: (times) => Math.min(times * 200, 2_000),
      maxRetriesPerRequest: 0,
      commandTimeout: PATIENCE_MS,
    })
    return redis.on('error', report)
  })
  return {
    async count(key: string): Promise<number> {
      const redis = await connecting
      const minute = `samverkansgraf:throttle:${Math.floor(now() / MINUTE_MS)}:${key}`
      const [counted] =
        (await redis
          .multi()
          .incr(minute)
          .pexpire(minute, 2 * MINUTE_MS)
          .exec()) ?? []
      const [error, count] = counted ?? [new Error('Redis gave no count.')]
      if (error) throw error
      return count as number
    },
    close: () => void connecting.then((redis) => redis.disconnect()).catch(report),
  }
}
