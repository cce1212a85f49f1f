// Every national view in a real browser: in both languages, light and dark, without faults that axe-core finds, and without strangers.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faultsOf, holding, useExplorer } from './browser.ts'

const explorer = useExplorer()

const views = [
  { path: '/', shows: '.map a > [class^="fill-"]', sv: 'Sverige', en: 'Sweden' },
  { path: '/?norm=S5.4-probation&lan=14', shows: '.map a > [class^="fill-"]', sv: 'Sverige', en: 'Sweden' },
  { path: '/jamfor?gruppera=lan', shows: '.heat canvas', sv: 'Jämför', en: 'Compare' },
  { path: '/rekommendationer', shows: '.norms', sv: 'Rekommendationer', en: 'Recommendations' },
  {
    path: '/rekommendation/S5.4-probation',
    shows: '.standing',
    sv: 'Frivården har en plats i samverkan',
    en: 'The probation service has a seat in collaboration',
  },
  { path: '/trend?lan=10&paket=law-2023-196', shows: '.trend-panel', sv: 'Trend', en: 'Trends' },
  { path: '/fraga', shows: '.asked-county', sv: 'Fråga först', en: 'Ask first' },
  { path: '/lan/10', shows: '.argument', sv: 'Blekinge län', en: 'Blekinge län' },
  {
    path: '/nationellt?norm=N1.1',
    shows: '.argument[open] .account',
    sv: 'Nationellt',
    en: 'National level',
  },
]

describe.each(views)('$path', ({ path, shows, sv, en }) => {
  test.each([
    ['sv', 'light', sv],
    ['en', 'dark', en],
  ] as const)(
    'in %s, %s, shows itself, is usable by everyone, and asks nobody else',
    async (lang, colorScheme, title) => {
      const { page, complaints, strangers } = await explorer.open(path, { lang, colorScheme })
      await page.waitForSelector(shows)
      expect(await page.locator('h1').innerText()).toBe(title)
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      expect(await faultsOf(page)).toEqual([])
      expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
    },
  )
})

test('the picture and its table say the same', async () => {
  const { page } = await explorer.open('/?norm=S5.4-probation')
  await page.waitForSelector('.map a > [class^="fill-"]')
  const legend = await page.locator('.legend li', { hasText: 'att fråga om' }).locator('.count').innerText()
  const hatched = await page.locator('.map .fill-INDICATED').count()
  expect(String(hatched)).toBe(legend)
  await page.locator('.twin summary').click()
  await page.locator('.twin .more').click()
  await expect.poll(() => page.locator('.twin tbody tr').count()).toBe(290)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('Ladda ner (CSV)').click()])
  expect(file.suggestedFilename()).toBe('sverige.csv')
  const column = await page
    .locator('.twin thead th', { hasText: 'att fråga om' })
    .evaluate((th) => (th as HTMLTableCellElement).cellIndex)
  const ones = await page
    .locator('.twin tbody tr')
    .evaluateAll(
      (rows, index) => rows.filter((row) => row.children[index]?.textContent === '1').length,
      column,
    )
  expect(ones).toBe(hatched)
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.picture-tools button', { hasText: 'SVG' }).click(),
  ])
  expect(picture.suggestedFilename()).toBe('sverige.svg')
  const drawn = readFileSync(await picture.path(), 'utf8')
  expect(drawn).toContain('Frivården har en plats i samverkan')
  expect(drawn).toContain(`att fråga om: ${hatched}`)
})

test('the unknown is a quiet colour of its own and never a gap', async () => {
  const { page } = await explorer.open('/?norm=S9.1')
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(await page.locator('.map .fill-UNKNOWN').count()).toBe(290)
  expect(await page.locator('.map .fill-NOT_MET').count()).toBe(0)
})

test('the map is there within its weight: 250 kB with data', async () => {
  const { page } = await explorer.blank()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(explorer.address())
  await page.waitForSelector('.map-zoom')
  await page.waitForLoadState('networkidle')
  expect(bytes).toBeGreaterThan(40_000)
  expect(bytes).toBeLessThanOrEqual(250_000)
})

test('the outlines are fetched where a map is shown, and not before', async () => {
  const { page } = await explorer.blank()
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const outlines = () => fetched.filter((path) => /outlines.*\.json$/.test(path)).length
  await page.goto(`${explorer.address()}/rekommendationer`)
  await page.waitForSelector('main h1')
  await page.waitForLoadState('load')
  expect(outlines()).toBe(0)
  await page.getByRole('link', { name: 'Sverige', exact: true }).click()
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(outlines()).toBe(1)
})

