// What a fact says, as a sentence in Swedish and English, and how its sources are spoken of.
import { kindLabel, type Sector, sectorLabel } from '../actors/kinds.ts'
import { dayIn, type Lang } from '../days.ts'
import { type FactRow, type SourceRow, tied } from './facts.ts'

interface Words {
  of: string
  to: string
  says: Record<string, unknown>
  day: string
}
type Sentence = (words: Words) => string

/** One sentence, without its full stop. */
const sentences: Record<string, Record<Lang, Sentence>> = {
  Name: {
    sv: ({ of, says }) => `${of} heter ${says.name}`,
    en: ({ of, says }) => `${of} is called ${says.name}`,
  },
  Reach: {
    sv: ({ of, to, says }) => `${of} verkar i ${to}${part(says, 'en del')}`,
    en: ({ of, to, says }) => `${of} works in ${to}${part(says, 'a part')}`,
  },
  PartOf: { sv: ({ of, to }) => `${of} är en del av ${to}`, en: ({ of, to }) => `${of} is a part of ${to}` },
  Succession: {
    sv: ({ of, to, says }) =>
      `${to} ${chosen(says.how, { RENAMED: 'är det nya namnet på', MERGED: 'tog över efter', SPLIT: 'bildades ur' })} ${of}`,
    en: ({ of, to, says }) =>
      `${to} ${chosen(says.how, { RENAMED: 'is the new name of', MERGED: 'took over from', SPLIT: 'was formed out of' })} ${of}`,
  },
  Registration: {
    sv: ({ of, says }) =>
      `${of} räknas till ${sectorLabel(says.sector as Sector, 'sv')}${says.organisationNumber ? `, med organisationsnummer ${says.organisationNumber}` : ''}${says.placeholder === 'YES' ? ', och är ett samlingsnamn' : ''}`,
    en: ({ of, says }) =>
      `${of} counts as ${sectorLabel(says.sector as Sector, 'en')}${says.organisationNumber ? `, with the organisation number ${says.organisationNumber}` : ''}${says.placeholder === 'YES' ? ', and is a collective name' : ''}`,
  },
  Description: {
    sv: ({ of, says }) =>
      `${of} ${chosen(says.status, { OPERATING: 'finns', PLANNED: 'är planerat', DRAFT: 'är ett utkast', ENDED: 'har upphört' })}`,
    en: ({ of, says }) =>
      `${of} ${chosen(says.status, { OPERATING: 'is in place', PLANNED: 'is planned', DRAFT: 'is a draft', ENDED: 'has ended' })}`,
  },
  Seat: {
    sv: ({ of, to, says }) =>
      `${of} ${chosen(says.role, { CHAIR: 'leder', MEMBER: 'sitter i', ADJUNCT: 'är adjungerad till' })} ${to}${basis(says, 'så är formen tänkt; ingen källa nämner platsen', 'planerat')}`,
    en: ({ of, to, says }) =>
      `${of} ${chosen(says.role, { CHAIR: 'leads', MEMBER: 'sits in', ADJUNCT: 'is adjunct to' })} ${to}${basis(says, 'that is how the form is meant; no source names the seat', 'planned')}`,
  },
  Meeting: { sv: ({ of, day }) => `${of} möttes ${day}`, en: ({ of, day }) => `${of} met on ${day}` },
  Party: { sv: ({ of, to }) => `${of} är part i ${to}`, en: ({ of, to }) => `${of} is a party to ${to}` },
  Cover: {
    sv: ({ of, to, says }) => `${of} gäller i ${to}${part(says, 'en del')}`,
    en: ({ of, to, says }) => `${of} applies in ${to}${part(says, 'a part')}`,
  },
  Contribution: {
    sv: ({ of, to, says }) => (says.role === 'NAMED' ? `${to} nämner ${of}` : `${of} bidrog till ${to}`),
    en: ({ of, to, says }) => (says.role === 'NAMED' ? `${to} names ${of}` : `${of} contributed to ${to}`),
  },
  Foundation: { sv: ({ of, to }) => `${of} bygger på ${to}`, en: ({ of, to }) => `${of} builds on ${to}` },
  FollowUp: {
    sv: ({ of, says, day }) => `${of} ${says.role === 'UPDATE' ? 'uppdaterades' : 'följdes upp'} ${day}`,
    en: ({ of, says, day }) => `${of} was ${says.role === 'UPDATE' ? 'updated' : 'followed up'} on ${day}`,
  },
  Holding: { sv: ({ of, to }) => `${to} finns hos ${of}`, en: ({ of, to }) => `${to} is held by ${of}` },
  Provision: { sv: ({ of, to }) => `${of} står för ${to}`, en: ({ of, to }) => `${of} provides ${to}` },
  Tie: {
    sv: ({ of, to, says }) =>
      `${of} och ${to} har ${chosen(says.rung, { COEXISTENCE: 'samexistens', DIALOGUE: 'dialog', COLLABORATION: 'samverkan', AGREEMENT: 'avtal' })}`,
    en: ({ of, to, says }) =>
      `${of} and ${to} have ${chosen(says.rung, { COEXISTENCE: 'coexistence', DIALOGUE: 'dialogue', COLLABORATION: 'collaboration', AGREEMENT: 'an agreement' })}`,
  },
  Support: { sv: ({ of, to }) => `${of} ger stöd till ${to}`, en: ({ of, to }) => `${of} supports ${to}` },
  Inventory: {
    sv: ({ of, to, says }) =>
      says.basis === 'PUBLISHED'
        ? `En offentlig lista visar vilka som sitter i ${to}`
        : `${of} har bekräftat sin lista över ${registerOf(says, to, 'sv')}`,
    en: ({ of, to, says }) =>
      says.basis === 'PUBLISHED'
        ? `A public list shows who sits in ${to}`
        : `${of} has confirmed its list of ${registerOf(says, to, 'en')}`,
  },
  NoSuchActor: {
    sv: ({ of, says }) =>
      `${of} har uppgett att ingen aktör av slaget ${kindLabel(String(says.kind), 'sv')} finns`,
    en: ({ of, says }) => `${of} has stated that there is no ${kindLabel(String(says.kind), 'en')}`,
  },
  Effort: {
    sv: ({ of, to, says, day }) =>
      `${of} ${chosen(says.step, { INVITED: 'bjöd in', REMINDED: 'påminde', MET: 'träffade', DECLINED: 'fick nej av', PLANNED: 'planerar arbetet med' })} ${to || 'de berörda'} ${day}`,
    en: ({ of, to, says, day }) =>
      `${of} ${chosen(says.step, { INVITED: 'invited', REMINDED: 'reminded', MET: 'met', DECLINED: 'was declined by', PLANNED: 'plans the work with' })} ${to || 'those concerned'} on ${day}`,
  },
  Explanation: {
    sv: ({ of, says }) => `${of} förklarar: ${says.reason}`,
    en: ({ of, says }) => `${of} explains: ${says.reason}`,
  },
  Dispute: { sv: ({ of }) => `${of} bestrider en uppgift`, en: ({ of }) => `${of} disputes a fact` },
  Report: {
    sv: ({ of, says, day }) =>
      `${of} svarade ${chosen(says.answer, { YES: 'ja', NO: 'nej', UNKNOWN: 'vet ej' })} om ${says.asks} ${day}`,
    en: ({ of, says, day }) =>
      `${of} answered ${chosen(says.answer, { YES: 'yes', NO: 'no', UNKNOWN: 'do not know' })} about ${says.asks} on ${day}`,
  },
}

