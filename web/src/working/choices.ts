// The words of acts in the reader's language, and what can be chosen in their forms.
import {
  agreementKinds,
  documentKinds,
  forumKinds,
  functionKinds,
  organisationKinds,
  serviceKinds,
} from '../../../src/actors/kinds.ts'
import { type Lang, lang } from '../shell/settings.ts'
import { actsEn } from './acts.en.ts'
import type { choices } from './acts.generated.ts'
import { actsSv } from './acts.sv.ts'
import { fieldsEn } from './fields.en.ts'
import { fieldsSv } from './fields.sv.ts'
import type { Option } from './form.ts'

const all = { sv: { acts: actsSv, ...fieldsSv }, en: { acts: actsEn, ...fieldsEn } }

export const wordsOfActs = () => all[lang.value]

const kinds: Record<string, Record<string, Record<Lang, string>>> = {
  AgreementKind: agreementKinds,
  DocumentKind: documentKinds,
  FunctionKind: functionKinds,
  ServiceKind: serviceKinds,
  ActorKind: organisationKinds,
}

const labelled = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const inLanguage = (of: Record<string, Record<Lang, string>>, as: Lang): Option[] =>
  Object.entries(of).map(([value, label]) => ({ value, label: label[as] }))

export const forumKindOptions = () => inLanguage(forumKinds, lang.value)

/** What there is to choose from, by the type's name in the schema; null when nothing is chosen from. */
export function optionsOf(type: keyof typeof choices, as: Lang): Option[] | null {
  const kind = kinds[type]
  if (kind) return inLanguage(kind, as)
  const words: Record<string, Record<string, string>> = wordsOfActs().choices
  // Something is ended by an act of its own.
  const { ENDED: _, ...labels } = words[type] ?? {}
  return words[type] ? labelled(labels) : null
}
