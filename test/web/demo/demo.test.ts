// Every view of an invented world: marked as such on the screen and on paper, with each of the eight states, and usable by everyone.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, holding, tokenOf, useExplorer } from '../browser.ts'
import { viewsOf } from '../views.ts'
import { COUNTY, MUNICIPALITY } from './county.ts'

const explorer = useExplorer()

// A database that has just started plans each statement for the first time.
beforeAll(async () => {
  const { page } = await explorer.open(`/kommun/${MUNICIPALITY}?vy=natverk`)
  await page.waitForSelector('.net-canvas canvas', { timeout: 110_000 })
})

describe.each(viewsOf(COUNTY, MUNICIPALITY))('$path', ({ path, shows }) => {
  test.each([
    ['sv', 'light', 'Påhittade uppgifter'],
    ['en', 'dark', 'Invented data'],
  ] as const)(
    'in %s, %s, says that it is invented, and is usable by everyone',
    async (lang, colorScheme, says) => {
      const { page, complaints, strangers } = await explorer.open(path, { lang, colorScheme })
      await page.waitForSelector(shows)
      await expect.poll(() => page.locator('.frame > .invented').textContent()).toContain(says)
      expect(await faultsOf(page)).toEqual([])
      expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
      await page.emulateMedia({ media: 'print' })
      const marks = page.locator('.frame > .invented, .sheet-invented').filter({ visible: true })
      expect(await marks.count()).toBe(1)
      expect(await page.locator('.bar').isVisible()).toBe(false)
      expect((await page.pdf()).byteLength).toBeGreaterThan(5_000)
    },
  )
})

test('each of the eight states is counted for the county, and told apart without its colour', async () => {
  const { page } = await explorer.open(`/?lan=${COUNTY}`)
  await page.waitForSelector('.map a > [class^="fill-"]')
  const states = page.locator('.knowledge .parts .state')
  expect(await states.evaluateAll((all) => all.map((state) => state.getAttribute('data-stand')))).toEqual([
    'MET',
    'CONFIRM',
    'INDICATED',
    'NOT_MET',
    'EFFORT',
    'EXPLAINED',
    'UNKNOWN',
  ])
  const drawn = await states.evaluateAll((all) =>
    all.map((state) => {
      const ground = state.querySelector('.mark-ground')
      const dash = ground && getComputedStyle(ground).strokeDasharray
      return `${dash} ${state.querySelector('.mark-glyph')?.getAttribute('d')}`
    }),
  )
  expect(new Set(drawn).size).toBe(drawn.length)
})

test('where much is known the map begins with what is met', async () => {
  const { page } = await explorer.open(`/?lan=${COUNTY}`)
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(await page.locator('.colours select').first().inputValue()).toBe('MET')
  expect(await page.locator('.map [class^=fill-MET]').count()).toBeGreaterThan(5)
})

// Last, since it changes what everybody is held to.
describe('national staff', () => {
  const signed = useExplorer({ signedIn: true })

  const stateHere = async (page: Page) => {
    await page.goto(`${signed.address()}/kommun/${MUNICIPALITY}?norm=S5.4-probation`)
    await page.waitForSelector('.panel .account')
    return page.locator('.panel .eyebrow').textContent()
  }

  test('a draft is published once its examples hold, weighs from then on, and the norm is ended with a day and a reason', async () => {
    const { page } = await signed.open('/utkast', { token: await tokenOf('NATIONAL') })
    await page.selectOption('#begin-from', 'S5.4-probation')
    await page.locator('form button', { hasText: 'Nytt utkast' }).click()
    const text = page.locator('.editor textarea')
    const begun = await text.inputValue()
    await text.fill(begun.replace(/^severity: .*$/m, 'severity: HIGH'))
    await page.locator('td', { hasText: 'stämmer' }).first().waitFor({ timeout: 60_000 })
    const publish = page.locator('.publish button')
    await expect.poll(() => publish.isEnabled(), { timeout: 60_000 }).toBe(true)
    // Without a word on what is changed and why it stays a draft.
    await publish.click()
    expect(await page.locator('.publish textarea:invalid').count()).toBe(1)
    await page.locator('.publish textarea').fill('Frivården väger tyngre.')
    await publish.click()
    await page.locator('[role=status]', { hasText: 'publicerad som S5.4-probation@1.1.0' }).waitFor()
    expect(await text.getAttribute('readonly')).not.toBeNull()
    expect(await faultsOf(page)).toEqual([])
    expect(await stateHere(page)).toContain('allvar hög')

    await page.goto(`${signed.address()}/utkast`)
    await page.locator('.retire summary').click()
    await page.selectOption('#retire-norm', 'S5.4-probation')
    await page.fill('#retire-why', 'Ersatt.')
    // Too early a day is refused in a sentence, and nothing is ended.
    await page.fill('#retire-on', '2026-01-01')
    await page.locator('.retire form button').click()
    await page.locator('.retire .fault').waitFor()
    await page.fill('#retire-on', '2026-11-22')
    await page.locator('.retire form button').click()
    await page.locator('.retire [role=status]', { hasText: 'S5.4-probation är avslutad.' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.goto(`${signed.address()}/?lan=${COUNTY}&norm=S5.4-probation`)
    await page.waitForSelector('.map a > [class^="fill-"]')
    await expect.poll(() => page.locator('.map .fill-NOT_APPLICABLE').count()).toBe(13)
  })
})

test('the map that stands in the front page is not shown before the banner', async () => {
  const { page } = await explorer.blank()
  const release = await holding(page, '**/*.js')
  const code = page.waitForRequest('**/*.js')
  await page.goto(explorer.address())
  // The code is fetched once the answer has come.
  await code
  expect(await page.locator('.map a').count()).toBe(290)
  expect(await page.locator('.map a > [class^="fill-"]').count()).toBe(0)
  release()
  await page.waitForSelector('.map a > [class^="fill-"]')
  await expect.poll(() => page.locator('.frame > .invented').isVisible()).toBe(true)
})
