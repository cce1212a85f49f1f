// What partners are called around the table: the word for their kind, with a capital.
import { forumKinds, organisationKinds } from '../../../src/actors/kinds.ts'
import type { ActorKind } from '../operations.generated.ts'
import { lang } from '../shell/settings.ts'
import { words } from '../words/words.ts'
import type { Chair } from './chairs.ts'

const kinds: Record<ActorKind, { sv: string; en: string }> = { ...organisationKinds, ...forumKinds }

/** The word for a kind of actor; a code that is none is shown as it is. */
export const kindName = (kind: string) => (kind in kinds ? kinds[kind as ActorKind][lang.value] : kind)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export function chairName({ kind, kinds: all }: Chair): string {
  const w = words().municipality
  if (kind === 'CIVIL_ASSOCIATION' && all.length > 1) return w.civil
  if (kind === 'HEALTH_CARE' && all.length > 1) return w.healthCare
  return capital(kindName(kind))
}
