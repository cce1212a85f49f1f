// The page at /: its first question is asked by the page itself, and its map is on the way from the start. Other views are not made to fetch it.
import { build, type Plugin, type Rolldown } from 'vite'

/** Self-contained, so that it runs before anything else has come; the server lets the page run this very text (`src/api/explorer.ts`). */
async function inlined(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'early' } },
  })
  const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[]
  const [chunk] = output
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return chunk.code.trim()
}

export const front = (early: string): Plugin => ({
  name: 'front',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const all = Object.values(bundle)
    const page = bundle['index.html']
    if (page?.type !== 'asset') throw new Error('There is no page to begin with.')
    const map = all.find(({ fileName }) => /outlines.*\.json$/.test(fileName))?.fileName
    const first = `<script>${await inlined(early)}</script>`
    const coming = `<link rel="preload" as="fetch" crossorigin href="/${map}">`
    const source = String(page.source)
      .replace('<script', () => `${first}<script`)
      .replace('</head>', `${coming}</head>`)
    this.emitFile({ type: 'asset', fileName: 'front.html', source })
  },
})
