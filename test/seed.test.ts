// The seed of real data: what it holds, and what becomes of the documented networks.
import { describe, expect, it } from 'vitest'
import type { FactDraft } from '../src/facts/draft.ts'
import { territoryId } from '../src/facts/ids.ts'
import { descriptionDefaults, type FactType, factDefaults, factTypes } from '../src/facts/kinds.ts'
import { ending, first, isPartialDay, observed, starting } from '../src/seed/days.ts'
import { seedActs } from '../src/seed/seed.ts'

const acts = seedActs()
const lands = acts.flatMap((act) => act.lands ?? [])
const borders = acts.flatMap((act) => act.borders ?? [])
const things = acts.flatMap((act) => act.things)
const facts = acts.flatMap((act) => act.facts)
const thingOf = new Map(things.map((thing) => [thing.id, thing]))

const thing = (name: string, kind?: string) => {
  const found = things.filter((each) => each.name === name && (!kind || each.kind === kind))
  if (found.length !== 1) throw new Error(`There are ${found.length} things called ${name}.`)
  return found[0] as (typeof things)[number]
}
const about = (id: string, fact: FactType) => facts.filter((each) => each.of === id && each.fact === fact)
const into = (id: string, fact: FactType) => facts.filter((each) => each.to === id && each.fact === fact)
const description = (id: string) => about(id, 'Description')[0] as FactDraft
const reach = (id: string) => about(id, 'Reach').map((each) => each.to)
const wholes = (id: string) => about(id, 'PartOf').map((each) => thingOf.get(each.to as string)?.name)

describe('what the seed holds', () => {
  it('is all of Sweden: one country, 21 counties, 290 municipalities and their borders', () => {
    const count = (level: string) => lands.filter((land) => land.level === level).length
    expect([count('COUNTRY'), count('COUNTY'), count('MUNICIPALITY')]).toEqual([1, 21, 290])
    const across = (side: string) => borders.filter((border) => border.across === side).length
    expect([across('LAND'), across('WATER')]).toEqual([708, 41])
    expect(borders.every((border) => border.code < border.neighbour)).toBe(true)
  })

  it('gives every municipality a population with its day, a place, a group and an organisation', () => {
    for (const land of lands.filter((each) => each.level === 'MUNICIPALITY')) {
      expect(land).toMatchObject({ populationOn: '2025-12-31', within: land.code.slice(0, 2) })
      expect([land.population, land.latitude, land.longitude, land.groupCode].every(Boolean)).toBe(true)
      const bodies = into(territoryId(land.code), 'Reach').map((each) => thingOf.get(each.of))
      expect(bodies.filter((body) => body?.kind === 'MUNICIPALITY' && body.organisationNumber)).toHaveLength(
        1,
      )
    }
  })

  it('is every row of the documented networks', () => {
    const kinds = (type: string) => things.filter((each) => each.type === type).length
    expect({ forums: kinds('Forum'), agreements: kinds('Agreement'), documents: kinds('Document') }).toEqual({
      forums: 139,
      agreements: 211,
      documents: 52,
    })
    expect([kinds('Service'), kinds('Function')]).toEqual([16, 11])
    expect(facts.filter((each) => each.fact === 'Seat')).toHaveLength(440)
    expect(facts.filter((each) => each.fact === 'Inventory')).toHaveLength(53)
  })

  it('knows the registers: agencies, county boards, regions, police regions, faith communities', () => {
    const of = (act: string) => acts.find((each) => each.name === act)?.things ?? []
    const count = (kind: string) => of('seed.organisations.state').filter((each) => each.kind === kind).length
    expect([count('COUNTY_BOARD'), count('REGION'), count('FAITH_COMMUNITY')]).toEqual([21, 20, 24])
    expect(count('POLICE')).toBe(8)
    expect(of('seed.organisations.housing')).toHaveLength(44)
  })
})

