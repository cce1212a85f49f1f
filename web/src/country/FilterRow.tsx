// The choices in a row above a view; on a small screen behind a word, so that what they choose from is seen first.
import type { ComponentChildren } from 'preact'
import { media } from '../shell/settings.ts'
import { words } from '../words/words.ts'
import { Filters } from './Filters.tsx'
import { anyChosen, type ChoiceName } from './selection.ts'
import type { Sweden } from './sweden.ts'

const wide = media('(min-width: 44rem)')

interface Props {
  sweden: Sweden
  without?: readonly ChoiceName[] | undefined
  /** Where the row lies in its view. */
  class: string
  /** What is chosen before them, of the view's own. */
  children?: ComponentChildren
}

/** All choices; on a small screen behind a word. */
export function Chooser({ sweden, without = [] }: Pick<Props, 'sweden' | 'without'>) {
  return (
    <details class="chooser" open={wide.value || anyChosen()}>
      <summary class="no-print">{words().country.choose}</summary>
      <Filters sweden={sweden} without={without} />
    </details>
  )
}

export function FilterRow({ sweden, without, class: name, children }: Props) {
  return (
    <div class={`filter-row ${name}`}>
      {children}
      <Chooser sweden={sweden} without={without} />
    </div>
  )
}
