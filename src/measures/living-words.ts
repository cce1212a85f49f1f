// Paper against living network in sentences: who has a seat and has not been seen, and who comes without one.
import { dayIn, type Lang } from '../days.ts'
import { listed } from '../wording.ts'
import type { SeatUseRow } from './living.ts'
import type { NetworkMeasuresRow } from './measures.ts'

export function lives({ living, things }: NetworkMeasuresRow, lang: Lang): string[] {
  const { since, forums, forumsMet } = living
  const day = dayIn(lang, since)
  const name = (id: string) => things.get(id)?.name ?? id
  if (forums === 0) return []
  if (forumsMet === 0)
    return [
      lang === 'sv'
        ? `Efter ${day} har inget av ${forums} forum något möte med känd närvaro (gränsen på tolv månader är vår); vilka som faktiskt möts vet vi inte.`
        : `After ${day}, none of ${forums} forums has a meeting with attendance on record (the limit of twelve months is ours); who actually meets is not known.`,
    ]
  return [
    howMany(living, day, lang),
    ...byForum(living.unused).map(([{ forum, meetings }, actors]) =>
      unused(actors.map(name), name(forum), meetings, lang),
    ),
    ...living.unseated.map(({ actor, forum, meetings }) =>
      lang === 'sv'
        ? `${name(actor)} har varit med vid ${meetings === 1 ? '1 möte' : `${meetings} möten`} i ${name(forum)} utan registrerad plats.`
        : `${name(actor)} has been present at ${meetings === 1 ? '1 meeting' : `${meetings} meetings`} of ${name(forum)} without a seat on record.`,
    ),
  ]
}

function howMany(living: NetworkMeasuresRow['living'], day: string, lang: Lang): string {
  const { known, used, seats, forums, forumsMet } = living
  const rest = seats - known
  if (lang === 'sv')
    return `Efter ${day} har ${forumsMet} av ${forums} forum möten med känd närvaro (gränsen på tolv månader är vår). Där har innehavaren av ${used} av ${known} platser varit med någon gång${rest > 0 ? `; om de övriga ${rest} platserna vet vi inget` : ''}.`
  return `After ${day}, ${forumsMet} of ${forums} forums have meetings with attendance on record (the limit of twelve months is ours). There, the holders of ${used} of ${known} seats have been present${rest > 0 ? `; of the other ${rest} seats nothing is known` : ''}.`
}

/** Those of one forum who could have been at as many meetings, together. */
function byForum(rows: SeatUseRow[]): [SeatUseRow, string[]][] {
  const groups = new Map<string, [SeatUseRow, string[]]>()
  for (const row of rows) {
    const key = `${row.forum} ${row.meetings}`
    const group = groups.get(key) ?? [row, []]
    group[1].push(row.actor)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function unused(who: string[], forum: string, meetings: number, lang: Lang): string {
  if (lang === 'sv') {
    const noted = who.length === 1 ? 'är inte antecknad' : 'är inte antecknade'
    const when = meetings === 1 ? 'det enda kända mötet' : `något av de ${meetings} kända mötena`
    return `${listed(who, lang)} har plats i ${forum} men ${noted} som närvarande vid ${when}.`
  }
  const when = meetings === 1 ? 'the only known meeting' : `any of the ${meetings} known meetings`
  return `${listed(who, lang)} ${who.length === 1 ? 'has a seat' : 'have seats'} in ${forum} but ${who.length === 1 ? 'is' : 'are'} not noted as present at ${when}.`
}
