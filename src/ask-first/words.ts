// The wording of the questions: one for each sort of list, put so that the answer says whether the list is whole.
import { kindLabel } from '../actors/kinds.ts'
import type { Lang } from '../days.ts'
import type { Question } from './questions.ts'

export type Level = 'COUNTRY' | 'COUNTY' | 'MUNICIPALITY'

interface Wording {
  sv: (of: Asked) => string
  en: (of: Asked) => string
}

interface Asked {
  /** The forum's name. */
  forum: string
  /** What the list is about, in brackets; nothing when it is about all kinds. */
  kinds: string
  /** In the municipality, the county or the country. */
  here: string
}

const wordings: Record<Question['scope'], Wording> = {
  FORUMS: {
    sv: ({ here, kinds }) =>
      `Vilka råd och grupper för samverkan finns ${here}${kinds}? Är listan fullständig?`,
    en: ({ here, kinds }) => `Which councils and groups meet ${here}${kinds}? Is the list whole?`,
  },
  FORUM_SEATS: {
    sv: ({ forum }) => `Vilka sitter i ${forum}? Är listan fullständig?`,
    en: ({ forum }) => `Who sits in ${forum}? Is the list whole?`,
  },
  ACTORS: {
    sv: ({ here, kinds }) => `Vilka organisationer finns ${here}${kinds}? Är listan fullständig?`,
    en: ({ here, kinds }) => `Which organisations are there ${here}${kinds}? Is the list whole?`,
  },
  AGREEMENTS: {
    sv: ({ here, kinds }) =>
      `Vilka överenskommelser och avtal gäller ${here}${kinds}? Är listan fullständig?`,
    en: ({ here, kinds }) => `Which agreements are in force ${here}${kinds}? Is the list whole?`,
  },
  DOCUMENTS: {
    sv: ({ here, kinds }) => `Vilka beslutade dokument finns ${here}${kinds}? Är listan fullständig?`,
    en: ({ here, kinds }) => `Which documents have been decided ${here}${kinds}? Is the list whole?`,
  },
  FUNCTIONS: {
    sv: ({ here, kinds }) => `Vilka samordnande funktioner finns ${here}${kinds}? Är listan fullständig?`,
    en: ({ here, kinds }) => `Which coordinating functions are there ${here}${kinds}? Is the list whole?`,
  },
  SERVICES: {
    sv: ({ here, kinds }) => `Vilket stöd erbjuds ${here}, eget eller delat${kinds}? Är listan fullständig?`,
    en: ({ here, kinds }) => `Which support is offered ${here}, own or shared${kinds}? Is the list whole?`,
  },
  CHANNELS: {
    sv: ({ here }) =>
      `Vilka upparbetade informationskanaler finns ${here} till andra aktörer? Är listan fullständig?`,
    en: ({ here }) =>
      `Which worked-up information channels to other actors are there ${here}? Is the list whole?`,
  },
}

const places: Record<Level, Record<Lang, string>> = {
  MUNICIPALITY: { sv: 'i kommunen', en: 'in the municipality' },
  COUNTY: { sv: 'i länet', en: 'in the county' },
  COUNTRY: { sv: 'nationellt', en: 'nationally' },
}

export function questionIn(
  { scope, kinds, forum }: Pick<Question, 'scope' | 'kinds' | 'forum'>,
  { level, forumName }: { level: Level; forumName: string | null },
  lang: Lang,
): string {
  const words = new Intl.ListFormat(lang === 'sv' ? 'sv' : 'en-GB', { type: 'conjunction' })
  const named = words.format(kinds.map((kind) => kindLabel(kind, lang)))
  const nameless = lang === 'sv' ? 'forumet' : 'the forum'
  return wordings[scope][lang]({
    forum: forumName ?? forum ?? nameless,
    kinds: kinds.length > 0 ? ` (${named})` : '',
    here: places[level][lang],
  })
}

const scopeLabels: Record<Question['scope'], Record<Lang, string>> = {
  FORUMS: { sv: 'forum', en: 'forums' },
  FORUM_SEATS: { sv: 'platser i ett forum', en: 'seats in a forum' },
  ACTORS: { sv: 'organisationer', en: 'organisations' },
  AGREEMENTS: { sv: 'överenskommelser', en: 'agreements' },
  DOCUMENTS: { sv: 'dokument', en: 'documents' },
  FUNCTIONS: { sv: 'funktioner', en: 'functions' },
  SERVICES: { sv: 'stöd', en: 'services' },
  CHANNELS: { sv: 'informationskanaler', en: 'information channels' },
}

export const scopeLabel = (scope: Question['scope'], lang: Lang) => scopeLabels[scope][lang]