const registers: Record<string, Record<Lang, string>> = {
  FORUMS: { sv: 'samverkansforum', en: 'forums' },
  ACTORS: { sv: 'organisationer', en: 'organisations' },
  AGREEMENTS: { sv: 'överenskommelser', en: 'agreements' },
  DOCUMENTS: { sv: 'dokument', en: 'documents' },
  FUNCTIONS: { sv: 'samordningsfunktioner', en: 'coordinating functions' },
  SERVICES: { sv: 'stödinsatser', en: 'services' },
  CHANNELS: { sv: 'informationskanaler', en: 'information channels' },
}

/** What an inventory is a list of. */
export const register = (row: FactRow, lang: Lang) => registerOf(row.says, tied(row, 'to')?.name ?? '', lang)

/** The list of a scope, or of some kinds in it. */
export function registerOf(says: Words['says'], forum: string, lang: Lang): string {
  if (says.scope === 'FORUM_SEATS')
    return lang === 'sv' ? `dem som sitter i ${forum}` : `who sits in ${forum}`
  const kinds = (says.kinds as string[]).map((kind) => kindLabel(kind, lang))
  const what = registers[String(says.scope)]?.[lang] ?? ''
  return kinds.length > 0 ? `${what} (${kinds.join(', ')})` : what
}

