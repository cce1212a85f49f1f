// The page at /: it stands there with its map before any code has come, asks its question itself, and colours the map with the answer.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { drawn, topology } from './outlines.ts'

/** All that an entry needs, in one text. */
async function inlined(entry: string, options: InlineConfig = {}): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'silent', ...options })
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[]
  const [chunk] = output
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return chunk.code.trim()
}

/** Runs before anything else has come; the server lets the page run this very text (`src/api/explorer.ts`). */
const script = (entry: string) =>
  inlined(entry, { build: { write: false, lib: { entry, formats: ['iife'], name: 'early' } } })

/** What a browser has and the views look at as they are loaded: a reader at the front, who has been here before. */
const reader = {
  location: new URL('http://explorer.invalid/'),
  localStorage: { getItem: (name: string) => (name === 'welcomed' ? 'yes' : null) },
  matchMedia: () => ({ matches: false, addEventListener() {} }),
  addEventListener() {},
}

async function standing(root: string): Promise<string> {
  const entry = join(root, 'src/prerendered.tsx')
  const code = await inlined(entry, {
    plugins: [preact()],
    assetsInclude: ['**/*.topojson'],
    ssr: { noExternal: true },
    build: { write: false, ssr: entry, rolldownOptions: { output: { codeSplitting: false } } },
  })
  for (const [name, value] of Object.entries(reader)) Object.defineProperty(globalThis, name, { value })
  const { prerendered }: typeof import('./src/prerendered.tsx') = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )
  return prerendered(drawn(topology(readFileSync(join(root, 'src/country/sweden.topojson'), 'utf8'))))
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (file?.type !== 'asset') throw new Error('The page names a style that was not made.')
  return String(file.source)
}

export const front = (root: string): Plugin => ({
  name: 'front',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const page = bundle['index.html']
    if (page?.type !== 'asset') throw new Error('There is no page to begin with.')
    const [first, map] = await Promise.all([script(join(root, 'src/early.ts')), standing(root)])
    let code = ''
    const source = String(page.source)
      // Before all that it would wait for.
      .replace('<meta charset="utf-8" />', (charset) => `${charset}<script>${first}</script>`)
      // What would be asked for beside the question would be answered beside it; the script fetches the explorer's code when the map stands.
      .replace(
        /<link rel="stylesheet"[^>]*href="\/([^"]+)">/g,
        (_, name) => `<style>${textOf(bundle[name])}</style>`,
      )
      .replace(/<link rel="preload"[^>]*>\s*/, '')
      .replace(/<script type="module"[^>]*src="([^"]+)"><\/script>/, (_, src) => {
        code = src
        return ''
      })
      .replace('<div id="app"></div>', () => `<div id="app" data-explorer="${code}" hidden>${map}</div>`)
    if (code === '') throw new Error('The page names no code to go on with.')
    this.emitFile({ type: 'asset', fileName: 'front.html', source })
  },
})
