// What has changed in a network between two days, or would by acts that are tried, in a few sentences a coordinator can read out.
import { dayIn, type Lang } from '../days.ts'
import { listed, strung } from '../wording.ts'
import type { NetworkChangeRow } from './change.ts'

type Say = (what: string) => string

interface Words {
  arrived: Say
  left: Say
  opened: Say
  closed: Say
  nothing: string
  ties(from: number, to: number, gained: number, lost: number): string
}

const happened: Record<Lang, Words> = {
  sv: {
    arrived: (who) => `tillkom ${who}`,
    left: (who) => `försvann ${who}`,
    opened: (what) => `började ${what}`,
    closed: (what) => `upphörde ${what}`,
    nothing: 'ändrades ingenting som är registrerat',
    ties: (from, to, gained, lost) =>
      `Banden har gått från ${from} till ${to}: ${gained} har tillkommit och ${lost} har försvunnit.`,
  },
  en: {
    arrived: (who) => `${who} came in`,
    left: (who) => `${who} left`,
    opened: (what) => `${what} began`,
    closed: (what) => `${what} ended`,
    nothing: 'nothing on record changed',
    ties: (from, to, gained, lost) =>
      `The ties have gone from ${from} to ${to}: ${gained} gained and ${lost} lost.`,
  },
}
const would: Record<Lang, Words> = {
  sv: {
    arrived: (who) => `tillkommer ${who}`,
    left: (who) => `försvinner ${who}`,
    opened: (what) => `börjar ${what}`,
    closed: (what) => `upphör ${what}`,
    nothing: 'ändras ingenting i nätverket i dag',
    ties: (from, to, gained, lost) =>
      `Banden går från ${from} till ${to}: ${gained} tillkommer och ${lost} försvinner.`,
  },
  en: {
    arrived: (who) => `${who} comes in`,
    left: (who) => `${who} leaves`,
    opened: (what) => `${what} begins`,
    closed: (what) => `${what} ends`,
    nothing: 'nothing in the network changes today',
    ties: (from, to, gained, lost) => `The ties go from ${from} to ${to}: ${gained} gained and ${lost} lost.`,
  },
}

function spanOf({ before, after, tried }: NetworkChangeRow, lang: Lang): string {
  if (tried) return lang === 'sv' ? 'Med det som prövas' : 'With what is tried,'
  const [from, to] = [dayIn(lang, before.asOf), dayIn(lang, after.asOf)]
  return lang === 'sv' ? `Mellan ${from} och ${to}` : `Between ${from} and ${to},`
}

/** One sentence that says so when nothing did. */
export function changeIn(change: NetworkChangeRow, lang: Lang): string[] {
  const { before, after, tiesGained, tiesLost, tried } = change
  const words = (tried ? would : happened)[lang]
  const span = spanOf(change, lang)
  const moves = movesIn(change, words, lang)
  if (tiesGained + tiesLost + moves.length === 0) return [`${span} ${words.nothing}.`]
  return [
    ...(moves.length > 0 ? [`${span} ${listed(moves, lang)}.`] : []),
    words.ties(before.ties.length, after.ties.length, tiesGained, tiesLost),
  ]
}

function movesIn(
  { before, after, arrived, left, tablesOpened, tablesClosed }: NetworkChangeRow,
  words: Words,
  lang: Lang,
) {
  const things = new Map([...before.things, ...after.things])
  const names = (ids: string[]) =>
    strung(
      ids.map((id) => things.get(id)?.name ?? id),
      lang,
    )
  const told: [string[], Say][] = [
    [arrived, words.arrived],
    [left, words.left],
    [tablesOpened, words.opened],
    [tablesClosed, words.closed],
  ]
  return told.flatMap(([ids, say]) => (ids.length > 0 ? [say(names(ids))] : []))
}
