// Bundles src/ with all it needs into dist/main.js and the parts it fetches when they are called for, so that a start does not look for every file of ours and of what we use.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    // The explorer lies in it too.
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'main.js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
  // One build of graphql for us and for all that use it: two do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.mjs' }] },
})
