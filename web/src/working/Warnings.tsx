// What an act is done in spite of, to look at.
import type { Done } from './act.ts'
import { warningOf } from './sentences.ts'

export function Warnings({ warnings }: Pick<Done, 'warnings'>) {
  return warnings.map((warning) => (
    <p key={warning.code} class="quiet warning">
      {warningOf(warning)}
    </p>
  ))
}
