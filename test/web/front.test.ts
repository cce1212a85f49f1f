// The front page before any of the explorer's code has come: it stands there with its map, which it colours itself, and is taken over as it stands.
import { beforeAll, expect, test } from 'vitest'
import { openApi } from '../support/api.ts'
import { holding, useExplorer } from './browser.ts'

const explorer = useExplorer()

// Beside the 290, a municipality that is invented: the country is not invented for that.
beforeAll(async () => {
  const api = openApi()
  await api.world({ facts: [] })
  await api.close()
})

/** The front page with the explorer's code held back until it is let go. */
async function held(lang: 'sv' | 'en' = 'sv') {
  const { page } = await explorer.blank({ lang })
  const release = await holding(page, '**/*.js')
  await page.goto(explorer.address())
  return { page, release }
}

const colours = '.map a > [class^="fill-"]'

test('the map is coloured, and leads to municipalities, before the explorer has come', async () => {
  const { page, release } = await held()
  await page.waitForSelector(colours)
  const classes = () =>
    page.locator('.map a > path').evaluateAll((all) => all.map((each) => each.getAttribute('class')))
  expect(await page.locator(colours).count()).toBe(290)
  expect(await page.locator('.legend').count()).toBe(0)
  const before = await classes()
  expect(await page.locator('.map a').first().getAttribute('href')).toMatch(/^\/kommun\/\d{4}$/)
  await page.evaluate('globalThis.standing = [...document.querySelectorAll(".map a, header, h1")]')
  release()
  await page.waitForSelector('.legend')
  // The same colours, on the very same shapes, which the explorer has taken over.
  expect(await classes()).toEqual(before)
  expect(new Set(before).size).toBeGreaterThan(1)
  expect(await page.evaluate('standing.every((each) => each.isConnected)')).toBe(true)
  await page.locator('.map a').first().focus()
  expect(await page.locator('.map .pointed').count()).toBe(1)
})

test('a reader of English is not shown the Swedish words that stand there', async () => {
  const { page, release } = await held('en')
  await page.waitForSelector(colours)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.locator('h1').isVisible()).toBe(false)
  expect(await page.locator('.map > svg').isVisible()).toBe(true)
  release()
  await page.waitForSelector('.legend')
  expect(await page.locator('h1').innerText()).toBe('Sweden')
  expect(await page.locator('nav').first().isVisible()).toBe(true)
})

test('what is pressed before the explorer has come is done when it has', async () => {
  const keys = await held()
  await keys.page.waitForSelector(colours)
  await keys.page.keyboard.press('Control+k')
  keys.release()
  await keys.page.waitForSelector('[role=combobox]')

  const buttons = await held()
  await buttons.page.waitForSelector(colours)
  await buttons.page.getByRole('button', { name: 'English' }).click()
  buttons.release()
  await buttons.page.waitForSelector('.legend')
  expect(await buttons.page.locator('h1').innerText()).toBe('Sweden')
  expect(await buttons.page.locator('[role=combobox]').count()).toBe(0)
})

test('whoever is refused is not shown the map that stands there', async () => {
  const { page } = await explorer.blank()
  const refusal = { message: 'No.', extensions: { code: 'FORBIDDEN' } }
  await page.route('**/graphql', (route) => route.fulfill({ json: { data: null, errors: [refusal] } }))
  await page.route('**/*.js', (route) => route.abort())
  const asked = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.js'))
  await page.goto(explorer.address())
  await asked
  expect(await page.locator('.map').isVisible()).toBe(false)
})

test('what is chosen in the address is drawn by the explorer alone', async () => {
  const { page } = await explorer.open('/?lan=10')
  await page.waitForSelector(colours)
  expect(await page.locator('.map a').count()).toBe(5)
  expect(await page.evaluate('typeof early')).toBe('undefined')
})
