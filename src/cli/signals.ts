// Ctrl-C, and being told to end: what was opened is closed in order, and a second time ends at once.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Guard {
  /** Closed before the process ends, the last one first. */
  before(close: () => Promise<void>): void
  /** Resolves when somebody asks the process to end. */
  asked: Promise<NodeJS.Signals>
  /** Closes what was opened; further calls wait for the first. */
  close(): Promise<void>
}

/** `waits`: whoever called waits for the signal and closes by itself; otherwise the process ends here. */
export function guard({ waits }: { waits: boolean }): Guard {
  const closers: (() => Promise<void>)[] = []
  let closing: Promise<void> | undefined
  const closeAll = async () => {
    for (const close of closers.reverse()) await close()
  }
  const close = () => {
    closing ??= closeAll().finally(() => {
      for (const signal of signals) process.off(signal, onSignal)
    })
    return closing
  }
  let tell: (signal: NodeJS.Signals) => void = () => {}
  const asked = new Promise<NodeJS.Signals>((resolve) => {
    tell = resolve
  })
  let told = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (told) process.exit(130)
    told = true
    tell(signal)
    if (!waits) close().finally(() => process.exit(130))
  }
  for (const signal of signals) process.on(signal, onSignal)
  return { before: (each) => void closers.push(each), asked, close }
}
