// Work that is interrupted: a sign-in that runs out, a server away for a moment, a slip of the hand. What was begun stays.
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { tokenOf, useExplorer } from './browser.ts'
import { type Ids, writeInto } from './places.ts'
import { council, fill, openForm, save, useApi } from './working.ts'

const explorer = useExplorer({ signedIn: true })
const api = useApi(explorer)

/** Nothing is documented of these; each test has its own. */
const [OVER, AWAY] = ['2401', '2403']
const ids: Record<string, Ids> = {}

beforeAll(async () => {
  for (const code of [OVER, AWAY]) ids[code] = await writeInto(inject('neo4j'), code, council(code))
})

const isEvents = (accept = '') => accept.includes('text/event-stream')

async function openChair(page: Page) {
  await page.locator('.around .chair[href*="stol=SPORTS_CLUB"]').focus()
  await page.keyboard.press('Enter')
}

async function openSeat(code: string) {
  const token = await tokenOf('COORDINATOR', [code])
  const { page } = await explorer.blank({ token })
  const follows = page.waitForResponse((response) => isEvents(response.request().headers().accept))
  await page.goto(`${explorer.address()}/kommun/${code}`)
  await openChair(page)
  await page.waitForSelector('.panel .account')
  await follows
  await openForm(page, 'Ge plats i forum')
  await page.selectOption('#field-actor', { label: `Idrottsklubben ${code}` })
  await fill(page, 'from', '2026-05-01')
  return { page, token }
}

const actor = (page: Page) => page.locator('#field-actor').inputValue()

test('a sign-in that runs out in the middle of a form is renewed above it, and the form is saved as it stands', async () => {
  const { page, token } = await openSeat(OVER)
  const chosen = await actor(page)
  let over = true
  await page.route('**/graphql', (route) =>
    over && route.request().postData()?.includes('done: forumJoin(')
      ? route.fulfill({
          status: 401,
          contentType: 'application/json',
          body: JSON.stringify({ errors: [{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }] }),
        })
      : route.continue(),
  )
  await save(page)
  await page.waitForSelector('dialog.sign-in')
  expect(await page.locator('dialog.sign-in').innerText()).toContain('Din inloggning har gått ut.')
  expect(await page.locator('dialog.act .fault').innerText()).toContain('Din inloggning har gått ut.')
  over = false
  await page.locator('#token').fill(token)
  await page.locator('dialog.sign-in button[type=submit]').click()
  await expect.poll(() => page.locator('dialog.sign-in').count()).toBe(0)
  expect(await actor(page)).toBe(chosen)
  await save(page)
  await page.waitForSelector('.done-says')
})

test('while the server is away the page and the open form stay, and leaving the form is asked about', async () => {
  const { page } = await openSeat(AWAY)
  await page.route('**/graphql', (route) =>
    isEvents(route.request().headers().accept) ? route.continue() : route.abort('connectionrefused'),
  )
  await api.join(AWAY, ids[AWAY] ?? {})
  await page.locator('.stale').first().waitFor({ state: 'attached' })
  expect(await page.locator('.stale').first().innerText()).toContain('Servern svarar inte.')
  expect(await page.locator('.municipality h1').count()).toBe(1)
  await save(page)
  await expect.poll(() => page.locator('dialog.act .fault').innerText()).toContain('Servern svarar inte.')

  await page.mouse.click(4, 4)
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog.act .leaving')
  expect(await actor(page)).not.toBe('')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('dialog.act').count()).toBe(0)
  await page.unroute('**/graphql')
  await page.locator('.stale button').first().click()
  await expect.poll(() => page.locator('.stale').count()).toBe(0)
})

test('a dialog closes by a click beside it, not in its padding or where a selection ends', async () => {
  const { page } = await explorer.open('/', { token: await tokenOf('VIEWER') })
  await page.locator('.bar .search').click()
  const box = await page.locator('dialog.palette').boundingBox()
  if (!box) throw new Error('The palette has no place on the page.')
  await page.mouse.click(box.x + 3, box.y + 3)
  await page.mouse.move(box.x + 60, box.y + 3)
  await page.mouse.down()
  await page.mouse.move(5, 5)
  await page.mouse.up()
  expect(await page.locator('dialog.palette').count()).toBe(1)
  await page.mouse.click(5, 5)
  await expect.poll(() => page.locator('dialog').count()).toBe(0)
})

test('an actor that is on record is said to be in the list, and is taken by Enter', async () => {
  const { page } = await explorer.open(`/kommun/${OVER}`, { token: await tokenOf('COORDINATOR', [OVER]) })
  await openChair(page)
  await openForm(page, 'Ge plats i forum')
  const search = page.locator('dialog.act input[type=search]').first()
  await search.fill(`Idrottsklubben ${OVER}`)
  await expect.poll(() => page.locator('dialog.act .actor-field .field-hint').innerText()).toContain('redan')
  await search.press('Enter')
  expect(await actor(page)).not.toBe('')
  await search.fill('Finns nog ingenstans')
  await expect
    .poll(() => page.locator('dialog.act .actor-field .field-hint').innerText())
    .toBe('Ingen med det namnet finns.')
})
