// A chair: its seat and its back, drawn by how it stands; fill, outline, dash and glyph say the same.
import { glyphs } from '../ui/StateMark.tsx'
import type { ChairStand } from './chairs.ts'

interface Props {
  stand: ChairStand
  /** It lapses soon. */
  soon?: boolean
  /** No norm asks for it: a smaller one. */
  extra?: boolean
  /** Away from the table: where the back is. */
  out: { x: number; y: number }
}

const SEAT = 25
const BACK = 33

export function ChairMark({ stand, soon = false, extra = false, out }: Props) {
  const turn = (Math.atan2(out.y, out.x) * 180) / Math.PI
  return (
    <g class="chair-mark" transform={extra ? 'scale(0.72)' : undefined}>
      <path class="chair-back" d={back} transform={`rotate(${turn.toFixed(1)})`} />
      <circle class="chair-seat" r={SEAT} />
      {stand === 'INDICATED' && <path class="chair-hatch" d={hatch} />}
      <path class="chair-glyph" transform="translate(-18 -18) scale(1.5)" d={glyph(stand)} />
      {soon && (
        <g class="chair-clock" transform={`translate(${clockAt(out)})`}>
          <circle r="10" />
          <path d="M0 -5.5V0.5L3.8 2.6" />
        </g>
      )}
    </g>
  )
}

/** At the seat's edge towards the table, where no name stands. */
function clockAt({ x, y }: Props['out']): string {
  const angle = Math.atan2(y, x) + 0.75 * Math.PI
  return `${((SEAT + 2) * Math.cos(angle)).toFixed(1)} ${((SEAT + 2) * Math.sin(angle)).toFixed(1)}`
}

const glyph = (stand: ChairStand) =>
  stand === 'INFORMAL' ? glyphs.MET : stand === 'NOT_MET' ? '' : glyphs[stand]

const edge = (degrees: number) => {
  const angle = (degrees * Math.PI) / 180
  return `${(BACK * Math.cos(angle)).toFixed(1)} ${(BACK * Math.sin(angle)).toFixed(1)}`
}
const back = `M${edge(-52)}A${BACK} ${BACK} 0 0 1 ${edge(52)}`

/** Slanting lines that end at the seat's edge. */
const hatch = [-32, -24, -16, -8, 0, 8, 16, 24, 32]
  .map((offset) => {
    const half = Math.sqrt(Math.max(0, (SEAT - 1.5) ** 2 - (offset / Math.SQRT2) ** 2))
    const [cx, cy] = [offset / 2, offset / 2]
    const d = half / Math.SQRT2
    return `M${(cx - d).toFixed(1)} ${(cy + d).toFixed(1)}L${(cx + d).toFixed(1)} ${(cy - d).toFixed(1)}`
  })
  .join('')
