// Correcting, taking back, undoing and trying: what was mistaken is put right, nothing is lost, and nothing that was only tried is kept.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { type Answered, doing, keptIsFresh, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const aCouncil = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', level: 'STRATEGIC' },
      polis: { kind: 'POLICE' },
      frivard: { kind: 'PROBATION' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'bra', role: 'CHAIR' },
      { fact: 'Seat', of: 'frivard', to: 'bra', from: '2024-01-01', key: 'frivarden' },
      { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS', key: 'lista' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
    ],
  })

const trying = `mutation ($acts: [ActToTry!]!) { whatIf(acts: $acts) {
  act flags { opened { recommendation { id } } closed { recommendation { id } } } errors { code path } } }`

const ids = (changes: { recommendation: { id: string } }[]) =>
  changes.map(({ recommendation }) => recommendation.id)

/** What is written about a municipality in the audit, in the outbox and as facts. */
const written = async (code: string) => {
  const [row] = await api.database.read((tx) =>
    tx.run(
      'test',
      `RETURN COUNT { MATCH (e:AuditEntry) WHERE $code IN e.territories RETURN e } AS acts,
         COUNT { MATCH (o:OutboxEvent) WHERE o.places CONTAINS $code RETURN o } AS told,
         COUNT { MATCH (f:Seat)-[:SEAT_IN]->(:Forum)<-[:REACH_OF]-(:Reach)-[:REACH_TO]->(:Territory {code: $code}) RETURN f } AS seats`,
      { code },
    ),
  )
  return row
}

describe('A single fact', () => {
  test('is corrected, and what rested on the mistake follows', async () => {
    const world = await aCouncil()
    await stands(api, world, {
      act: 'factCorrect',
      id: world.ids.frivarden ?? '',
      input: { until: '2026-06-30' },
      opens: ['S5.4-probation'],
      refuses: [
        { input: { until: '2023-01-01' }, at: 'until' },
        { input: { area: 'Centrum' }, at: 'area' },
        { id: 'fact_nowhere', input: { role: 'CHAIR' }, code: 'NOT_FOUND', at: 'id' },
      ],
    })
  })

  test('that was taken back says so, and when; by what was known before, it still holds', async () => {
    const world = await aCouncil()
    const id = world.ids.frivarden ?? ''
    const query = `query ($id: ID!) { node(id: $id) { ... on Fact {
      recordedAt retractedAt standing earlier: standing(knownAt: "2020-01-01T00:00:00Z") } } }`
    const before = await api.answer(query, { id })
    expect(before.node).toMatchObject({ retractedAt: null, standing: 'HOLDS' })
    const { T } = world.territories
    await doing(api, { act: 'factRetract', id, input: { reason: 'Förväxlad' } }, coordinatorOf(T))
    const after = await api.answer(query, { id })
    const { recordedAt } = before.node
    expect(after.node).toMatchObject({ recordedAt, standing: 'RETRACTED', earlier: 'HOLDS' })
    expect(after.node.retractedAt >= after.node.recordedAt).toBe(true)
  })

  test('is taken back when it was never so', async () => {
    const world = await aCouncil()
    await stands(api, world, {
      act: 'factRetract',
      id: world.ids.frivarden ?? '',
      input: { reason: 'Förväxlad med en annan kommun' },
      opens: ['S5.4-probation'],
      refuses: [
        { input: { reason: ' ' }, at: 'reason' },
        { input: { reason: 'Enligt 121212-1212' }, at: 'reason' },
      ],
    })
  })

  test('corrected by two people is a conflict for the second, who sees both', async () => {
    const world = await aCouncil()
    const me = coordinatorOf(world.territories.T)
    const seat = world.ids.frivarden ?? ''
    const first = await doing(api, { act: 'factCorrect', id: seat, input: { role: 'ADJUNCT' } }, me)
    expect(first.errors).toEqual([])
    const second = await doing(api, { act: 'factCorrect', id: seat, input: { level: 'LEADING' } }, me)
    expect(second.errors.map(({ code }) => code)).toEqual(['CONFLICT'])
    expect(second.conflict?.asked?.id).toBe(seat)
    const now = second.conflict?.now?.id ?? ''
    const again = await doing(api, { act: 'factCorrect', id: now, input: { level: 'LEADING' } }, me)
    expect(again.errors).toEqual([])
    const { actor } = await api.answer(
      `{ actor(id: "${world.ids.bra}") { ... on Forum { members { role level actor { id } } } } }`,
    )
    const seats = actor.members.filter(
      (member: { actor: { id: string } }) => member.actor.id === world.ids.frivard,
    )
    expect(seats).toMatchObject([{ role: 'ADJUNCT', level: 'LEADING' }])
  })
})

