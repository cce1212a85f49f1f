// What coordinators do with documents, each act put to every trial.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const PLAN = 'ACTION_PLAN'
const PICTURE = 'SITUATION_PICTURE'

/** A plan of measures that nobody has followed up, a picture that lacks its mapping, and a list of documents that is whole. */
const aPlan = (reach = ['T']) =>
  api.world({
    things: {
      plan: {
        kind: PLAN,
        from: '2023-09-01',
        decidedBy: 'KF',
        coversCrime: 'YES',
        basedOnStated: 'NO',
        reach,
      },
      bild: {
        kind: PICTURE,
        from: '2023-08-01',
        underLaw: 'YES',
        mapping: 'NO',
        analysis: 'YES',
        otherInformation: 'YES',
        contributorsStated: 'YES',
      },
      polis: { kind: 'POLICE' },
    },
    facts: [{ fact: 'Inventory', of: 'T', scope: 'DOCUMENTS' }],
  })

const nothing = () => api.world({ facts: [{ fact: 'Inventory', of: 'T', scope: 'DOCUMENTS' }] })

describe('A coordinator', () => {
  test('records that a situation picture was adopted, and its flag closes', async () => {
    const world = await nothing()
    const input = { municipality: world.territories.T, kind: PICTURE, name: 'Lägesbild 2026' }
    await stands(api, world, {
      act: 'documentAdopt',
      input: { ...input, underLaw: true, mapping: false, adoptedOn: '2026-03-01', decidedBy: 'KS' },
      closes: ['L4.1'],
      opens: ['L4.2'],
      refuses: [
        { input: { ...input, name: 'Lägesbild 19811218-9876' }, at: 'name' },
        { input: { ...input, url: 'lägesbild.pdf' }, at: 'url' },
        { input: { ...input, adoptedOn: '2026-03-01', until: '2026-02-01' }, at: 'until' },
        { input: { ...input, basedOn: [world.ids.kommun] }, code: 'NOT_FOUND', at: '0' },
        { input: { ...input, contributors: ['actor_nowhere'] }, code: 'NOT_FOUND', at: '0' },
        { input: { ...input, municipality: '0000' }, code: 'NOT_FOUND', at: 'municipality' },
      ],
    })
  })

  test('records a plan with all it rests on, and is told of a foundation that came later', async () => {
    const world = await aPlan()
    const { T, T2 } = world.territories
    const { bild, polis, kommun } = world.ids
    const input = {
      municipality: T,
      alsoIn: [T2],
      kind: PLAN,
      name: 'Gemensam åtgärdsplan',
      adoptedOn: '2023-07-15',
      coversCrime: true,
      basedOn: [bild],
      contributors: [polis],
      names: [polis, kommun],
    }
    const done = await stands(api, world, { act: 'documentAdopt', input, warns: ['LATER_FOUNDATION'] })
    expect(done.warnings).toHaveLength(1)
    const again = await doing(api, { act: 'documentAdopt', input }, coordinatorOf(T))
    const { node } = await api.answer(
      `{ node(id: "${again.thing?.id}") { ... on Document { covers { territory { code } } foundations { basedOn { id } }
        contributions { role actor { id } } description { decidedBy coversCrime fact { period { from } } } } } }`,
    )
    expect(node.covers.map((c: { territory: { code: string } }) => c.territory.code)).toEqual([T, T2])
    expect(node.foundations).toEqual([{ basedOn: { id: bild } }])
    expect(node.contributions).toHaveLength(3)
    expect(node.description).toMatchObject({ decidedBy: null, coversCrime: true })
    expect(node.description.fact.period.from).toBe('2023-07-15')
  })

  test('says more of what a document is, and the rest stays as it was', async () => {
    const world = await aPlan()
    const { bild = '' } = world.ids
    await stands(api, world, {
      act: 'documentDescribe',
      id: bild,
      input: { mapping: true },
      closes: ['L4.2'],
      refuses: [
        { input: { adoptedOn: '2023-08-01', until: '2023-07-01' }, at: 'until' },
        { id: world.ids.polis ?? '', input: { mapping: true }, code: 'NOT_FOUND', at: 'id' },
      ],
    })
    await doing(
      api,
      { act: 'documentDescribe', id: bild, input: { adoptedOn: '2024-01-01' } },
      coordinatorOf(world.territories.T),
    )
    const { node } = await api.answer(
      `{ node(id: "${bild}") { ... on Document { description { underLaw mapping fact { period { from until } } } } } }`,
    )
    expect(node.description).toMatchObject({ underLaw: true, mapping: false })
    expect(node.description.fact.period).toEqual({ from: '2024-01-01', until: null })
  })

  test('records that a plan was followed up, which it had not been for two years', async () => {
    const world = await aPlan()
    await stands(api, world, {
      act: 'documentFollowUp',
      id: world.ids.plan ?? '',
      input: { role: 'FOLLOW_UP', on: '2026-11-02' },
      closes: ['L6.2'],
      refuses: [{ input: { role: 'FOLLOW_UP', on: '2026-11-24' }, at: 'on' }],
    })
  })

  test('records that a picture was updated, which settles another norm than a follow-up does', async () => {
    const world = await aPlan()
    await stands(api, world, {
      act: 'documentFollowUp',
      id: world.ids.bild ?? '',
      input: { role: 'UPDATE', on: '2026-11-02' },
      closes: ['L6.1'],
    })
  })

  test('records who took part in making a document, once', async () => {
    const world = await aPlan()
    const { polis, bild = '' } = world.ids
    const input = { actor: polis, role: 'CONTRIBUTED' }
    await stands(api, world, {
      act: 'documentContribute',
      id: bild,
      input,
      refuses: [{ input: { ...input, actor: bild }, code: 'NOT_FOUND', at: 'actor' }],
    })
    const mine = coordinatorOf(world.territories.T)
    await doing(api, { act: 'documentContribute', id: bild, input }, mine)
    const twice = await doing(api, { act: 'documentContribute', id: bild, input }, mine)
    expect(twice.errors).toMatchObject([{ code: 'ALREADY_SO', path: ['input', 'actor'] }])
    const named = await doing(
      api,
      { act: 'documentContribute', id: bild, input: { ...input, role: 'NAMED' } },
      mine,
    )
    expect(named.errors).toEqual([])
  })

  test('records what a plan builds on', async () => {
    const world = await aPlan()
    const { plan = '', bild } = world.ids
    await stands(api, world, {
      act: 'documentBase',
      id: plan,
      input: { basedOn: bild },
      closes: ['L5.2'],
      refuses: [
        { input: { basedOn: plan }, at: 'basedOn' },
        { input: { basedOn: world.ids.polis }, code: 'NOT_FOUND', at: 'basedOn' },
      ],
    })
  })

  test('lets a document apply in one municipality more, and in one less', async () => {
    const world = await aPlan(['T', 'T2'])
    const { T, T2, T3 } = world.territories
    const { plan: id = '' } = world.ids
    await stands(api, world, {
      act: 'documentShare',
      id,
      input: { municipality: T3 },
      refuses: [{ input: { municipality: T }, code: 'ALREADY_SO', at: 'municipality' }],
    })
    await stands(api, world, {
      act: 'documentShareEnd',
      id,
      input: { municipality: T, on: '2026-11-22' },
      also: [T2],
      opens: ['L5.1'],
      refuses: [{ input: { municipality: T3 }, code: 'NOT_FOUND', at: 'municipality' }],
    })
  })

  test('ends a document, and what it met is a gap again', async () => {
    const world = await aPlan()
    await stands(api, world, {
      act: 'documentEnd',
      id: world.ids.plan ?? '',
      input: { on: '2026-11-22' },
      opens: ['L5.1'],
      refuses: [{ input: { on: '2023-08-31' }, at: 'on' }],
    })
  })
})

