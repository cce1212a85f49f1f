// What a sheet or a file must say of itself wherever it ends up: that it is invented, or made from what is not shared.
import { computed, signal } from '@preact/signals'
import { words } from '../words/words.ts'

/** Whose eyes what was used is for; null when all of it is shared. */
export type Kept = 'OWN' | 'SECRET' | null

/** Set by the frame: the whole world is invented. */
export const inventedWorld = signal(false)

interface Marks {
  invented: boolean
  kept: Kept
}

export const unmarked: Marks = { invented: false, kept: null }

/** Set by the view that is shown, of what it shows. */
export const pageMarks = signal<Marks>(unmarked)

export const marks = computed<Marks>(() => ({
  ...pageMarks.value,
  invented: pageMarks.value.invented || inventedWorld.value,
}))

/** The sentences that go first in a file. */
export function notes(): string[] {
  const w = words()
  const { invented, kept } = marks.value
  return [...(invented ? [w.invented] : []), ...(kept ? [w.kept[kept]] : [])]
}

export const fileName = (name: string) => (marks.value.invented ? `${words().inventedFile}-${name}` : name)

/** The narrower of what was used. */
export function keptAmong(lanes: readonly ('SHARED' | 'OWN' | 'SECRET')[]): Kept {
  if (lanes.includes('SECRET')) return 'SECRET'
  return lanes.includes('OWN') ? 'OWN' : null
}
