// What national staff work with in a real browser: drafts of norms with their effect before they are published, and rounds.
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { faultsOf, tokenOf, useExplorer } from './browser.ts'
import { writeInto } from './places.ts'
import { council, openForm, save, useApi } from './working.ts'

const explorer = useExplorer({ signedIn: true })
const api = useApi(explorer)

/** A county of one municipality, and a municipality whose police seat a draft would no longer count. */
const [COUNTY, ISLAND, PLACE] = ['09', '0980', '2309']

beforeAll(async () => {
  await writeInto(inject('neo4j'), PLACE, council(PLACE))
})

const openAsNational = async (path: string, lang: 'sv' | 'en' = 'sv') =>
  (await explorer.open(path, { token: await tokenOf('NATIONAL'), lang })).page

const text = (page: Page) => page.locator('.editor textarea')

test('a draft is mended by line and column, its examples are run, and its effect is seen on the map before it is published', async () => {
  const page = await openAsNational('/utkast')
  await page.selectOption('#begin-from', 'S5.4-police')
  await page.locator('form button', { hasText: 'Nytt utkast' }).click()
  await page.locator('td', { hasText: 'stämmer' }).first().waitFor({ timeout: 60_000 })
  const begun = await text(page).inputValue()
  expect(begun).toContain('version: 1.1.0')
  expect(await page.locator('.publish button').isEnabled()).toBe(true)

  const wrong = begun.replace(/^severity: .*$/m, 'severity: FATAL')
  await text(page).fill(wrong)
  await page.waitForSelector('.problems li')
  const line = wrong.split('\n').indexOf('severity: FATAL') + 1
  expect(await page.locator('.problems li').innerText()).toContain(`Rad ${line}, kolumn 1`)
  expect(await page.locator('.publish').count()).toBe(0)
  await page.locator('.problems button').click()
  expect(
    await text(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart)),
  ).toMatch(/^severity: FATAL/)

  // Only an interfaith council would count, where the police has no seat: the seat in the council closes nothing any more.
  await text(page).fill(begun.replace(/forumKinds:(\n *- .*)+/, 'forumKinds: [INTERFAITH_COUNCIL]'))
  await page.locator('td', { hasText: 'stämmer' }).first().waitFor({ timeout: 60_000 })
  await page.locator('td', { hasText: 'stämmer inte' }).first().waitFor()
  expect(await page.locator('.publish button').isDisabled()).toBe(true)
  await page.locator('button', { hasText: 'Visa på kartan' }).click()
  await page.waitForSelector('.effect .map a > [class^="fill-"]')
  expect(await page.locator(`.effect a[data-code="${PLACE}"]`).getAttribute('aria-label')).toContain(
    'från ingen flagga till',
  )
  expect(await page.locator('.effect .legend').innerText()).toContain('som förut')
  expect(await faultsOf(page)).toEqual([])
  // Somebody else writes in the same draft: nothing is written over, and both texts are shown.
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const other = `${begun}# Någon annan.\n`
  const { kept } = await api.ask(
    'mutation ($id: ID, $yaml: String!) { kept: recommendationDraft(id: $id, input: { pack: "strategy-2016", yaml: $yaml }) { errors { message } } }',
    { id, yaml: other },
    { role: 'NATIONAL' },
  )
  expect(kept.errors).toEqual([])
  await text(page).fill(`${begun}# Mitt.\n`)
  await page.waitForSelector('.both')
  expect(await page.locator('.both mark').allInnerTexts()).toEqual(['# Någon annan.', '# Mitt.'])
  expect(await faultsOf(page)).toEqual([])
  await page.locator('.both button', { hasText: 'Fortsätt med det som är nu' }).click()
  expect(await text(page).inputValue()).toBe(other)
  await page.goto(`${explorer.address()}/utkast`)
  await page.locator('.things li', { hasText: 'S5.4-police@1.1.0' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
})

test('a round is opened, answered by a municipality, closed, and compared with the one before', async () => {
  const page = await openAsNational('/omgangar', 'en')
  for (const [i, name] of ['Round of spring', 'Round of autumn'].entries()) {
    await page.locator('summary', { hasText: 'Open a round' }).click()
    await page.fill('#round-name', name)
    await page.fill('#round-opens', `2026-11-0${i + 1}`)
    await page.fill('#round-closes', '2026-12-15')
    await page.selectOption('#round-within', COUNTY)
    await page.locator('.round-form button').click()
    const round = page.locator('section.work-part').filter({ has: page.locator('h2', { hasText: name }) })
    await expect.poll(() => round.innerText()).toContain('0 of 1 municipalities have answered')
    if (i === 1) {
      await answer(name)
      await page.reload()
      await expect.poll(() => round.innerText()).toContain('1 of 1 municipalities have answered')
    }
    await round.locator('button', { hasText: 'Close the round' }).click()
    await round.locator('button', { hasText: 'Close for good' }).click()
    await expect.poll(() => round.innerText()).toContain('closed')
    if (i === 0) await page.reload()
    else await expect.poll(() => round.innerText()).toContain('known in both')
  }
  expect(await faultsOf(page)).toEqual([])
})

async function answer(round: string) {
  const token = await tokenOf('COORDINATOR', [ISLAND])
  const { page } = await explorer.open(`/kommun/${ISLAND}/arbete`, { token })
  await page.locator('h2', { hasText: round }).waitFor()
  await openForm(page, 'Svara i omgången')
  await save(page)
  await page.locator('.done .act-foot .primary').click()
  await expect.poll(() => page.locator('.work-part', { hasText: round }).innerText()).toContain('Ni svarade')
}
