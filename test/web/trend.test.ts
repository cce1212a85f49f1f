// How things change, in a real browser: both readings told apart, the days and choices in the address, and the map of what has changed.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faultsOf, useExplorer } from './browser.ts'

const explorer = useExplorer()

/** Twelve months and today are computed one after the other. */
const LONG = { timeout: 120_000 }

/** The figures of the day that is read, as they are told in a panel. */
const read = (page: Page, state: string) =>
  page.locator('.trend-panel', { hasText: state }).locator('.trend-read').innerText()

test(
  'what is restated and what was said then are told apart, on a day of one\u2019s choice',
  LONG,
  async () => {
    const { page } = await explorer.open('/trend?lan=10')
    await page.waitForSelector('.trend-panel')
    expect(await read(page, 'underlag saknas')).toMatch(/^(\S+) av (\S+) som gäller · sagt då \1$/)
    await expect.poll(() => page.locator('.trend-head [role=status]').innerText(), LONG).toBe('')
    await page.locator('.trend-head input').focus()
    await page.keyboard.press('Home')
    const [, restated, said] =
      /^(\S+) av \S+ som gäller · sagt då (\S+)$/.exec(await read(page, 'att bekräfta')) ?? []
    expect(Number(restated)).toBeGreaterThan(0)
    expect(said).toBe('0')
    expect(await page.locator('.trend-note').innerText()).toContain('sagt då')
  },
)

test('the table says the same as the panels, and is taken away as a file', LONG, async () => {
  const { page } = await explorer.open('/trend?lan=10')
  await page.waitForSelector('.trend-panel')
  await expect.poll(() => page.locator('.trend-head [role=status]').innerText(), LONG).toBe('')
  await page.locator('.trend-course .twin summary').click()
  await expect.poll(() => page.locator('.trend-course .twin tbody tr').count()).toBe(26)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.trend-course').getByText('Ladda ner (CSV)').click(),
  ])
  expect(file.suggestedFilename()).toBe('trend.csv')
})

test('between two days each change is told in both readings, and how long it took', LONG, async () => {
  const { page, complaints } = await explorer.open('/trend?lan=10&paket=law-2023-196&fran=2024-07-01')
  await page.waitForSelector('.trend-between .change-table', LONG)
  expect(await page.locator('.change-table thead th').allInnerTexts()).toEqual([
    'Vad som hände',
    'räknat om',
    'sagt då',
  ])
  expect(await page.locator('.change-table tbody tr').count()).toBe(5)
  expect(await page.locator('.trend-history').innerText()).toContain('Mediantid till uppfyllt')
  expect(await page.locator('.trend-between input[type=date]').first().inputValue()).toBe('2024-07-01')
  expect(await page.locator('.trend-rounds').innerText()).toContain('Till omgångarna')
  expect(await faultsOf(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('a filter goes into the address and into what is asked', LONG, async () => {
  const { page } = await explorer.open('/trend?lan=10')
  await page.waitForSelector('.trend-panel')
  const asked = page.waitForRequest(
    (request) =>
      request.postData()?.includes('TrendDays') === true &&
      request.postDataJSON().variables.filter.pack === 'law-2023-196',
  )
  await page.locator('.filter-paket select').selectOption('law-2023-196')
  expect((await asked).postDataJSON().variables.filter.county).toBe('10')
  expect(page.url()).toContain('paket=law-2023-196')
})

test('the map shows an earlier day, and what has changed since another', LONG, async () => {
  const { page } = await explorer.open('/?lan=10')
  await page.waitForSelector('.map a > [class^="fill-"]')
  await page.locator('.as-of input').focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.url(), { timeout: 10_000 }).toMatch(/dag=\d{4}-\d\d-01/)
  await page.locator('.colours select').first().selectOption('TREND')
  await expect.poll(() => page.url()).toContain('visa=TREND')
  await page.waitForSelector('.map a > [class^="fill-"]', LONG)
  const shown = await page
    .locator('.map path[class^=fill-]')
    .evaluateAll((all) => all.map((each) => each.classList[0]))
  expect(shown.length).toBe(5)
  expect(shown.filter((fill) => !/^fill-(UP|DOWN|HEARD|UNKNOWN)/.test(fill ?? ''))).toEqual([])
  const counted = await page.locator('.legend .count').allInnerTexts()
  expect(counted.map(Number).reduce((a, b) => a + b)).toBe(5)
  expect(await faultsOf(page)).toEqual([])
})
