// Who is asking, as the server has said: what decides which acts are offered.
import { signal } from '@preact/signals'
import type { Asked } from '../api/useQuery.ts'
import type { Role } from '../operations.generated.ts'

export interface Who {
  role: Role
  municipalities: string[]
}

/** Null until the server has said. */
export const who = signal<Who | null>(null)

/** Why it has not said, and asking it again; null while it may still. */
export const whoFailed = signal<Pick<Asked<unknown>, 'failure' | 'again'> | null>(null)

/** The server decides; this only spares people buttons that would be refused. */
export const mayActAt = (code: string) =>
  who.value?.role === 'ADMIN' ||
  (who.value?.role === 'COORDINATOR' && who.value.municipalities.includes(code))

/** Set by a view that shows more to somebody who has signed in; the frame answers with its dialog. */
export const signInWanted = signal(false)

/** Chosen by whoever works for several municipalities. */
const chosen = signal('')

export const choosePlace = (code: string) => {
  chosen.value = code
}

/** The municipality that acts are done from where the page is of none: the chosen one of the reader's own, else one of those that the page is about, else the first. */
export function ownPlace(near: string[] = []): string {
  const own = who.value?.municipalities ?? []
  if (own.includes(chosen.value)) return chosen.value
  return own.find((code) => near.includes(code)) ?? own[0] ?? ''
}

/** Rounds and drafts of norms are for national staff. */
export const isNational = () => who.value?.role === 'NATIONAL' || who.value?.role === 'ADMIN'
