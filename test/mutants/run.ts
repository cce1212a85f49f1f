// `npm run mutants`: puts each fault into a copy of the sources, runs the engine's tests there, and writes which of them noticed.
// With a word (`npm run mutants -- revision`) only those faults whose file or words hold it; of the others what was written stays.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { environmentWith, loadConfig } from '../../src/config.ts'
import { openEmbedded } from '../../src/database/embedded.ts'
import { type Mutant, mutants } from './mutants.ts'

/** The random worlds, which take longest, are asked only when nobody else has noticed. */
const byHand = ['test/engine.test.ts', 'test/recommendations.test.ts', 'test/links.test.ts']
const byChance = ['test/agreement-of-engines.test.ts']

interface Report {
  numFailedTests: number
  numTotalTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

async function outcome(folder: string, env: NodeJS.ProcessEnv, tests: string[]): Promise<Report> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'shared', ...tests], {
    cwd: folder,
    env,
    stdio: 'ignore',
  })
  await new Promise((done) => child.once('exit', done))
  const report = JSON.parse(readFileSync(join(folder, 'coverage/tests.json'), 'utf8')) as Report
  // A file that could not be read has no test that fails, and would count as one that noticed nothing.
  const unread = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  )
  if (unread.length > 0)
    throw new Error(
      `Not run: ${unread.map(({ name, message }) => `${basename(name)}: ${message}`).join('; ')}`,
    )
  return report
}

function noticedBy({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed').length
    return failed > 0 ? [`${basename(name)} (${failed})`] : []
  })
}

async function withFault(
  folder: string,
  { file, find, replace }: Mutant,
  env: NodeJS.ProcessEnv,
): Promise<string[]> {
  const path = join(folder, file)
  const sound = readFileSync(path, 'utf8')
  if (!sound.includes(find)) throw new Error(`${file} has nothing like "${find}" any more.`)
  writeFileSync(path, sound.replaceAll(find, replace))
  try {
    const report = await outcome(folder, env, byHand)
    // Caught by its spelling only, it would say nothing of the tests.
    if (report.numFailedTests === report.numTotalTests)
      throw new Error(`"${find}" in ${file} became something that Neo4j does not understand.`)
    const noticed = noticedBy(report)
    return noticed.length > 0 ? noticed : noticedBy(await outcome(folder, env, byChance))
  } finally {
    writeFileSync(path, sound)
  }
}

const page = 'docs/mutants.md'
const shown = ({ file, fault }: Mutant) => `| ${file.replace('cypher/links/', '')} | ${fault} | `

/** The rows written before, of faults that there still are. */
function written(): Map<Mutant, string> {
  const lines = readFileSync(page, 'utf8').split('\n')
  return new Map(
    mutants.flatMap((one) => {
      const row = lines.find((line) => line.startsWith(shown(one)))
      return row ? [[one, row] as const] : []
    }),
  )
}

async function main() {
  const word = process.argv[2] ?? ''
  const chosen = mutants.filter(({ file, fault }) => file.includes(word) || fault.includes(word))
  const folder = mkdtempSync(join(tmpdir(), 'samverkansgraf-mutants-'))
  const skipped = new Set(['node_modules', '.git', '.data', '.cache', 'coverage'])
  cpSync('.', folder, { recursive: true, filter: (path) => !skipped.has(path) })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const server = await openEmbedded({ ...loadConfig(), dataDir: join(folder, '.data') }, (line) =>
    console.error(line),
  )
  const env = environmentWith({
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
    WORLDS: '60',
    CI: 'true',
  })
  const rows = written()
  try {
    const sound = noticedBy(await outcome(folder, env, [...byHand, ...byChance]))
    if (sound.length > 0) throw new Error(`Without any fault these already fail: ${sound.join(', ')}.`)
    for (const [i, one] of chosen.entries()) {
      const caught = await withFault(folder, one, env)
      console.log(
        `${i + 1}/${chosen.length} ${caught.length > 0 ? 'caught ' : 'MISSED '} ${one.file}: ${one.fault}`,
      )
      rows.set(one, `${shown(one)}${caught.join(', ') || '**missed**'} |`)
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const all = mutants.flatMap((one) => rows.get(one) ?? [])
  const missed = all.filter((row) => row.includes('**missed**')).length
  const head = [
    '# Faults put into the statements and what is made of them, and the tests that notice',
    '',
    'Written by `npm run mutants`: each fault is put into a copy of the sources alone, and the cases worked out by hand, neighbours assessed at once, the recommendations’ own',
    'examples, and where these notice nothing 60 random worlds, are run there. The number in brackets is how many tests failed.',
    '',
    `${all.length - missed} of ${all.length} were noticed; ${mutants.length - all.length} have not been run since they were added.`,
    '',
    '| file | fault | noticed by |',
    '|---|---|---|',
  ]
  writeFileSync(page, `${[...head, ...all].join('\n')}\n`)
  process.exitCode = missed === 0 ? 0 : 1
}

await main()
