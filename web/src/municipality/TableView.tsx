// The table and its chairs: who sits there, who was last known to, whom to ask about, who is missing.
import { useRef, useState } from 'preact/hooks'
import { hrefWith } from '../router.ts'
import { day, number, words } from '../words/words.ts'
import { ChairMark } from './ChairMark.tsx'
import { type Chair, type ChairStand, chairStands, countOf, type Place, sectors } from './chairs.ts'
import { type Point, type Seated, seat } from './layout.ts'
import { chairName } from './names.ts'

interface Props {
  place: Place
  chairs: Chair[]
  /** The chair whose argument is open. */
  open?: Chair | null
  /** The second one of the page, on paper. */
  still?: boolean
}

const WIDTH = 1000
const HEIGHT = 640
const CENTRE = { x: WIDTH / 2, y: 302 }
const SEATS = { rx: 300, ry: 216 }
const ARCS = { rx: 252, ry: 168 }
const TABLE = { rx: 238, ry: 154 }
/** From a chair's middle to the middle of its name. */
const NAME_AT = 54
/** How much further out a name goes that would touch its neighbour's. */
const LIFT = 36
/** A letter's width, about. */
const LETTER = 7.9

export function TableView({ place, chairs, open = null, still = false }: Props) {
  const w = words().municipality
  const [at, setAt] = useState<Chair | null>(null)
  const stop = useRef(0)
  const groups = sectors.map((group) => ({ group, items: chairs.filter(({ sector }) => sector === group) }))
  const { seated, arcs } = seat(groups, SEATS, ARCS)
  const lifted = liftsOf(seated)
  const arcId = (group: string) => `arc-${still ? 'still-' : ''}${group}`
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? seated.length - 1 : stop.current + (step ?? 0)
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    stop.current = (to + seated.length) % seated.length
    const links = (event.currentTarget as Element).querySelectorAll<SVGAElement>('.chair')
    links[stop.current]?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture of links, which no fieldset is
    <svg
      class={at ? 'table-view pointing' : 'table-view'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={`${w.table}: ${summary(chairs)}`}
      onKeyDown={move}
    >
      <g transform={`translate(${CENTRE.x} ${CENTRE.y})`}>
        <ellipse class="table-shade" rx={TABLE.rx} ry={TABLE.ry} cy="5" />
        <ellipse class="table-top" rx={TABLE.rx} ry={TABLE.ry} />
        {arcs.map(({ group, path, textPath, length }) => (
          <g key={group} class={`arc sector-${group}`}>
            <path class="arc-line" d={path} />
            <path id={arcId(group)} class="arc-guide" d={textPath} transform="scale(0.925 0.885)" />
            {length > 80 && (
              <text class="arc-name">
                <textPath href={`#${arcId(group)}`} startOffset="50%">
                  {w.sector[group]}
                </textPath>
              </text>
            )}
          </g>
        ))}
        <Middle place={place} chairs={chairs} at={at ?? open} />
        {seated.map(({ item, at: { x, y }, out }, i) => (
          <a
            key={item.kind}
            class="chair"
            aria-current={item === open ? 'true' : undefined}
            href={hrefWith({ stol: item.kind, norm: null })}
            data-stand={item.stand}
            tabIndex={i === stop.current ? 0 : -1}
            aria-label={spoken(item)}
            onFocus={() => {
              stop.current = i
              setAt(item)
            }}
            onBlur={() => setAt(null)}
            onMouseEnter={() => setAt(item)}
            onMouseLeave={() => setAt(null)}
          >
            <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
              <ChairMark
                stand={item.stand}
                soon={item.lapsesOn !== null}
                extra={item.norm === null}
                out={out}
              />
              <Name chair={item} out={out} lift={lifted.has(item.kind)} />
            </g>
          </a>
        ))}
      </g>
    </svg>
  )
}

/** What stands at the chair, and then the rest: its sector, its state in full, its day. */
const spoken = (chair: Chair) => {
  const w = words().municipality
  const short = shortOf(chair)
  return [
    `${chairName(chair)} ${short}`,
    w.sector[chair.sector],
    chair.norm ? w.stand[chair.stand] !== short && w.stand[chair.stand] : w.extra,
    chair.lapsesOn && w.lapsesSoon(day(chair.lapsesOn)),
  ]
    .filter(Boolean)
    .join('. ')
}

const sideOf = ({ x }: Point) => (x > 0.3 ? 'start' : x < -0.3 ? 'end' : 'middle')

/** The short word under a chair's name. */
const shortOf = (chair: Chair) => {
  const w = words().municipality
  return chair.norm || chair.stand === 'CONFIRM' ? w.short[chair.stand] : w.extraShort
}