const chosen = (code: unknown, words: Record<string, string>) => words[String(code)] ?? ''
const part = (says: Words['says'], word: string) =>
  says.extent === 'PART' ? ` (${says.area ? `${word}: ${says.area}` : word})` : ''
const basis = (says: Words['says'], definition: string, planned: string) =>
  says.basis === 'DEFINITION' ? ` (${definition})` : says.basis === 'PLANNED' ? ` (${planned})` : ''

/** What a fact says, without its full stop. */
export const clause = (row: FactRow, lang: Lang): string => spoken(row, tied(row, 'of')?.name ?? '', lang)

const together: Record<Lang, [RegExp, string][]> = {
  sv: [
    [/ är part i /, ' är parter i '],
    [/ är adjungerad till /, ' är adjungerade till '],
  ],
  en: [
    [/ is a party to /, ' are parties to '],
    [/ sits in /, ' sit in '],
    [/ leads /, ' lead '],
    [/ is adjunct to /, ' are adjunct to '],
  ],
}

/** What several facts say: those who sit at the same table, or are party to the same agreement, in one breath. */
export function clauses(rows: FactRow[], lang: Lang): string[] {
  const list = new Intl.ListFormat(lang === 'sv' ? 'sv' : 'en-GB')
  const groups = new Map<string, FactRow[]>()
  for (const row of rows) {
    const joined = row.kind === 'Seat' || row.kind === 'Party'
    const key = joined ? `${tied(row, 'to')?.id} ${row.says.role ?? ''} ${row.says.basis ?? ''}` : row.id
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((group) => {
    const names = [...new Set(group.map((row) => tied(row, 'of')?.name ?? ''))]
    const says = spoken(group[0] as FactRow, list.format(names), lang)
    return names.length > 1
      ? together[lang].reduce((text, [one, many]) => text.replace(one, many), says)
      : says
  })
}

function spoken(row: FactRow, of: string, lang: Lang): string {
  const to = tied(row, 'to')?.name ?? ''
  const day = row.from
    ? dayIn(lang, row.from, row.fromPrecision)
    : lang === 'sv'
      ? '(okänd dag)'
      : '(unknown day)'
  return sentences[row.kind]?.[lang]({ of, to, says: row.says, day }) ?? row.kind
}

export const sentence = (row: FactRow, lang: Lang) => `${clause(row, lang)}.`

const sources: Record<SourceRow['kind'], Record<Lang, string>> = {
  MUNICIPAL_PAGE: { sv: 'kommunens webbplats', en: 'the municipality’s website' },
  AUTHORITY_PAGE: { sv: 'en myndighets webbplats', en: 'a public authority’s website' },
  PRESS_OR_OTHER: { sv: 'press eller annan webbsida', en: 'the press or another page' },
  DOCUMENT_ARCHIVE: { sv: 'ett dokumentarkiv', en: 'an archive of documents' },
  REGISTER: { sv: 'ett offentligt register', en: 'a public register' },
  MUNICIPALITY_REPORT: { sv: 'kommunen själv', en: 'the municipality itself' },
  PARTNER_CONFIRMATION: { sv: 'samverkansparten själv', en: 'the partner itself' },
  INVENTED: { sv: 'en påhittad källa', en: 'an invented source' },
}

/** kommunens webbplats, 15 november 2023 */
export function origin(row: FactRow, lang: Lang): string {
  const from = [...new Set(row.sources.map(({ kind }) => sources[kind][lang]))].join(
    lang === 'sv' ? ' och ' : ' and ',
  )
  const undated = lang === 'sv' ? 'utan datum' : 'undated'
  return `${from}, ${row.observedOn ? dayIn(lang, row.observedOn, row.observedPrecision) : undated}`
}
