// Builds the explorer into dist/web, each file also compressed beside itself, so that serving it costs nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { outlines } from './outlines.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = fileURLToPath(new URL('../dist/web', import.meta.url))

const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(html|js|css|svg|json)$/.test(file)) continue
      const content = readFileSync(join(outDir, file))
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
      writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(content, quality))
      writeFileSync(join(outDir, `${file}.gz`), gzipSync(content, { level: 9 }))
    }
  },
}

/** The page at / has its view's code and map on the way from the start; other views are not made to fetch them. */
const front: Plugin = {
  name: 'front',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const all = Object.values(bundle)
    const page = bundle['index.html']
    const view = all.find(
      (each) => each.type === 'chunk' && each.facadeModuleId?.endsWith('/CountryPage.tsx'),
    )
    if (page?.type !== 'asset' || view?.type !== 'chunk') return
    const map = all.find(({ fileName }) => /outlines.*\.json$/.test(fileName))?.fileName
    const hints = [view.fileName, ...view.imports]
      .filter((file) => !String(page.source).includes(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
    const asked = all.find((each) => each.type === 'chunk' && each.facadeModuleId?.endsWith('/early.ts'))
    const first = `<script type="module" crossorigin src="/${asked?.fileName}"></script>`
    const early = `${hints.join('')}<link rel="preload" as="fetch" crossorigin href="/${map}">`
    const source = String(page.source)
      .replace('<script', `${first}<script`)
      .replace('</head>', `${early}</head>`)
    this.emitFile({ type: 'asset', fileName: 'front.html', source })
  },
}

export default defineConfig({
  root,
  plugins: [preact(), outlines, front, compressed],
  assetsInclude: ['**/*.topojson'],
  build: {
    outDir,
    emptyOutDir: true,
    // What light-dark() in the tokens needs; nothing is lowered for older ones.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // An inlined asset would be a data: address, which the page's own rules refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: join(root, 'index.html'), early: join(root, 'src/early.ts') },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
