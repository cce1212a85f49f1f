// The embedded server as a process: started in a group of its own, watched, and stopped without remains.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { connect as connectTo, createServer } from 'node:net'
import { endRecording, type Recording } from './embedded-archive.ts'
import { isGoneWithin, type ProcessIdentity } from './process-identity.ts'

/** The shell becomes Java; what stays behind in the group reads a pipe whose other end dies with our process. */
const guarded = 'exec 3<&0; (while read -r _ <&3; do :; done; kill -TERM $$) & exec "$0" "$@" 3<&- </dev/null'

/** Starts Java. `tied`: it is stopped when this process ends, in whatever way. */
export function launch(
  command: string,
  args: string[],
  { log, tied }: { log: string; tied: boolean },
): ChildProcess {
  const output = openSync(log, 'w', 0o600)
  try {
    const child = tied
      ? spawn('/bin/sh', ['-c', guarded, command, ...args], {
          detached: true,
          stdio: ['pipe', output, output],
        })
      : spawn(command, args, { detached: true, stdio: ['ignore', output, output] })
    child.unref()
    // Neither the process nor its pipe keeps ours from ending.
    if (child.stdin && 'unref' in child.stdin) (child.stdin as unknown as { unref(): void }).unref()
    return child
  } finally {
    closeSync(output)
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string')
    throw new Error('This machine gave no port to listen on.')
  return address.port
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTo(port, '127.0.0.1')
    const answer = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}

/** Asks the server to stop, insists if it does not, and keeps the class-data archive it may have written. */
export async function stopProcess(server: ProcessIdentity, recording?: Recording): Promise<void> {
  signal(server.pid, 'SIGTERM')
  // Writing an archive takes some seconds more.
  const stopped = await isGoneWithin(server, recording ? 60_000 : 20_000)
  // The whole group: Java, if it hangs, and the shell that watches over it.
  signal(-server.pid, 'SIGKILL')
  if (!stopped && !(await isGoneWithin(server, 5_000)))
    throw new Error(`Neo4j (process ${server.pid}) cannot be stopped.`)
  if (recording) endRecording(recording, stopped)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    // Already gone, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The last lines of a log that say what went wrong. */
export function lastWords(log: string): string {
  if (!existsSync(log)) return 'it left no log'
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const telling = lines.filter((line) => /ERROR|Caused by|Exception|locked|in use/.test(line))
  return (telling.length > 0 ? telling : lines).slice(-3).join(' | ').slice(-600) || 'its log is empty'
}
