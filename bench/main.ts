// `npm run bench`: the numbers we defend, each a ratio within one run. Exit code 1 when one is over.
import { benchAct } from './act.ts'
import { benchAssess } from './assess.ts'
import { benchCoverage } from './coverage.ts'
import { benchMemory } from './memory.ts'
import { benchStart } from './start.ts'
import { benchWeb } from './web.ts'

const benches: Record<string, () => Promise<boolean>> = {
  act: benchAct,
  assess: benchAssess,
  coverage: benchCoverage,
  start: benchStart,
  memory: benchMemory,
  web: benchWeb,
}
// An address is the server that `web` is measured on.
const asked = process.argv.slice(2).filter((each) => !each.startsWith('http://'))
const unknown = asked.find((name) => !benches[name])
if (unknown) {
  console.error(`There is no benchmark "${unknown}"; there are ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
let within = true
for (const [name, run] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) within = (await run()) && within
process.exitCode = within ? 0 : 1
