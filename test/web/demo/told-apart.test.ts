// Where the reader's system chooses the colours, and on paper: states are told apart by their patterns, never by colour alone.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stands } from '../../../web/src/ui/states.ts'
import { faultsOf, useExplorer } from '../browser.ts'
import { alike, type Clip, greysOf } from '../greys.ts'
import { COUNTY, MUNICIPALITY } from './county.ts'

const explorer = useExplorer()

const boxOf = async (place: Locator): Promise<Clip> => {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error(`${place} is not seen.`)
  return box
}

/** Each look by its name, at the size of the first, so that they can be laid over one another. */
async function looksOf(page: Page, places: [string, Locator][]) {
  const looks = new Map<string, number[]>()
  let size: Pick<Clip, 'width' | 'height'> | undefined
  for (const [name, place] of places) {
    const { x, y, ...own } = await boxOf(place)
    size ??= own
    looks.set(name, await greysOf(page, { x: Math.round(x), y: Math.round(y), ...size }))
  }
  return looks
}

const named = async (all: Locator, name: (each: Locator) => Promise<string | null>) => {
  const found = new Map<string, Locator>()
  for (const each of await all.all()) found.set((await name(each)) ?? '', each)
  return [...found]
}

const standOf = (each: Locator) => each.getAttribute('data-stand')

describe.each(['light', 'dark'] as const)('with the colours of a %s system', (colorScheme) => {
  const open = async (path: string) => {
    const { page } = await explorer.open(path, { colorScheme, forcedColors: 'active' })
    await page.waitForSelector('h1')
    // They are in force: what is only text has the system's colour.
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const [own, text] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'CanvasText'
      const title = document.querySelector('h1') ?? probe
      return [getComputedStyle(title).color, getComputedStyle(probe).color]
    })
    expect(own).toBe(text)
    return page
  }

  test('the map, its legend and what is known keep every state’s pattern', async () => {
    const page = await open(`/?lan=${COUNTY}&norm=S5.4-probation`)
    await page.waitForSelector('.map a > [class^="fill-"]')
    // One norm leads to some of the states: each is drawn once more, as the map draws it.
    await page.locator('.map > svg').evaluate((svg, all) => {
      for (const [i, stand] of all.entries()) {
        const rect = document.createElementNS('http://www.w3.org/2000/svg', 'path')
        rect.setAttribute('class', `fill-${stand} sample`)
        rect.setAttribute('data-stand', stand)
        rect.setAttribute('d', `M${10 + 40 * i} 10h30v30h-30z`)
        svg.append(rect)
      }
    }, stands)
    const samples = await looksOf(page, await named(page.locator('.map .sample'), standOf))
    expect(samples.size).toBe(stands.length)
    expect(alike(samples)).toEqual([])
    const swatches = page.locator('.legend .swatch')
    const legend = await looksOf(page, await named(swatches, (each) => each.getAttribute('class')))
    expect(legend.size).toBeGreaterThanOrEqual(4)
    expect(alike(legend)).toEqual([])
    expect(await faultsOf(page)).toEqual([])
  })

  test('each state has its own mark', async () => {
    const page = await open(`/?lan=${COUNTY}`)
    await page.waitForSelector('.map a > [class^="fill-"]')
    const marks = await looksOf(
      page,
      (await named(page.locator('.knowledge .parts .state'), standOf)).map(([stand, place]) => [
        stand,
        place.locator('.mark'),
      ]),
    )
    expect(marks.size).toBe(stands.length - 1)
    expect(alike(marks)).toEqual([])
  })

  test('the chairs around the table are drawn as their legend says', async () => {
    const page = await open(`/kommun/${MUNICIPALITY}`)
    await page.waitForSelector('.municipality .chair')
    const icons = await named(
      page.locator('.municipality .table-legend .chair-icon:not(:has(.chair-clock))'),
      standOf,
    )
    expect(icons.length).toBeGreaterThanOrEqual(3)
    expect(alike(await looksOf(page, icons))).toEqual([])
    const drawnOf = (place: Locator) =>
      place.locator('.chair-seat').evaluate((seat) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(seat)
        return [fill, stroke, strokeDasharray]
      })
    for (const [stand, icon] of icons)
      expect(await drawnOf(page.locator(`.table-view .chair[data-stand=${stand}]`).first())).toEqual(
        await drawnOf(icon),
      )
    expect(await faultsOf(page)).toEqual([])
  })

  test('the cells of the heat map are told apart', async () => {
    const page = await open(`/jamfor?lan=${COUNTY}`)
    await page.waitForSelector('.heat canvas')
    const cells = await cellsOf(page)
    expect([...cells.keys()].toSorted()).toEqual([...stands].toSorted())
    const looks = new Map<string, number[]>()
    for (const [stand, clip] of cells) looks.set(stand, await greysOf(page, clip))
    expect(alike(looks)).toEqual([])
  })
})

