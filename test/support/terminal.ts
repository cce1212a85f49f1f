// A terminal that a test listens to: everything said to it is kept, and nothing is coloured.
import pc from 'picocolors'
import type { Terminal } from '../../src/cli/terminal.ts'

export function listen({ columns = undefined as number | undefined, color = false } = {}) {
  const said = { out: [] as string[], err: [] as string[] }
  const terminal: Terminal = {
    out: (text) => said.out.push(text),
    err: (text) => said.err.push(text),
    colors: pc.createColors(color),
    watched: false,
    columns,
    process: false,
  }
  return { ...terminal, heard: () => ({ out: said.out.join('\n'), err: said.err.join('\n') }) }
}
