// Who an act is about: those of the right kinds that work here come first, and anybody else is found by name.
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { CandidatesDocument, FindActorDocument } from '../operations.generated.ts'
import { words } from '../words/words.ts'
import { type Entry, Options } from './FieldEntry.tsx'
import type { Field, Option, Value } from './form.ts'

interface Props {
  field: Extract<Field, { kind: 'actor' }>
  value: string
  entry: Entry
  onChange: (value: Value) => void
}

const LETTERS = 2

export function ActorField({ field, value, entry, onChange }: Props) {
  const w = words().working
  const [text, setText] = useState('')
  const [kept, setKept] = useState<Option | null>(null)
  const asked = useQuery(CandidatesDocument, { code: field.code, kinds: field.kinds })
  const found = useQuery(FindActorDocument, text.trim().length < LETTERS ? null : { text: text.trim() })
  const here = candidatesOf(asked.data)
  const hits = (found.data?.search ?? [])
    .filter(({ node }) => node.__typename === 'Organisation')
    .map(({ name, territory, node }) => ({
      value: node.id,
      label: territory ? `${name}, ${territory.name}` : name,
    }))
    .filter((hit) => !here.some((each) => each.value === hit.value))
  const others =
    kept && kept.value === value && ![...here, ...hits].some((each) => each.value === value)
      ? [kept, ...hits]
      : hits
  const choose = (chosen: string) => {
    setKept([...here, ...others].find((each) => each.value === chosen) ?? null)
    onChange(chosen)
  }
  const nobody = text.trim().length >= LETTERS && !found.loading && hits.length === 0
  return (
    <div class="actor-field">
      <select {...entry} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{w.none}</option>
        {here.length > 0 && (
          <optgroup label={w.candidates}>
            <Options of={here} />
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label={w.found}>
            <Options of={others} />
          </optgroup>
        )}
      </select>
      <input
        type="search"
        aria-label={w.search}
        placeholder={w.search}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          // Enter takes the first that was found, instead of sending the form.
          if (event.key !== 'Enter') return
          event.preventDefault()
          if (hits[0]) choose(hits[0].value)
        }}
      />
      <p class="quiet field-hint" role="status">
        {nobody ? w.noneFound : w.searchHint}
      </p>
    </div>
  )
}

type Candidates = ReturnType<typeof useQuery<import('../operations.generated.ts').CandidatesQuery, unknown>>

function candidatesOf(data: Candidates['data']): Option[] {
  const all = [
    ...(data?.municipality?.actors.nodes ?? []),
    ...(data?.municipality?.county.actors.nodes ?? []),
    ...(data?.country.actors.nodes ?? []),
  ]
  return [...new Map(all.map(({ id, name }) => [id, name]))].map(([value, label]) => ({ value, label }))
}