test('a day changed in a document that another municipality builds on is reckoned there too', async () => {
  const world = await api.world({
    things: {
      bild: { kind: PICTURE, from: '2023-08-01', underLaw: 'YES' },
      plan: { kind: PLAN, from: '2023-09-01', coversCrime: 'YES', basedOnStated: 'NO', reach: ['T2'] },
    },
    facts: [
      { fact: 'Inventory', of: 'T2', scope: 'DOCUMENTS' },
      { fact: 'Foundation', of: 'plan', to: 'bild' },
    ],
  })
  const done = await stands(api, world, {
    act: 'documentDescribe',
    id: world.ids.bild ?? '',
    input: { adoptedOn: '2025-01-01' },
    opens: ['L5.2'],
  })
  expect(done.act).not.toBeNull()
})

test('what is added to a document that its municipality keeps to itself is not shared either', async () => {
  const world = await nothing()
  const { T } = world.territories
  const mine = coordinatorOf(T)
  const kept = await doing(
    api,
    { act: 'documentAdopt', input: { municipality: T, kind: 'ROUTINE', name: 'Intern rutin', lane: 'OWN' } },
    mine,
  )
  const id = kept.thing?.id ?? ''
  await doing(api, { act: 'documentFollowUp', id, input: { role: 'UPDATE', on: '2026-11-02' } }, mine)
  const asked = `{ node(id: "${id}") { ... on Document { name followUps { fact { lane } } } } }`
  expect((await api.answer(asked, {}, mine)).node.followUps).toEqual([{ fact: { lane: 'OWN' } }])
  expect((await api.answer(asked)).node).toBeNull()
})
