// The meetings of a forum that are on record, with who was there: the latest first.
import type { MetFragment } from '../operations.generated.ts'
import { LaneTag } from '../ui/LaneTag.tsx'
import { day, words } from '../words/words.ts'
import { FactActs } from '../working/FactActs.tsx'
import { Listed, Thing } from './Record.tsx'

interface Props {
  meetings: MetFragment[]
  /** How often it is said to meet. */
  yearly: number | null | undefined
  /** The reader's own municipality, by which something can be done about a record. */
  code: string
}

export function Meetings({ meetings, yearly, code }: Props) {
  const { happened: w, panel } = words().municipality
  const title = yearly ? `${w.title} (${w.yearly(yearly)})` : w.title
  return (
    <Listed title={title} empty={meetings.length === 0} none={w.none}>
      {meetings.map(({ day: on, attendedBy, fact }) => (
        <Thing
          key={fact.id}
          name={
            <>
              {on ? day(on) : panel.undated} <LaneTag lane={fact.lane} />
            </>
          }
          says={[
            attendedBy.length > 0
              ? `${w.there(attendedBy.length)}: ${attendedBy.map(({ name }) => name).join(', ')}`
              : w.unknown,
          ]}
          source={fact.sources[0]}
          acts={<FactActs code={code} fact={fact.id} />}
        />
      ))}
    </Listed>
  )
}
