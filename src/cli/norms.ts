// The norms, read and held to their shape once and then kept: that is most of what a second start would otherwise compute.

import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Surroundings } from '../context.ts'
import { packaged, seedFolder } from '../package-folder.ts'
import { digestOf } from './stages.ts'

type Norms = Pick<Surroundings, 'packs' | 'rules'>

/** The code that reads them: another shape reads the same files differently. */
const reader = packaged('src/recommendations')

export async function norms(cacheDir: string): Promise<Norms> {
  const digests = [digestOf(join(seedFolder, 'recommendations')), digestOf(reader)]
  const digest = createHash('sha256').update(digests.join()).digest('hex')
  const file = join(cacheDir, 'norms.json')
  return kept(file, digest) ?? keep(cacheDir, file, digest)
}

function kept(file: string, digest: string): Norms | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Norms & { digest: string }
    return found.digest === digest ? { packs: found.packs, rules: found.rules } : undefined
  } catch {
    return undefined
  }
}

async function keep(cacheDir: string, file: string, digest: string): Promise<Norms> {
  const { loadPacks } = await import('../recommendations/packs.ts')
  const read = loadPacks()
  try {
    mkdirSync(cacheDir, { recursive: true })
    // Another process must never read half of it.
    const half = `${file}.${randomBytes(4).toString('hex')}`
    writeFileSync(half, JSON.stringify({ digest, ...read }))
    renameSync(half, file)
  } catch {
    // A folder that cannot be written costs time, nothing else.
  }
  return read
}
