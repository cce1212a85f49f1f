// What lapses if nothing is done: each norm on the day it would no longer be met, and the act that keeps it.
import { afterAll, expect, test } from 'vitest'
import { anonymous, type Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { mutationOf } from './support/trials.ts'
import type { BuiltWorld, WorldAct } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())

interface Kept {
  act: string
  arguments: { id?: string; input: Record<string, unknown> }
  says: string
  thing: { id: string } | null
}
interface Row {
  recommendation: { id: string }
  lapsesOn: string
  days: number
  becomes: string
  says: string
  en: string
  keeps: Kept[]
}

async function forecastOf(world: BuiltWorld, days?: number, as: Viewer = anonymous): Promise<Row[]> {
  const { municipality } = await api.answer(
    `query ($code: String!, $days: Int) { municipality(code: $code) { forecast(days: $days) {
      recommendation { id } lapsesOn days becomes says en: says(lang: EN) keeps { act arguments says thing { id } } } } }`,
    { code: world.territories.T, days },
    as,
  )
  return municipality.forecast
}

const rowOf = (rows: Row[], id: string) => rows.find(({ recommendation }) => recommendation.id === id)

/** The forecast's act, done as it is given, takes the norm out of the forecast. */
async function keepsIt(world: BuiltWorld, norm: string, act: string, more: object = {}) {
  const kept = rowOf(await forecastOf(world), norm)?.keeps.find((each) => each.act === act)
  expect(kept, `${act} for ${norm}`).toBeDefined()
  const { id, input } = kept?.arguments ?? { input: {} }
  const mine = coordinatorOf(world.territories.T)
  const given = { id, input: { ...input, ...more } }
  const done = await api.answer(mutationOf(act, id !== undefined), given, mine)
  expect(done.act.errors).toEqual([])
  expect(rowOf(await forecastOf(world), norm)).toBeUndefined()
  return kept
}

const documents = { fact: 'Inventory', of: 'T', scope: 'DOCUMENTS' } as const

const aPlan: WorldAct = {
  things: {
    plan: {
      kind: 'ACTION_PLAN',
      name: 'Åtgärdsplan',
      from: '2025-01-15',
      decidedBy: 'KF',
      coversCrime: 'YES',
    },
  },
  facts: [documents],
}

test('a plan that nobody follows up lapses two years after it was adopted, and a follow-up keeps it', async () => {
  const world = await api.world(aPlan)
  const rows = await forecastOf(world)
  expect(rowOf(rows, 'L6.2')).toMatchObject({
    lapsesOn: '2027-01-16',
    days: 54,
    becomes: 'NOT_MET',
    says: expect.stringContaining(
      'är uppfyllt till och med den 15 januari 2027 och blir en brist dagen efter.',
    ),
    en: expect.stringContaining('is met until 15 January 2027 and becomes a gap the day after.'),
  })
  expect(rowOf(rows, 'L5.1')).toBeUndefined()
  expect(rowOf(await forecastOf(world, 53), 'L6.2')).toBeUndefined()
  expect(rowOf(await forecastOf(world, 54), 'L6.2')).toBeDefined()
  const kept = await keepsIt(world, 'L6.2', 'documentFollowUp')
  expect(kept?.says).toBe('Följ upp Åtgärdsplan före den 16 januari 2027.')
  expect(kept?.thing).toEqual({ id: world.ids.plan })
})

test('a document that says when it ends is to be followed by the next', async () => {
  const world = await api.world({
    things: {
      plan: {
        kind: 'ACTION_PLAN',
        from: '2024-01-01',
        until: '2026-12-31',
        decidedBy: 'KF',
        coversCrime: 'YES',
      },
    },
    facts: [documents],
  })
  expect(rowOf(await forecastOf(world), 'L5.1')).toMatchObject({ lapsesOn: '2027-01-01', becomes: 'NOT_MET' })
  await keepsIt(world, 'L5.1', 'documentAdopt', { coversCrime: true })
})

test('what lapses because the norm it presumes does is kept by what keeps that one', async () => {
  const world = await api.world({
    things: {
      bild: {
        kind: 'SITUATION_PICTURE',
        from: '2026-01-01',
        until: '2026-12-31',
        underLaw: 'YES',
        mapping: 'YES',
        otherInformation: 'YES',
        analysis: 'YES',
      },
    },
    facts: [documents],
  })
  const row = rowOf(await forecastOf(world), 'L4.2')
  expect(row).toMatchObject({ lapsesOn: '2027-01-01', becomes: 'NOT_APPLICABLE' })
  expect(row?.keeps.map(({ act }) => act)).toEqual(['documentAdopt'])
})

