// Where something is from, when it is not the municipality's own word: kept as the input wants it, in JSON.
import { words } from '../words/words.ts'
import type { Value } from './said.ts'

/** What a coordinator can have read it in. */
const kinds = ['MUNICIPAL_PAGE', 'AUTHORITY_PAGE', 'PRESS_OR_OTHER', 'DOCUMENT_ARCHIVE', 'REGISTER'] as const
type SourceKind = (typeof kinds)[number]

interface Source {
  kind: SourceKind
  title?: string
  url?: string
}

export function SourceField({ value, onChange }: { value: string; onChange: (value: Value) => void }) {
  const w = words().working.source
  const source: Source | null = value === '' ? null : JSON.parse(value)
  const set = (change: Partial<Source>) => {
    const { url, ...rest } = { ...source, ...change }
    onChange(JSON.stringify({ ...rest, ...(url && { url }) }))
  }
  return (
    <div class="source-field">
      <select
        aria-label={w.kind}
        value={source?.kind ?? ''}
        onChange={({ currentTarget: { value: kind } }) =>
          kind === '' ? onChange('') : set({ kind: kind as SourceKind, title: source?.title ?? '' })
        }
      >
        <option value="">{w.own}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {w.kinds[kind]}
          </option>
        ))}
      </select>
      {source && (
        <>
          <input
            type="text"
            aria-label={w.title}
            placeholder={w.title}
            value={source.title ?? ''}
            onInput={({ currentTarget }) => set({ title: currentTarget.value })}
          />
          <input
            type="text"
            aria-label={w.url}
            placeholder={w.url}
            value={source.url ?? ''}
            onInput={({ currentTarget }) => set({ url: currentTarget.value })}
          />
        </>
      )}
    </div>
  )
}
