// A Python of the tests' own with what docs/clients/requirements.txt names: made once per list and kept with what can be fetched again.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadConfig } from '../../src/config.ts'

const requirements = fileURLToPath(new URL('../../docs/clients/requirements.txt', import.meta.url))

interface Ran {
  /** Null when the command is not there or was ended. */
  code: number | null
  out: string
}

/** Runs a command and gives what it said, on both of its ways out. */
export const run = (command: string, args: string[], { input = '', seconds = 120 } = {}) =>
  new Promise<Ran>((resolve) => {
    const options = { timeout: seconds * 1000, maxBuffer: 64 * 1024 * 1024 }
    const child = execFile(command, args, options, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null
      resolve({ code, out: out + err })
    })
    // Who ends before reading everything says so by its exit code.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })

/** The interpreter; undefined, and said plainly, where there is no Python or its packages cannot be fetched. */
export function python(): Promise<string | undefined> {
  made ??= make()
  return made
}
let made: Promise<string | undefined> | undefined

async function make(): Promise<string | undefined> {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  const folder = join(loadConfig().cacheDir, `python-${digest}`)
  const interpreter = join(folder, 'bin', 'python')
  if (existsSync(interpreter)) return interpreter
  // Made beside its place and then moved there, so that a half of it is never taken for the whole.
  const beside = `${folder}-${process.pid}`
  const steps = [
    ['python3', ['-m', 'venv', beside]],
    [join(beside, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]],
  ] as const
  for (const [command, args] of steps) {
    const { code, out } = await run(command, [...args], { seconds: 200 })
    if (code === 0) continue
    rmSync(beside, { recursive: true, force: true })
    console.warn(`Not run: what needs Python with networkx. ${out.trim().split('\n').at(-1) ?? ''}`)
    return undefined
  }
  try {
    renameSync(beside, folder)
  } catch (error) {
    // Another test file was first.
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(interpreter)) throw error
  }
  return interpreter
}
