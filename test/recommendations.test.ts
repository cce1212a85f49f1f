// Every recommendation's own examples: the world in the file must give the result in the file.
import { afterAll, describe, expect, inject, test } from 'vitest'
import { connect } from '../src/database/driver.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import { codeFor, freshPrefix, resultsOf, writeWorlds } from './support/engine.ts'
import { buildWorld } from './support/world.ts'

const { rules } = loadPacks('seed/recommendations')
const database = connect(inject('neo4j'))
afterAll(() => database.close())

const prefix = freshPrefix(5)
const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })))
const worlds = examples.map(({ example }, i) =>
  buildWorld(example.world, { prefix: `${prefix}${i.toString(36)}`, day: example.on }),
)
const days = [...new Set(examples.map(({ example }) => example.on))]

const answers = (async () => {
  await writeWorlds(database, worlds)
  const byDay = new Map<string, Awaited<ReturnType<typeof resultsOf>>>()
  for (const day of days) {
    const codes = examples.flatMap(({ rule, example }, i) =>
      example.on === day ? codeFor(rule, worlds[i] as never) : [],
    )
    byDay.set(day, await resultsOf(database, rules, codes, day))
  }
  return byDay
})()

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.name, example] as const))('%s', async (_, example) => {
    const i = examples.findIndex((one) => one.example === example)
    const world = worlds[i]
    if (!world) throw new Error('The example has no world.')
    const result = (await answers).get(example.on)?.get(codeFor(rule, world))?.get(rule.id)
    const { state, reason, indication, lapsesOn } = example.expect
    expect(result).toMatchObject({
      state,
      ...(reason && { reason }),
      ...(lapsesOn && { lapsesOn }),
      ...(state === 'UNKNOWN' && { indication: indication ? { towards: indication } : null }),
    })
  })
})
