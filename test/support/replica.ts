// A replica that listens on a port of its own, over the tests' database; and a Redis between several, when one is asked for.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { inject } from 'vitest'
import { createApp } from '../../src/app.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { freePort } from '../../src/database/embedded-process.ts'
import { loadPacks } from '../../src/recommendations/packs.ts'
import { listen } from '../../src/server.ts'
import { shownBy, TODAY } from './api.ts'

export async function openReplica(redisUrl?: string) {
  const database = connect(inject('neo4j'))
  const surroundings = { database, clock: fixedClock(TODAY), ...loadPacks() }
  const config = { logLevel: 'silent' as const, ...(redisUrl && { redisUrl }) }
  const app = createApp(surroundings, config, { viewerOf: shownBy })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    url: server.url,
    async close() {
      await server.close()
      await app.close()
      await database.close()
    },
  }
}

/** A Redis of the test's own that can be stopped and started again on the same port. */
export async function openRedis() {
  const port = await freePort()
  let child: ChildProcess | undefined
  async function start() {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const started = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] })
    child = started
    await new Promise<void>((ready, fail) => {
      started.once('error', () =>
        fail(new Error('There is no redis-server on this machine; apt-get install redis-server brings one.')),
      )
      started.stdout?.on('data', (text: Buffer) => {
        if (text.toString().includes('Ready to accept connections')) ready()
      })
    })
  }
  async function stop() {
    if (!child) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
    child = undefined
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, start, stop }
}
