// What the map is coloured by, as of which day, compared with which, and what its colours mean.
import { param, setParams } from '../router.ts'
import { AsOf } from '../ui/AsOf.tsx'
import { Choice } from '../ui/Choice.tsx'
import { dayAsked, stepsBack, yearBefore } from '../ui/days.ts'
import { Legend, type Shade } from '../ui/Legend.tsx'
import { day, words } from '../words/words.ts'
import { type Lens, lenses } from './fills.ts'
import type { Norm } from './sweden.ts'

interface Props {
  /** The one norm that is shown; null when results are counted. */
  norm: Norm | null
  lens: Lens
  shades: Shade[]
  today: string
}

/** The day that the map is compared with, when the change is shown. */
export const sinceOf = (asOf: string) => {
  const given = param('sedan')
  return given && given < asOf ? given : yearBefore(asOf)
}

export function Colours({ norm, lens, shades, today }: Props) {
  const w = words().country
  const asOf = dayAsked(param('dag')) ?? today
  return (
    <section class="colours">
      {norm && (
        <p>
          <span class="eyebrow">{w.oneNorm}</span>
          <br />
          <strong>{norm.title}</strong>{' '}
          <a href={`/rekommendation/${encodeURIComponent(norm.id)}`}>{w.about}</a>
        </p>
      )}
      <Choice
        label={w.lens}
        value={norm && lens !== 'TREND' ? '' : lens}
        options={
          norm
            ? [
                { value: '', title: w.normLenses.state },
                { value: 'TREND', title: w.normLenses.TREND },
              ]
            : lenses.map((value) => ({ value, title: w.lenses[value] }))
        }
        onChange={(visa) => setParams({ visa })}
      />
      {lens === 'TREND' && <Since asOf={asOf} />}
      <AsOf days={stepsBack(today)} />
      <Legend shades={shades} />
    </section>
  )
}

function Since({ asOf }: { asOf: string }) {
  const since = sinceOf(asOf)
  const days = [...new Set([...stepsBack(asOf).slice(0, -1), yearBefore(asOf), since])].sort().reverse()
  return (
    <Choice
      label={words().country.since}
      value={since}
      options={days.map((value) => ({ value, title: day(value) }))}
      onChange={(sedan) => setParams({ sedan })}
    />
  )
}
