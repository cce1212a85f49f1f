#!/usr/bin/env node
// Runs what the sources are bundled into, which starts in a fraction of the time, or the sources themselves when any of them is newer.
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../src', import.meta.url))
const bundle = new URL('../dist/main.js', import.meta.url)

function isBundled() {
  const stamp = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (stamp === 0) return false
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return files.every((file) => statSync(`${source}/${file}`).mtimeMs <= stamp)
}

async function sources() {
  // In this very process: tsx as a program of its own would take a second longer.
  const { register } = await import('tsx/esm/api')
  register()
  return import('../src/cli/main.ts')
}

const { main } = isBundled() ? await import(bundle.href) : await sources()
process.exitCode = await main(process.argv.slice(2))
