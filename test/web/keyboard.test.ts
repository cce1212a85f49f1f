// The keyboard alone: from the first Tab to a result.
import { expect, test } from 'vitest'
import { useExplorer } from './browser.ts'

const explorer = useExplorer()

test('the first Tab leads past the bar', async () => {
  const { page } = await explorer.open('/')
  await page.waitForSelector('.map a > [class^="fill-"]')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})

test('Ctrl-K finds a municipality by the beginning of its name, and Esc gives the focus back', async () => {
  const { page } = await explorer.open('/')
  await page.waitForSelector('.map a > [class^="fill-"]')
  await page.locator('.bar .search').focus()
  await page.keyboard.press('Control+k')
  await page.waitForSelector('dialog[open]')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('dialog').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('search')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('karlskr')
  await page.waitForSelector('[role=option]')
  expect(await page.locator('[role=option][aria-selected=true]').innerText()).toContain('Karlskrona')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe('/kommun/1080')
})

test('the search asks from two letters on, once they have stopped coming', async () => {
  const { page } = await explorer.blank()
  await page.clock.install()
  await page.goto(explorer.address())
  await page.waitForSelector('.legend')
  const asked: string[] = []
  page.on('request', (request) => {
    const { query = '', variables } = request.postDataJSON() ?? {}
    if (query.includes('search(')) asked.push(variables.text)
  })
  await page.keyboard.press('Control+k')
  await page.waitForSelector('dialog[open]')
  await page.keyboard.type('k')
  await page.clock.runFor(1_000)
  expect(asked).toEqual([])
  await page.keyboard.type('arlskr')
  await page.clock.runFor(1_000)
  await page.locator('[role=option]', { hasText: 'Karlskrona' }).first().waitFor()
  expect(asked).toEqual(['karlskr'])
})

test('Enter in the search waits for the hits of what stands there', async () => {
  const { page } = await explorer.open('/jamfor')
  await page.waitForSelector('.heat canvas')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('karlskr')
  await page.waitForSelector('[role=option]')
  const held: (() => void)[] = []
  await page.route('**/graphql', (route) => {
    held.push(() => route.continue())
  })
  await page.locator('dialog.palette input').fill('olofstr')
  await page.keyboard.press('Enter')
  await expect.poll(() => held.length).toBe(1)
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).pathname).toBe('/jamfor')
  for (const go of held) go()
  await page.locator('[role=option]', { hasText: 'Olofström' }).first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe('/kommun/1060')
})

test('the map is one stop, the arrows go from municipality to municipality, Enter opens', async () => {
  const { page } = await explorer.open('/')
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(await page.locator('.map a[tabindex="0"]').count()).toBe(1)
  await page.locator('.map a[tabindex="0"]').focus()
  const code = () => page.evaluate(() => document.activeElement?.getAttribute('data-code'))
  const first = await code()
  await page.keyboard.press('ArrowUp')
  const second = await code()
  expect(second).toMatch(/^\d{4}$/)
  expect(second).not.toBe(first)
  expect(await page.locator('.map a[tabindex="0"]').getAttribute('data-code')).toBe(second)
  await expect.poll(() => page.locator('.map-tip strong').count()).toBe(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/kommun/${second}`)
})

test('the heat map is walked with the arrows, told as it goes, and Enter opens the account', async () => {
  const { page } = await explorer.open('/jamfor?lan=10&omrade=S5')
  await page.waitForSelector('.heat canvas')
  await page.locator('.heat').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('.heat-read strong').innerText()).toBe('Karlskrona')
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog.cell .state')
  expect(page.url()).toContain('ruta=1080')
  expect(await page.locator('dialog.cell').innerText()).toContain('Karlskrona')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('ruta=')
  // What was opened and closed leaves no step behind that the back button would stumble on.
  await page.goBack()
  await expect.poll(() => page.url()).toBe('about:blank')
})

test('the wheel scrolls the heat map and the headings follow', async () => {
  const { page } = await explorer.open('/jamfor')
  await page.waitForSelector('.heat canvas')
  const box = page.locator('.heat')
  expect(await box.evaluate((element) => element.scrollHeight)).toBeGreaterThan(4_000)
  await box.hover({ position: { x: 400, y: 300 } })
  await page.mouse.wheel(0, 2_000)
  await expect.poll(() => box.evaluate((element) => element.scrollTop)).toBeGreaterThan(1_000)
})
