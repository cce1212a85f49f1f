// The ten questions of docs/questions.md, asked in the documented world and in the invented one; the page is what was answered.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openApi } from '../support/api.ts'
import { TODAY } from '../support/day.ts'
import { questions } from '../support/questions.ts'

const worlds = {
  documented: openApi({ server: inject('documented') }),
  invented: openApi({ server: inject('invented') }),
}
const answers: Record<keyof typeof worlds, string[]> = { documented: [], invented: [] }

beforeAll(async () => {
  const asked = (['documented', 'invented'] as const).map(async (world) => {
    for (const { operation, answer } of questions)
      answers[world].push(answer(await worlds[world].answer(operation)))
  })
  await Promise.all(asked)
})
afterAll(async () => {
  await Promise.all(Object.values(worlds).map((world) => world.close()))
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
