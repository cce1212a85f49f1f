// What the product holds in memory once it has answered a full coverage query on the documented networks.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './measure.ts'
import { ask, started } from './product.ts'

const coverage = '{ coverage { territories { code } recommendations { id } cells } }'

const residentMegabytes = (pid: number) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** What its Java says of the heap: all that is committed to it. */
function heapMegabytes(pid: number): number {
  const said = execFileSync('jcmd', [String(pid), 'GC.heap_info'], { encoding: 'utf8' })
  const totals = [...said.matchAll(/(?:new generation|tenured generation)\s+total (\d+)K/g)]
  return totals.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1024
}

export async function benchMemory(): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samverkansgraf-memory-'))
  try {
    // The second start: the first one has also fetched and read everything.
    await (await started(dataDir)).stop()
    const product = await started(dataDir)
    try {
      const answer = await ask(product.port, coverage)
      if (!answer?.includes('"cells"')) throw new Error('The coverage query was not answered.')
      const { server } = JSON.parse(readFileSync(join(dataDir, 'neo4j', 'server.json'), 'utf8'))
      return report('Memory, in megabytes', [
        { what: 'API process, resident', measured: residentMegabytes(product.pid), atMost: 200 },
        { what: 'heap of the embedded Neo4j', measured: heapMegabytes(server.pid), atMost: 512 },
      ])
    } finally {
      await product.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
