// Two people corrected the same fact: the second is shown both.
import { UserFacing } from '../errors.ts'

export class Conflict extends UserFacing {
  /** The fact as it was when it was read. */
  readonly asked: string
  /** What it was corrected to meanwhile; null when it was taken back. */
  readonly now: string | null
  constructor(asked: string, now: string | null, path: string[]) {
    const what = now ? 'corrected' : 'taken back'
    super(
      'CONFLICT',
      `Somebody else has ${what} this fact since you read it. Look at both and decide again.`,
      path,
    )
    this.asked = asked
    this.now = now
  }
}
