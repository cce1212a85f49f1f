// What the front page does itself, before any code has come (`web/front.ts`): it asks its question, and colours its map with the answer. Only what is small is imported here.
import { type Reply, sent } from './api/request.ts'
import coverage from './country/coverage.graphql?raw'
import { fillsOf, usualLens } from './country/fills.ts'
import { resultsIn } from './country/results.ts'
import type { CoverageQuery } from './operations.generated.ts'
import { remembered } from './shell/storage.ts'

interface Early {
  variables: { lang: 'SV' | 'EN'; asOf: null }
  reply: Promise<Reply<CoverageQuery>>
}

declare global {
  /** Missing on other pages than the front. */
  var early: Early | null | undefined
}

/** The answer is waited for so long: what is drawn without it first would put it off. */
const SOON_MS = 150

function begin(): Early {
  const root = document.documentElement
  const theme = remembered(() => localStorage, 'theme').get()
  if (theme) root.dataset.theme = theme
  const english = remembered(() => localStorage, 'lang').get() === 'en'
  if (english) root.lang = 'en'
  const token = remembered(() => sessionStorage, 'token').get()
  const variables = { lang: english ? 'EN' : 'SV', asOf: null } as const
  const reply = sent<CoverageQuery>(coverage, variables, token).then(coloured)
  const soon = new Promise((resolve) => setTimeout(resolve, SOON_MS))
  void Promise.race([reply, soon]).then(proceed, proceed)
  return { variables, reply }
}

/** The page shows what it has by now, and the explorer is fetched. */
async function proceed() {
  await parsed()
  const place = document.getElementById('app')
  if (place) place.hidden = false
  const next = document.querySelector<HTMLLinkElement>('link[rel=next]')
  if (next) import(/* @vite-ignore */ next.href)
}

async function coloured(reply: Reply<CoverageQuery>): Promise<Reply<CoverageQuery>> {
  const asked = reply.answer?.data?.coverage
  if (!asked) return reply
  await parsed()
  colour(asked)
  return reply
}

/** The answer may be quicker than the rest of the page. */
const parsed = () =>
  document.readyState === 'loading'
    ? new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }))
    : undefined

function colour(asked: CoverageQuery['coverage']) {
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
