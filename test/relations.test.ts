// What was said between actors, read again: by whoever may, and by the acts that end it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing, mutationOf } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
let mine: Viewer
beforeAll(async () => {
  world = await api.world({
    things: { klubb: { kind: 'SPORTS_CLUB' }, polis: { kind: 'POLICE' } },
    facts: [
      { fact: 'Tie', of: 'kommun', to: 'polis', rung: 'COLLABORATION', from: '2020-01-01' },
      { fact: 'Tie', of: 'polis', to: 'klubb', rung: 'DIALOGUE', until: '2024-12-31' },
      { fact: 'Support', of: 'kommun', to: 'klubb', prevention: 'YES', lane: 'OWN', key: 'bidrag' },
      { fact: 'NoSuchActor', of: 'T', kind: 'SECURITY_COMPANY', key: 'ingen' },
      { fact: 'NoSuchActor', of: 'T', kind: 'PARKING_COMPANY', lane: 'OWN' },
    ],
  })
  mine = coordinatorOf(world.territories.T)
})
afterAll(() => api.close())

const query = `query ($code: String!, $police: ID!, $club: ID!, $history: Boolean) {
  municipality(code: $code) { noSuchActors(history: $history) { kind territory { code } fact { id } } }
  police: actor(id: $police) { ties(history: $history) { actor { id } with { id } rung fact { kind } } }
  club: actor(id: $club) { ... on Organisation { support { giver { id } receiver { id } prevention fact { id } } } } }`
const read = (as?: Viewer, history = false) =>
  api.answer(
    query,
    { code: world.territories.T, police: world.ids.polis, club: world.ids.klubb, history },
    as,
  )

test('ties, support and kinds that are not here are read by whoever may see them', async () => {
  const own = await read(mine)
  expect(own.municipality.noSuchActors.map(({ kind }: { kind: string }) => kind)).toEqual([
    'PARKING_COMPANY',
    'SECURITY_COMPANY',
  ])
  expect(own.club.support).toEqual([
    {
      giver: { id: world.ids.kommun },
      receiver: { id: world.ids.klubb },
      prevention: true,
      fact: { id: world.ids.bidrag },
    },
  ])
  const others = await read()
  expect(others.municipality.noSuchActors).toEqual([
    { kind: 'SECURITY_COMPANY', territory: { code: world.territories.T }, fact: { id: world.ids.ingen } },
  ])
  expect(others.club.support).toEqual([])
})

test('a tie is found at both its ends, and one that has ended only with the history', async () => {
  const now = await read()
  expect(now.police.ties).toEqual([
    {
      actor: { id: world.ids.kommun },
      with: { id: world.ids.polis },
      rung: 'COLLABORATION',
      fact: { kind: 'Tie' },
    },
  ])
  const ever = await read(undefined, true)
  expect(ever.police.ties.map(({ rung }: { rung: string }) => rung)).toEqual(
    expect.arrayContaining(['COLLABORATION', 'DIALOGUE']),
  )
})

test('an act gives the facts it recorded, which the act that ends them takes', async () => {
  const { T } = world.territories
  const input = { municipality: T, actor: world.ids.kommun, with: world.ids.klubb, rung: 'DIALOGUE' }
  const asked = mutationOf('tieRecord', false).replace('{ act thing', '{ facts { id kind lane } act thing')
  const { act: done } = await api.answer(asked, { input }, mine)
  expect(done.facts).toEqual([{ id: expect.stringMatching(/^fact_/), kind: 'Tie', lane: 'OWN' }])
  const ended = await doing(api, { act: 'tieEnd', id: done.facts[0].id, input: { on: '2026-11-22' } }, mine)
  expect(ended.errors).toEqual([])
  const refused = await api.answer(asked, { input: { ...input, with: world.ids.kommun } }, mine)
  expect(refused.act).toMatchObject({ facts: [], errors: [{ code: 'BAD_INPUT' }] })
})

test('what was only tried has no facts to ask for', async () => {
  const { T } = world.territories
  const input = { municipality: T, kind: 'HOUSING_COMPANY' }
  const { whatIf } = await api.answer(
    'mutation ($acts: [ActToTry!]!) { whatIf(acts: $acts) { facts { id } errors { code } } }',
    { acts: [{ act: 'noSuchActorRecord', arguments: { input } }] },
    mine,
  )
  expect(whatIf).toEqual({ facts: [], errors: [] })
})
