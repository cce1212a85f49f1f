// How often something may be asked for: by one process, by replicas together, and while their Redis is away.
import { expect, test } from 'vitest'
import { createThrottle, type Throttle } from '../src/addresses/throttle.ts'
import { openRedis } from './support/replica.ts'

const asked = async (throttle: Throttle, times: number, most: number, key = 'a') => {
  const answers: boolean[] = []
  for (let i = 0; i < times; i++) answers.push(await throttle.allows(key, most))
  return answers.filter(Boolean).length
}

test('a throttle counts each key by itself, and forgets with the minute', async () => {
  let now = 0
  const throttle = createThrottle({ now: () => now })
  expect(await asked(throttle, 3, 2)).toBe(2)
  expect(await asked(throttle, 3, 2, 'b')).toBe(2)
  now = 60_000
  expect(await asked(throttle, 3, 2)).toBe(2)
})

test('replicas count together; without their Redis each goes on from its own count, and then together again', async () => {
  const redis = await openRedis()
  let now = 0
  const troubles: unknown[] = []
  const shared = { redisUrl: redis.url, report: (error: unknown) => troubles.push(error), now: () => now }
  const [one, other] = [createThrottle(shared), createThrottle(shared)]
  try {
    expect(await asked(one, 2, 3)).toBe(2)
    expect(await asked(other, 2, 3)).toBe(1)
    expect(troubles).toEqual([])

    await redis.stop()
    expect(await asked(one, 3, 3)).toBe(1)
    expect(troubles.length).toBeGreaterThan(0)

    now = 60_000
    await redis.start()
    const together = async () => {
      now += 60_000
      return (await asked(one, 2, 2)) + (await asked(other, 2, 2))
    }
    await expect.poll(together, { timeout: 10_000 }).toBe(2)
  } finally {
    one.close()
    other.close()
    await redis.stop()
  }
})
