// What the network itself tells, in sentences a coordinator can read out; each count beside what it is out of.
import { kindLabel, type Sector, sectorLabel } from '../actors/kinds.ts'
import { dayIn, type Lang } from '../days.ts'
import type { ThingRow } from '../evidence/things.ts'
import { capital } from '../vocabulary/word.ts'
import { listed, strung } from '../wording.ts'
import { lives } from './living-words.ts'
import { evidenceOf, type NetworkMeasuresRow } from './measures.ts'

const count = (n: number, [one, many]: [string, string]) => `${n} ${n === 1 ? one : many}`

type Things = Map<string, ThingRow>
const nameIn = (things: Things, id: string) => things.get(id)?.name ?? id

/** What is so of one and not of the other. */
export function saidOnlyOf(one: NetworkMeasuresRow, other: NetworkMeasuresRow, lang: Lang): string[] {
  const there = new Set(sentences(other, lang))
  return sentences(one, lang).filter((sentence) => !there.has(sentence))
}

/** All of them, what they rest on first. */
export const sentences = (row: NetworkMeasuresRow, lang: Lang): string[] =>
  isEmpty(row)
    ? [nothing[lang]]
    : [
        basis(row, lang),
        ...grounds(row, lang),
        ...singles(row, lang),
        ...cuts(row, lang),
        ...reaches(row, lang),
        ...lives(row, lang),
        ...(row.own ? [] : [withheld[lang]]),
      ]

function isEmpty(row: NetworkMeasuresRow): boolean {
  const { forums, agreements } = evidenceOf(row)
  return forums + agreements === 0
}

const nothing: Record<Lang, string> = {
  sv: 'Inget forum och ingen överenskommelse i drift är registrerad, så om nätverket vet vi ännu inget.',
  en: 'No forum and no agreement in operation is on record, so nothing is known of the network yet.',
}

const withheld: Record<Lang, string> = {
  sv: 'Vad som hänger på ett enskilt namngivet trossamfund visas bara för kommunen själv.',
  en: 'What hangs on a named faith community is shown to the municipality alone.',
}

function basis(row: NetworkMeasuresRow, lang: Lang): string {
  const { ties, actors, forums, forumsListed, agreements } = evidenceOf(row)
  if (lang === 'sv')
    return [
      `Det som är registrerat: ${count(ties, ['band', 'band'])} mellan ${count(actors, ['aktör', 'aktörer'])} och ${forums} forum och ${count(agreements, ['överenskommelse', 'överenskommelser'])}; kommunen själv är inte räknad.`,
      ...(forums === 0
        ? []
        : [`För ${forumsListed} av ${forums} forum finns en aktuell lista över vilka som sitter där.`]),
      ...ages(row, lang),
    ].join(' ')
  return [
    `On record: ${count(ties, ['tie', 'ties'])} between ${count(actors, ['actor', 'actors'])} and ${count(forums, ['forum', 'forums'])} and ${count(agreements, ['agreement', 'agreements'])}; the municipality itself is not counted.`,
    ...(forums === 0 ? [] : [`${forumsListed} of ${forums} forums have a current list of who sits there.`]),
    ...ages(row, lang),
  ].join(' ')
}

function ages(row: NetworkMeasuresRow, lang: Lang): string[] {
  const { ties, undated, oldest } = evidenceOf(row)
  if (ties === 0) return []
  if (!oldest) return [lang === 'sv' ? 'Alla band är odaterade.' : 'All ties are undated.']
  return [
    lang === 'sv'
      ? `Äldsta belägg ${dayIn(lang, oldest)}; ${undated} av ${ties} band är odaterade.`
      : `The oldest evidence is from ${dayIn(lang, oldest)}; ${undated} of ${ties} ties are undated.`,
  ]
}

/** One sentence for each table that is somebody's only common ground. */
function grounds({ onlyCommonGrounds, things }: NetworkMeasuresRow, lang: Lang): string[] {
  const tables = new Map<string, string[]>()
  for (const {
    table,
    sectors: [one, other],
    among,
  } of onlyCommonGrounds) {
    const [a, b] = [sectorLabel(one, lang), sectorLabel(other, lang)]
    const pair =
      lang === 'sv'
        ? `${a} och ${b} möts (av ${among} där någon av dem är med)`
        : `${a} and ${b} meet (of ${among} where either takes part)`
    tables.set(table, [...(tables.get(table) ?? []), pair])
  }
  return [...tables].map(([table, pairs]) =>
    lang === 'sv'
      ? `${nameIn(things, table)} är det enda stället där ${listed(pairs, lang)}.`
      : `${nameIn(things, table)} is the only place where ${listed(pairs, lang)}.`,
  )
}

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
    const name = nameIn(things, id)
    // Nobody is left together: there are no others to lose the way to.
    if (lost.length === among - 1)
      return lang === 'sv'
        ? `Utan ${name} skulle de ${among} aktörer som hänger samman den vägen helt sakna väg till varandra.`
        : `Without ${name}, the ${among} actors that it ties together would have no way to one another at all.`
    const who = strung(
      lost.map((each) => nameIn(things, each)),
      lang,
    )
    return lang === 'sv'
      ? `Utan ${name} skulle ${who} tappa vägen till de andra (${lost.length} av ${among} aktörer).`
      : `Without ${name}, ${who} would lose the way to the others (${lost.length} of ${among} actors).`
  })

/** Those who take part, each for itself; then all who do not, in one sentence. */
function reaches({ reach }: NetworkMeasuresRow, lang: Lang): string[] {
  const words = (sectors: Sector[]) => sectors.map((each) => sectorLabel(each, lang))
  const absent = words(reach.filter(({ actors }) => actors === 0).map(({ sector }) => sector))
  const [{ ofTables } = { ofTables: 0 }] = reach
  const there = reach.filter(({ actors }) => actors > 0).map((row) => reachIn(row, lang))
  if (absent.length === 0) return there
  const who =
    lang === 'sv'
      ? `${listed(absent, lang, 'or')} är registrerad vid`
      : `${listed(absent, lang, 'or')} is on record in`
  return [
    ...there,
    lang === 'sv'
      ? `Ingen aktör från ${who} ${ofTables === 1 ? 'det forum eller den överenskommelse som finns' : `något av de ${ofTables} forumen och överenskommelserna`}.`
      : `No actor from ${who} ${ofTables === 1 ? 'the one forum or agreement' : `any of the ${ofTables} forums and agreements`}.`,
  ]
}

function reachIn(row: NetworkMeasuresRow['reach'][number], lang: Lang): string {
  const { sector, actors, tables, ofTables, meets, meetsActors, ofActors } = row
  const who = capital(sectorLabel(sector, lang))
  const whom = listed(
    meets.map((each) => sectorLabel(each, lang)),
    lang,
  )
  if (lang === 'sv') {
    const met =
      meetsActors === 0
        ? 'möter där ingen från någon annan sektor'
        : `möter där ${meetsActors} av ${ofActors} aktörer från andra sektorer: ${whom}`
    return `${who} (${count(actors, ['aktör', 'aktörer'])}) är med i ${tables} av ${ofTables} forum och överenskommelser och ${met}.`
  }
  const met =
    meetsActors === 0
      ? 'meets nobody of another sector there'
      : `meets ${meetsActors} of ${ofActors} actors of other sectors there: ${whom}`
  return `${who} (${count(actors, ['actor', 'actors'])}) takes part in ${tables} of ${ofTables} forums and agreements and ${met}.`
}
