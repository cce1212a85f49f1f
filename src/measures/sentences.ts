// What the network itself tells, in sentences a coordinator can read out; each count beside what it is out of.
import { kindLabel, type Sector } from '../actors/kinds.ts'
import { dayIn, type Lang } from '../days.ts'
import type { ThingRow } from '../evidence/things.ts'
import { strung } from '../wording.ts'
import type { NetworkChangeRow } from './change.ts'
import { evidenceOf, type NetworkMeasuresRow } from './measures.ts'

const sectorWords: Record<Sector, Record<Lang, string>> = {
  MUNICIPAL: { sv: 'kommunens verksamheter', en: 'municipal services' },
  STATE: { sv: 'staten', en: 'the state' },
  REGIONAL: { sv: 'regionen', en: 'the region' },
  CIVIL: { sv: 'civilsamhället', en: 'civil society' },
  PRIVATE: { sv: 'näringslivet', en: 'business' },
}
export const sectorWord = (sector: Sector, lang: Lang) => sectorWords[sector][lang]

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`

const count = (n: number, [one, many]: [string, string]) => `${n} ${n === 1 ? one : many}`

type Things = Map<string, ThingRow>
const nameIn = (things: Things, id: string) => things.get(id)?.name ?? id

/** All of them, what they rest on first. */
export const sentences = (row: NetworkMeasuresRow, lang: Lang): string[] => [
  basis(row, lang),
  ...grounds(row, lang),
  ...singles(row, lang),
  ...cuts(row, lang),
  ...reaches(row, lang),
  ...lives(row, lang),
  ...(row.own ? [] : [withheld[lang]]),
]

const withheld: Record<Lang, string> = {
  sv: 'Vad som hänger på ett enskilt namngivet trossamfund visas bara för kommunen själv.',
  en: 'What hangs on a named faith community is shown to the municipality alone.',
}

function basis(row: NetworkMeasuresRow, lang: Lang): string {
  const { ties, undated, oldest, actors, forums, forumsListed, agreements } = evidenceOf(row)
  if (lang === 'sv')
    return [
      `Det som är registrerat: ${count(ties, ['band', 'band'])} mellan ${count(actors, ['aktör', 'aktörer'])} och ${forums} forum och ${count(agreements, ['överenskommelse', 'överenskommelser'])}; kommunen själv är inte räknad.`,
      `För ${forumsListed} av ${forums} forum finns en aktuell lista över vilka som sitter där.`,
      oldest ? `Äldsta belägg ${dayIn(lang, oldest)}; ${undated} av ${ties} band är odaterade.` : '',
    ]
      .filter(Boolean)
      .join(' ')
  return [
    `On record: ${count(ties, ['tie', 'ties'])} between ${count(actors, ['actor', 'actors'])} and ${count(forums, ['forum', 'forums'])} and ${count(agreements, ['agreement', 'agreements'])}; the municipality itself is not counted.`,
    `${forumsListed} of ${forums} forums have a current list of who sits there.`,
    oldest
      ? `The oldest evidence is from ${dayIn(lang, oldest)}; ${undated} of ${ties} ties are undated.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const grounds = ({ onlyCommonGrounds, things }: NetworkMeasuresRow, lang: Lang) =>
  onlyCommonGrounds.map(({ table, sectors: [one, other], among }) => {
    const [a, b] = [sectorWord(one, lang), sectorWord(other, lang)]
    const name = nameIn(things, table)
    return lang === 'sv'
      ? `${name} är det enda stället där ${a} och ${b} möts, av ${among} där någon av dem är med.`
      : `${name} is the only place where ${a} and ${b} meet, of ${among} where either takes part.`
  })

/** One sentence for each table that somebody hangs on. */
function singles({ singleTies, things }: NetworkMeasuresRow, lang: Lang): string[] {
  const by = new Map<string, string[]>()
  for (const { actor, table } of singleTies) {
    const named = `${nameIn(things, actor)} (${kindLabel(things.get(actor)?.kind ?? '', lang)})`
    by.set(table, [...(by.get(table) ?? []), named])
  }
  return [...by].map(([table, who]) =>
    lang === 'sv'
      ? `${strung(who, lang)} är med bara genom ${nameIn(things, table)}.`
      : `${strung(who, lang)} ${who.length === 1 ? 'takes' : 'take'} part through ${nameIn(things, table)} only.`,
  )
}

const cuts = ({ cutPoints, things }: NetworkMeasuresRow, lang: Lang) =>
  cutPoints.map(({ id, lost, among }) => {
    const who = strung(
      lost.map((each) => nameIn(things, each)),
      lang,
    )
    const name = nameIn(things, id)
    return lang === 'sv'
      ? `Utan ${name} skulle ${who} tappa vägen till de andra (${lost.length} av ${among} aktörer).`
      : `Without ${name}, ${who} would lose the way to the others (${lost.length} of ${among} actors).`
  })

