// Every act that a coordinator may do can be sent by the explorer, and has its words there.
import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { allActs } from '../src/acts/all.ts'
import { createSchema } from '../src/schema.ts'
import { actsEn } from '../web/src/working/acts.en.ts'
import { type ActName, acts } from '../web/src/working/acts.generated.ts'
import { actsSv } from '../web/src/working/acts.sv.ts'
import { asked } from '../web/src/working/asked.ts'
import { mutationOf } from '../web/src/working/mutation.ts'

const schema = createSchema()
const names = Object.keys(acts) as ActName[]

test('the explorer has a form for every act', () => {
  expect(names).toEqual(expect.arrayContaining(allActs.map(({ name }) => name)))
})

test('the mutation that a form sends is one that the schema accepts', () => {
  for (const name of names) expect(validate(schema, parse(mutationOf(name)))).toEqual([])
})

test('a form asks first only what its act takes, and all that it requires', () => {
  const elsewhere = /^(id|municipality|recommendation|kind): /
  for (const name of names) {
    const takes = acts[name].map((said) => said.split(':')[0])
    expect(takes).toEqual(expect.arrayContaining(asked[name]))
    const required = acts[name].filter((said) => said.endsWith('!') && !elsewhere.test(said))
    expect(asked[name]).toEqual(expect.arrayContaining(required.map((said) => said.split(':')[0])))
  }
})

test('no two acts about the same thing are called the same, in either language', () => {
  for (const words of [actsSv, actsEn])
    for (const prefix of ['forum', 'agreement', 'document', 'function', 'service', 'actor', 'fact']) {
      const titles = names.filter((name) => name.startsWith(prefix)).map((name) => words[name].title)
      expect(new Set(titles).size).toBe(titles.length)
    }
})
