// Bundles src/ into dist/ and builds web/ into dist/web, when the dependencies have been installed; without what it takes the sources are run as they are.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(join(root, 'dist'), { recursive: true, force: true })

/** A tool's own program; undefined where only what runs has been installed. */
function program(name, ...path) {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), ...path)
  } catch {
    return undefined
  }
}

/** Half of it would be worse than none. */
function run(what, folder, args) {
  if (!what) return
  const { status } = spawnSync(process.execPath, [what, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) rmSync(join(root, folder), { recursive: true, force: true })
}

const vite = program('vite', 'bin', 'vite.js')
run(vite, 'dist', ['build', '-c', 'tools/server.vite.config.ts', '--logLevel', 'warn'])
run(vite, 'dist/web', ['build', '-c', 'web/vite.config.ts', '--logLevel', 'warn'])
