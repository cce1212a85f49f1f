// The doorbell: says that there is something new in the outbox, to this process and, by Redis, to the others. It carries nothing itself.
export interface Bell {
  ring(): void
  /** Calls back at each ring until the returned function is called. */
  listen(heard: () => void): () => void
  close(): Promise<void>
}

const CHANNEL = 'samverkansgraf:outbox'

export function createBell(redisUrl?: string, report: (error: unknown) => void = () => {}): Bell {
  const listeners = new Set<() => void>()
  const here = () => {
    for (const heard of listeners) heard()
  }
  const away = redisUrl ? between(redisUrl, here, report) : undefined
  return {
    ring() {
      here()
      away?.ring()
    },
    listen(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    close: async () => away?.close(),
  }
}

/** Redis may be away: what is in the outbox is found all the same, a little later. */
function between(url: string, here: () => void, report: (error: unknown) => void) {
  const connected = connect(url, here, report)
  connected.catch(report)
  return {
    ring: () => void connected.then(({ out }) => out.publish(CHANNEL, '')).catch(report),
    close: async () => {
      const { out, inward } = await connected
      out.disconnect()
      inward.disconnect()
    },
  }
}

async function connect(url: string, here: () => void, report: (error: unknown) => void) {
  // Read only where there is a Redis: it costs a start some time.
  const { Redis } = await import('ioredis')
  const retryStrategy = (times: number) => Math.min(times * 200, 2_000)
  const out = new Redis(url, { retryStrategy, maxRetriesPerRequest: 0, enableOfflineQueue: false })
  const inward = new Redis(url, { retryStrategy, maxRetriesPerRequest: null })
  for (const each of [out, inward]) each.on('error', report)
  inward.on('message', here)
  inward.subscribe(CHANNEL).catch(report)
  return { out, inward }
}
