// What a municipality does about a gap: effort, explanations and disputes, each act put to every trial.
import { afterAll, describe, expect, test } from 'vitest'
import { assess } from '../src/assessment/assessment.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { doing, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

/** No agreement, by a list that is whole: a gap in what the law asks effort for. A council without the police. */
const aGap = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2'] },
      polis: { kind: 'POLICE' },
      frivard: { kind: 'PROBATION' },
      klubb: { kind: 'SPORTS_CLUB' },
    },
    facts: [
      { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' },
      { fact: 'Seat', of: 'kommun', to: 'bra' },
      { fact: 'Seat', of: 'frivard', to: 'bra', key: 'plats' },
      { fact: 'Seat', of: 'polis', to: 'bra', until: '2026-01-31', key: 'slut' },
    ],
  })

async function stateOf(code: string, norm: string, viewer: Viewer = coordinatorOf(code)) {
  const asked = { codes: [code], asOf: TODAY }
  const [found] = await assess({ database: api.database, rules: api.rules, viewer }, asked)
  return found?.results.find(({ recommendation }) => recommendation === norm)?.state
}

describe('A coordinator', () => {
  test('records an invitation, and a duty of effort is worked for', async () => {
    const world = await aGap()
    const { T } = world.territories
    const input = { municipality: T, recommendation: 'L9.1', step: 'INVITED' }
    const given = { ...input, actor: world.ids.polis, on: '2026-11-02', via: 'LETTER' }
    expect(await stateOf(T, 'L9.1')).toBe('NOT_MET')
    await stands(api, world, {
      act: 'effortRecord',
      input: given,
      refuses: [
        { input: { ...input, on: '2026-11-24' }, at: 'on' },
        { input: { ...input, step: 'PLANNED', on: '2026-11-24' }, at: 'on' },
        { input: { ...input, recommendation: 'S99' }, code: 'NOT_FOUND', at: 'recommendation' },
        { input: { ...input, recommendation: 'N1.1' }, at: 'recommendation' },
        { input: { ...input, actor: 'actor_nowhere' }, code: 'NOT_FOUND', at: 'actor' },
        { input: { ...input, step: 'DECLINED', lane: 'SHARED' }, at: 'lane' },
      ],
    })
    expect(await stateOf(T, 'L9.1')).toBe('NOT_MET')
    await doing(api, { act: 'effortRecord', input: given }, coordinatorOf(T))
    expect(await stateOf(T, 'L9.1')).toBe('EFFORT_DOCUMENTED')
    expect(await stateOf(T, 'L9.1', anonymous)).toBe('UNKNOWN')
    const asked = `{ municipality(code: "${T}") { assessment { results(recommendations: ["L9.1"]) {
      efforts { step day via actor { id } fact { lane } } } } } }`
    const efforts = async (as: Viewer) =>
      (await api.answer(asked, {}, as)).municipality.assessment.results[0].efforts
    expect(await efforts(coordinatorOf(T))).toEqual([
      {
        step: 'INVITED',
        day: '2026-11-02',
        via: 'LETTER',
        actor: { id: world.ids.polis },
        fact: { lane: 'OWN' },
      },
    ])
    expect(await efforts(anonymous)).toEqual([])
  })

  test('records effort long ago, or for a duty of result, and the gap stays as it is', async () => {
    const world = await aGap()
    const { T } = world.territories
    const input = { municipality: T, recommendation: 'L9.1', step: 'MET', on: '2025-11-01', lane: 'SHARED' }
    await doing(api, { act: 'effortRecord', input }, coordinatorOf(T))
    expect(await stateOf(T, 'L9.1')).toBe('NOT_MET')
    const result = { municipality: T, recommendation: 'S5.4-police', step: 'INVITED' }
    await doing(api, { act: 'effortRecord', input: result }, coordinatorOf(T))
    expect(await stateOf(T, 'S5.4-police')).toBe('NOT_MET')
    const asked = `{ municipality(code: "${T}") { assessment { results(recommendations: ["L9.1", "S5.4-police", "S1.1"]) {
      recommendation { id } efforts { step } } } } }`
    const steps = async (as: Viewer) =>
      (await api.answer(asked, {}, as)).municipality.assessment.results.flatMap(
        ({ recommendation, efforts }: { recommendation: { id: string }; efforts: { step: string }[] }) =>
          efforts.map(({ step }) => `${recommendation.id} ${step}`),
      )
    expect((await steps(coordinatorOf(T))).sort()).toEqual(['L9.1 MET', 'S5.4-police INVITED'])
    // The invitation is kept to the municipality, as effort is unless told otherwise.
    expect(await steps(anonymous)).toEqual(['L9.1 MET'])
  })

  test('records who declined, for its own municipality only', async () => {
    const world = await aGap()
    const { T } = world.territories
    const mine = coordinatorOf(T)
    const input = { municipality: T, recommendation: 'L9.1', step: 'DECLINED', actor: world.ids.klubb }
    await stands(api, world, { act: 'effortRecord', input })
    await doing(api, { act: 'effortRecord', input }, mine)
    const [row] = await api.database.read((tx) =>
      tx.run(
        'test',
        "MATCH (:Territory {code: $code})<-[:EFFORT_OF]-(e:Effort {step: 'DECLINED'}) WHERE e.retractedSeq = 9007199254740991 RETURN e.lane AS lane, e.owner AS owner",
        { code: T },
      ),
    )
    expect(row).toEqual({ lane: 'OWN', owner: T })
  })

  test('explains a gap by a decision, once', async () => {
    const world = await aGap()
    const { T } = world.territories
    const input = { municipality: T, recommendation: 'S5.4-police', decidedBy: 'KS' }
    const given = {
      ...input,
      reason: 'Polisen deltar i länets råd.',
      decidedOn: '2026-10-01',
      until: '2027-10-01',
    }
    await stands(api, world, {
      act: 'gapExplain',
      input: given,
      refuses: [
        { input: { ...given, until: '2026-09-01' }, at: 'until' },
        { input: { ...given, decidedOn: '2026-11-24' }, at: 'decidedOn' },
        { input: { ...given, decidedBy: 'DISTRICT' }, at: 'decidedBy' },
        { input: { ...given, reason: 'Se 811218-9876' }, at: 'reason' },
        { input: { ...given, recommendation: 'S99' }, code: 'NOT_FOUND', at: 'recommendation' },
      ],
    })
    expect(await stateOf(T, 'S5.4-police')).toBe('NOT_MET')
    const mine = coordinatorOf(T)
    await doing(api, { act: 'gapExplain', input: given }, mine)
    expect(await stateOf(T, 'S5.4-police')).toBe('EXPLAINED')
    expect(await stateOf(T, 'S5.4-police', anonymous)).toBe('EXPLAINED')
    const twice = await doing(api, { act: 'gapExplain', input: given }, mine)
    expect(twice.errors).toMatchObject([{ code: 'ALREADY_SO' }])

    const asked = `{ municipality(code: "${T}") { assessment { results(recommendations: ["S5.4-police"]) {
      explanation { reason decidedBy fact { id period { until } } } } } } }`
    const [result] = (await api.answer(asked)).municipality.assessment.results
    expect(result.explanation).toMatchObject({ reason: given.reason, decidedBy: 'KS' })
    await stands(api, world, {
      act: 'explanationEnd',
      id: result.explanation.fact.id,
      input: { on: '2026-11-22' },
      refuses: [
        { id: world.ids.plats ?? '', input: {}, code: 'NOT_FOUND', at: 'id' },
        { input: { on: '2026-09-30' }, at: 'on' },
      ],
    })
    expect(await stateOf(T, 'S5.4-police')).toBe('EXPLAINED')
    const end = { act: 'explanationEnd', id: result.explanation.fact.id, input: { on: '2026-11-22' } }
    const late = await doing(api, end, mine)
    expect(late.errors).toMatchObject([{ code: 'CONFLICT' }])
  })

  test('ends an explanation, and the gap is plain again', async () => {
    const world = await api.world({
      things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' } },
      facts: [
        { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
        { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' },
        { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' },
        {
          fact: 'Explanation',
          of: 'T',
          recommendation: 'S5.4-police',
          decidedBy: 'KS',
          reason: 'Prov',
          from: '2026-01-01',
          key: 'skal',
        },
      ],
    })
    const { T } = world.territories
    expect(await stateOf(T, 'S5.4-police')).toBe('EXPLAINED')
    await doing(
      api,
      { act: 'explanationEnd', id: world.ids.skal ?? '', input: { on: '2026-11-22' } },
      coordinatorOf(T),
    )
    expect(await stateOf(T, 'S5.4-police')).toBe('NOT_MET')
  })

  test('disputes a fact about its municipality, and what hangs on it is unknown', async () => {
    const world = await aGap()
    const { T, T2, T3 } = world.territories
    const { plats = '' } = world.ids
    expect(await stateOf(T, 'S5.4-probation')).toBe('MET')
    const given = { municipality: T, reason: 'Frivården har inte suttit i rådet.' }
    await stands(api, world, {
      act: 'factDispute',
      id: plats,
      input: given,
      refuses: [
        { input: { ...given, municipality: T2 }, code: 'FORBIDDEN', at: 'municipality' },
        { input: { ...given, from: '2026-11-24' }, at: 'from' },
        { input: { ...given, reason: ' ' }, at: 'reason' },
        { id: 'fact_nowhere', input: given, code: 'NOT_FOUND', at: 'id' },
      ],
    })
    expect(await stateOf(T, 'S5.4-probation')).toBe('MET')
    const other = await doing(
      api,
      { act: 'factDispute', id: plats, input: { ...given, municipality: T3 } },
      coordinatorOf(T, T3),
    )
    expect(other.errors).toMatchObject([{ code: 'BAD_INPUT', path: ['input', 'municipality'] }])

    await doing(api, { act: 'factDispute', id: plats, input: given }, coordinatorOf(T))
    expect(await stateOf(T, 'S5.4-probation')).toBe('UNKNOWN')
    const twice = await doing(api, { act: 'factDispute', id: plats, input: given }, coordinatorOf(T))
    expect(twice.errors).toMatchObject([{ code: 'ALREADY_SO' }])
  })

  test('disputes the list that a gap rests on, and the gap is not established', async () => {
    const world = await aGap()
    const { T } = world.territories
    const { municipality } = await api.answer(
      `{ municipality(code: "${T}") { inventories { scope fact { id } } } }`,
    )
    const list = municipality.inventories.find((one: { scope: string }) => one.scope === 'FORUM_SEATS')
    expect(await stateOf(T, 'S5.4-police')).toBe('NOT_MET')
    const given = { municipality: T, reason: 'Listan är gammal.' }
    await stands(api, world, { act: 'factDispute', id: list.fact.id, input: given })
    await doing(api, { act: 'factDispute', id: list.fact.id, input: given }, coordinatorOf(T))
    expect(await stateOf(T, 'S5.4-police')).toBe('UNKNOWN')
  })

  test('settles a dispute: the fact stands, or was never so', async () => {
    const world = await aGap()
    const { T, T2 } = world.territories
    const { plats = '' } = world.ids
    const mine = coordinatorOf(T)
    const dispute = { municipality: T, reason: 'Prov', from: '2026-11-01' }
    await doing(api, { act: 'factDispute', id: plats, input: dispute }, mine)
    await stands(api, world, {
      act: 'disputeSettle',
      id: plats,
      input: { municipality: T },
      refuses: [
        { id: world.ids.slut ?? '', input: { municipality: T }, code: 'NOT_FOUND', at: 'municipality' },
      ],
    })
    expect(await stateOf(T, 'S5.4-probation')).toBe('UNKNOWN')
    const theirs = await doing(
      api,
      { act: 'disputeSettle', id: plats, input: { municipality: T } },
      coordinatorOf(T2),
    )
    expect(theirs.errors).toMatchObject([{ code: 'FORBIDDEN' }])
    await doing(api, { act: 'disputeSettle', id: plats, input: { municipality: T } }, mine)
    expect(await stateOf(T, 'S5.4-probation')).toBe('MET')
  })

  test('settles a dispute of a fact that was never so, and it is taken back', async () => {
    const world = await aGap()
    const { T } = world.territories
    const { plats = '' } = world.ids
    await doing(
      api,
      { act: 'factDispute', id: plats, input: { municipality: T, reason: 'Prov' } },
      coordinatorOf(T),
    )
    await stands(api, world, {
      act: 'disputeSettle',
      id: plats,
      input: { municipality: T, mistaken: true, reason: 'Det var ett annat råd.' },
      opens: ['S5.4-probation'],
    })
  })
})
