// Progress: a bar for someone who watches, a line for every tenth part in a pipe or a log.

import type { Terminal } from './terminal.ts'

export interface Progress {
  /** How far it has come; how much there is may turn out on the way. */
  step(done: number, total: number): void
  end(): void
}

export const progress = async (terminal: Terminal, label: string): Promise<Progress> =>
  terminal.watched ? bar(label) : lines(terminal, label)

async function bar(label: string): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  let shown: InstanceType<typeof cliProgress.SingleBar> | undefined
  const open = () =>
    new cliProgress.SingleBar({
      format: `${label}  {bar}  {value} av {total}`,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 30,
      hideCursor: true,
      // Never on standard output, where the answer goes.
      stream: process.stderr,
    })
  return {
    step(done, total) {
      if (!shown) {
        shown = open()
        shown.start(total, done)
      }
      shown.setTotal(total)
      shown.update(done)
    },
    end: () => shown?.stop(),
  }
}

function lines(terminal: Terminal, label: string): Progress {
  let told = 0
  return {
    step(done, total) {
      const tenth = Math.floor((done * 10) / total)
      if (tenth <= told) return
      told = tenth
      terminal.err(`${label}: ${done} av ${total}`)
    },
    end: () => {},
  }
}
