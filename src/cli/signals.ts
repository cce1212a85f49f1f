// Ctrl-C, and being told to end: what was opened is closed in order, and a second time ends at once.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Guard {
  /** Closed before the process ends, the last one first. */
  before(close: () => Promise<void>): void
  /** Resolves when somebody asks the process to end; until this is called, being asked ends it at once. */
  asked(): Promise<void>
  /** Closes what was opened; further calls wait for the first. */
  close(): Promise<void>
}

export function guard(): Guard {
  const closers: (() => Promise<void>)[] = []
  let closing: Promise<void> | undefined
  let resolve: (() => void) | undefined
  let told = false

  const closeAll = async () => {
    for (const close of closers.reverse()) await close()
  }
  const close = () => {
    closing ??= closeAll().finally(() => {
      for (const signal of signals) process.off(signal, onSignal)
    })
    return closing
  }
  const onSignal = () => {
    if (told) process.exit(130)
    told = true
    if (resolve) resolve()
    else close().finally(() => process.exit(130))
  }
  for (const signal of signals) process.on(signal, onSignal)
  const asked = () =>
    new Promise<void>((done) => {
      resolve = done
    })
  return { before: (each) => void closers.push(each), asked, close }
}
