// The words of acts in the reader's language, and what can be chosen in their forms.
import { forumKinds, organisationKinds } from '../../../src/actors/kinds.ts'
import * as kinds from '../../../src/vocabulary/kinds.ts'
import * as norms from '../../../src/vocabulary/norms.ts'
import * as record from '../../../src/vocabulary/record.ts'
import { labelsOf, meaningsOf, type Words } from '../../../src/vocabulary/word.ts'
import * as tasks from '../../../src/vocabulary/work.ts'
import { type Lang, lang } from '../shell/settings.ts'
import { actsEn } from './acts.en.ts'
import type { choices } from './acts.generated.ts'
import { actsSv } from './acts.sv.ts'
import { fieldsEn } from './fields.en.ts'
import { fieldsSv } from './fields.sv.ts'
import type { Option } from './form.ts'

const all = { sv: { acts: actsSv, fields: fieldsSv }, en: { acts: actsEn, fields: fieldsEn } }

export const wordsOfActs = () => all[lang.value]

const vocabulary: Record<keyof typeof choices, Words> = {
  ...kinds,
  ...norms,
  ...record,
  ...tasks,
  // An actor that is added is an organisation; forums have an act of their own.
  ActorKind: organisationKinds,
}

const options = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export const forumKindOptions = () => options(labelsOf(forumKinds, lang.value))

/** What there is to choose from, by the type's name in the schema; null when nothing is chosen from. */
export function optionsOf(type: keyof typeof choices, as: Lang): Option[] | null {
  const words = vocabulary[type]
  if (!words) return null
  // Something is ended by an act of its own.
  const { ENDED: _, ...labels } = type === 'Lane' ? meaningsOf(words, as) : labelsOf(words, as)
  return options(labels)
}
