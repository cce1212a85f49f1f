// The contract as text: every file of schema/, in the order of their names.
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../schema/', import.meta.url)

export const sdl = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
