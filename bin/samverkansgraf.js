#!/usr/bin/env node
// Reads the TypeScript sources in this very process: starting tsx as a program of its own takes a second longer.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
