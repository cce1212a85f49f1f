// Where the package lies, whether its sources run, or what they are compiled or bundled into: files beside them are found from there.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

function folderAbove(file: string): URL {
  let folder = new URL('.', file)
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('..', folder)
    if (above.href === folder.href) throw new Error('No folder above the sources has a package.json.')
    folder = above
  }
  return folder
}

const folder = folderAbove(import.meta.url)

/** Where a file or folder of the package lies on this machine. */
export const packaged = (path: string): string => fileURLToPath(new URL(path, folder))

/** Everything the product begins with. */
export const seedFolder = packaged('seed')
