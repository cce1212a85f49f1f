// Progress: a bar for someone who watches, a line for every tenth part in a pipe or a log.

import type { Terminal } from './terminal.ts'

export interface Progress {
  step(done: number): void
  end(): void
}

export async function progress(terminal: Terminal, label: string, total: number): Promise<Progress> {
  if (!terminal.watched) return lines(terminal, label, total)
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format: `${label}  {bar}  {value} av {total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: false,
    // Never on standard output, where the answer goes.
    stream: process.stderr,
  })
  bar.start(total, 0)
  return { step: (done) => bar.update(done), end: () => bar.stop() }
}

function lines(terminal: Terminal, label: string, total: number): Progress {
  let told = 0
  return {
    step: (done) => {
      const tenth = Math.floor((done * 10) / total)
      if (tenth <= told) return
      told = tenth
      terminal.err(`${label}: ${done} av ${total}`)
    },
    end: () => {},
  }
}
