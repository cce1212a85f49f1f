// A coordinator's own pages in a real browser: the first inventory, and what lapses, waits, was asked and was done.
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { faultsOf, tokenOf, useExplorer } from './browser.ts'
import { type Ids, writeInto } from './places.ts'
import { council, openForm, save, triedOut, useApi } from './working.ts'

const explorer = useExplorer({ signedIn: true })
const api = useApi(explorer)

/** Nothing is documented of these; each test has its own. */
const [INVENTORY, WORK, SHARED, OTHER] = ['2303', '2305', '2462', '2463']
const ids: Record<string, Ids> = {}

beforeAll(async () => {
  for (const code of [WORK, SHARED]) ids[code] = await writeInto(inject('neo4j'), code, council(code))
  await api.share(SHARED, ids[SHARED] ?? {}, OTHER)
})

const openAs = async (code: string, path: string) => {
  const token = await tokenOf('COORDINATOR', [code])
  return (await explorer.open(`/kommun/${code}${path}`, { token })).page
}
const part = (page: Page, title: string) =>
  page.locator('.work-part').filter({ has: page.locator('h2', { hasText: title }) })

test('the first inventory is answered a question at a time, and gone on with on another day', async () => {
  const page = await openAs(INVENTORY, '/fragor')
  await page.waitForSelector('.asked')
  const questions = await page.locator('.steps button').count()
  expect(await page.locator('#guide-progress').innerText()).toBe(`0 av ${questions} frågor besvarade`)
  expect(await faultsOf(page)).toEqual([])
  const first = await page.locator('.asked h2').innerText()
  // Of nothing on record it is asked whether there is nothing, rather than whether it is all.
  await page.locator('.answers button', { hasText: 'Det finns inga' }).click()
  await expect.poll(() => page.locator('.asked h2').innerText()).not.toBe(first)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(await page.locator('.asked h2').innerText())
  await page.locator('.answers button', { hasText: 'Hoppa över' }).click()
  const again = await openAs(INVENTORY, '/fragor')
  await again.waitForSelector('.asked')
  expect(await again.locator('#guide-progress').innerText()).toBe(`1 av ${questions} frågor besvarade`)
  expect(await again.locator('.steps [data-answered=true]').count()).toBe(1)
  await again.locator('.steps [data-answered=true]').click()
  await expect.poll(() => again.locator('.asked h2').innerText()).toBe(first)
  await again.locator('.answers button', { hasText: 'Ta tillbaka svaret' }).click()
  await expect.poll(() => again.locator('#guide-progress').innerText()).toContain('0 av')
  expect(await again.locator('.asked h2').innerText()).toBe(first)
})

test('what is missing in a list is added from its question, which stays in sight', async () => {
  const page = await openAs(INVENTORY, '/fragor')
  await page.waitForSelector('.asked')
  const forums = page.locator('.steps button')
  for (let i = 0; i < (await forums.count()); i++) {
    await forums.nth(i).click()
    await expect.poll(() => forums.nth(i).getAttribute('aria-current')).not.toBeNull()
    if (await page.locator('.asked button', { hasText: 'Lägg till forum' }).count()) break
  }
  const question = await page.locator('.asked h2').innerText()
  await openForm(page, 'Lägg till forum')
  await page.fill('#field-name', 'Trygghetsrådet')
  await page.selectOption('#field-kind', 'CRIME_PREVENTION_COUNCIL')
  await triedOut(page)
  await save(page)
  await page.locator('.done .act-foot .primary').click()
  await expect.poll(() => page.locator('.asked .records').innerText()).toContain('Trygghetsrådet')
  expect(await page.locator('.asked h2').innerText()).toBe(question)
})

test('the own page shows what was done and undoes it; a calendar is made, read and revoked; a partner is asked', async () => {
  await api.join(WORK, ids[WORK] ?? {})
  const page = await openAs(WORK, '/arbete')
  const log = part(page, 'Senast gjort')
  await log.locator('li', { hasText: 'Ny plats i ett forum' }).first().waitFor()
  expect(await faultsOf(page)).toEqual([])

  const calendar = part(page, 'Kommunens kalender')
  await calendar.locator('input[name=label]').fill('Rådets kalender')
  await calendar.locator('button[type=submit]').click()
  const address = await calendar.locator('.copyable input').inputValue()
  expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR')
  await calendar.locator('li button', { hasText: 'Återkalla' }).click()
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('calendarRevoke')
      ? route.abort('connectionrefused')
      : route.fallback(),
  )
  await calendar.locator('li button', { hasText: 'Återkalla för gott' }).click()
  await expect.poll(() => calendar.locator('li .fault').innerText()).toContain('Servern svarar inte.')
  await page.unroute('**/graphql')
  await calendar.locator('li button', { hasText: 'Återkalla för gott' }).click()
  await expect.poll(() => calendar.locator('li').count()).toBe(0)
  expect((await fetch(address)).status).toBe(404)

  const seat = log.locator('li', { hasText: 'Ny plats i ett forum' }).first()
  await seat.locator('summary').click()
  await seat.locator('.menu > button').first().click()
  await seat.locator('button', { hasText: 'Be parten bekräfta' }).click()
  await page.locator('dialog.act button', { hasText: 'Gör länken' }).click()
  const link = await page.locator('dialog.act .copyable input').inputValue()
  expect(await (await fetch(link)).text()).toContain(`Idrottsklubben ${WORK}`)
  await page.keyboard.press('Escape')
  await part(page, 'Frågor till parter').locator('li', { hasText: 'inget svar ännu' }).waitFor()

  await seat.locator('button', { hasText: 'Ångra' }).click()
  expect(await triedOut(page)).toMatch(/^Öppnar/)
  await save(page)
  await page.locator('.done .act-foot .primary').click()
  await log.locator('li', { hasText: 'Åtgärd ångrad' }).first().waitFor()
})

test('what is shared ends when the other municipality has had its say: it is told, and stops it', async () => {
  const page = await openAs(SHARED, '?vy=underlag')
  const forum = page.locator('.things li', { hasText: `Rådet ${SHARED}` })
  await forum.locator('.menu > button').click()
  await forum.locator('button', { hasText: 'Forumet har upphört' }).click()
  await triedOut(page)
  await save(page)
  await expect.poll(() => page.locator('.done').innerText()).toContain('Föreslaget')

  const other = await openAs(OTHER, '/arbete')
  const consent = part(other, 'Förslag om det ni delar')
  await consent.locator('li', { hasText: `Rådet ${SHARED}` }).waitFor()
  expect(await faultsOf(other)).toEqual([])
  await consent.locator('button', { hasText: 'Stoppa' }).click()
  await consent.locator('input').fill('Vi behöver rådet.')
  await consent.locator('button', { hasText: 'Stoppa' }).click()
  await consent.locator('summary', { hasText: '1 avgjort förslag' }).click()
  await expect.poll(() => consent.innerText()).toContain('Vi behöver rådet.')
})
