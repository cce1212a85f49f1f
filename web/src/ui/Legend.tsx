// What the colours and patterns of a picture mean, and how many of each there are where that is known.
import { number, words } from '../words/words.ts'

export interface Shade {
  /** The name of its fill: MET, INDICATED-2. */
  fill: string
  label: string
  /** How many look so; left out where it is not counted. */
  count?: number
}

export function Legend({ shades, class: name = 'legend' }: { shades: Shade[]; class?: string }) {
  const w = words().country
  const isCounted = shades.some(({ count }) => count !== undefined)
  return (
    <ul class={name} aria-label={isCounted ? w.legend : w.signs}>
      {shades.map(({ fill, label, count }) => (
        <li key={fill} class={count === 0 ? 'none' : undefined}>
          <span class={`swatch swatch-${fill}`} aria-hidden="true" />
          <span>{label}</span>
          {count !== undefined && <span class="count">{number(count)}</span>}
        </li>
      ))}
    </ul>
  )
}
