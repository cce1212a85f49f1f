// What coordinators do with channels for information, each act put to every trial; and that nobody else learns of a secret one.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { type Answered, doing, stands } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())

const DAY = '2026-11-01'

/** A complete register of channels, in two municipalities. */
const aTown = () =>
  api.world({
    things: {
      polis: { kind: 'POLICE' },
      sapo: { kind: 'SECURITY_POLICE', reach: ['T', 'T2'] },
      forening: { kind: 'CIVIL_ASSOCIATION' },
    },
    facts: [
      { fact: 'Inventory', of: 'T', scope: 'CHANNELS' },
      { fact: 'Inventory', of: 'T2', scope: 'CHANNELS' },
    ],
  })

const withPolice = ({ territories, ids }: BuiltWorld) => ({
  municipality: territories.T,
  name: 'Polisen och kommunen',
  parties: [ids.kommun, ids.polis],
  direction: 'BOTH',
  legalBasis: 'OSL 10 kap. 18 a §',
  from: DAY,
})

describe('A coordinator', () => {
  test('opens a channel with the police, and its flag closes', async () => {
    const world = await aTown()
    const { kommun, polis } = world.ids
    const input = withPolice(world)
    await stands(api, world, {
      act: 'channelOpen',
      input,
      closes: ['S7.1'],
      refuses: [
        { input: { ...input, parties: [kommun] }, at: 'parties' },
        { input: { ...input, parties: [kommun, kommun] }, at: '1' },
        { input: { ...input, parties: [polis, 'actor_nowhere'] }, code: 'NOT_FOUND', at: '1' },
        { input: { ...input, legalBasis: '19121212-1212' }, at: 'legalBasis' },
        { input: { ...input, until: '2020-01-01' }, at: 'until' },
      ],
    })
  })

  test('lets an end join and leave, and is warned of one that is no authority', async () => {
    const world = await aTown()
    const { kommun, polis, forening, sapo } = world.ids
    const mine = coordinatorOf(world.territories.T)
    const opened = await doing(api, { act: 'channelOpen', input: withPolice(world) }, mine)
    const id = opened.thing?.id ?? ''
    const joining = { actor: forening, from: DAY }
    await stands(api, world, {
      act: 'channelPartyAdd',
      id,
      input: joining,
      warns: ['CHANNEL_PARTY_NO_AUTHORITY'],
      refuses: [
        { input: { actor: polis }, code: 'ALREADY_SO', at: 'actor' },
        { input: { actor: 'actor_nowhere' }, code: 'NOT_FOUND', at: 'actor' },
        { input: { actor: sapo }, at: 'actor' },
      ],
    })
    const leaving = { actor: polis, on: DAY }
    const last = await doing(api, { act: 'channelPartyLeave', id, input: leaving }, mine)
    expect(last.errors).toMatchObject([{ code: 'BAD_INPUT', path: ['input', 'actor'] }])
    expect((await doing(api, { act: 'channelPartyAdd', id, input: joining }, mine)).errors).toEqual([])
    await stands(api, world, {
      act: 'channelPartyLeave',
      id,
      input: leaving,
      opens: ['S7.1'],
      refuses: [
        { input: { actor: sapo }, code: 'NOT_FOUND', at: 'actor' },
        { input: { actor: kommun, on: '2020-01-01' }, at: 'on' },
      ],
    })
  })

  test('is warned of a party that is no authority, and of no legal basis', async () => {
    const world = await aTown()
    const { kommun, forening } = world.ids
    const { legalBasis: _, ...input } = { ...withPolice(world), parties: [kommun, forening] }
    const mine = coordinatorOf(world.territories.T)
    const codesOf = ({ warnings }: Answered) => warnings.map(({ code }) => code)
    expect(codesOf(await doing(api, { act: 'channelOpen', input }, mine))).toEqual([
      'CHANNEL_PARTY_NO_AUTHORITY',
      'CHANNEL_NO_LEGAL_BASIS',
    ])
    expect(codesOf(await doing(api, { act: 'channelOpen', input: withPolice(world) }, mine))).toEqual([])
  })

  test('verifies a channel, says more of it, and ends it', async () => {
    const world = await aTown()
    const mine = coordinatorOf(world.territories.T)
    const opened = await doing(
      api,
      {
        act: 'channelOpen',
        input: { ...withPolice(world), contactFunctions: false, observedOn: '2026-11-10' },
      },
      mine,
    )
    const id = opened.thing?.id ?? ''
    await stands(api, world, {
      act: 'channelVerify',
      id,
      input: { contactFunctions: true, observedOn: '2026-11-20' },
      closes: ['S7.3'],
      refuses: [
        { input: { observedOn: '2026-11-01' }, at: 'observedOn' },
        { id: world.ids.polis ?? '', input: {}, code: 'NOT_FOUND', at: 'id' },
      ],
    })
    await stands(api, world, {
      act: 'channelEnd',
      id,
      input: { on: '2026-11-22' },
      opens: ['S7.1'],
      refuses: [{ input: { on: '2026-10-01' }, at: 'on' }],
    })
  })
})

