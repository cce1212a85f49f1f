// The map: every municipality a link, counties outlined, moved by wheel, fingers or keys.
import type { ZoomTransform } from 'd3-zoom'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fingers } from '../shell/settings.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { stands } from '../ui/states.ts'
import { words } from '../words/words.ts'
import { boxAround, neighbourOf } from './boxes.ts'
import { height, width } from './drawn.ts'
import type { Geography } from './geography.ts'
import type { Moves } from './moving.ts'
import { Patterns } from './Patterns.tsx'
import type { Shading } from './shades.ts'
import type { Place } from './sweden.ts'

interface Props {
  geography: Geography
  places: Place[]
  /** Null until it is known how they stand. */
  shading: Shading | null
  /** What the map is brought to when it changes: a county's code, or the whole country. */
  county: string | null
}

const directions: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

export function SwedenMap({ geography, places, shading, county }: Props) {
  const w = words().country
  const svg = useRef<SVGSVGElement>(null)
  const land = useRef<SVGGElement>(null)
  const [moves, setMoves] = useState<Moves | null>(null)
  const [scale, setScale] = useState(1)
  const [roving, setRoving] = useState('')
  const [pointed, setPointed] = useState<string | null>(null)
  const rows = useMemo(() => new Map(places.map(({ code }, row) => [code, row])), [places])
  const isInside = (code: string) => shading?.fills[rows.get(code) ?? -1] !== undefined
  const links = () => svg.current?.querySelectorAll<SVGAElement>('a[data-code]') ?? []

  const known = shading !== null
  useEffect(() => {
    if (!known) return
    let begun: Moves | undefined
    let gone = false
    const moved = ({ x, y, k }: ZoomTransform, gliding: boolean) => {
      land.current?.classList.toggle('gliding', gliding)
      if (land.current) land.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`
      // Drawn near, one finger moves the map; of the whole country it moves the page.
      svg.current?.classList.toggle('near', k > 1)
      setScale(k)
    }
    // Fetched once the map is drawn: nobody moves what is not there yet. A map without it stands still, and shows no buttons.
    import('./moving.ts').then(
      ({ moving }) => {
        if (gone || !svg.current) return
        begun = moving(svg.current, moved)
        setMoves(begun)
      },
      () => setMoves(null),
    )
    return () => {
      gone = true
      begun?.end()
    }
  }, [known])

  useEffect(() => moves?.to(county ? boxAround(links()) : null), [county, moves])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === '+') moves?.by(1.6)
    if (event.key === '-') moves?.by(1 / 1.6)
    if (event.key === '0') moves?.to(null)
    const way = directions[event.key]
    const all = [...links()]
    const from = all.find((link) => link.dataset.code === tabbed)
    if (!way || !from) return
    event.preventDefault()
    neighbourOf(from, all, way)?.focus({ preventScroll: true })
  }
  const codeAt = (event: Event) =>
    event.target instanceof Element
      ? (event.target.closest('[data-code]')?.getAttribute('data-code') ?? null)
      : null
  // One municipality is always to be reached with Tab, also when the selection has left the latest one out.
  const first = places.find((_, row) => shading?.fills[row])?.code
  const tabbed = isInside(roving) ? roving : first
  const shown = pointed ? geography.shapes.get(pointed) : undefined
  return (
    <div class="map">
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: the focus inside does the same, caught on its way */}
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        onKeyDown={onKeyDown}
        onMouseOver={(event) => setPointed(codeAt(event))}
        onMouseLeave={() => setPointed(null)}
        onFocusCapture={(event) => setPointed(codeAt(event))}
        onBlurCapture={() => setPointed(null)}
      >
        <title>{w.map}</title>
        <Patterns scale={scale} />
        <g ref={land}>
          {[...geography.shapes.values()].map(({ code, outline }) => {
            const row = rows.get(code) ?? -1
            const fill = shading?.fills[row]
            if (shading && !fill) return <path key={code} class="outside" d={outline} />
            return (
              <a
                key={code}
                href={`/kommun/${code}`}
                data-code={code}
                tabIndex={code === tabbed ? 0 : -1}
                aria-label={shading ? `${places[row]?.name}: ${shading.says(row)}` : code}
                onFocus={() => setRoving(code)}
              >
                <path class={fill ? `fill-${fill}` : 'outside'} d={outline} />
              </a>
            )
          })}
          <path class="counties" d={geography.counties} />
          {shown && <path class="pointed" d={shown.outline} />}
        </g>
      </svg>
      {moves && (
        <div class="map-zoom no-print">
          <button type="button" aria-label={w.zoomIn} onClick={() => moves.by(1.6)}>
            +
          </button>
          <button type="button" aria-label={w.zoomOut} onClick={() => moves.by(1 / 1.6)}>
            −
          </button>
          <button type="button" aria-label={w.zoomWhole} onClick={() => moves.to(null)}>
            ⤢
          </button>
        </div>
      )}
      {shading ? (
        <Tip
          place={places[rows.get(pointed ?? '') ?? -1]}
          shading={shading}
          row={rows.get(pointed ?? '') ?? -1}
        />
      ) : (
        <p class="map-tip quiet" role="status">
          {words().loading}
        </p>
      )}
    </div>
  )
}

/** What is said of the place pointed at; where the country leaves room. */
function Tip({ place, shading, row }: { place: Place | undefined; shading: Shading; row: number }) {
  const w = words().country
  if (!place) return <p class="map-tip quiet">{fingers.value ? w.hintTouch : w.hint}</p>
  const counts = shading.counts?.(row)
  const shown = counts && stands.filter((stand) => stand !== 'NOT_APPLICABLE' && counts[stand] > 0)
  return (
    <div class="map-tip" aria-hidden="true">
      <strong>{place.name}</strong>
      <span class="quiet">{place.county.name}</span>
      {shown && shown.length > 0 ? (
        <ul>
          {shown.map((stand) => (
            <li key={stand}>
              <span class="count">{counts[stand]}</span>
              <StateMark stand={stand} size={15} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{shading.says(row)}</p>
      )}
    </div>
  )
}