test('a seat that nobody has confirmed for two years becomes unknown, and the forum’s list keeps it', async () => {
  const seen = '2024-12-20'
  const world = await api.world({
    things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'Rådet' }, polis: { kind: 'POLICE' } },
    facts: [
      { fact: 'Seat', of: 'polis', to: 'bra', observedOn: seen },
      { fact: 'Seat', of: 'kommun', to: 'bra' },
    ],
  })
  expect(rowOf(await forecastOf(world), 'S5.4-police')).toMatchObject({
    lapsesOn: '2026-12-21',
    becomes: 'UNKNOWN',
  })
  const kept = await keepsIt(world, 'S5.4-police', 'inventoryConfirm')
  expect(kept?.says).toBe('Bekräfta vilka som sitter i Rådet före den 21 december 2026.')
})

test('a holding that ends on a day is corrected if it goes on', async () => {
  const world = await api.world({
    things: { samordning: { kind: 'COORDINATOR_CRIME_PREVENTION', contactPoint: 'YES' } },
    facts: [{ fact: 'Holding', of: 'kommun', to: 'samordning', from: '2024-01-01', until: '2026-12-31' }],
  })
  const kept = await keepsIt(world, 'L11.1', 'factCorrect')
  expect(kept?.says).toMatch(/till och med den 31 december 2026\. Fortsätter det, rätta slutdagen\.$/)
  expect(kept?.thing).toEqual({ id: world.ids.samordning })
})

test('a function nobody has confirmed for two years is kept by the list of functions', async () => {
  const world = await api.world({
    things: { samordning: { kind: 'COORDINATOR_CRIME_PREVENTION', contactPoint: 'YES' } },
    facts: [{ fact: 'Holding', of: 'kommun', to: 'samordning', observedOn: '2025-01-10' }],
  })
  const kept = await keepsIt(world, 'L11.1', 'inventoryConfirm')
  expect(kept?.arguments.input).toMatchObject({
    scopes: ['FUNCTIONS'],
    kinds: ['COORDINATOR_CRIME_PREVENTION'],
  })
})

test('a forum that has not met for long is kept by a meeting', async () => {
  const world = await api.world({
    things: { bra: { kind: 'CIVIL_COUNCIL' }, klubb: { kind: 'SPORTS_CLUB' } },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'bra' },
      { fact: 'Seat', of: 'klubb', to: 'bra' },
      { fact: 'Meeting', of: 'bra', from: '2026-06-10' },
    ],
  })
  expect(rowOf(await forecastOf(world), 'S1.4')).toMatchObject({ lapsesOn: '2026-12-11' })
  await keepsIt(world, 'S1.4', 'meetingRecord')
})

test('an inventory that a norm asks for is kept by another', async () => {
  const world = await api.world({
    facts: [{ fact: 'Inventory', of: 'T', scope: 'SERVICES', observedOn: '2024-12-24' }],
  })
  await keepsIt(world, 'S9.3', 'inventoryConfirm')
})

test('what a municipality keeps to itself is in its own forecast, and in nobody else’s', async () => {
  const world = await api.world({
    things: {
      plan: { kind: 'ACTION_PLAN', from: '2025-01-15', decidedBy: 'KF', coversCrime: 'YES', lane: 'OWN' },
    },
    facts: [documents],
  })
  const mine = coordinatorOf(world.territories.T)
  expect(rowOf(await forecastOf(world, 90, mine), 'L6.2')).toBeDefined()
  expect(rowOf(await forecastOf(world, 90), 'L6.2')).toBeUndefined()
})

test('a forecast is for a day at least and two years at most', async () => {
  const world = await api.world({ facts: [] })
  for (const days of [0, 731])
    expect(
      await api.refusal(
        `{ municipality(code: "${world.territories.T}") { forecast(days: ${days}) { days } } }`,
      ),
    ).toBe(`A forecast is for 1 to 730 days; ${days} were asked for.`)
  expect(await forecastOf(world)).toEqual([])
})
