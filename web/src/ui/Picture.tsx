// Around a picture: it can be taken away, as shapes or as dots.
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { words } from '../words/words.ts'
import { notes } from './marks.ts'
import type { Caption } from './picture.ts'
import { Fault } from './send.tsx'
import { type PictureKind, pictureKinds, useTaking } from './taking.ts'

interface Props extends Caption {
  file: string
  children: ComponentChildren
}

export function Picture({ file, title, notes: said, keys, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const { take, fault } = useTaking(file)
  const made = async (kind: PictureKind, svg: SVGSVGElement) => {
    // Fetched when it is first wanted.
    const { pictureOf, pngOf, svgBlob } = await import('./picture.ts')
    const shapes = svgBlob(pictureOf(svg, { title, notes: [...said, ...notes()], ...(keys && { keys }) }))
    return kind === 'svg' ? shapes : pngOf(shapes)
  }
  return (
    <div class="picture" ref={place}>
      {children}
      <p class="picture-tools no-print">
        {words().picture.take}
        {pictureKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="link"
            onClick={() => {
              const svg = place.current?.querySelector('svg')
              if (svg) take(kind, () => made(kind, svg))
            }}
          >
            {kind.toUpperCase()}
          </button>
        ))}
      </p>
      <Fault says={fault} />
    </div>
  )
}
