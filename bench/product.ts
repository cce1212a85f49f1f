// The product as people start it, in a process of its own.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { environmentWith } from '../src/config.ts'
import { freePort } from '../src/database/embedded-process.ts'

const program = fileURLToPath(new URL('../bin/samverkansgraf.js', import.meta.url))

/** Starts the product on this data; resolves when a flag query is answered. */
export async function started(dataDir: string) {
  const port = await freePort()
  const child = spawn(process.execPath, [program, 'start'], {
    env: environmentWith({ DATA_DIR: dataDir, PORT: String(port) }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  while (!(await ask(port, '{ flags(first: 10) { nodes { id } } }'))?.includes('"nodes"')) {
    if (child.exitCode !== null) throw new Error('The product ended before it answered.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { port, pid: child.pid ?? 0, stop }
}

/** What it answers; undefined while it does not. */
export async function ask(port: number, query: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return answer.ok ? await answer.text() : undefined
  } catch {
    // Not listening yet.
    return undefined
  }
}