const SIDE = 15

/** One cell in each state, found by what is said of it when it is pointed at. */
async function cellsOf(page: Page): Promise<Map<string, Clip>> {
  const cells = new Map<string, Clip>()
  const heat = await boxOf(page.locator('.heat'))
  const picture = await boxOf(page.locator('.heat-band canvas:not(.heat-names)').first())
  const across = Math.floor((heat.x + heat.width - picture.x) / SIDE)
  for (let i = 0; i < across * 13 && cells.size < stands.length; i++) {
    const [x, y] = [picture.x + (i % across) * SIDE, picture.y + Math.floor(i / across) * SIDE]
    await page.mouse.move(x + SIDE / 2, y + SIDE / 2)
    const said = page.locator('.heat-read .state')
    const stand = (await said.count()) > 0 ? await standOf(said) : null
    if (stand) cells.set(stand, { x: Math.round(x), y: Math.round(y), width: SIDE - 2, height: SIDE - 2 })
  }
  // What is pointed at is marked: the pointer leaves.
  await page.mouse.move(0, 0)
  await expect.poll(() => page.locator('.heat-at').count()).toBe(0)
  return cells
}

test('the heat map is printed whole, in the colours of daylight, and within the paper', async () => {
  const { page } = await explorer.open('/jamfor', { colorScheme: 'dark' })
  await page.waitForSelector('.heat canvas')
  const bands = await page.locator('.heat-band').count()
  const painted = () => page.locator('.heat-band canvas.heat-names').count()
  expect(await painted()).toBeLessThan(bands)
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('canvas.heat-names')]
      const ink = canvases.map((canvas) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
        const levels: number[] = []
        for (let i = 0; data && i < data.length; i += 4)
          if ((data[i + 3] ?? 0) > 200) levels.push(data[i] ?? 0)
        return levels.reduce((sum, level) => sum + level, 0) / levels.length
      })
      document.documentElement.dataset.ink = JSON.stringify(ink)
      const cells = document.querySelector<HTMLCanvasElement>('.heat-band canvas:not(.heat-names)')
      const { data } = cells?.getContext('2d')?.getImageData(0, 0, cells.width, cells.height) ?? {}
      const colours = new Set<string>()
      for (let i = 0; data && i < data.length; i += 4) colours.add(`rgb(${data.slice(i, i + 3).join(', ')})`)
      document.documentElement.dataset.colours = JSON.stringify([...colours])
    })
  })
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const ink: number[] = JSON.parse((await page.locator('html').getAttribute('data-ink')) ?? '[]')
  expect(ink.length).toBe(bands)
  // Names are dark, as paper is light.
  expect(Math.max(...ink)).toBeLessThan(128)
  // 290 municipalities and the page's own words: some sides, landscape.
  const sides = file.match(/\/Type \/Page\b/g)?.length ?? 0
  expect(sides).toBeGreaterThan(2)
  expect(sides).toBeLessThanOrEqual(8)
  // Each of them names the norms: the one image as wide as all columns is on every side.
  const image = file.match(/(\d+) 0 obj\n<<\/Type \/XObject\n\/Subtype \/Image\n\/Width \d{4}\n/)?.[1]
  expect(file.split(`/X${image} ${image} 0 R`).length - 1).toBe(sides)
  const sheets = [...file.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(([, wide, high]) => [
    wide,
    high,
  ])
  expect(sheets.every(([wide, high]) => Number(wide) > Number(high))).toBe(true)
  await page.emulateMedia({ media: 'print' })
  const { wide, fitting } = await page.locator('.heat-picture').evaluate((picture) => ({
    wide: picture.getBoundingClientRect().width,
    fitting: Number(getComputedStyle(picture).zoom),
  }))
  expect(fitting).toBeLessThan(1)
  expect(wide).toBeLessThanOrEqual(1047)
  // What the cells mean is on paper too, in their own colours, and nothing that is there to be pressed.
  const colours: string[] = JSON.parse((await page.locator('html').getAttribute('data-colours')) ?? '[]')
  const met = page.locator('.keys .swatch-MET')
  expect(await met.isVisible()).toBe(true)
  expect(colours).toContain(await met.evaluate((swatch) => getComputedStyle(swatch).backgroundColor))
  expect(await page.locator('.compare-choices select').first().isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(painted).toBeLessThan(bands)
})

test('what is chosen is said on paper where the choices are gone', async () => {
  const { page } = await explorer.open(`/jamfor?lan=${COUNTY}`)
  await page.waitForSelector('.heat canvas')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.chosen-print').textContent()).toBe('Urval: Län: Jönköpings län.')
})
