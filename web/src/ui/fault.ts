// What is said at a form when what was sent did not get through: which failure it was, and that nothing is lost.
import { Failure } from '../api/client.ts'
import { sessionOver } from '../shell/settings.ts'
import { signInWanted } from '../shell/who.ts'
import { words } from '../words/words.ts'

export function faultOf(error: unknown): string {
  const { failure, working } = words()
  if (!(error instanceof Failure)) return working.failed
  if (error.kind === 'wrong' && error.message) return error.message
  const over = error.kind === 'refused' && sessionOver.peek()
  // Not allowed is said by the server better than by us.
  if (error.kind === 'refused' && !over && error.message) return error.message
  return `${failure[over ? 'over' : error.kind][0]} ${working.failed}`
}

/** Somebody who meant to send something is let in again, also when the sign-in was closed before. */
export function letIn(error: unknown) {
  if (error instanceof Failure && error.kind === 'refused' && sessionOver.peek()) signInWanted.value = true
}
