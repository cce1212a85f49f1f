// A municipality's own page in a real browser: each state of a chair, the argument behind it, the network on a day, time, paper.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { faultsOf, useExplorer } from './browser.ts'
import { ASKED, KNOWN, SILENT, settle } from './municipality-world.ts'
import type { Ids } from './places.ts'

const explorer = useExplorer()

let ids: Ids

beforeAll(async () => {
  ids = await settle(inject('neo4j'))
  // A database that has just started plans each statement for the first time.
  for (const [query, shows] of [
    ['', '.municipality .chair'],
    ['?vy=natverk', '.net-canvas canvas'],
    ['?vy=natverk&dag=2026-01-01', '.net-canvas canvas'],
  ] as const) {
    const { page } = await explorer.open(`/kommun/${KNOWN}${query}`)
    await page.waitForSelector(shows, { timeout: 110_000 })
    await page.context().close()
  }
})

const chairs = (page: Page) =>
  page
    .locator('.municipality .chair')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((chair) => [
          new URL((chair as HTMLAnchorElement).getAttribute('href') ?? '', location.href).searchParams.get(
            'stol',
          ),
          chair.getAttribute('data-stand'),
        ]),
      ),
    )

describe('the table', () => {
  test('shows each partner by how it stands, and whoever else is there', async () => {
    const { page, complaints, strangers } = await explorer.open(`/kommun/${KNOWN}`)
    await page.waitForSelector('.municipality .chair')
    expect(await chairs(page)).toMatchObject({
      POLICE: 'MET',
      SCHOOL: 'INFORMAL',
      SOCIAL_SERVICES: 'UNKNOWN',
      PROBATION: 'NOT_MET',
      HEALTH_CARE: 'EXPLAINED',
      PARKING_COMPANY: 'NOT_APPLICABLE',
      COUNTY_BOARD: 'INFORMAL',
    })
    expect(await page.locator('.municipality .chair[href*=POLICE] .chair-clock').count()).toBe(1)
    expect(await page.locator('.municipality .chair[href*=SCHOOL] .chair-clock').count()).toBe(0)
    expect(await page.locator('.municipality .invented').innerText()).toContain('Påhittade')
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
  })

  test('tells what was last known, and what to ask about, from what is missing', async () => {
    const { page } = await explorer.open(`/kommun/${ASKED}`)
    await page.waitForSelector('.municipality .chair')
    expect(await chairs(page)).toMatchObject({ POLICE: 'CONFIRM', PROBATION: 'INDICATED' })
    expect(await page.locator('.municipality [data-stand=NOT_MET]').count()).toBe(0)
  })

  test('never shows what nobody has said as a gap', async () => {
    const { page } = await explorer.open(`/kommun/${SILENT}`)
    await page.waitForSelector('.municipality .chair')
    expect(new Set(Object.values(await chairs(page)))).toEqual(new Set(['UNKNOWN']))
    expect(await page.locator('.municipality .middle').innerHTML()).toContain('Det är ingen brist.')
    expect(await page.locator('.municipality [data-stand=NOT_MET]').count()).toBe(0)
    expect(await page.locator('.municipality .invented').count()).toBe(0)
  })

  test('has a twin that says the same', async () => {
    const { page } = await explorer.open(`/kommun/${KNOWN}`)
    await page.waitForSelector('.municipality .chair')
    await page.locator('.table-part .twin summary').click()
    await page.locator('.table-part .twin tbody tr').first().waitFor()
    const rows = await page.locator('.table-part .twin tbody tr').allInnerTexts()
    expect(rows.length).toBe(await page.locator('.municipality .chair').count())
    expect(rows.find((row) => row.startsWith('Polis'))).toMatch(/med, skriftligt avtal\s+2\sfeb\s2027/)
    expect(rows.find((row) => row.startsWith('Frivård'))).toContain('saknas')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Ladda ner (CSV)').click(),
    ])
    expect(file.suggestedFilename()).toBe(`pahittat-runt-bordet-${KNOWN}.csv`)
    expect(readFileSync(await file.path(), 'utf8').split('\r\n')[0]).toContain('Påhittade uppgifter')
  })

  test('is a list in the same order on a small screen', async () => {
    const { page } = await explorer.open(`/kommun/${KNOWN}`, { viewport: { width: 390, height: 800 } })
    await page.waitForSelector('.municipality .chair-list a')
    expect(await page.locator('.municipality .table-view').isVisible()).toBe(false)
    expect(await page.locator('.municipality .chair-list a').count()).toBe(
      await page.locator('.municipality .chair').count(),
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

test('the keyboard alone goes from chair to chair, opens one beside the table, and comes back', async () => {
  const { page } = await explorer.open(`/kommun/${KNOWN}`)
  await page.waitForSelector('.municipality .chair')
  expect(await page.locator('.municipality .chair[tabindex="0"]').count()).toBe(1)
  await page.locator('.municipality .chair[tabindex="0"]').focus()
  for (let i = 0; i < 20 && !(await focused(page)).startsWith('Polis'); i++)
    await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toContain('med, skriftligt avtal')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.panel.card .account')
  expect(page.url()).toContain('stol=POLICE')
  expect(await page.locator('.chair[aria-current=true]').getAttribute('aria-label')).toContain('Polis')
  await expect.poll(() => focused(page)).toBe('Arjeplog: Polis')
  const panel = await page.locator('.panel').innerText()
  expect(panel).toContain('Polisen i Arjeplog')
  expect(panel).toContain('Rekommenderat 2016')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('stol=')
  await expect.poll(() => focused(page)).toContain('Polis')
})

async function openChair(page: Page, kind: string) {
  await page.locator(`.around .chair[href*="stol=${kind}"]`).focus()
  await page.keyboard.press('Enter')
}

test('a second chair, opened while the first is, brings its own argument and the focus', async () => {
  const { page } = await explorer.open(`/kommun/${KNOWN}`)
  await openChair(page, 'POLICE')
  await page.waitForSelector('.panel.card .account')
  const first = await page.locator('.panel .account').innerText()
  await openChair(page, 'PROBATION')
  await expect.poll(() => focused(page)).toBe('Arjeplog: Frivård')
  await page.waitForSelector('.panel.card .account')
  expect(await page.locator('.panel .account').innerText()).not.toBe(first)
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toContain('Frivård')
})

test('on a small screen a chair opens above the page, and the keyboard stays inside it', async () => {
  const { page } = await explorer.open(`/kommun/${KNOWN}`, { viewport: { width: 390, height: 800 } })
  const chair = page.locator('.municipality .chair-list a', { hasText: 'Frivård' })
  await chair.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog.panel .account')
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    )
    expect(inside).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect.poll(() => page.url()).not.toContain('stol=')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Frivård')
})

test('a norm in the address is open, with the step that would suffice and what is known', async () => {
  const { page } = await explorer.open(`/kommun/${KNOWN}?norm=S5.4-probation`, { lang: 'en' })
  await page.waitForSelector('.panel .account')
  const panel = await page.locator('.panel').innerText()
  expect(panel).toContain('One step that suffices')
  expect(panel).toContain('What we know')
  expect(panel).toContain('Recommended in 2016')
})

describe('the network', () => {
  test('is another on an earlier day, which stands in the address', async () => {
    const { page } = await explorer.open(`/kommun/${KNOWN}?vy=natverk`)
    await page.waitForSelector('.net-canvas canvas')
    await page.locator('.network .twin summary').click()
    const names = () => page.locator('.network .twin tbody').innerText()
    expect(await names()).toContain('Skolan i Arjeplog')
    await page.locator('.as-of input').focus()
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('dag=2026-03-01')
    await expect.poll(names, { timeout: 30_000 }).not.toContain('Skolan i Arjeplog')
    expect(await names()).toContain('Polisen i Arjeplog')
  })

  test('is walked with the arrows, told as it goes, and taken away as a picture', async () => {
    const { page, complaints } = await explorer.open(`/kommun/${KNOWN}?vy=natverk`)
    await page.waitForSelector('.net-canvas canvas')
    await page.locator('.net-canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForSelector('.net-card h3')
    const first = await page.locator('.net-card h3').innerText()
    for (const way of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(way)
    expect(first).not.toBe('')
    for (const kind of ['PNG', 'SVG']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: kind }).click(),
      ])
      expect(file.suggestedFilename()).toBe(`pahittat-natverk-${KNOWN}.${kind.toLowerCase()}`)
      const said = readFileSync(await file.path())
      if (kind === 'PNG') expect(said.subarray(1, 4).toString()).toBe('PNG')
      else
        for (const each of [
          'Arjeplog: Nätverk',
          'Läget 23',
          'Påhittade uppgifter',
          'class="ghost"',
          'saknas',
        ])
          expect(said.toString()).toContain(each)
    }
    expect(complaints).toEqual([])
  })

  test('a picture that cannot be made is told of, until the next one is', async () => {
    const { page } = await explorer.open(`/kommun/${KNOWN}?vy=natverk`)
    await page.waitForSelector('.net-canvas canvas')
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (made) => made(null)
    })
    await page.getByRole('button', { name: 'PNG' }).click()
    await page.locator('.net-beside .fault').waitFor()
    await page.getByRole('button', { name: 'SVG' }).click()
    await expect.poll(() => page.locator('.net-beside .fault').count()).toBe(0)
  })
})