describe('A channel with the security police', () => {
  test('is secret, and cannot be made less so', async () => {
    const world = await aTown()
    const mine = coordinatorOf(world.territories.T)
    const input = { ...withPolice(world), parties: [world.ids.kommun, world.ids.sapo] }
    for (const lane of ['SHARED', 'OWN']) {
      const lowered = await doing(api, { act: 'channelOpen', input: { ...input, lane } }, mine)
      expect(lowered.errors.map(({ code, path }) => [code, path.at(-1)])).toEqual([['BAD_INPUT', 'lane']])
    }
    const { thing } = await doing(api, { act: 'channelOpen', input }, mine)
    const lanes = await api.database.read((tx) =>
      tx.run('test', 'MATCH (:Thing {id: $id})<--(f:Fact) RETURN DISTINCT f.lane AS lane, f.owner AS owner', {
        id: thing?.id,
      }),
    )
    expect(lanes).toEqual([{ lane: 'SECRET', owner: world.territories.T }])
  })

  test('is nothing to another municipality, not even to one that is party to it', async () => {
    const world = await aTown()
    const { T, T2 } = world.territories
    const { kommun, kommun2, sapo } = world.ids
    const mine = coordinatorOf(T)
    const theirs = coordinatorOf(T2)
    const flagsOf = async () => {
      const { flags } = await api.answer(
        `{ flags(filter: { municipality: "${T2}" }, first: 100) { nodes { id state } } }`,
        {},
        theirs,
      )
      return flags
    }
    const before = await flagsOf()
    const input = { ...withPolice(world), parties: [kommun, kommun2, sapo] }
    const opened = await doing(api, { act: 'channelOpen', input }, mine)
    const id = opened.thing?.id ?? ''
    expect(opened.errors).toEqual([])
    expect((await api.answer(`{ node(id: "${id}") { id } }`, {}, mine)).node).toEqual({ id })

    const facts = await api.database.read((tx) =>
      tx.run('test', 'MATCH (:Thing {id: $id})<--(f:Fact) RETURN f.id AS id', { id }),
    )
    const ids = [id, ...facts.map((fact) => fact.id)]
    const { nodes } = await api.answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, theirs)
    expect(nodes.filter(Boolean)).toEqual([])
    const seen = await api.answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, mine)
    expect(seen.nodes.filter(Boolean)).toHaveLength(ids.length)

    const asked = await api.answer(
      `{ municipality(code: "${T2}") { channels { id } } search(text: "Polisen och kommunen") { node { id } } }`,
      {},
      theirs,
    )
    expect(JSON.stringify(asked)).not.toContain(id)
    expect(await flagsOf()).toEqual(before)

    const told = (answer: Answered) =>
      JSON.stringify({ ...answer, errors: answer.errors.map(({ code, path }) => [code, path]) })
    const nowhere = (act: string, given: object) =>
      doing(api, { act, id: 'channel_nowhere', input: given }, theirs)
    for (const [act, given] of [
      ['channelVerify', {}],
      ['channelEnd', {}],
    ] as const)
      expect(told(await doing(api, { act, id, input: given }, theirs))).toBe(told(await nowhere(act, given)))
    const fact = String(facts[0]?.id)
    expect(told(await doing(api, { act: 'factRetract', id: fact, input: { reason: 'Prov' } }, theirs))).toBe(
      told(await doing(api, { act: 'factRetract', id: 'fact_nowhere', input: { reason: 'Prov' } }, theirs)),
    )

    const rehearsed = async (acts: object[], as = theirs) => {
      const { whatIf } = await api.answer(
        'mutation ($acts: [ActToTry!]!) { whatIf(acts: $acts) { thing { id } errors { code } flags { opened { flag } closed { flag } } } }',
        { acts },
        as,
      )
      return whatIf
    }
    const tried = (given: string) => rehearsed([{ act: 'channelEnd', arguments: { id: given, input: {} } }])
    expect(await tried(id)).toEqual(await tried('channel_nowhere'))
    expect((await rehearsed([{ act: 'channelEnd', arguments: { id, input: {} } }], mine)).errors).toEqual([])
  })

  test('leaves the same trace in the audit of others as an act that does not concern them', async () => {
    const world = await aTown()
    const { T, T2 } = world.territories
    const { kommun, kommun2, sapo } = world.ids
    const mine = coordinatorOf(T)
    const input = { ...withPolice(world), parties: [kommun, kommun2, sapo] }
    const opened = await doing(api, { act: 'channelOpen', input }, mine)
    const id = opened.thing?.id ?? ''
    const verified = await doing(api, { act: 'channelVerify', id, input: {} }, mine)
    const entries = await api.database.read((tx) =>
      tx.run('test', 'MATCH (e:AuditEntry) WHERE e.seq IN $seqs RETURN e.territories AS territories', {
        seqs: [opened, verified].map(({ act }) => Number(act?.slice(4))),
      }),
    )
    expect(entries).toEqual([{ territories: [T] }, { territories: [T] }])

    const other = await doing(
      api,
      { act: 'forumAdd', input: { municipality: T, kind: 'SSPF', name: 'SSPF' } },
      mine,
    )
    const undo = (act: Answered) =>
      doing(api, { act: 'actUndo', id: act.act ?? '', input: {} }, coordinatorOf(T2))
    const [secret, open] = [await undo(verified), await undo(other)]
    expect(secret.errors).toEqual(open.errors)
    expect(secret.errors.map(({ code }) => code)).toEqual(['FORBIDDEN'])
    const first = await undo(opened)
    expect(first.errors).toEqual(open.errors)
  })

  test('does not show in the way of another municipality that undoes what it rests on', async () => {
    const world = await aTown()
    const { T, T2 } = world.territories
    const theirs = coordinatorOf(T2)
    const add = { municipality: T2, kind: 'SECURITY_POLICE', name: `Säkerhetspolisen ${T2}` }
    const added = await doing(api, { act: 'actorAdd', input: add }, theirs)
    const alike = await doing(api, { act: 'actorAdd', input: add }, theirs)
    const actor = added.thing?.id ?? ''
    const input = { ...withPolice(world), parties: [world.ids.kommun, actor] }
    const opened = await doing(api, { act: 'channelOpen', input }, coordinatorOf(T))
    expect(opened.errors).toEqual([])

    const undo = (act: Answered) => doing(api, { act: 'actUndo', id: act.act ?? '', input: {} }, theirs)
    const [built, free] = [await undo(added), await undo(alike)]
    expect([built.errors, built.thing, built.flags]).toEqual([[], null, free.flags])
    const seenBy = async (as = theirs) => {
      const { node, search } = await api.answer(
        `{ node(id: "${actor}") { id } search(text: "Säkerhetspolisen ${T2}", first: 20) { node { id } } }`,
        {},
        as,
      )
      return [node?.id ?? null, search.some((hit: { node: { id: string } }) => hit.node.id === actor)]
    }
    expect(await seenBy()).toEqual([null, false])
    expect(await seenBy(coordinatorOf(T))).toEqual([actor, true])
    const { node } = await api.answer(
      `{ node(id: "${opened.thing?.id}") { ... on Channel { parties { actor { id } } } } }`,
      {},
      coordinatorOf(T),
    )
    expect(node.parties.map((party: { actor: { id: string } }) => party.actor.id)).toContain(actor)
  })
})
