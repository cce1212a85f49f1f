// `samverkansgraf confirm`: what becomes of flags when lists are said to be whole, and when that is taken back.
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { main } from '../src/cli/main.ts'
import { openApi } from './support/api.ts'
import { stubServer } from './support/environment.ts'
import { listen } from './support/terminal.ts'

const api = openApi()
beforeAll(() => stubServer(inject('neo4j')))
afterAll(async () => {
  vi.unstubAllEnvs()
  await api.close()
})

async function confirm(code: string, ...more: string[]) {
  const terminal = listen({})
  const done = await main(['confirm', '--municipality', code, ...more], terminal)
  const { out, err } = terminal.heard()
  return { done, err, last: out.trimEnd().split('\n').at(-1) }
}

const flagsOf = async (code: string) =>
  (
    await api.answer(`{ flags(filter: { municipality: "${code}" }) { nodes { certainty } } }`)
  ).flags.nodes.map(({ certainty }: { certainty: string }) => certainty)
const count = (certainties: string[], which: string) => certainties.filter((each) => each === which).length

const council = { bra: { kind: 'CRIME_PREVENTION_COUNCIL' }, polis: { kind: 'POLICE' } }
const seat = { fact: 'Seat', of: 'polis', to: 'bra' }

test('what a published list pointed to is established, and no longer so when that is taken back', async () => {
  const listed = { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS', basis: 'PUBLISHED' }
  const world = await api.world({ things: council, facts: [seat, { ...listed, observedOn: '2023-05-01' }] })
  const { T } = world.territories
  const before = await flagsOf(T)

  const { done, err, last } = await confirm(T)
  const after = await flagsOf(T)
  const surer = count(before, 'INDICATED') - count(after, 'INDICATED')
  expect(surer).toBeGreaterThan(1)
  expect(after.length).toBe(before.length)
  expect({ done, err }).toEqual({ done: 0, err: '' })
  expect(last).toBe(
    `${surer} flaggor som nu är fastställda. samverkansgraf flags --municipality ${T} visar läget.`,
  )
  expect((await confirm(T)).last).toMatch(/^Inga flaggor ändrades\. /)

  const back = await confirm(T, '--take-back')
  expect(back.last).toMatch(new RegExp(`^${surer} flaggor som inte längre är fastställda\\. `))
  expect(await flagsOf(T)).toEqual(before)
})

test('what nobody knew becomes new flags, which fall away when that is taken back', async () => {
  const world = await api.world({ things: council, facts: [seat] })
  const { T } = world.territories
  const before = await flagsOf(T)

  const { last } = await confirm(T)
  const fresh = (await flagsOf(T)).length - before.length
  expect(fresh).toBeGreaterThan(1)
  expect(last).toMatch(new RegExp(`^${fresh} nya flaggor\\. `))

  const back = await confirm(T, '--take-back')
  expect(back.last).toMatch(new RegExp(`^${fresh} flaggor som föll bort\\. `))
  expect(await flagsOf(T)).toEqual(before)
})