describe('everyone can use', () => {
  test.each([
    ['', '.municipality .chair'],
    ['?stol=PROBATION', '.panel .account'],
    ['?vy=natverk', '.net-canvas canvas'],
    ['?vy=tid', '.timeline .span-name'],
    ['?vy=underlag', '.things li'],
    ['?vy=grannar', '.around-places tbody tr'],
  ])('the view %s, in both languages, light and dark', async (query, shows) => {
    for (const [lang, colorScheme] of [
      ['sv', 'dark'],
      ['en', 'light'],
    ] as const) {
      const { page, complaints, strangers } = await explorer.open(`/kommun/${KNOWN}${query}`, {
        lang,
        colorScheme,
        reducedMotion: 'reduce',
      })
      await page.waitForSelector(shows)
      expect(await page.locator('h1').innerText()).toBe('Arjeplog')
      expect(await faultsOf(page)).toEqual([])
      expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
    }
  })

  test('the agreements on their axis, and where an actor takes part', async () => {
    for (const [path, shows] of [
      ['/avtal?lan=25', '.timeline .span-name'],
      [`/aktor/${ids.police}`, '.things li'],
      [`/aktor/${ids.council}`, '.things li'],
    ] as const) {
      const { page, complaints } = await explorer.open(path)
      await page.waitForSelector(shows)
      expect(await page.locator('main').innerText()).toContain('Arjeplog')
      expect(await faultsOf(page)).toEqual([])
      expect(complaints).toEqual([])
    }
  })
})