test('the outlines stand there and lead on before it is known how they are coloured', async () => {
  const { page } = await explorer.blank()
  const answer = await holding(
    page,
    '**/graphql',
    (request) => request.postData()?.includes('query Coverage(') ?? false,
  )
  await page.goto(explorer.address())
  await page.waitForSelector('.map a > .outside')
  expect(await page.locator('.map a').count()).toBe(290)
  expect(await page.locator('.map a[tabindex="0"]').count()).toBe(0)
  expect(await page.locator('.map-tip').textContent()).toBe('Hämtar …')
  // Asked by the page itself, which its rules allow.
  expect(await page.evaluate('early.variables')).toEqual({ lang: 'SV', asOf: null })
  answer()
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(await page.locator('.map a > [class^="fill-"]').count()).toBe(290)
  await expect.poll(() => page.locator('.map a[tabindex="0"]').count()).toBe(1)
})

test('results are chosen by what they rest on, beside municipalities and norms by size, strength and partner', async () => {
  const { page } = await explorer.open('/?lan=10')
  await page.waitForSelector('.map a > [class^="fill-"]')
  const places = () => page.locator('.map a').count()
  const all = Number(
    await page
      .locator('.knowledge h3')
      .first()
      .innerText()
      .then((text) => text.replace(/\D/g, '')),
  )
  expect(await places()).toBe(5)
  await page.locator('.filters-more summary').click()
  await page.locator('.filter-folk select').selectOption('30000-99999')
  await expect.poll(() => page.url()).toContain('folk=30000-99999')
  // Karlskrona and Karlshamn.
  await expect.poll(places).toBe(2)
  await page.locator('.filter-part select').selectOption({ label: 'polis' })
  await page.locator('.filter-styrka select').selectOption('SJALVKLAR')
  await expect.poll(() => page.url()).toContain('part=POLICE&styrka=SJALVKLAR')
  await page.goto(`${explorer.address()}/?lan=10&alder=5-&kalla=MUNICIPAL_PAGE`)
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(await page.locator('.filter-alder select').inputValue()).toBe('5-')
  const total = async () =>
    Number((await page.locator('.knowledge h3').first().innerText()).replace(/\D/g, ''))
  await expect.poll(total).toBeLessThan(all)
  // What rests on nothing old is not among them, and so nothing and nobody is said to be without evidence.
  expect(await page.locator('.map .fill-UNKNOWN').count()).toBe(0)
  expect(await page.locator('.knowledge .state[data-stand=UNKNOWN]').count()).toBe(0)
})

test('a county has a page of its own, reached by the search, and its norms lead there', async () => {
  const { page } = await explorer.open('/')
  await page.waitForSelector('.map a > [class^="fill-"]')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('blekinge')
  await page.locator('[role=option]', { hasText: 'Blekinge län' }).first().click()
  await expect.poll(() => new URL(page.url()).pathname).toBe('/lan/10')
  await page.locator('.argument').first().waitFor()
  expect(await page.locator('.argument').count()).toBe(4)
  await expect.poll(() => page.locator('.level tbody tr').count()).toBe(5)
  await page.goto(`${explorer.address()}/rekommendation/S5.13-region`)
  await page.locator('.level-standing a', { hasText: 'Blekinge län' }).click()
  await expect.poll(() => page.locator('.argument[open]').count()).toBe(1)
})

test('a choice goes into the address, and the back button takes a step back', async () => {
  const { page } = await explorer.open('/')
  await page.waitForSelector('.map a > [class^="fill-"]')
  await page.locator('.filter-lan select').selectOption({ label: 'Blekinge län' })
  await expect.poll(() => page.url()).toContain('lan=10')
  await expect.poll(() => page.locator('.map a').count()).toBe(5)
  await page.locator('.bar nav a', { hasText: 'Jämför' }).click()
  await page.waitForSelector('.heat canvas')
  await page.goBack()
  await page.waitForSelector('.map a > [class^="fill-"]')
  expect(page.url()).toContain('lan=10')
  expect(await page.locator('.map a').count()).toBe(5)
})

test('paper carries every view: the bar is gone and the states are told without colours', async () => {
  const { page } = await explorer.open('/fraga?lan=10')
  await page.waitForSelector('.asked-county')
  await page.locator('.asks-list li').first().waitFor()
  expect(await page.locator('.asks-list li').first().innerText()).toMatch(
    /Svaret avgör \d+ utfall|Ett steg mot/,
  )
  // Dark, chosen by hand, is for the screen.
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
  expect(await page.locator('.bar').isVisible()).toBe(false)
  expect(await page.locator('.chosen-print').first().innerText()).toBe('Urval: Län: Blekinge län.')
  expect(await page.locator('.asked-norms').first().isVisible()).toBe(true)
  expect((await page.pdf()).byteLength).toBeGreaterThan(5_000)
})
