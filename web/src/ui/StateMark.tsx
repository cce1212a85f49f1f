// A state as a shape, a colour and a word; fill, outline, dash and glyph say the same without the colour.
import { words } from '../words/words.ts'
import type { Stand } from './states.ts'

interface Props {
  stand: Stand
  /** The word stands beside it, unless it stands somewhere else already. */
  bare?: boolean
  /** Other words than the state's own. */
  label?: string
  size?: number
}

/** What is drawn inside the circle, of 24 by 24. */
export const glyphs: Record<Stand, string> = {
  MET: 'M7.5 12.4l3 3 6-6.4',
  CONFIRM: 'M7.5 12.4l3 3 6-6.4',
  INDICATED: 'M9.6 9.7a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1.1.8-1.1 1.6M12 16.3v.3',
  NOT_MET: 'M8.5 12h7',
  EFFORT: 'M9 14.5l3-4 3 4',
  EXPLAINED: 'M8.5 10h7M8.5 14h5',
  UNKNOWN: 'M9.6 9.7a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1.1.8-1.1 1.6M12 16.3v.3',
  NOT_APPLICABLE: 'M8.5 15.5l7-7',
}

export function StateMark({ stand, bare = false, label, size = 18 }: Props) {
  const text = label ?? words().state[stand]
  return (
    <span class="state" data-stand={stand}>
      <svg
        class="mark"
        width={size}
        height={size}
        viewBox="0 0 24 24"
        role="img"
        aria-label={text}
        aria-hidden={!bare}
      >
        <circle class="mark-ground" cx="12" cy="12" r="10" />
        {stand === 'INDICATED' && (
          <path
            class="mark-hatch"
            d="M3.5 9L9 3.5M2.5 15L15 2.5M4.5 19L19 4.5M9 21.5L21.5 9M15 20.8L20.8 15"
          />
        )}
        <path class="mark-glyph" d={glyphs[stand]} />
      </svg>
      {!bare && <span>{text}</span>}
    </span>
  )
}
