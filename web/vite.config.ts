// Builds the explorer into dist/web, each file also compressed beside itself, so that serving it costs nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { front } from './front.ts'
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

export default defineConfig({
  root,
  plugins: [preact(), outlines, front(root), compressed],
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
      output: {
        codeSplitting: {
          // The frame and the front page come in one file with all they need: a browser asks one address for six at a time.
          groups: [{ name: 'front', test: /web\/src\/main\.tsx/ }],
        },
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