describe('drafts', () => {
  it('have ids of their own that are the same every time', () => {
    const ids = [...things.map((each) => each.id), ...facts.map((each) => each.id)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(seedActs()).toEqual(acts)
  })

  it('name only what is written before them', () => {
    const there = new Set<string | undefined>(lands.map((land) => territoryId(land.code)))
    for (const act of acts) {
      for (const each of act.things) there.add(each.id)
      for (const each of act.facts)
        expect([there.has(each.of), !each.to || there.has(each.to)]).toEqual([true, true])
    }
  })

  it('have a source each, and say only what their kind can say', () => {
    for (const each of facts) {
      expect(each.source.title).not.toBe('')
      const type = thingOf.get(each.of)?.type
      const known = {
        ...factDefaults[each.fact],
        ...(each.fact === 'Description' && type && descriptionDefaults[type]),
      }
      expect(Object.keys(known)).toEqual(expect.arrayContaining(Object.keys(each.says ?? {})))
      expect(factTypes[each.fact].to === null).toBe(each.to === undefined)
    }
  })

  it('give every thing a name', () => {
    for (const each of things) expect(about(each.id, 'Name').length).toBeGreaterThan(0)
  })

  it('touch the municipalities they tell of, their counties and the country', () => {
    const act = acts.find((each) => each.name === 'seed.networks.functions')
    expect(act?.territories).toEqual(expect.arrayContaining(['1480', '14', 'SE']))
    expect(act?.territories).not.toContain('2580')
  })
})

describe('days', () => {
  it('keep the precision of the source: first day as start, last as end', () => {
    expect(starting('2023')).toEqual({ from: '2023-01-01', fromPrecision: 'YEAR' })
    expect(ending('2023')).toEqual({ until: '2023-12-31', untilPrecision: 'YEAR', untilKind: 'DAY' })
    expect(ending('2024-02')).toMatchObject({ until: '2024-02-29', untilPrecision: 'MONTH' })
    expect(starting('')).toEqual({})
  })

  it('leave an end that is not told unknown, unless the source says until further notice', () => {
    expect(ending('')).toEqual({ untilKind: 'UNKNOWN' })
    expect(ending('', true)).toEqual({ untilKind: 'OPEN_ENDED' })
  })

  it('read evidence as old as it can be, and leave undated evidence undated', () => {
    expect([observed('2020-05'), observed('')]).toEqual([
      { observedOn: '2020-05-01', observedPrecision: 'MONTH' },
      {},
    ])
    expect(first('2023')).toBe('2023-01-01')
  })

  it('are real', () => {
    expect(['2023', '2023-06', '2024-02-29'].every(isPartialDay)).toBe(true)
    expect(['2023-13', '2023-02-29', '23', '2023-6', 'våren 2023'].some(isPartialDay)).toBe(false)
  })
})

describe('particular cases', () => {
  it('has one council for Karlskoga and Degerfors', () => {
    const council = thing('Lokala brottsförebyggande rådet (LokBrå) Karlskoga Degerfors')
    expect(reach(council.id)).toEqual([territoryId('1883'), territoryId('1862')])
    const seated = into(council.id, 'Seat').map((seat) => thingOf.get(seat.of)?.name)
    expect(seated).toEqual(expect.arrayContaining(['Karlskoga kommun', 'Degerfors kommun']))
    expect(description(council.id)).toMatchObject({ observedOn: '2019-04-01', says: { level: 'STRATEGIC' } })
  })

  it('lets the joint authority of four municipalities lead their EST group', () => {
    const group = thing('EST Skara, Falköping, Götene, Tidaholm')
    const chair = into(group.id, 'Seat').find((seat) => seat.says?.role === 'CHAIR')
    const joint = thing('Samhällsskydd Mellersta Skaraborg (SMS)')
    expect(chair?.of).toBe(joint.id)
    expect(into(joint.id, 'PartOf').map((each) => thingOf.get(each.of)?.name)).toEqual([
      'Götene kommun',
      'Skara kommun',
      'Tidaholms kommun',
      'Falköpings kommun',
    ])
  })

  it('keeps an agreement of 2020 to 2023 as ended, with the precision of its source', () => {
    const period = { from: '2020-01-01', until: '2023-12-31', fromPrecision: 'YEAR', untilPrecision: 'YEAR' }
    const strangnas = into(territoryId('0486'), 'Cover').map((each) => each.of)
    const agreement = strangnas.find((id) => thingOf.get(id)?.kind === 'POLICE_AGREEMENT') as string
    expect(description(agreement)).toMatchObject({ ...period, untilKind: 'DAY', observedOn: '2019-12-20' })
    expect(description(agreement).says).toMatchObject({
      written: 'YES',
      prevention: 'YES',
      purposeStated: 'YES',
    })
  })

  it('knows the Swedish Civil Defence Agency by both its names', () => {
    const agency = thing('Myndigheten för civilt försvar')
    expect(about(agency.id, 'Name').map(({ says, from, until }) => [says?.name, from, until])).toEqual([
      ['Myndigheten för samhällsskydd och beredskap', undefined, '2025-12-31'],
      ['Myndigheten för civilt försvar', '2026-01-01', undefined],
    ])
  })

  it('lets SST be succeeded by MUCF', () => {
    const [sst, mucf] = [
      thing('Myndigheten för stöd till trossamfund'),
      thing('Myndigheten för ungdoms- och civilsamhällesfrågor'),
    ]
    expect(about(sst.id, 'Succession')).toMatchObject([
      { to: mucf.id, from: '2026-01-01', says: { how: 'MERGED' } },
    ])
    expect(about(sst.id, 'Seat')).toHaveLength(1)
  })

  it('counts a housing company of the municipality as the municipality’s own', () => {
    const company = thing('Sollentunahem')
    expect(company.sector).toBe('MUNICIPAL')
    expect(wholes(company.id)).toEqual(['Sollentuna kommun'])
    expect(thing('Bostadsbolag i Upplands-Bro')).toMatchObject({ sector: 'PRIVATE', placeholder: true })
  })

  it('brings spellings together but never collective names', () => {
    expect(things.filter((each) => /södra älvsborgs/i.test(each.name))).toHaveLength(1)
    expect(things.filter((each) => /^Landstinget/.test(each.name))).toEqual([])
    expect(things.filter((each) => each.name === 'Idéburna organisationer')).toHaveLength(6)
    expect(things.filter((each) => each.name === 'Lokalpolisområde Växjö')).toHaveLength(1)
  })

  it('makes the local police a part of its region, and a school alone a part of its municipality only', () => {
    expect(wholes(thing('Polisen i Orsa').id)).toEqual(['Polisregion Bergslagen'])
    expect(wholes(thing('Polisregion Bergslagen').id)).toEqual(['Polismyndigheten'])
    const school = thing('Dammsdalskolan')
    expect(about(school.id, 'Reach')).toMatchObject([{ says: { extent: 'PART', area: 'Dammsdalskolan' } }])
    expect(thing('Naturbruksgymnasiet i Svenljunga').sector).toBe('REGIONAL')
  })

  it('lets the pilot of the knowledge houses end with 2017', () => {
    for (const house of things.filter((each) => each.kind === 'KNOWLEDGE_HOUSE'))
      expect(description(house.id)).toMatchObject({
        from: '2015-11-01',
        fromPrecision: 'MONTH',
        until: '2017-12-31',
        untilKind: 'DAY',
        says: { status: 'OPERATING' },
      })
  })

  it('has the nation’s coordination with the national coordinator until 2017 and with Brå since', () => {
    const coordination = thing('Nationell samordning mot våldsbejakande extremism')
    expect(into(coordination.id, 'Holding')).toMatchObject([
      { from: '2014-01-01', until: '2017-12-31' },
      { of: thing('Brottsförebyggande rådet').id, from: '2018-01-01', untilKind: 'UNKNOWN' },
    ])
  })

  it('leaves a seat that only follows from what the form is undated where no page dates it', () => {
    const group = thing('SSPF Mölndal')
    for (const seat of into(group.id, 'Seat')) expect(seat.says?.basis).toBe('DEFINITION')
    for (const seat of into(group.id, 'Seat'))
      for (const each of about(seat.of, 'Reach')) expect(each.observedOn).toBeUndefined()
  })

  it('lists members only of forums where somebody from outside sits', () => {
    const municipal = (id: string) => thingOf.get(id)?.sector === 'MUNICIPAL'
    for (const inventory of facts.filter((each) => each.fact === 'Inventory')) {
      expect(inventory).toMatchObject({ says: { scope: 'FORUM_SEATS', basis: 'PUBLISHED' } })
      expect(into(inventory.to as string, 'Seat').some((seat) => !municipal(seat.of))).toBe(true)
    }
  })
})
