// What the explorer asks, asked of random worlds by who may see all that is kept there and by who may not: nothing on record leaves a question without an answer.
import fc from 'fast-check'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { perform } from '../src/acts/acts.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import * as generated from '../web/src/operations.generated.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { freshPrefix, writeActs } from './support/engine.ts'
import { randomWorld } from './support/random-world.ts'
import { type BuiltWorld, buildActs } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())

const WORLDS = 2
/** Of the things and facts there are, and of the norms. */
const EACH = 3
const norms = api.rules.filter(({ level }) => level === 'MUNICIPALITY').map(({ id }) => id)

/** Their variables can be filled from any world; those about rounds, releases and drafts need one of them. */
const questions = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .flatMap(([, document]) => {
    const text = String(document)
    const operation = parse(text).definitions.find(
      (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
    )
    if (operation?.operation !== 'query') return []
    const takes = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
    return [{ name: operation.name?.value ?? '', text, takes }]
  })
  .filter(({ takes }) => !takes.some((name) => ['draft', 'month', 'with'].includes(name)))

function* given({ territories, ids, facts }: BuiltWorld, { name, takes }: (typeof questions)[number]) {
  const { T, C } = territories
  const named = name === 'FactAt' ? facts.map(({ id = '' }) => id) : Object.values(ids)
  const places = { code: T, municipality: T, county: C, filter: { county: C } }
  for (let i = 0; i < (takes.some((each) => ['id', 'norm'].includes(each)) ? EACH : 1); i++)
    yield {
      ...places,
      ...{ lang: 'SV', text: 'a', from: '2026-01-01', to: TODAY, days: [TODAY] },
      id: name === 'Recommendation' ? norms[i] : named[(i * 7) % named.length],
      norm: norms[(i * 13) % norms.length],
    }
}

test(`${WORLDS} random worlds`, async () => {
  const answered = new Set<string>()
  for (const { acts, day } of fc.sample(randomWorld(api.rules), WORLDS)) {
    const world = buildActs(acts, { prefix: freshPrefix(), day })
    await writeActs(api.database, [world])
    const { T, T2, C } = world.territories
    const assessed = { name: 'test.assess', territories: [T, T2, C] }
    await perform(
      { database: api.database, clock: fixedClock(TODAY), viewer: anonymous, rules: api.rules },
      assessed,
    )
    for (const as of [coordinatorOf(T), anonymous])
      for (const question of questions)
        for (const all of given(world, question)) {
          const variables = Object.fromEntries(
            Object.entries(all).filter(([key]) => question.takes.includes(key)),
          )
          const { errors } = await api.ask(question.text, variables, as)
          const failed = errors.filter(
            ({ extensions }) => !['NOT_FOUND', 'FORBIDDEN'].includes(extensions?.code ?? ''),
          )
          expect([question.name, as.role, variables, failed]).toEqual([question.name, as.role, variables, []])
          if (errors.length === 0) answered.add(question.name)
        }
  }
  // What is refused shows nothing: only national staff may ask about drafts, and there need be no Sweden here.
  expect(answered.size).toBeGreaterThan(questions.length * 0.7)
})
