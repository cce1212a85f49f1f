// The benchmarks name the sources, for their types; what they run is what people run, the sources compiled. `npm run bench` compiles first.
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) register(import.meta.url)

const sources = new URL('../src/', import.meta.url).href
const compiled = new URL('../dist/modules/', import.meta.url).href

export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  if (!found.url.startsWith(sources)) return found
  return {
    ...found,
    format: 'module',
    url: `${compiled}${found.url.slice(sources.length).replace(/\.ts\b/, '.js')}`,
  }
}