describe('An act', () => {
  test('is not undone under those that build on it, which are named', async () => {
    const world = await aCouncil()
    const me = coordinatorOf(world.territories.T)
    const { bra = '', polis = '' } = world.ids
    const joined = await doing(
      api,
      { act: 'forumJoin', id: bra, input: { actor: polis, from: '2026-01-01' } },
      me,
    )
    const left = await doing(
      api,
      { act: 'forumLeave', id: bra, input: { actor: polis, on: '2026-11-01' } },
      me,
    )
    const undo = (id: string | null) => doing(api, { act: 'actUndo', id: id ?? '', input: {} }, me)
    const refused = await undo(joined.act)
    expect(refused.errors).toMatchObject([
      { code: 'BUILT_ON', message: expect.stringContaining(left.act ?? '-') },
    ])
    expect((await undo(left.act)).errors).toEqual([])
    expect((await undo(left.act)).errors[0]?.code).toBe('BUILT_ON')
    await keptIsFresh(api, world)
  })

  test('that added a forum is undone together with it: it is in no list and cannot be asked for', async () => {
    const world = await aCouncil()
    const { T } = world.territories
    const me = coordinatorOf(T)
    const added = await doing(
      api,
      { act: 'forumAdd', input: { municipality: T, kind: 'SSPF', name: 'Ett misstag' } },
      me,
    )
    const forums = async () => {
      const { municipality, node } = await api.answer(
        `{ municipality(code: "${T}") { forums { nodes { id } } } node(id: "${added.thing?.id}") { id } }`,
        {},
        me,
      )
      return [municipality.forums.nodes.map(({ id }: { id: string }) => id), node?.id]
    }
    expect(await forums()).toEqual([expect.arrayContaining([added.thing?.id]), added.thing?.id])
    await doing(api, { act: 'actUndo', id: added.act ?? '', input: {} }, me)
    expect(await forums()).toEqual([[world.ids.bra], undefined])
  })
})

describe('Acts that are tried', () => {
  test('tell what they would do together, and leave no trace', async () => {
    const world = await aCouncil()
    const { bra, polis, frivard } = world.ids
    const me = coordinatorOf(world.territories.T)
    const before = await written(world.territories.T)
    const join = { act: 'forumJoin', arguments: { id: bra, input: { actor: polis } } }
    const leave = { act: 'forumLeave', arguments: { id: bra, input: { actor: frivard, on: '2026-11-22' } } }
    const back = { act: 'forumJoin', arguments: { id: bra, input: { actor: frivard, from: '2026-11-23' } } }
    const tried = async (acts: object[]): Promise<Answered> => (await api.answer(trying, { acts }, me)).whatIf
    const both = await tried([join, leave])
    expect(both.errors).toEqual([])
    expect(both.act).toBeNull()
    expect(ids(both.flags.closed)).toContain('S5.4-police')
    expect(ids(both.flags.opened)).toContain('S5.4-probation')
    expect(ids((await tried([leave, back])).flags.opened)).not.toContain('S5.4-probation')
    expect(await written(world.territories.T)).toEqual(before)
    await keptIsFresh(api, world)
  })

  test('are refused with their place in the list, and nobody tries what is not theirs', async () => {
    const world = await aCouncil()
    const { bra, polis } = world.ids
    const me = coordinatorOf(world.territories.T)
    const join = { act: 'forumJoin', arguments: { id: bra, input: { actor: polis } } }
    const nowhere = { act: 'forumJoin', arguments: { id: bra, input: { actor: 'actor_nowhere' } } }
    const errors = async (acts: object[], as = me) => (await api.answer(trying, { acts }, as)).whatIf.errors
    expect(await errors([join, nowhere])).toEqual([
      { code: 'NOT_FOUND', path: ['acts', '1', 'input', 'actor'] },
    ])
    expect(await errors([{ act: 'dropEverything', arguments: {} }])).toEqual([
      { code: 'BAD_INPUT', path: ['acts', '0', 'act'] },
    ])
    expect(await errors([])).toMatchObject([{ code: 'BAD_INPUT' }])
    expect(await errors([join], coordinatorOf('elsewhere'))).toMatchObject([{ code: 'FORBIDDEN' }])
  })
})
