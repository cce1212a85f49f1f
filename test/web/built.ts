// The explorer as people get it: built anew when anything it is made of is newer than what was built.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const changed = (path: string) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0

function isNewest(built: number): boolean {
  const sources = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
  const made = sources.map((file) => join('web', file))
  return [...made, 'package-lock.json'].every((path) => changed(path) < built)
}

export function build() {
  if (isNewest(changed('dist/web/index.html'))) return
  const vite = ['node_modules/vite/bin/vite.js', 'build', '-c', 'web/vite.config.ts', '--logLevel', 'error']
  const { status } = spawnSync(process.execPath, vite, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The explorer could not be built; what vite says stands above.')
}