const reaches = ({ reach }: NetworkMeasuresRow, lang: Lang) =>
  reach.map(({ sector, actors, tables, ofTables, meets, meetsActors, ofActors }) => {
    const word = sectorWord(sector, lang)
    const whom = strung(
      meets.map((each) => sectorWord(each, lang)),
      lang,
    )
    if (lang === 'sv')
      return actors === 0
        ? `Ingen aktör från ${word} är registrerad vid något av de ${ofTables} forumen och överenskommelserna.`
        : `${capital(word)} (${count(actors, ['aktör', 'aktörer'])}) är med i ${tables} av ${ofTables} forum och överenskommelser och möter där ${meetsActors} av ${ofActors} andra${whom ? `: ${whom}` : ''}.`
    return actors === 0
      ? `No actor from ${word} is on record in any of the ${ofTables} forums and agreements.`
      : `${capital(word)} (${count(actors, ['actor', 'actors'])}) takes part in ${tables} of ${ofTables} forums and agreements and meets ${meetsActors} of ${ofActors} others there${whom ? `: ${whom}` : ''}.`
  })

const unmet = (day: string, forums: number, lang: Lang) =>
  lang === 'sv'
    ? `Efter ${day} har inget av ${forums} forum något möte med känd närvaro (gränsen på tolv månader är vår); vilka som faktiskt möts vet vi inte.`
    : `After ${day}, none of ${forums} forums has a meeting with attendance on record (the limit of twelve months is ours); who actually meets is not known.`

function lives({ living, things }: NetworkMeasuresRow, lang: Lang): string[] {
  const { since, known, used, seats, forums, forumsMet } = living
  const day = dayIn(lang, since)
  const name = (id: string) => nameIn(things, id)
  if (forumsMet === 0) return [unmet(day, forums, lang)]
  if (lang === 'sv')
    return [
      `Efter ${day} har ${forumsMet} av ${forums} forum möten med känd närvaro (gränsen på tolv månader är vår). Där har innehavaren av ${used} av ${known} platser varit med någon gång; om de övriga ${seats - known} platserna vet vi inget.`,
      ...living.unused.map(
        ({ actor, forum, meetings }) =>
          `${name(actor)} har plats i ${name(forum)} men är inte antecknad som närvarande vid ${meetings === 1 ? 'det enda kända mötet' : `något av de ${meetings} kända mötena`}.`,
      ),
      ...living.unseated.map(
        ({ actor, forum, meetings }) =>
          `${name(actor)} har varit med vid ${count(meetings, ['möte', 'möten'])} i ${name(forum)} utan registrerad plats.`,
      ),
    ]
  return [
    `After ${day}, ${forumsMet} of ${forums} forums have meetings with attendance on record (the limit of twelve months is ours). There, the holders of ${used} of ${known} seats have been present; of the other ${seats - known} seats nothing is known.`,
    ...living.unused.map(
      ({ actor, forum, meetings }) =>
        `${name(actor)} has a seat in ${name(forum)} but is not noted as present at ${meetings === 1 ? 'the only known meeting' : `any of the ${meetings} known meetings`}.`,
    ),
    ...living.unseated.map(
      ({ actor, forum, meetings }) =>
        `${name(actor)} has been present at ${count(meetings, ['meeting', 'meetings'])} of ${name(forum)} without a seat on record.`,
    ),
  ]
}

/** What changed, in a few sentences; one that says so when nothing did. */
export function changeIn(change: NetworkChangeRow, lang: Lang): string[] {
  const { before, after, arrived, left, tablesOpened, tablesClosed, tiesGained, tiesLost } = change
  const things = new Map([...before.things, ...after.things])
  const names = (ids: string[]) =>
    strung(
      ids.map((id) => nameIn(things, id)),
      lang,
    )
  const sv = lang === 'sv'
  const days = sv
    ? `Mellan ${dayIn(lang, before.asOf)} och ${dayIn(lang, after.asOf)}`
    : `Between ${dayIn(lang, before.asOf)} and ${dayIn(lang, after.asOf)}`
  const parts = [
    arrived.length && (sv ? `tillkom ${names(arrived)}` : `${names(arrived)} came in`),
    left.length && (sv ? `försvann ${names(left)}` : `${names(left)} left`),
    tablesOpened.length && (sv ? `började ${names(tablesOpened)}` : `${names(tablesOpened)} began`),
    tablesClosed.length && (sv ? `upphörde ${names(tablesClosed)}` : `${names(tablesClosed)} ended`),
  ].filter((part) => typeof part === 'string')
  const ties = sv
    ? `${tiesGained} nya band och ${tiesLost} färre; från ${before.ties.length} till ${after.ties.length}.`
    : `${tiesGained} ties gained and ${tiesLost} lost; from ${before.ties.length} to ${after.ties.length}.`
  if (tiesGained + tiesLost + parts.length === 0)
    return [sv ? `${days} ändrades ingenting som är registrerat.` : `${days} nothing on record changed.`]
  return [...parts.map((part) => `${days} ${part}.`), ties]
}