/** Names above and below the table that would touch the one before them. */
function liftsOf(seated: Seated<Chair>[]): Set<string> {
  const lifted = new Set<string>()
  const width = (chair: Chair) => LETTER * Math.max(chairName(chair).length, shortOf(chair).length * 0.78)
  seated.forEach(({ item, at, out }, i) => {
    const before = seated[i - 1]
    if (
      !before ||
      lifted.has(before.item.kind) ||
      sideOf(out) !== 'middle' ||
      sideOf(before.out) !== 'middle'
    )
      return
    if (Math.abs(at.x - before.at.x) < (width(item) + width(before.item)) / 2 + 4) lifted.add(item.kind)
  })
  return lifted
}

function Name({ chair, out, lift }: { chair: Chair; out: Point; lift: boolean }) {
  const side = sideOf(out)
  const reach = NAME_AT + (lift ? LIFT : 0)
  const x = side === 'middle' ? out.x * reach : out.x * (NAME_AT - 12)
  const y = out.y * (reach + 6) - 4
  return (
    <text class="chair-name" text-anchor={side} x={x} y={y}>
      <tspan>{chairName(chair)}</tspan>
      <tspan font-size="0"> </tspan>
      <tspan class="chair-stand" x={x} dy="17">
        {shortOf(chair)}
      </tspan>
    </text>
  )
}

/** What the table says: who is there of those known, or else what there is to ask. */
function Middle({ place, chairs, at }: { place: Place; chairs: Chair[]; at: Chair | null }) {
  const w = words().municipality
  const { asked, known, inPlace, confirm, ask, unknown } = countOf(chairs)
  const [big, says, lead] =
    known > 0
      ? [inPlace, w.ofKnown(number(known)), w.ofAsked(number(asked))]
      : confirm > 0
        ? [confirm, w.confirmMany(number(confirm)), w.ofAll(number(asked))]
        : ask > 0
          ? [ask, w.askMany(number(ask)), w.ofAll(number(asked))]
          : [unknown, w.unknownMany, w.unknownLead]
  return (
    <g class="middle">
      <text class="middle-count" y="-38">
        {number(big)}
      </text>
      <text class="middle-says" y="-12">
        {says}
      </text>
      <text class="middle-lead" y="9">
        {lead}
      </text>
      <Forums place={place} at={at} />
    </g>
  )
}

/** Letters that the table has room for, in each line a little less. */
const ROOM = [56, 52, 47]

/** The forums on the table; those where the chair pointed at sits stand out. */
function Forums({ place, at }: { place: Place; at: Chair | null }) {
  const w = words().municipality
  const running = place.forums.nodes.filter(({ description }) => description?.status !== 'ENDED')
  const sits = new Set(at?.ties.map((tie) => tie.at.id))
  const first = running
    .toSorted((a, b) => Number(sits.has(b.id)) - Number(sits.has(a.id)))
    .slice(0, ROOM.length)
  if (running.length === 0)
    return (
      <text class="middle-forum" y="44">
        {w.noForum}
      </text>
    )
  return (
    <>
      {first.map(({ id, name }, i) => (
        <text key={id} class={sits.has(id) ? 'middle-forum sits' : 'middle-forum'} y={44 + i * 20}>
          {shortened(name, ROOM[i] ?? 0)}
        </text>
      ))}
      {running.length > ROOM.length && (
        <text class="middle-forum" y={44 + ROOM.length * 20}>
          {w.moreForums(number(running.length - ROOM.length))}
        </text>
      )}
    </>
  )
}

const shortened = (name: string, room: number) =>
  name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name

/** "9 på plats, 2 saknas, 2 att fråga om, 4 utan underlag". */
export function summary(chairs: Chair[]): string {
  const w = words().municipality.counted
  const { inPlace, confirm, ask, missing, unknown } = countOf(chairs)
  return Object.entries({ inPlace, confirm, missing, ask, unknown })
    .filter(([, n]) => n > 0)
    .map(([what, n]) => w[what as keyof typeof w](number(n)))
    .join(', ')
}

export function Legend({ chairs }: { chairs: Chair[] }) {
  const w = words().municipality
  const used = new Set<ChairStand>(chairs.map(({ stand }) => stand))
  const shown = chairStands.filter((stand) => used.has(stand))
  return (
    <ul class="table-legend">
      {shown.map((stand) => (
        <li key={stand}>
          <ChairIcon stand={stand} /> {w.stand[stand]}
        </li>
      ))}
      {chairs.some(({ lapsesOn }) => lapsesOn) && (
        <li>
          <ChairIcon stand="MET" soon /> {w.lapsesLegend}
        </li>
      )}
    </ul>
  )
}

export function ChairIcon({ stand, soon = false }: { stand: ChairStand; soon?: boolean }) {
  return (
    <svg
      class="chair-icon"
      data-stand={stand}
      viewBox="-36 -38 72 72"
      width="26"
      height="26"
      aria-hidden="true"
    >
      <ChairMark stand={stand} soon={soon} out={{ x: 0, y: -1 }} />
    </svg>
  )
}
