// The second start, with everything in place and no network: until the first flag query is answered, in starts of the bare server.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environmentWith, loadConfig } from '../src/config.ts'
import { openEmbedded } from '../src/database/embedded.ts'
import { median, report, timed } from './measure.ts'

const program = fileURLToPath(new URL('../bin/samverkansgraf.js', import.meta.url))
const query = JSON.stringify({ query: '{ flags(first: 10) { nodes { id } } }' })

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts the product on this data and gives how long it was until a flag query was answered; stops it again. */
async function untilAnswered(dataDir: string): Promise<number> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, [program, 'start'], {
    env: environmentWith({ DATA_DIR: dataDir, PORT: String(port) }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    for (;;) {
      if (await answers(port)) break
      if (child.exitCode !== null) throw new Error('The product ended before it answered.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return performance.now() - started
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: query,
    })
    return answer.ok && (await answer.text()).includes('"nodes"')
  } catch {
    // Not listening yet.
    return false
  }
}

export async function benchStart(): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samverkansgraf-start-'))
  const config = { ...loadConfig(), dataDir }
  try {
    await untilAnswered(dataDir)
    const bare: number[] = []
    const product: number[] = []
    for (let round = 0; round < 5; round++) {
      let stop = async () => {}
      const open = async () => {
        stop = (await openEmbedded(config, () => {})).stop
      }
      bare.push(await timed(open))
      await stop()
      product.push(await untilAnswered(dataDir))
    }
    console.log(`  bare server ${median(bare).toFixed(0)} ms, product ${median(product).toFixed(0)} ms`)
    return report('Second start', [
      {
        what: 'until a flag query is answered, in starts of the bare server',
        measured: median(product) / median(bare),
        atMost: 1.5,
      },
    ])
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
