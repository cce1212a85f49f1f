// Where a command writes: a terminal with colours and a width, or a pipe with plain lines.

import pc from 'picocolors'

type Colors = ReturnType<typeof pc.createColors>

export interface Terminal {
  /** What was asked for: may be piped on. */
  out(text: string): void
  /** What is being done, and what went wrong. */
  err(text: string): void
  colors: Colors
  /** Somebody is watching what is being done. */
  watched: boolean
  /** Undefined when the output goes into a pipe, where nothing is wrapped. */
  columns: number | undefined
  /** True for the process's own streams, false where a test listens. */
  process: boolean
}

/** Colours only for people: never in a pipe, and never when NO_COLOR is set. */
export function processTerminal(color: boolean): Terminal {
  const { stdout, stderr } = process
  // `flags | head` closes the pipe before everything is written; that is no fault of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  return {
    out: (text) => stdout.write(`${text}\n`),
    err: (text) => stderr.write(`${text}\n`),
    colors: pc.createColors(color && stdout.isTTY === true),
    watched: stderr.isTTY === true,
    columns: stdout.isTTY ? stdout.columns : undefined,
    process: true,
  }
}
