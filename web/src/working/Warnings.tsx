// What an act is done in spite of, to look at.
import type { Done } from './act.ts'

export function Warnings({ warnings }: Pick<Done, 'warnings'>) {
  return warnings.map(({ message }) => (
    <p key={message} class="quiet warning">
      {message}
    </p>
  ))
}
