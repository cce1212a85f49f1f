// Writes docs/screenshots: each view of the explorer on a server with the documented world, and on one with the demonstration world where the states are many.
// `npm run screenshots -- http://127.0.0.1:4000 http://127.0.0.1:4001`: the documented one first; one that is left out leaves its pictures as they are ("-" for the first). Names after them: those pictures only.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './chromium.ts'

const [documented = 'http://127.0.0.1:4000', demonstration = '-', ...names] = process.argv.slice(2)
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
const PATIENCE_MS = 120_000

interface Shot {
  name: string
  path: string
  shows: string
  colorScheme?: 'dark'
  lang?: 'en'
  newcomer?: true
  width?: number
  /** As it is printed. */
  paper?: true
  /** What must be gone: something is on its way. */
  without?: string
}

const real: Shot[] = [
  { name: 'sverige', path: '/', shows: '.map a > [class^="fill-"]' },
  { name: 'sverige-lan', path: '/?lan=14', shows: '.map a > [class^="fill-"]' },
  { name: 'sverige-phone', path: '/', shows: '.map a > [class^="fill-"]', width: 390 },
  { name: 'forsta-besoket', path: '/', shows: '.welcome', newcomer: true },
  { name: 'jamfor', path: '/jamfor?ordna=fragor&gruppera=lan', shows: '.heat canvas' },
  { name: 'utfall', path: '/jamfor?ruta=1480:S5.4-probation', shows: 'dialog.cell .state' },
  { name: 'rekommendationer', path: '/rekommendationer', shows: '.norms' },
  { name: 'rekommendation', path: '/rekommendation/S5.4-probation', shows: '.standing' },
  { name: 'fraga', path: '/fraga', shows: '.asked-county' },
  { name: 'kommun', path: '/kommun/1883?stol=PROBATION', shows: '.panel .account' },
  { name: 'kommun-en', path: '/kommun/1480', shows: '.chair', lang: 'en' },
]

const invented: Shot[] = [
  { name: 'runt-bordet', path: '/kommun/1287', shows: '.chair' },
  { name: 'runt-bordet-dark', path: '/kommun/1480', shows: '.chair', colorScheme: 'dark' },
  { name: 'runt-bordet-phone', path: '/kommun/1480', shows: '.chair-list a', width: 390 },
  { name: 'natverk', path: '/kommun/0880?vy=natverk', shows: '.net-canvas canvas' },
  { name: 'tidslinje', path: '/kommun/1480?vy=tid', shows: '.timeline .span-name' },
  { name: 'underlag', path: '/kommun/1480?vy=underlag', shows: '.things li' },
  { name: 'grannar', path: '/kommun/1480?vy=grannar', shows: '.around-places tbody tr' },
  { name: 'lan', path: '/lan/14', shows: '.level tbody tr' },
  { name: 'nationellt', path: '/nationellt?norm=N1.1', shows: '.argument[open] .account' },
  { name: 'blad', path: '/kommun/1480', shows: '.chair', width: 800, paper: true },
  { name: 'avtal', path: '/avtal', shows: '.timeline .span-name', without: 'main p[role=status]' },
  {
    name: 'trend',
    path: '/trend?tid=lag',
    shows: '.trend-changes',
    without: '.trend-head [role=status]:not(:empty)',
  },
  {
    name: 'sverige-uppfyllt-dark',
    path: '/',
    shows: '.map a > [class^="fill-"]',
    colorScheme: 'dark',
    lang: 'en',
  },
  { name: 'sverige-rekommendation', path: '/?norm=S5.4-probation', shows: '.map a > [class^="fill-"]' },
  { name: 'sverige-trend', path: '/?visa=TREND', shows: '.map a > [class^="fill-"]' },
  { name: 'jamfor-demo', path: '/jamfor?ordna=kant&gruppera=lan', shows: '.heat canvas' },
]

/** A forum where many sit: its id is the world's own. */
async function actorOf(origin: string): Promise<string> {
  const query = '{ municipality(code: "1480") { forums(first: 1) { nodes { id } } } }'
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await answer.json()) as {
    data: { municipality: { forums: { nodes: { id: string }[] } } }
  }
  return `/aktor/${data.municipality.forums.nodes[0]?.id}`
}

mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
try {
  if (documented !== '-') for (const shot of real) await take(documented, shot)
  if (demonstration !== '-') {
    for (const shot of invented) await take(demonstration, shot)
    await take(demonstration, { name: 'aktor', path: await actorOf(demonstration), shows: '.things li' })
  }
} finally {
  await browser.close()
}

async function take(origin: string, shot: Shot) {
  const { name, path, shows, colorScheme = 'light', lang = 'sv', width = 1440 } = shot
  if (names.length > 0 && !names.includes(name)) return
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  await context.addInitScript(
    ([language, known]) => {
      localStorage.setItem('lang', String(language))
      if (known) localStorage.setItem('welcomed', 'yes')
    },
    [lang, !shot.newcomer] as const,
  )
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(origin + path)
  await page.waitForSelector(shows)
  if (shot.without) await page.waitForSelector(shot.without, { state: 'detached' })
  await page.evaluate(() =>
    Promise.all([
      document.fonts.ready,
      ...document.getAnimations().map((each) => each.finished.catch(() => {})),
    ]),
  )
  if (shot.paper) {
    await page.emulateMedia({ media: 'print' })
    await page.locator('.sheet').screenshot({ path: `${folder}${name}.png` })
  } else await page.screenshot({ path: `${folder}${name}.png` })
  await context.close()
  console.info(`docs/screenshots/${name}.png`)
}
