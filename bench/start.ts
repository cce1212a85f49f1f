// The second start, with everything in place and no network: until the first flag query is answered, in starts of the bare server.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig } from '../src/config.ts'
import { openEmbedded } from '../src/database/embedded.ts'
import { median, report, timed } from './measure.ts'
import { started } from './product.ts'

/** Starts the product on this data and gives how long it was until a flag query was answered; stops it again. */
async function untilAnswered(dataDir: string): Promise<number> {
  const begun = performance.now()
  const product = await started(dataDir)
  const took = performance.now() - begun
  await product.stop()
  return took
}

export async function benchStart(): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samverkansgraf-start-'))
  const config = { ...loadConfig(), dataDir }
  try {
    await untilAnswered(dataDir)
    const bare: number[] = []
    const product: number[] = []
    for (let round = 0; round < 5; round++) {
      let stop = async () => {}
      const open = async () => {
        stop = (await openEmbedded(config, () => {})).stop
      }
      bare.push(await timed(open))
      await stop()
      product.push(await untilAnswered(dataDir))
    }
    console.log(`  bare server ${median(bare).toFixed(0)} ms, product ${median(product).toFixed(0)} ms`)
    return report('Second start', [
      {
        what: 'until a flag query is answered, in starts of the bare server',
        measured: median(product) / median(bare),
        atMost: 1.5,
      },
    ])
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
