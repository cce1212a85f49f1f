// What coordinators do with organisations, each act put to every trial.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const DAY = '2026-11-01'

/** A council whose list is whole, with a club in it; the register of associations is whole and has only the club. */
const aTown = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', level: 'STRATEGIC', reach: ['T', 'T2'] },
      klubb: { kind: 'SPORTS_CLUB' },
      efter: { kind: 'SPORTS_CLUB' },
      bolag: { kind: 'HOUSING_COMPANY' },
      skola: { kind: 'SCHOOL', partOf: 'kommun', reach: 'T' },
      region: { kind: 'REGION', reach: 'C' },
      avtal: { kind: 'IOP', written: 'YES' },
    },
    facts: [
      { fact: 'Seat', of: 'klubb', to: 'bra', key: 'plats' },
      { fact: 'Seat', of: 'kommun', to: 'bra' },
      { fact: 'Party', of: 'kommun', to: 'avtal' },
      { fact: 'Party', of: 'klubb', to: 'avtal' },
      { fact: 'Name', of: 'klubb', name: 'Klubben', from: '2020-01-01', key: 'namn' },
      { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', scope: 'ACTORS' },
    ],
  })

const labelOf = async (id: string) => {
  const { actor } = await api.answer(`{ actor(id: "${id}") { name names { name } } }`)
  return [actor.name, actor.names.map(({ name }: { name: string }) => name)]
}
const sortKeyOf = async (id: string) => {
  const [row] = await api.database.read((tx) =>
    tx.run('test', 'MATCH (n:Thing {id: $id}) RETURN n.sortKey AS key', { id }),
  )
  return row?.key
}

