// What has changed in a network between two days, in a few sentences a coordinator can read out.
import { dayIn, type Lang } from '../days.ts'
import { listed, strung } from '../wording.ts'
import type { NetworkChangeRow } from './change.ts'

/** One sentence that says so when nothing did. */
export function changeIn(change: NetworkChangeRow, lang: Lang): string[] {
  const { before, after, tiesGained, tiesLost } = change
  const days =
    lang === 'sv'
      ? `Mellan ${dayIn(lang, before.asOf)} och ${dayIn(lang, after.asOf)}`
      : `Between ${dayIn(lang, before.asOf)} and ${dayIn(lang, after.asOf)}`
  const moves = movesIn(change, lang)
  if (tiesGained + tiesLost + moves.length === 0)
    return [
      lang === 'sv'
        ? `${days} ändrades ingenting som är registrerat.`
        : `${days}, nothing on record changed.`,
    ]
  return [
    ...(moves.length > 0 ? [`${days}${lang === 'sv' ? '' : ','} ${listed(moves, lang)}.`] : []),
    tiesIn(change, lang),
  ]
}

function movesIn({ before, after, arrived, left, tablesOpened, tablesClosed }: NetworkChangeRow, lang: Lang) {
  const things = new Map([...before.things, ...after.things])
  const names = (ids: string[]) =>
    strung(
      ids.map((id) => things.get(id)?.name ?? id),
      lang,
    )
  const told =
    lang === 'sv'
      ? ([
          [arrived, (who: string) => `tillkom ${who}`],
          [left, (who: string) => `försvann ${who}`],
          [tablesOpened, (what: string) => `började ${what}`],
          [tablesClosed, (what: string) => `upphörde ${what}`],
        ] as const)
      : ([
          [arrived, (who: string) => `${who} came in`],
          [left, (who: string) => `${who} left`],
          [tablesOpened, (what: string) => `${what} began`],
          [tablesClosed, (what: string) => `${what} ended`],
        ] as const)
  return told.flatMap(([ids, say]) => (ids.length > 0 ? [say(names(ids))] : []))
}

function tiesIn({ before, after, tiesGained, tiesLost }: NetworkChangeRow, lang: Lang): string {
  const [from, to] = [before.ties.length, after.ties.length]
  return lang === 'sv'
    ? `Banden har gått från ${from} till ${to}: ${tiesGained} har tillkommit och ${tiesLost} har försvunnit.`
    : `The ties have gone from ${from} to ${to}: ${tiesGained} gained and ${tiesLost} lost.`
}
