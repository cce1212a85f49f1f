// Who an act is about: those close at hand and those of the right kinds that work here come first, and anybody else is found by name.
import { useState } from 'preact/hooks'
import { useQuery } from '../api/useQuery.ts'
import { CandidatesDocument, type CandidatesQuery, FindActorDocument } from '../operations.generated.ts'
import { words } from '../words/words.ts'
import { type Entry, Options, Several } from './FieldEntry.tsx'
import type { Field, Option } from './form.ts'
import type { Value } from './said.ts'

type Sought = Extract<Field, { kind: 'actor' | 'actors' }>

interface Props<V> {
  field: Sought
  code: string
  value: V
  onChange: (value: Value) => void
}

const LETTERS = 2

export function ActorField({ field, code, value, entry, onChange }: Props<string> & { entry: Entry }) {
  const [kept, setKept] = useState<Option | null>(null)
  const here = useCandidates(field, code)
  const known = kept && kept.value === value ? [kept] : []
  return (
    <Choice
      entry={entry}
      prompt={words().working.none}
      here={here}
      known={known}
      value={value}
      choose={(chosen) => {
        setKept(chosen)
        onChange(chosen?.value ?? '')
      }}
    />
  )
}

/** Several actors: ticked among those close at hand, and added from the others. */
export function ActorsField({ field, code, value, onChange }: Props<string[]>) {
  const w = words().working
  const [added, setAdded] = useState<Option[]>([])
  const ticked = unique([...field.near, ...added])
  const here = useCandidates(field, code).filter((each) => !ticked.some(({ value: id }) => id === each.value))
  const entry = {
    id: `field-${field.name}-add`,
    'aria-label': w.addOne,
    'aria-invalid': false,
    'aria-describedby': undefined,
    'aria-required': false,
  }
  return (
    <>
      <Several options={ticked} value={value} onChange={onChange} />
      <Choice
        entry={entry}
        prompt={w.addOne}
        here={here}
        known={[]}
        value=""
        choose={(chosen) => {
          if (!chosen) return
          setAdded((before) => unique([...before, chosen]))
          onChange([...new Set([...value, chosen.value])])
        }}
      />
    </>
  )
}

interface ChoiceProps {
  entry: Entry
  prompt: string
  here: Option[]
  known: Option[]
  value: string
  choose: (chosen: Option | null) => void
}

function Choice({ entry, prompt, here, known, value, choose }: ChoiceProps) {
  const w = words().working
  const [text, setText] = useState('')
  const found = useHits(text)
  const hits = found.options.filter((hit) => !here.some((each) => each.value === hit.value))
  const others = unique([...known.filter((each) => !here.some((one) => one.value === each.value)), ...hits])
  const chooseId = (id: string) => choose([...here, ...others].find((each) => each.value === id) ?? null)
  const says = found.settled
    ? found.options.length === 0
      ? w.noneFound
      : hits[0]
        ? w.firstFound(hits[0].label)
        : w.inList
    : w.searchHint
  return (
    <div class="actor-field">
      <select {...entry} value={value} onChange={({ currentTarget }) => chooseId(currentTarget.value)}>
        <option value="">{prompt}</option>
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
          // Enter takes the first that was found, instead of sending the form; never one that was found for other letters.
          if (event.key !== 'Enter') return
          event.preventDefault()
          const first = hits[0] ?? found.options[0]
          if (found.settled && first) choose(first)
        }}
      />
      <p class="quiet field-hint" role="status">
        {says}
      </p>
    </div>
  )
}

const unique = (options: Option[]) => [...new Map(options.map((each) => [each.value, each])).values()]

/** Settled: found for the letters that stand there now. */
function useHits(text: string): { options: Option[]; settled: boolean } {
  const wanted = text.trim()
  const isEnough = wanted.length >= LETTERS
  const { data, loading } = useQuery(FindActorDocument, isEnough ? { text: wanted } : null)
  const options = (data?.search ?? [])
    .filter(({ node }) => node.__typename === 'Organisation')
    .map(({ name, territory, node }) => ({
      value: node.id,
      label: territory ? `${name}, ${territory.name}` : name,
    }))
  return { options, settled: isEnough && data !== null && !loading }
}

/** Those close at hand first, unless the act is about certain kinds. */
function useCandidates({ kinds, near, kind }: Sought, code: string): Option[] {
  const { data } = useQuery(CandidatesDocument, { code, kinds })
  const found = candidatesOf(data)
  return kinds || kind === 'actors' ? found : unique([...near, ...found])
}

function candidatesOf(data: CandidatesQuery | null): Option[] {
  const all = [
    ...(data?.municipality?.actors.nodes ?? []),
    ...(data?.municipality?.county.actors.nodes ?? []),
    ...(data?.country.actors.nodes ?? []),
  ]
  return unique(all.map(({ id, name }) => ({ value: id, label: name })))
}