describe('A coordinator', () => {
  test('puts an organisation on record, and its kind is no longer missing', async () => {
    const world = await aTown()
    const { T, T2 } = world.territories
    const input = { municipality: T, kind: 'FAITH_COMMUNITY', name: 'Påhittade församlingen', from: DAY }
    const done = await stands(api, world, {
      act: 'actorAdd',
      input,
      closes: ['S0.1-faith-communities'],
      refuses: [
        { input: { ...input, name: ' ' }, at: 'name' },
        { input: { ...input, name: 'Nr 19121212-1212' }, at: 'name' },
        { input: { ...input, kind: 'MUNICIPALITY' }, at: 'kind' },
        { input: { ...input, kind: 'SSPF' }, at: 'kind' },
        { input: { ...input, extent: 'WHOLE', area: 'Norr' }, at: 'area' },
        { input: { ...input, partOf: ['actor_nowhere'] }, code: 'NOT_FOUND', at: '0' },
        { input: { ...input, partOf: [world.ids.bra] }, code: 'NOT_FOUND', at: '0' },
        { input: { ...input, municipality: '0000' }, code: 'NOT_FOUND', at: 'municipality' },
        {
          input: { ...input, placeholder: true, organisationNumber: '202100-5489' },
          at: 'organisationNumber',
        },
      ],
    })
    expect(done.flags.closed).toContainEqual(expect.objectContaining({ cause: 'MET' }))
    const theirs = await doing(
      api,
      { act: 'actorAdd', input: { ...input, kind: 'SCHOOL', partOf: [world.ids.kommun2] } },
      coordinatorOf(T),
    )
    expect(theirs.errors.map(({ code }) => code)).toEqual(['FORBIDDEN'])
    const ours = await doing(
      api,
      { act: 'actorAdd', input: { ...input, kind: 'SCHOOL', area: 'Norr', partOf: [world.ids.kommun2] } },
      coordinatorOf(T, T2),
    )
    expect(ours.errors).toEqual([])
  })

  test('is refused the number of a sole trader, and gets that of a company kept in one spelling', async () => {
    const world = await aTown()
    const add = `mutation ($input: ActorAddInput!) { actorAdd(input: $input) { errors { code } thing { ... on Organisation { organisationNumber sector placeholder } } } }`
    const input = { municipality: world.territories.T, kind: 'HOUSING_COMPANY', name: 'Bostäder' }
    const mine = coordinatorOf(world.territories.T)
    expect(
      await api.refusal(add, { input: { ...input, organisationNumber: '19121212-1212' } }, mine),
    ).toMatch(/legal person/)
    const { actorAdd } = await api.answer(
      add,
      { input: { ...input, organisationNumber: '2021005489', sector: 'MUNICIPAL' } },
      mine,
    )
    expect(actorAdd.thing).toEqual({
      organisationNumber: '202100-5489',
      sector: 'MUNICIPAL',
      placeholder: false,
    })
  })

  test('corrects what an organisation is, and its results and the label follow, and follow back', async () => {
    const world = await api.world({
      things: {
        rad: { kind: 'CIVIL_COUNCIL' },
        klubb: { kind: 'VICTIM_SUPPORT' },
        kyrka: { kind: 'FAITH_COMMUNITY', observedOn: '2026-11-20' },
        stod: { kind: 'RELATIVES_SUPPORT', contactPoint: 'YES' },
      },
      facts: [
        { fact: 'Provision', of: 'kommun', to: 'stod' },
        { fact: 'Provision', of: 'klubb', to: 'stod' },
        { fact: 'Inventory', of: 'T', scope: 'SERVICES' },
      ],
    })
    const { klubb = '', kyrka = '', kommun = '' } = world.ids
    const mine = coordinatorOf(world.territories.T)
    const said = async (id = klubb) =>
      (
        await api.answer(
          `{ actor(id: "${id}") { ... on Organisation { sector organisationNumber placeholder registration { id says } } } }`,
        )
      ).actor
    const asAdded = { sector: 'CIVIL', organisationNumber: null, placeholder: false, registration: null }
    expect(await said()).toEqual(asAdded)
    await stands(api, world, {
      act: 'actorDescribe',
      id: klubb,
      input: { sector: 'PRIVATE', placeholder: true },
      opens: ['S8.3'],
      refuses: [
        { input: {}, code: 'ALREADY_SO', at: 'input' },
        { input: { sector: 'CIVIL' }, code: 'ALREADY_SO', at: 'input' },
        { input: { placeholder: true, organisationNumber: '202100-5489' }, at: 'organisationNumber' },
        { input: { organisationNumber: '202100-5489', withoutNumber: true }, at: 'withoutNumber' },
        { input: { sector: 'PRIVATE', fact: 'fact_nowhere' }, code: 'NOT_FOUND', at: 'fact' },
        { id: kommun, input: { sector: 'PRIVATE' }, at: 'sector' },
        { id: kyrka, input: { placeholder: true }, at: 'placeholder' },
        { id: world.ids.rad ?? '', input: { sector: 'PRIVATE' }, code: 'NOT_FOUND', at: 'id' },
      ],
    })
    expect(await said()).toEqual(asAdded)

    const describe = (input: object, as = mine) => doing(api, { act: 'actorDescribe', id: klubb, input }, as)
    expect((await describe({ organisationNumber: '2021005489', sector: 'PRIVATE' })).errors).toEqual([])
    const first = await said()
    expect(first).toMatchObject({ sector: 'PRIVATE', organisationNumber: '202100-5489', placeholder: false })
    expect(first.registration.says).toContain('näringslivet, med organisationsnummer 202100-5489')
    const read = first.registration.id
    expect((await describe({ fact: read, withoutNumber: true })).errors).toEqual([])
    expect(await said()).toMatchObject({ sector: 'PRIVATE', organisationNumber: null })
    const late = await describe({ fact: read, sector: 'CIVIL' })
    expect(late.errors.map(({ code }) => code)).toEqual(['CONFLICT'])
    expect(late.conflict).toEqual({ asked: { id: read }, now: { id: (await said()).registration.id } })
    const sole =
      'mutation ($id: ID!) { actorDescribe(id: $id, input: { organisationNumber: "19121212-1212" }) { act } }'
    expect(await api.refusal(sole, { id: klubb }, mine)).toMatch(/legal person/)
  })

  test('renames an actor, whose label and place in lists follow, and follow back', async () => {
    const world = await aTown()
    const { klubb = '', kommun } = world.ids
    const before = await sortKeyOf(klubb)
    await stands(api, world, {
      act: 'actorRename',
      id: klubb,
      input: { name: 'Åsens idrott', on: DAY },
      refuses: [
        { input: { name: '' }, at: 'name' },
        { input: { name: 'Klubben', on: '2027-01-01' }, at: 'on' },
        { input: { name: 'Nya klubben', on: '2019-01-01' }, at: 'on' },
        { id: world.ids.avtal ?? '', input: { name: 'Nya klubben' }, code: 'NOT_FOUND', at: 'id' },
      ],
    })
    expect(await labelOf(klubb)).toEqual(['Klubben', ['Klubben']])
    await doing(
      api,
      { act: 'actorRename', id: klubb, input: { name: 'Åsens idrott', on: DAY } },
      coordinatorOf(world.territories.T),
    )
    expect(await labelOf(klubb)).toEqual(['Åsens idrott', ['Åsens idrott', 'Klubben']])
    expect(await sortKeyOf(klubb)).not.toBe(before)
    expect(await sortKeyOf(klubb)).toMatch(/^\{sens idrott/)
    const same = await doing(
      api,
      { act: 'actorRename', id: klubb, input: { name: 'Åsens idrott' } },
      coordinatorOf(world.territories.T),
    )
    expect(same.errors.map(({ code }) => code)).toEqual(['ALREADY_SO'])
    expect(kommun).toBeDefined()
  })

  test('corrects a misspelt name, and the label follows', async () => {
    const world = await aTown()
    const done = await doing(
      api,
      { act: 'factCorrect', id: world.ids.namn ?? '', input: { name: 'Klubben i Åsen' } },
      coordinatorOf(world.territories.T),
    )
    expect(done.errors).toEqual([])
    expect(await labelOf(world.ids.klubb ?? '')).toEqual(['Klubben i Åsen', ['Klubben i Åsen']])
  })

  test('lets an organisation be followed by another, and is told where it still sits', async () => {
    const world = await aTown()
    const { klubb = '', efter } = world.ids
    const input = { successor: efter, how: 'MERGED', on: DAY }
    await stands(api, world, {
      act: 'actorSucceed',
      id: klubb,
      input: { ...input, on: '2026-11-23' },
      opens: ['S5.8-sports-club'],
      warns: ['SEATS_STAND', 'PARTIES_STAND'],
      refuses: [
        { input: { ...input, successor: klubb }, at: 'successor' },
        { input: { ...input, successor: 'actor_nowhere' }, code: 'NOT_FOUND', at: 'successor' },
      ],
    })
    const split = { act: 'actorSucceed', id: klubb, input: { ...input, how: 'SPLIT', goesOn: true } }
    const beside = await doing(api, split, coordinatorOf(world.territories.T))
    expect([beside.errors, beside.warnings, beside.flags.opened]).toEqual([[], [], []])
    const again = await doing(api, split, coordinatorOf(world.territories.T))
    expect(again.errors.map(({ code }) => code)).toEqual(['ALREADY_SO'])
  })

  test('ends an organisation, and its kind is missing', async () => {
    const world = await aTown()
    const done = await stands(api, world, {
      act: 'actorRetire',
      id: world.ids.klubb ?? '',
      input: { on: '2026-11-22' },
      opens: ['S5.8-sports-club'],
      warns: ['SEATS_STAND', 'PARTIES_STAND'],
      refuses: [
        { id: world.ids.kommun ?? '', input: {}, at: 'id' },
        { input: { municipality: world.territories.T2 }, code: 'ALREADY_SO', at: 'municipality' },
      ],
    })
    expect(done.warnings.map(({ path }) => path)).toEqual([['id'], ['id']])
    const national = await doing(
      api,
      { act: 'actorRetire', id: world.ids.region ?? '', input: {} },
      coordinatorOf(`${world.territories.T}-elsewhere`),
    )
    expect(national.errors[0]?.code).toBe('FORBIDDEN')
  })

  test('lets an organisation work in one more municipality, or in a part of it', async () => {
    const world = await aTown()
    const { T, T2 } = world.territories
    await stands(api, world, {
      act: 'actorPlace',
      id: world.ids.klubb ?? '',
      input: { municipality: T2, area: 'Norr' },
      refuses: [
        { input: { municipality: T }, code: 'ALREADY_SO', at: 'municipality' },
        { input: { municipality: T2, extent: 'WHOLE', area: 'Norr' }, at: 'area' },
      ],
    })
    const done = await doing(
      api,
      { act: 'actorPlace', id: world.ids.klubb ?? '', input: { municipality: T2 } },
      coordinatorOf(T2),
    )
    expect(done.errors).toEqual([])
    // That it has left T2 is for T2 to say; from T it is proposed.
    const retire = { act: 'actorRetire', id: world.ids.klubb ?? '', input: { municipality: T2 } }
    expect(await doing(api, retire, coordinatorOf(T))).toMatchObject({ act: null, errors: [] })
    expect((await doing(api, retire, coordinatorOf(T2))).act).toMatch(/^act_/)
  })

  test('makes an organisation a part of another, and ends that', async () => {
    const world = await aTown()
    const { bolag = '', kommun, klubb, skola = '' } = world.ids
    await stands(api, world, {
      act: 'actorPartOf',
      id: bolag,
      input: { whole: kommun, from: DAY },
      refuses: [
        { input: { whole: bolag }, at: 'whole' },
        { input: { whole: world.ids.bra }, code: 'NOT_FOUND', at: 'whole' },
        { id: skola, input: { whole: kommun }, code: 'ALREADY_SO', at: 'whole' },
        { id: kommun ?? '', input: { whole: skola }, at: 'whole' },
      ],
    })
    await stands(api, world, {
      act: 'actorPartEnd',
      id: skola,
      input: { whole: kommun, on: DAY },
      refuses: [{ input: { whole: klubb }, code: 'NOT_FOUND', at: 'whole' }],
    })
  })
})
