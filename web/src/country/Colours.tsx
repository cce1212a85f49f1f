// What the map is coloured by, as of which day, compared with which, and what its colours mean.
import { param, setParams } from '../router.ts'
import { AsOf } from '../ui/AsOf.tsx'
import { dayAsked, stepsBack, yearBefore } from '../ui/days.ts'
import { day, number, words } from '../words/words.ts'
import { type Lens, lenses, type Shade } from './shades.ts'
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
      <label class="filter">
        <span>{w.lens}</span>
        <select
          value={norm && lens !== 'TREND' ? '' : lens}
          onChange={(event) => setParams({ visa: event.currentTarget.value })}
        >
          {norm ? (
            <>
              <option value="">{w.normLenses.state}</option>
              <option value="TREND">{w.normLenses.TREND}</option>
            </>
          ) : (
            lenses.map((each) => (
              <option key={each} value={each}>
                {w.lenses[each]}
              </option>
            ))
          )}
        </select>
      </label>
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
    <label class="filter">
      <span>{words().country.since}</span>
      <select value={since} onChange={(event) => setParams({ sedan: event.currentTarget.value })}>
        {days.map((each) => (
          <option key={each} value={each}>
            {day(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Legend({ shades }: { shades: Shade[] }) {
  return (
    <ul class="legend" aria-label={words().country.legend}>
      {shades.map(({ fill, label, count }) => (
        <li key={fill} class={count === 0 ? 'none' : undefined}>
          <span class={`swatch swatch-${fill}`} aria-hidden="true" />
          <span>{label}</span>
          <span class="count">{number(count)}</span>
        </li>
      ))}
    </ul>
  )
}
