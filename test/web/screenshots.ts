// Writes docs/screenshots: each view of the explorer at ORIGIN, else of the server that listens here. `npm run screenshots -- http://127.0.0.1:4000`
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './chromium.ts'

const origin = process.argv[2] ?? 'http://127.0.0.1:4000'
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

interface Shot {
  name: string
  path: string
  shows: string
  colorScheme?: 'dark'
  lang?: 'en'
  newcomer?: true
  width?: number
}

const shots: Shot[] = [
  { name: 'sverige', path: '/', shows: '.map a' },
  { name: 'sverige-dark', path: '/', shows: '.map a', colorScheme: 'dark' },
  { name: 'sverige-rekommendation', path: '/?norm=S5.4-probation', shows: '.map a' },
  { name: 'sverige-lan', path: '/?lan=14', shows: '.map a' },
  { name: 'sverige-en', path: '/', shows: '.map a', lang: 'en' },
  { name: 'sverige-phone', path: '/', shows: '.map a', width: 390 },
  { name: 'forsta-besoket', path: '/', shows: '.welcome', newcomer: true },
  { name: 'jamfor', path: '/jamfor?ordna=fragor&gruppera=lan', shows: '.heat canvas' },
  { name: 'jamfor-dark', path: '/jamfor?ordna=fragor', shows: '.heat canvas', colorScheme: 'dark' },
  { name: 'utfall', path: '/jamfor?ruta=1480:S5.4-probation', shows: 'dialog.cell .state' },
  { name: 'rekommendationer', path: '/rekommendationer', shows: '.norms' },
  { name: 'rekommendation', path: '/rekommendation/S5.4-probation', shows: '.standing' },
  { name: 'fraga', path: '/fraga', shows: '.asked-county' },
  { name: 'kommun', path: '/kommun/1480', shows: '.chair' },
  { name: 'kommun-dark', path: '/kommun/1480', shows: '.chair', colorScheme: 'dark' },
  { name: 'kommun-en', path: '/kommun/1883', shows: '.chair', lang: 'en' },
  { name: 'kommun-phone', path: '/kommun/1883', shows: '.chair-list a', width: 390 },
  { name: 'kommun-stol', path: '/kommun/1883?stol=PROBATION', shows: 'dialog.panel .account' },
  { name: 'kommun-natverk', path: '/kommun/1480?vy=natverk', shows: '.net-canvas canvas' },
  { name: 'kommun-tid', path: '/kommun/1480?vy=tid', shows: '.timeline .span-name' },
  { name: 'kommun-underlag', path: '/kommun/1480?vy=underlag', shows: '.things li' },
  { name: 'kommun-grannar', path: '/kommun/1480?vy=grannar', shows: '.around-places tbody tr' },
  { name: 'avtal', path: '/avtal', shows: '.timeline .span-name' },
]

mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
try {
  for (const {
    name,
    path,
    shows,
    colorScheme = 'light',
    lang = 'sv',
    newcomer = false,
    width = 1440,
  } of shots) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    await context.addInitScript(
      ([language, known]) => {
        localStorage.setItem('lang', String(language))
        if (known) localStorage.setItem('welcomed', 'yes')
      },
      [lang, !newcomer] as const,
    )
    const page = await context.newPage()
    await page.goto(origin + path)
    await page.waitForSelector(shows)
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {}))),
    )
    await page.screenshot({ path: `${folder}${name}.png` })
    await context.close()
    console.info(`docs/screenshots/${name}.png`)
  }
} finally {
  await browser.close()
}
