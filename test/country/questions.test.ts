// The ten questions of docs/questions.md, asked in the documented world and in the invented one; the page is what was answered.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { catchUp } from '../../src/assessment/midnight.ts'
import { anonymous } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { buildDemo } from '../../src/demo/build.ts'
import { seed } from '../../src/seed/seed.ts'
import { openApi, TODAY } from '../support/api.ts'
import { questions } from '../support/questions.ts'

const database = connect(inject('neo4j'))
const api = openApi()
const ctx = { database, clock: fixedClock(TODAY), viewer: anonymous, rules: api.rules }

async function wipe() {
  for (let left = 1; left > 0; ) {
    const [row] = await database.write((tx) =>
      tx.run(
        'test/wipe',
        `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:AuditHead
         WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS deleted`,
        {},
      ),
    )
    left = Number(row?.deleted ?? 0)
  }
}

/** Every question's answer, in one sentence. */
async function answered(): Promise<string[]> {
  const answers: string[] = []
  for (const { operation, answer } of questions) answers.push(answer(await api.answer(operation)))
  return answers
}

const answers: Record<'documented' | 'invented', string[]> = { documented: [], invented: [] }

beforeAll(async () => {
  await wipe()
  await seed(ctx)
  await catchUp(ctx)
  answers.documented = await answered()
  await wipe()
  await buildDemo(ctx, api.rules, TODAY, () => {})
  await catchUp(ctx)
  answers.invented = await answered()
}, 600_000)
afterAll(async () => {
  await wipe()
  await api.close()
  await database.close()
})

test.each(questions.map(({ title }, i) => [title, i] as const))('%s', (_, i) => {
  for (const world of ['documented', 'invented'] as const) {
    const answer = answers[world][i] ?? ''
    // A denominator, how much is unknown, and how old the evidence is.
    expect(answer).toMatch(/\d of [\d,]+/)
    expect(answer).toMatch(/unknown/)
    expect(answer).toMatch(/evidence/i)
    expect(answer).not.toMatch(/undefined|NaN|\[object|null/)
  }
})

test('the page says what was answered', async () => {
  const page = [
    '# Ten questions',
    '',
    `What a national analyst asks first, each with its operation and its answer on ${TODAY}: in the documented world (what public pages show, as \`npm start\` seeds it) and in the demonstration world (\`npm start -- --demo\`, invented). Every count has its denominator, the share unknown and the age of the evidence. This page is written by \`test/country/questions.test.ts\`, which asks all of them.`,
    ...questions.flatMap(({ title, operation }, i) => [
      '',
      `## ${i + 1}. ${title}`,
      '',
      '```graphql',
      operation,
      '```',
      '',
      `- **Documented**: ${answers.documented[i]}`,
      `- **Demonstration**: ${answers.invented[i]}`,
    ]),
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../docs/questions.md')
})
