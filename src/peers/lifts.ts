// How much more often those who meet one norm meet another than all do: a table of counts, not a cause.
import type { Rule } from '../recommendations/rule.ts'
import { FEWEST } from './fewest.ts'

export interface LiftRow {
  rule: Rule
  /** Peers that meet the norm asked about and are known in this one; how many of them meet this one too. */
  meeting: { known: number; met: number }
  /** All peers known in both; how many of them meet this one. */
  all: { known: number; met: number }
  /** The share among those meeting, over the share among all. */
  lift: number
}

/** The greatest lift first; only what at least five meet, and more often than all do. */
export function liftsOf(
  codes: string[],
  asked: string,
  lacking: Rule[],
  met: (code: string, norm: string) => boolean | null,
): LiftRow[] {
  return lacking
    .flatMap((rule): LiftRow[] => {
      const both = codes.filter((code) => met(code, asked) !== null && met(code, rule.id) !== null)
      const all = count(both, (code) => met(code, rule.id) === true)
      const meeting = count(
        both.filter((code) => met(code, asked)),
        (code) => met(code, rule.id) === true,
      )
      if (meeting.met < FEWEST) return []
      return [{ rule, meeting, all, lift: meeting.met / meeting.known / (all.met / all.known) }]
    })
    .filter(({ lift }) => lift > 1)
    .sort((a, b) => b.lift - a.lift || b.meeting.known - a.meeting.known || (a.rule.id < b.rule.id ? -1 : 1))
}

const count = (codes: string[], meets: (code: string) => boolean) => ({
  known: codes.length,
  met: codes.filter(meets).length,
})
