// Whether a process we once wrote down is still that process: a number alone is handed out again.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export interface ProcessIdentity {
  pid: number
  started: string
}

/** Undefined when no such process runs; one that ended but was not yet collected does not run. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = existsSync('/proc/self/stat') ? startedByProc(pid) : startedByPs(pid)
  return started === undefined ? undefined : { pid, started }
}

export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.started === process.started
}

/** True once it is gone; false when it is still there after the given time. */
export async function isGoneWithin(process: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (isAlive(process)) {
    if (Date.now() > deadline) return false
    // Nobody tells us when a process that is not our child ends: ask again.
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return true
}

function startedByProc(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command, in parentheses, may hold anything: count from the last one. Then come fields 3, 4 ...
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

function startedByPs(pid: number): string | undefined {
  try {
    const [state, ...started] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/)
    return state?.startsWith('Z') ? undefined : started.join(' ')
  } catch (error) {
    // ps answers 1 when there is no such process.
    if ((error as { status?: number }).status === 1) return undefined
    throw error
  }
}
