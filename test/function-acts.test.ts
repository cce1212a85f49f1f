// What coordinators do with functions, each act put to every trial.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const KIND = 'COORDINATOR_CRIME_PREVENTION'

/** A function that cannot be reached, and a list of functions that is whole. */
const aFunction = (held = true, reach = ['T']) =>
  api.world({
    things: { samordning: { kind: KIND, contactPoint: 'NO', reach }, social: { kind: 'SOCIAL_SERVICES' } },
    facts: [
      {
        fact: 'Holding',
        of: 'kommun',
        to: 'samordning',
        from: '2024-01-01',
        ...(!held && { until: '2026-01-01' }),
      },
      { fact: 'Inventory', of: 'T', scope: 'FUNCTIONS' },
    ],
  })

describe('A coordinator', () => {
  test('appoints a function, and is warned of a mailbox that looks like a person’s', async () => {
    const world = await api.world({ facts: [{ fact: 'Inventory', of: 'T', scope: 'FUNCTIONS' }] })
    const { T } = world.territories
    const input = { municipality: T, kind: KIND, name: 'Brottsförebyggande samordnare' }
    const heldBy = world.ids.kommun
    await stands(api, world, {
      act: 'functionAppoint',
      input: {
        ...input,
        heldBy,
        contactPoint: true,
        mailbox: 'anna.andersson@kommun.example',
        from: '2026-01-01',
      },
      closes: ['L11.1'],
      warns: ['PERSONAL_MAILBOX'],
      refuses: [
        { input: { ...input, heldBy: 'actor_nowhere' }, code: 'NOT_FOUND', at: 'heldBy' },
        { input: { ...input, heldBy, mailbox: 'samordnare' }, at: 'mailbox' },
        { input: { ...input, heldBy, municipality: '0000' }, code: 'NOT_FOUND', at: 'municipality' },
        { input: { ...input, heldBy, name: '' }, at: 'name' },
      ],
    })
    const good = { ...input, heldBy, mailbox: 'samordnare@kommun.example' }
    const done = await doing(api, { act: 'functionAppoint', input: good }, coordinatorOf(T))
    expect(done.warnings).toEqual([])
    const { node } = await api.answer(
      `{ node(id: "${done.thing?.id}") { ... on Function { description { mailbox contactPoint } } } }`,
    )
    expect(node.description).toEqual({ mailbox: 'samordnare@kommun.example', contactPoint: null })
  })

  test('leaves a function vacant, and the gap is there', async () => {
    const world = await aFunction()
    await stands(api, world, {
      act: 'functionVacate',
      id: world.ids.samordning ?? '',
      input: { on: '2026-11-22' },
      opens: ['L11.1'],
      refuses: [
        { input: { heldBy: world.ids.social }, code: 'NOT_FOUND', at: 'heldBy' },
        { input: { on: '2023-12-31' }, at: 'on' },
      ],
    })
  })

  test('lets a body hold a function that was vacant', async () => {
    const world = await aFunction(false)
    await stands(api, world, {
      act: 'functionFill',
      id: world.ids.samordning ?? '',
      input: { heldBy: world.ids.social, from: '2026-11-01' },
      closes: ['L11.1'],
      refuses: [{ input: { heldBy: 'actor_nowhere' }, code: 'NOT_FOUND', at: 'heldBy' }],
    })
    const held = await aFunction()
    const again = await doing(
      api,
      { act: 'functionFill', id: held.ids.samordning ?? '', input: { heldBy: held.ids.kommun } },
      coordinatorOf(held.territories.T),
    )
    expect(again.errors).toMatchObject([{ code: 'ALREADY_SO', path: ['input', 'heldBy'] }])
  })

  test('says that a function can be reached', async () => {
    const world = await aFunction()
    await stands(api, world, {
      act: 'functionDescribe',
      id: world.ids.samordning ?? '',
      input: { contactPoint: true, mailbox: 'trygghet@kommun.example' },
      closes: ['L12.1'],
      refuses: [{ input: { mailbox: 'a b@c' }, at: 'mailbox' }],
    })
  })

  test('lets a function serve one municipality more, and one less', async () => {
    const world = await aFunction(true, ['T', 'T2'])
    const { T, T2, T3 } = world.territories
    const { samordning: id = '' } = world.ids
    await stands(api, world, {
      act: 'functionShare',
      id,
      input: { municipality: T3 },
      refuses: [{ input: { municipality: T }, code: 'ALREADY_SO', at: 'municipality' }],
    })
    await stands(api, world, {
      act: 'functionShareEnd',
      id,
      input: { municipality: T, on: '2026-11-22' },
      also: [T2],
      opens: ['L11.1'],
      refuses: [{ input: { municipality: T3 }, code: 'NOT_FOUND', at: 'municipality' }],
    })
  })

  test('ends a function', async () => {
    const world = await aFunction()
    await stands(api, world, {
      act: 'functionEnd',
      id: world.ids.samordning ?? '',
      input: { on: '2026-11-22' },
      opens: ['L11.1'],
    })
  })
})
