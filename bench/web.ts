// The explorer in a real browser: how soon the map is usable, and what the main thread does for each frame while large pictures are moved.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../test/web/chromium.ts'
import { framesOf, share, type TraceEvent } from './frames.ts'
import { median, report } from './measure.ts'
import { started } from './product.ts'
import { wideNetwork } from './wide-network.ts'

declare global {
  /** In the page that is measured. */
  var usableAt: Promise<number>
}

const ROUNDS = 9
const NODES = 1_000
const PATIENCE_MS = 120_000

/** What the map asks, as the explorer asks it. */
const coverage = `{ country { invented } coverage { asOf territories { code name population ... on Municipality { county { code name } group { code name } } }
  recommendations { id title severity strength dimensions actorKinds pack { id title } measure { id title } }
  cells legend { value state towards } } }`

async function blankPage(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript(() => localStorage.setItem('welcomed', 'yes'))
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}

/** Milliseconds from the start of a navigation until a page without anything has the map's one answer. */
async function blank(browser: Browser, origin: string): Promise<number> {
  const page = await blankPage(browser)
  await page.goto(`${origin}/health`)
  const took = await page.evaluate(async (query) => {
    const headers = { 'content-type': 'application/json' }
    await (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
    return performance.now()
  }, coverage)
  await page.context().close()
  return took
}

/** Milliseconds from the start of a navigation until every municipality has its colour and can be pointed at. The page is watched, not asked at every frame: that would have it draw frames. */
async function usable(browser: Browser, origin: string): Promise<number> {
  const page = await blankPage(browser)
  await page.addInitScript(() => {
    globalThis.usableAt = new Promise((resolve) => {
      const drawn = new MutationObserver(() => {
        if (document.querySelectorAll('.map a > [class^="fill-"]').length < 290) return
        drawn.disconnect()
        // Asking what lies at a point has everything laid out first.
        document.elementFromPoint(innerWidth / 2, innerHeight / 2)
        resolve(performance.now())
      })
      drawn.observe(document, { subtree: true, childList: true, attributeFilter: ['class'] })
    })
  })
  await page.goto(origin, { waitUntil: 'commit' })
  const at = await page.evaluate(() => globalThis.usableAt)
  await page.context().close()
  return at
}

/** What the browser's own trace says of some moving about. */
async function traced(page: Page, move: (session: CDPSession) => Promise<void>) {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories:
      'toplevel,devtools.timeline,devtools.timeline.frame,disabled-by-default-devtools.timeline,disabled-by-default-devtools.timeline.frame',
  })
  await move(session)
  await session.send('Tracing.end')
  await done
  return framesOf(events)
}

async function heatMap(browser: Browser, origin: string) {
  const page = await blankPage(browser)
  await page.goto(`${origin}/jamfor`)
  await page.waitForSelector('.heat canvas')
  const box = await page.locator('.heat').boundingBox()
  const at = { x: (box?.x ?? 0) + 400, y: (box?.y ?? 0) + 300 }
  const frames = await traced(page, async (session) => {
    for (const yDistance of [-3_000, 3_000])
      await session.send('Input.synthesizeScrollGesture', { ...at, yDistance, speed: 1_500 })
  })
  await page.context().close()
  return frames
}

async function network(browser: Browser, origin: string) {
  const page = await blankPage(browser)
  await page.route('**/graphql', async (route) =>
    route.request().postData()?.includes('query Network(')
      ? route.fulfill({ json: { data: wideNetwork(NODES) } })
      : route.continue(),
  )
  await page.goto(`${origin}/kommun/1480?vy=natverk`)
  await page.waitForSelector('.net-canvas canvas')
  await page.waitForTimeout(2_000)
  const box = await page.locator('.net-canvas').boundingBox()
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 40]
  const frames = await traced(page, async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let i = 0; i < 150; i++) await page.mouse.move(x + 200 * Math.sin(i / 12), y + i)
    await page.mouse.up()
  })
  await page.context().close()
  return frames
}

/** How long both take, in turn. */
async function first(browser: Browser, origin: string, when: string): Promise<number> {
  const times = { blank: [] as number[], map: [] as number[] }
  for (let round = -2; round < ROUNDS; round++) {
    const [bare, map] = [await blank(browser, origin), await usable(browser, origin)]
    if (round < 0) continue
    times.blank.push(bare)
    times.map.push(map)
  }
  const [bare, map] = [median(times.blank), median(times.map)]
  console.log(`  ${when}: blank page and its query ${bare.toFixed(0)} ms, map usable ${map.toFixed(0)} ms`)
  return map / bare
}

async function measured(origin: string): Promise<boolean> {
  const browser = await openBrowser()
  try {
    const cold = await first(browser, origin, 'server just started')
    const [heat, net] = [await heatMap(browser, origin), await network(browser, origin)]
    const warm = await first(browser, origin, 'server warm')
    console.log(`  frames: ${heat.length} of the heat map, ${net.length} of the network`)
    return report('Explorer', [
      {
        what: 'map usable, in blank pages with its one query, server just started',
        measured: cold,
        atMost: 1.5,
      },
      { what: 'the same, server warm', measured: warm, atMost: 1.5 },
      { what: 'heat map panned, ms of main thread per frame (p95)', measured: share(heat, 0.95), atMost: 16 },
      {
        what: `network of ${NODES} panned, ms of main thread per frame (p95)`,
        measured: share(net, 0.95),
        atMost: 16,
      },
    ])
  } finally {
    await browser.close()
  }
}

/** On a server that is named, else on one that is started for it with the documented networks. */
export async function benchWeb(): Promise<boolean> {
  const given = process.argv.find((each) => each.startsWith('http://'))
  if (given) return measured(given.replace(/\/$/, ''))
  const dataDir = mkdtempSync(join(tmpdir(), 'samverkansgraf-web-'))
  try {
    const product = await started(dataDir)
    try {
      return await measured(`http://127.0.0.1:${product.port}`)
    } finally {
      await product.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
