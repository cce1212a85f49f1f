// What is on record of a municipality beside its table: what has ended, meetings and follow-ups, and an agreement's own page.
import { beforeAll, expect, inject, test } from 'vitest'
import { faultsOf, useExplorer } from './browser.ts'
import { type Ids, writeInto } from './places.ts'

const explorer = useExplorer()

/** Trosa, of which nothing is documented. */
const PLACE = '0488'
let ids: Ids

beforeAll(async () => {
  ids = await writeInto(inject('neo4j'), PLACE, {
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'Rådet i Trosa', from: '2024-01-01' },
      before: { kind: 'SSPF', name: 'Förra gruppen i Trosa', from: '2019-01-01', until: '2023-12-31' },
      police: { kind: 'POLICE', name: 'Polisen i Trosa' },
      deal: { kind: 'POLICE_AGREEMENT', name: 'Avtalet i Trosa', written: 'YES', from: '2025-01-01' },
      plan: { kind: 'ACTION_PLAN', name: 'Planen i Trosa', from: '2026-02-01' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR', from: '2024-01-01' },
      { fact: 'Seat', of: 'police', to: 'council', from: '2024-01-01' },
      { fact: 'Party', of: 'kommun', to: 'deal', from: '2025-01-01' },
      { fact: 'Party', of: 'police', to: 'deal', from: '2025-01-01' },
      { fact: 'Meeting', of: 'council', from: '2026-05-04', attendedBy: ['kommun', 'police'] },
      { fact: 'Meeting', of: 'council', from: '2026-09-03', attendedBy: ['kommun'] },
      { fact: 'Meeting', of: 'council', from: '2026-10-01' },
      { fact: 'FollowUp', of: 'plan', from: '2026-09-10' },
    ],
  })
})

test('what has ended stands last and is marked with its day, and what has happened is told where it belongs', async () => {
  const { page } = await explorer.open(`/kommun/${PLACE}?vy=underlag`)
  const over = page.locator('.things .over')
  await over.first().waitFor()
  expect(await over.innerText()).toMatch(/Förra gruppen i Trosa\s+upphörde 31.dec.2023/)
  const record = await page.locator('.record').innerText()
  expect(record).toMatch(/senaste mötet 1.okt.2026(?!, )/)
  expect(record).toMatch(/följdes upp 10.sep.2026/)
  expect(await faultsOf(page)).toEqual([])
  await page.goto(`${explorer.address()}/kommun/${PLACE}?vy=tid`)
  await page.waitForSelector('.timeline .span-mark')
  expect(await page.locator('.timeline-scroll .span-mark').count()).toBe(4)
  await page.locator('.timeline .twin summary').click()
  await page.locator('.timeline .twin tbody tr').first().waitFor()
  expect(await page.locator('.timeline .twin').innerText()).toMatch(/möte 3.sep.2026, 1 var med/)
  expect(await faultsOf(page)).toEqual([])
})

test('a forum’s page tells who was at its meetings, and of a meeting without a list nobody is said to have been away', async () => {
  const { page } = await explorer.open(`/aktor/${ids.council}`)
  await page.locator('h2', { hasText: 'Möten' }).waitFor()
  const forum = await page.locator('main').innerText()
  expect(forum).toContain('var med vid 1 av 2 möten med antecknad närvaro')
  expect(forum).toContain('vilka som var med är inte antecknat')
  expect(await faultsOf(page)).toEqual([])
})

test('an agreement is found by a party, which stands in the address, and has a page of its own', async () => {
  const { page } = await explorer.open('/avtal?lan=04&text=polisen%20i%20trosa')
  await page.waitForSelector('.timeline .span-name')
  expect(await page.locator('.timeline .span-second').allTextContents()).toEqual([
    expect.stringContaining('Polisen i Trosa'),
  ])
  await page.locator('.choices input[type=search]').fill('Ingen sådan part')
  await expect.poll(() => page.locator('.timeline').count()).toBe(0)
  expect(page.url()).toContain('text=Ingen')
  await page.locator('.choices input[type=search]').fill('trosa')
  await page.locator('.timeline svg a').first().click()
  await expect.poll(() => page.locator('h1').innerText()).toBe('Avtalet i Trosa')
  // Not having been told is neither yes nor no.
  expect(await page.locator('.clauses').innerText()).toMatch(/Skriftlig\s+ja/)
  expect(await page.locator('.clauses').innerText()).toMatch(/Har styrgrupp\s+inte sagt/)
  expect(await page.locator('.things').first().innerText()).toContain('Polisen i Trosa')
  expect(await faultsOf(page)).toEqual([])
})
