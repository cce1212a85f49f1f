// Two people corrected the same fact: the second is shown both.
import { UserFacing } from '../errors.ts'

const CORRECTED = {
  en: 'Somebody else has corrected this fact since you read it. Look at both and decide again.',
  sv: 'Någon annan har rättat uppgiften sedan du läste den. Jämför båda och bestäm på nytt.',
}
const TAKEN_BACK = {
  en: 'Somebody else has taken back this fact since you read it. Look at both and decide again.',
  sv: 'Någon annan har tagit tillbaka uppgiften sedan du läste den. Jämför båda och bestäm på nytt.',
}

export class Conflict extends UserFacing {
  /** The fact as it was when it was read. */
  readonly asked: string
  /** What it was corrected to meanwhile; null when it was taken back. */
  readonly now: string | null
  constructor(asked: string, now: string | null, path: string[]) {
    super('CONFLICT', now ? CORRECTED : TAKEN_BACK, path)
    this.asked = asked
    this.now = now
  }
}
