// Every view of an invented world: marked as such on the screen and on paper, with each of the eight states, and usable by everyone.
import { beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, useExplorer } from '../browser.ts'
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
  await page.waitForSelector('.map a')
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
  await page.waitForSelector('.map a')
  expect(await page.locator('.colours select').first().inputValue()).toBe('MET')
  expect(await page.locator('.map [class^=fill-MET]').count()).toBeGreaterThan(5)
})
