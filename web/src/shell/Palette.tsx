// The search palette (Ctrl-K): anything by its name, chosen with the arrows and opened with Enter.
import { useEffect, useRef, useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { RulePacksDocument, SearchDocument, type SearchQuery } from '../operations.generated.ts'
import { go } from '../router.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Failed } from '../ui/Feedback.tsx'
import { words } from '../words/words.ts'
import { apiLang } from './settings.ts'
import { viewsOf } from './TopBar.tsx'

type Hit = SearchQuery['search'][number]

/** Where a hit leads; null for what has no view of its own. */
export function hrefOf({ node, territory }: Hit): string | null {
  if (node.__typename === 'Municipality') return `/kommun/${node.code}`
  if (node.__typename === 'County') return `/lan/${node.code}`
  if (node.__typename === 'Country') return '/nationellt'
  if (node.__typename === 'Organisation' || node.__typename === 'Forum')
    return `/aktor/${encodeURIComponent(node.id)}`
  if (node.__typename === 'Agreement') return `/avtal/${encodeURIComponent(node.id)}`
  return territory?.code.length === 4 ? `/kommun/${territory.code}` : null
}

interface Entry {
  key: string
  name: string
  label: string
  /** Null for what has no view of its own. */
  href: string | null
}

function entryOf(hit: Hit): Entry {
  const { node, name, label, territory } = hit
  const within = territory && territory.name !== name ? ` · ${territory.name}` : ''
  return { key: node.id, name, label: `${label}${within}`, href: hrefOf(hit) }
}

const MOST_NORMS = 5
/** One letter finds a hundred things and none that was meant. */
const LEAST = 2

/** Views and norms are few, and are found here. */
function useHere(sought: string): Entry[] {
  const w = words()
  const packs = useQuery(RulePacksDocument, sought ? { lang: apiLang() } : null)
  const text = sought.toLocaleLowerCase('sv')
  if (!text) return []
  const views = [...viewsOf(w), ['/nationellt', w.levels.nation] as const]
    .filter(([, name]) => name.toLocaleLowerCase('sv').startsWith(text))
    .map(([href, name]): Entry => ({ key: href, name, label: w.palette.view, href }))
  const norms = (packs.data?.rulePacks ?? [])
    .flatMap(({ measures }) => measures.flatMap(({ recommendations }) => recommendations))
    .filter(
      ({ id, title }) =>
        id.toLocaleLowerCase('sv').startsWith(text) || title.toLocaleLowerCase('sv').includes(text),
    )
    .slice(0, MOST_NORMS)
    .map(
      ({ id, title }): Entry => ({
        key: id,
        name: title,
        label: `${w.palette.norm} · ${id}`,
        href: `/rekommendation/${encodeURIComponent(id)}`,
      }),
    )
  return [...views, ...norms]
}

const PAUSE_MS = 120

export function Palette({ onClose }: { onClose: () => void }) {
  const w = words().palette
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const [chosen, setChosen] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const wanted = text.trim().length < LEAST ? '' : text.trim()
  useEffect(() => {
    const later = setTimeout(() => {
      setAsked(wanted)
      setChosen(0)
    }, PAUSE_MS)
    return () => clearTimeout(later)
  }, [wanted])
  const found = useQuery(SearchDocument, asked ? { text: asked, lang: apiLang() } : null)
  const here = useHere(asked)
  const hits = asked ? [...(found.data?.search ?? []).map(entryOf), ...here] : []
  // While other letters stand in the field than were asked about, Enter would open something else.
  const settled = asked === wanted && !found.loading
  const open = (entry: Entry | undefined) => {
    const href = entry?.href
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
            key={hit.key}
            id={`hit-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            onClick={() => open(hit)}
            onMouseMove={() => setChosen(i)}
          >
            <span>{hit.name}</span>
            <span class="quiet">{hit.label}</span>
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
