// Around a picture: it can be taken away, as shapes or as dots.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { words } from '../words/words.ts'
import { download } from './csv.ts'
import { fileName, notes } from './marks.ts'
import type { Caption } from './picture.ts'
import { Fault } from './send.tsx'

interface Props extends Caption {
  file: string
  children: ComponentChildren
}

export function Picture({ file, title, notes: said, keys, children }: Props) {
  const w = words().picture
  const place = useRef<HTMLDivElement>(null)
  const [unmade, setUnmade] = useState(false)
  const take = async (kind: 'png' | 'svg') => {
    const svg = place.current?.querySelector('svg')
    if (!svg) return
    setUnmade(false)
    // Fetched when it is first wanted.
    const { pictureOf, pngOf, svgBlob } = await import('./picture.ts')
    const shapes = svgBlob(pictureOf(svg, { title, notes: [...said, ...notes()], ...(keys && { keys }) }))
    download(`${fileName(file)}.${kind}`, kind === 'svg' ? shapes : await pngOf(shapes))
  }
  return (
    <div class="picture" ref={place}>
      {children}
      <p class="picture-tools no-print">
        {w.take}
        {(['png', 'svg'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="link"
            onClick={() => {
              take(kind).catch(() => setUnmade(true))
            }}
          >
            {kind.toUpperCase()}
          </button>
        ))}
      </p>
      <Fault says={unmade ? w.unmade : null} />
    </div>
  )
}
