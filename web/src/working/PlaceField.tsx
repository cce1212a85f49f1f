// Another municipality, or several: chosen by name among all.
import { useQuery } from '../api/useQuery.ts'
import { PlacesDocument } from '../operations.generated.ts'
import { swedish, words } from '../words/words.ts'
import { type Entry, Options, Several } from './FieldEntry.tsx'
import type { Option } from './form.ts'
import type { Value } from './said.ts'

/** All municipalities, by their names. */
export function usePlaces(): Option[] {
  const { data } = useQuery(PlacesDocument, {})
  return (data?.counties ?? [])
    .flatMap(({ municipalities }) => municipalities)
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => swedish.compare(a.label, b.label))
}

interface PlaceProps {
  value: string
  entry: Entry
  onChange: (value: Value) => void
}

export function PlaceField({ value, entry, onChange }: PlaceProps) {
  return (
    <select {...entry} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      <option value="">{words().working.none}</option>
      <Options of={usePlaces()} />
    </select>
  )
}

export function PlacesField({ value, onChange }: { value: string[]; onChange: (value: Value) => void }) {
  const w = words().working
  const all = usePlaces()
  return (
    <>
      <Several options={all.filter((each) => value.includes(each.value))} value={value} onChange={onChange} />
      <select
        aria-label={w.addOne}
        value=""
        onChange={({ currentTarget }) => currentTarget.value && onChange([...value, currentTarget.value])}
      >
        <option value="">{w.addOne}</option>
        <Options of={all.filter((each) => !value.includes(each.value))} />
      </select>
    </>
  )
}
