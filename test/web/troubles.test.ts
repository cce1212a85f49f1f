// What the explorer says when the API is slow, failing or away, to newcomers, of invented worlds, and inside others' pages.
import { describe, expect, test } from 'vitest'
import { faultsOf, useExplorer } from './browser.ts'

const explorer = useExplorer()

type Trouble = 'away' | 'failing' | 'refused'
const answers = {
  failing: { status: 500, contentType: 'text/plain', body: 'oops' },
  refused: {
    status: 200,
    contentType: 'application/json',
    body: JSON.stringify({ data: null, errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] }),
  },
}

describe.each([
  ['away', 'sv', 'Servern svarar inte.'],
  ['failing', 'sv', 'Något gick fel hos oss.'],
  ['refused', 'en', 'This is shown to those who are signed in.'],
] as [Trouble, 'sv' | 'en', string][])('an API that is %s', (trouble, lang, sentence) => {
  test.each(['/', '/fraga', '/utkast'])(`is told in a sentence on %s, with a way on`, async (path) => {
    const { page } = await explorer.blank({ lang })
    await page.route('**/graphql', (route) =>
      trouble === 'away' ? route.abort('connectionrefused') : route.fulfill(answers[trouble]),
    )
    await page.goto(explorer.address() + path)
    await page.waitForSelector('[role=alert]')
    expect(await page.locator('[role=alert] h2').innerText()).toBe(sentence)
    expect(await faultsOf(page)).toEqual([])
    await page.unroute('**/graphql')
    await page.locator('[role=alert] button').first().click()
    await expect.poll(() => page.locator('[role=alert]').count()).toBe(0)
  })
})

test('a slow API is told of, and its answer is shown when it comes', async () => {
  const { page } = await explorer.blank()
  const held: (() => void)[] = []
  await page.route('**/graphql', (route) => {
    held.push(() => route.continue())
  })
  await page.clock.install()
  await page.goto(`${explorer.address()}/jamfor`)
  await page.waitForSelector('main [role=status]')
  expect(await page.locator('main [role=status]').innerText()).toContain('Hämtar')
  await page.clock.runFor(5_000)
  await expect.poll(() => page.locator('main [role=status]').innerText()).toContain('längre tid än vanligt')
  for (const go of held) go()
  await page.unroute('**/graphql')
  await page.waitForSelector('.heat canvas')
})

test('while the answer to another choice is on its way the earlier one stays, and it is seen that one waits', async () => {
  const { page } = await explorer.open('/kommun/1080?vy=natverk')
  await page.waitForSelector('.net-canvas canvas')
  const held: (() => void)[] = []
  await page.route('**/graphql', (route) => {
    held.push(() => route.continue())
  })
  await page.locator('.as-of input').focus()
  await page.keyboard.press('ArrowLeft')
  await page.locator('.underway .waiting').waitFor()
  expect(await page.locator('.net-canvas canvas').count()).toBeGreaterThan(0)
  for (const go of held) go()
  await expect.poll(() => page.locator('.underway').count()).toBe(0)
})

test('a newcomer is told that "underlag saknas" is no "brist", once', async () => {
  const { page } = await explorer.open('/', { newcomer: true })
  await page.waitForSelector('dialog.welcome')
  expect(await page.locator('dialog.welcome').innerText()).toContain('”Underlag saknas” är ingen brist.')
  expect(await page.locator('dialog.welcome dt').count()).toBe(8)
  // On a phone it is longer than the screen, and begins at its beginning.
  await page.setViewportSize({ width: 390, height: 600 })
  await page.reload()
  const welcome = page.locator('dialog.welcome')
  await welcome.waitFor()
  expect(await welcome.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true)
  expect(await welcome.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await page.locator('dialog.welcome button').click()
  await expect.poll(() => page.locator('dialog').count()).toBe(0)
  await page.reload()
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(await page.locator('dialog').count()).toBe(0)
})

describe('an invented world', () => {
  test.each(['/', '/jamfor', '/fraga', '/rekommendation/L4.1'])(
    'is marked on %s, also on paper',
    async (path) => {
      const { page } = await explorer.blank()
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch()
        const answer = await response.json()
        if (answer.data?.country) answer.data.country.invented = true
        await route.fulfill({ response, json: answer })
      })
      await page.goto(explorer.address() + path)
      await page.waitForSelector('.invented')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.invented').isVisible()).toBe(true)
    },
  )

  test('and the real one is not', async () => {
    const { page } = await explorer.open('/')
    await page.waitForSelector('.map a > [class^="fill-"]')
    expect(await page.locator('.invented').count()).toBe(0)
  })
})

test('inside another page there is no bar, and links keep it so', async () => {
  const { page } = await explorer.open('/fraga?embed')
  await page.waitForSelector('.asked-county')
  expect(await page.locator('.bar').count()).toBe(0)
  await page.locator('.asked-places h3 a').first().click()
  await expect.poll(() => page.url()).toMatch(/\/kommun\/\d{4}\?embed/)
})

test.each(['/?dag=i-dag', '/?dag=2026-02-31'])('what is no day in %s is today', async (path) => {
  const { page } = await explorer.open(path)
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(await page.locator('[role=alert]').count()).toBe(0)
  expect(await page.locator('.country-choices > p').first().innerText()).toContain('23\u00a0nov\u00a02026')
})

test('an address that leads nowhere says so', async () => {
  const { page } = await explorer.open('/finns/inte')
  await page.waitForSelector('h1')
  expect(await page.locator('h1').innerText()).toBe('Sidan finns inte.')
})
