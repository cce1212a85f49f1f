// On a phone every view is as wide as the screen: what is wider moves within itself.
import { expect, test } from 'vitest'
import { useExplorer } from '../browser.ts'
import { viewsOf } from '../views.ts'
import { COUNTY, MUNICIPALITY } from './county.ts'

const explorer = useExplorer()
const phone = { width: 390, height: 844 }

test.each(viewsOf(COUNTY, MUNICIPALITY).filter(({ path }) => !path.includes('stol=')))(
  '$path is no wider than the screen',
  async ({ path, shows }) => {
    const { page } = await explorer.open(path, { viewport: phone, hasTouch: true })
    // The table and the time axis are lists there, beside what is hidden.
    await page.waitForSelector(shows, { state: 'attached' })
    const across = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await across()).toBe(phone.width)
    await page.evaluate(() => {
      const wide = document.querySelector('main')?.appendChild(document.createElement('div'))
      Object.assign(wide?.style ?? {}, { width: '500px', height: '1px' })
    })
    expect(await across()).toBeGreaterThan(phone.width)
  },
)

test('the choices above a view are behind a word until something is chosen', async () => {
  const { page } = await explorer.open('/fraga', { viewport: phone })
  await page.waitForSelector('.asked-county')
  const county = page.locator('.filter-lan select')
  expect(await county.isVisible()).toBe(false)
  await page.locator('.chooser > summary').click()
  await county.selectOption(COUNTY)
  await expect.poll(() => page.url()).toContain(`lan=${COUNTY}`)
  await page.reload()
  await page.waitForSelector('.asked-county')
  expect(await county.isVisible()).toBe(true)
})
