// What coordinators do with services, each act put to every trial.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

/** Support to relatives that nobody can find, and a list of services that is whole. */
const aService = (contactPoint = 'NO', reach = ['T']) =>
  api.world({
    things: {
      stod: { kind: 'RELATIVES_SUPPORT', contactPoint, reach },
      jour: { kind: 'VICTIM_SUPPORT' },
    },
    facts: [
      { fact: 'Provision', of: 'kommun', to: 'stod' },
      { fact: 'Inventory', of: 'T', scope: 'SERVICES' },
    ],
  })

describe('A coordinator', () => {
  test('offers a service, and its flag closes', async () => {
    const world = await api.world({ facts: [{ fact: 'Inventory', of: 'T', scope: 'SERVICES' }] })
    const { T, T2 } = world.territories
    const input = { municipality: T, alsoIn: [T2], kind: 'RELATIVES_SUPPORT', name: 'Anhörigstöd' }
    await stands(api, world, {
      act: 'serviceOffer',
      input: { ...input, contactPoint: true, providers: [world.ids.kommun], from: '2026-01-01' },
      closes: ['S8.1'],
      refuses: [
        { input: { ...input, providers: ['actor_nowhere'] }, code: 'NOT_FOUND', at: '0' },
        { input: { ...input, alsoIn: ['0000'] }, code: 'NOT_FOUND', at: '0' },
        { input: { ...input, name: 'Stöd\u0007' }, at: 'name' },
      ],
    })
    const planned = await doing(
      api,
      { act: 'serviceOffer', input: { ...input, contactPoint: true, status: 'PLANNED' } },
      coordinatorOf(T),
    )
    expect(planned.flags.closed).toEqual([])
  })

  test('records that civil society provides a service too', async () => {
    const world = await aService()
    await stands(api, world, {
      act: 'serviceProvide',
      id: world.ids.stod ?? '',
      input: { actor: world.ids.jour },
      closes: ['S8.3'],
      refuses: [
        { input: { actor: world.ids.kommun }, code: 'ALREADY_SO', at: 'actor' },
        { input: { actor: world.ids.stod }, code: 'NOT_FOUND', at: 'actor' },
      ],
    })
  })

  test('says where people can turn', async () => {
    const world = await aService()
    await stands(api, world, {
      act: 'serviceDescribe',
      id: world.ids.stod ?? '',
      input: { contactPoint: true },
      closes: ['S8.1'],
      refuses: [{ id: world.ids.jour ?? '', input: { contactPoint: true }, code: 'NOT_FOUND', at: 'id' }],
    })
  })

  test('lets a provider go, shares a service with one more municipality, and with one less', async () => {
    const world = await aService('YES', ['T', 'T2'])
    const { T, T2, T3 } = world.territories
    const { kommun, jour, stod: id = '' } = world.ids
    await stands(api, world, {
      act: 'serviceProvideEnd',
      id,
      input: { actor: kommun, on: '2026-11-22' },
      also: [T2],
      refuses: [
        { input: { actor: jour }, code: 'NOT_FOUND', at: 'actor' },
        { input: { actor: kommun, observedOn: '2027-01-01' }, at: 'observedOn' },
      ],
    })
    await stands(api, world, {
      act: 'serviceShare',
      id,
      input: { municipality: T3, extent: 'PART', area: 'Centrum' },
      refuses: [{ input: { municipality: T }, code: 'ALREADY_SO', at: 'municipality' }],
    })
    await stands(api, world, {
      act: 'serviceShareEnd',
      id,
      input: { municipality: T, on: '2026-11-22' },
      also: [T2],
      opens: ['S8.1'],
      refuses: [{ input: { municipality: T3 }, code: 'NOT_FOUND', at: 'municipality' }],
    })
  })

  test('ends a service, and the gap is there', async () => {
    const world = await aService('YES')
    await stands(api, world, {
      act: 'serviceEnd',
      id: world.ids.stod ?? '',
      input: { on: '2026-11-22' },
      opens: ['S8.1'],
    })
  })
})
