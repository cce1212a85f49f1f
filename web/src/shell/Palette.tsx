// The search palette (Ctrl-K): anything by its name, chosen with the arrows and opened with Enter.
import { useEffect, useRef, useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { SearchDocument, type SearchQuery } from '../operations.generated.ts'
import { go } from '../router.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Failed } from '../ui/Feedback.tsx'
import { words } from '../words/words.ts'
import { apiLang } from './settings.ts'

type Hit = SearchQuery['search'][number]

/** Where a hit leads; null for what has no view of its own. */
export function hrefOf({ node, territory }: Hit): string | null {
  if (node.__typename === 'Municipality') return `/kommun/${node.code}`
  if (node.__typename === 'County') return `/?lan=${node.code}`
  if (node.__typename === 'Country') return '/'
  if (node.__typename === 'Organisation' || node.__typename === 'Forum')
    return `/aktor/${encodeURIComponent(node.id)}`
  return territory?.code.length === 4 ? `/kommun/${territory.code}` : null
}

const PAUSE_MS = 120

export function Palette({ onClose }: { onClose: () => void }) {
  const w = words().palette
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const [chosen, setChosen] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    const later = setTimeout(() => {
      setAsked(text.trim())
      setChosen(0)
    }, PAUSE_MS)
    return () => clearTimeout(later)
  }, [text])
  const found = useQuery(SearchDocument, asked.length > 0 ? { text: asked, lang: apiLang() } : null)
  const hits = (asked.length > 0 && found.data?.search) || []
  // While other letters stand in the field than were asked about, Enter would open something else.
  const settled = asked === text.trim() && !found.loading
  const open = (hit: Hit | undefined) => {
    const href = hit && hrefOf(hit)
    if (!href) return
    onClose()
    go(href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      event.preventDefault()
      setChosen((chosen + step + hits.length) % hits.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      if (settled) open(hits[chosen])
    }
  }
  return (
    <Dialog label={w.label} onClose={onClose} class="palette">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="hits"
        aria-activedescendant={hits[chosen] ? `hit-${chosen}` : undefined}
        aria-label={w.label}
        aria-describedby="palette-hint"
        placeholder={w.label}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {found.failure && asked && <Failed {...found} />}
      <div id="hits" role="listbox" aria-label={w.label}>
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows and Enter in the field above do the same
          <div
            key={hit.node.id}
            id={`hit-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            onClick={() => open(hit)}
            onMouseMove={() => setChosen(i)}
          >
            <span>{hit.name}</span>
            <span class="quiet">
              {hit.label}
              {hit.territory && hit.territory.name !== hit.name ? ` · ${hit.territory.name}` : ''}
            </span>
          </div>
        ))}
      </div>
      <p id="palette-hint" class="quiet" role="status">
        {asked && found.data && !found.loading
          ? hits.length === 0
            ? w.none(asked)
            : w.results(hits.length)
          : w.hint}
      </p>
    </Dialog>
  )
}
