// The picture of the network itself: pointed at, walked by the arrow keys, brought out node by node, and taken away as a file.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Failure } from '../../api/client.ts'
import { painted } from '../../shell/settings.ts'
import { Failed, Loading } from '../../ui/Feedback.tsx'
import { Fault } from '../../ui/send.tsx'
import { pictureKinds, useTaking } from '../../ui/taking.ts'
import { words } from '../../words/words.ts'
import { Chosen } from './Chosen.tsx'
import type { Drawing } from './draw.ts'
import { coloursOf, type Picture } from './look.ts'
import { towards } from './places.ts'
import type { Caption } from './svg.ts'

const ways: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}

/** Nodes in a network that is moved as one picture. */
const LARGE = 150

interface Props {
  picture: Picture
  file: string
  /** What a file of it says of itself. */
  caption: Caption
  /** Those that are brought out while none is chosen; null when all are alike. */
  lifted: Set<string> | null
  /** What stands beside the picture, under what is chosen in it. */
  children: ComponentChildren
}

export function Canvas({ picture, file, caption, lifted, children }: Props) {
  const w = words().municipality.network
  const place = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLElement>(null)
  const drawing = useRef<Drawing | null>(null)
  const [state, setState] = useState<'fetching' | 'there' | 'failed'>('fetching')
  const [chosen, setChosen] = useState<string | null>(null)
  const { take, fault } = useTaking(file)
  const colours = painted.value
  useEffect(() => {
    let wanted = true
    import('./draw.ts')
      .then(({ draw }) => {
        if (!wanted || !place.current) return
        drawing.current = draw(place.current, setChosen, picture.nodes.length > LARGE)
        setState('there')
      })
      .catch(() => wanted && setState('failed'))
    return () => {
      wanted = false
      drawing.current?.destroy()
    }
  }, [])
  useEffect(() => {
    if (place.current) drawing.current?.show(picture, coloursOf(place.current))
  }, [picture, colours, state])
  const node = picture.nodes.find(({ id }) => id === chosen) ?? null
  useEffect(() => drawing.current?.focus(node?.id ?? null, lifted), [node, lifted, picture, state])
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (event.key === 'Escape') setChosen(null)
    if (event.key === '+' || event.key === '-') drawing.current?.zoom(event.key === '+' ? 1.25 : 0.8)
    if (event.key === 'Enter') card.current?.querySelector('a')?.focus()
    if (!way || !drawing.current) return
    event.preventDefault()
    const spots = drawing.current.spots()
    const from = spots.find(([id]) => id === chosen)?.[1]
    setChosen(from ? (towards(from, way, spots) ?? chosen) : (spots[0]?.[0] ?? null))
  }
  return (
    <div class="net">
      <div class="net-frame">
        <div
          ref={place}
          class="net-canvas __________cytoscape_container"
          role="application"
          aria-label={`${w.title}. ${w.hint}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the picture
          tabIndex={0}
          onKeyDown={onKeyDown}
        />
        {state === 'fetching' && <Loading />}
        {state === 'failed' && <Failed failure={new Failure('away')} again={() => location.reload()} />}
        <div class="net-tools no-print">
          <button
            type="button"
            aria-label={words().country.zoomIn}
            onClick={() => drawing.current?.zoom(1.25)}
          >
            +
          </button>
          <button
            type="button"
            aria-label={words().country.zoomOut}
            onClick={() => drawing.current?.zoom(0.8)}
          >
            −
          </button>
          <button type="button" onClick={() => drawing.current?.whole()}>
            {w.whole}
          </button>
          {pictureKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              onClick={() => {
                const drawn = drawing.current
                if (drawn) take(kind, () => drawn.file(kind, caption))
              }}
            >
              {kind.toUpperCase()}
            </button>
          ))}
        </div>
      </div>
      <div class="net-beside">
        <Fault says={fault} />
        <aside class="net-card" ref={card} aria-live="polite">
          {node ? <Chosen node={node} picture={picture} choose={setChosen} /> : <p class="quiet">{w.hint}</p>}
        </aside>
        {children}
      </div>
    </div>
  )
}
