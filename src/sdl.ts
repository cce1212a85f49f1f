// The contract as text: every file of schema/, in the order of their names.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packaged } from './package-folder.ts'

const folder = packaged('schema')

export const sdl = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
