// A process of its own that starts the embedded server on the folder it is given, says so, and waits to be ended.
import { loadConfig } from '../../src/config.ts'
import { openEmbedded } from '../../src/database/embedded.ts'

const dataDir = process.argv[2]
if (!dataDir) throw new Error('Name a data folder.')
const server = await openEmbedded({ ...loadConfig(), dataDir }, () => {})
process.stdout.write(`${server.uri}\n`)
process.stdin.resume()
