// What the front page does itself, before any code has come (`web/front.ts`): it asks its question, and colours its map with the answer. Only what is small is imported here.
import { type Reply, sent } from './api/request.ts'
import coverage from './country/coverage.graphql?raw'
import { fillsOf, usualLens } from './country/fills.ts'
import { resultsIn } from './country/results.ts'
import type { CoverageQuery } from './operations.generated.ts'
import { keepPressed } from './shell/pressed.ts'
import { remembered } from './shell/storage.ts'

interface Early {
  variables: { lang: 'SV' | 'EN'; asOf: null }
  reply: Promise<Reply<CoverageQuery>>
  /** Presses again what was pressed before the explorer had come. */
  pressAgain: () => void
}

declare global {
  /** Missing on other pages than the front. */
  var early: Early | undefined
}

/** The answer is waited for so long before the map is shown without its colours, and before the code is fetched that would put it off. */
const SHOWN_MS = 150
const GONE_ON_MS = 500

function begin(): Early {
  const root = document.documentElement
  const theme = remembered(() => localStorage, 'theme').get()
  if (theme) root.dataset.theme = theme
  if (remembered(() => localStorage, 'lang').get() === 'en') root.lang = 'en'
  const token = remembered(() => sessionStorage, 'token').get()
  const variables = { lang: root.lang === 'en' ? 'EN' : 'SV', asOf: null } as const
  const reply = sent<CoverageQuery>(coverage, variables, token)
  // Why there is no answer is told by the explorer, which takes the same reply.
  const drawn = Promise.all([reply.catch(() => null), parsed()]).then(([came]) => {
    // An invented country is shown with the explorer's banner, and not before it.
    const data = came?.answer?.data
    if (!data || data.country.invented) return
    colour(data)
    return show()
  })
  const shown = setTimeout(show, SHOWN_MS)
  void Promise.race([drawn, after(GONE_ON_MS)]).finally(() => {
    clearTimeout(shown)
    goOn()
  })
  return { variables, reply, pressAgain: keepPressed() }
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** With its colours, or without them when they take long; a reader who is refused is shown something else. */
async function show() {
  await parsed()
  const place = document.getElementById('app')
  // The explorer has taken over.
  if (!place?.dataset.explorer) return
  // The words that stand there are Swedish.
  place.classList.toggle('wordless', document.documentElement.lang === 'en')
  place.hidden = false
}

/** Fetched after the map stands: beside it, it would put it off. */
function goOn() {
  const code = document.querySelector<HTMLElement>('[data-explorer]')?.dataset.explorer
  if (code) void import(/* @vite-ignore */ code)
}

/** The answer may be quicker than the rest of the page. */
const parsed = () =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }))
    : undefined

function colour({ coverage: asked }: CoverageQuery) {
  // The reader may have gone on meanwhile, to what is coloured otherwise.
  if (location.pathname !== '/' || location.search !== '') return
  const results = resultsIn(asked)
  const all = { rows: [...asked.territories.keys()], columns: [...asked.recommendations.keys()], norm: null }
  const { fills } = fillsOf(results, all, usualLens(results, all))
  const rows = new Map(asked.territories.map(({ code }, row) => [code, row]))
  for (const link of document.querySelectorAll<SVGAElement>('.map [data-code]')) {
    const fill = fills.get(rows.get(link.dataset.code ?? '') ?? -1)
    if (fill) link.firstElementChild?.setAttribute('class', `fill-${fill}`)
  }
}

globalThis.early = begin()
