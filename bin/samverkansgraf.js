#!/usr/bin/env node
// Runs the compiled sources, which start in a third of the time, or the sources themselves when any of them is newer.
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../src', import.meta.url))
const compiled = new URL('../dist/cli/main.js', import.meta.url)

function isCompiled() {
  const stamp = statSync(compiled, { throwIfNoEntry: false })?.mtimeMs ?? 0
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

const { main } = isCompiled() ? await import(compiled.href) : await sources()
process.exitCode = await main(process.argv.slice(2))