test('what lapses soon is marked by a clock and its day on the time axis', async () => {
  const { page } = await explorer.open(`/kommun/${KNOWN}?vy=tid`)
  await page.waitForSelector('.timeline .span-name')
  expect(await page.locator('.span-clock').count()).toBe(1)
  expect(await page.locator('.span-clock').innerHTML()).toContain('31&nbsp;mars&nbsp;2027')
})

test('paper is one side of A4 with the table, the gaps and the banner, and nothing to press', async () => {
  for (const [code, invented] of [
    [KNOWN, true],
    [SILENT, false],
  ] as const) {
    const { page } = await explorer.open(`/kommun/${code}`, { colorScheme: 'dark' })
    await page.waitForSelector('.municipality .chair')
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.municipality').isVisible()).toBe(false)
    expect(await page.locator('.bar').isVisible()).toBe(false)
    expect(await page.locator('.sheet .table-view').isVisible()).toBe(true)
    expect(await page.locator('.sheet-invented').count()).toBe(invented ? 1 : 0)
  }
})

test('inside another page it stands alone, and keeps to itself when a tab is opened', async () => {
  const { page } = await explorer.open(`/kommun/${KNOWN}?embed`)
  await page.waitForSelector('.municipality .chair')
  expect(await page.locator('.bar').count()).toBe(0)
  await page.locator('.place-tabs a', { hasText: 'Tidslinje' }).click()
  await page.waitForSelector('.timeline .span-name')
  expect(page.url()).toContain('embed')
})
