// One field of a form: its label, how it is filled in, and what is wrong with it.
import { words } from '../words/words.ts'
import { ActorField, ActorsField } from './ActorField.tsx'
import type { Field, Option } from './form.ts'
import { PlaceField, PlacesField } from './PlaceField.tsx'
import { SourceField } from './SourceField.tsx'
import type { Value } from './said.ts'

interface Props {
  field: Field
  /** The municipality that the form is filled in for. */
  code: string
  value: Value
  faults: string[]
  onChange: (value: Value) => void
}

/** What the elements of a field have in common. */
export interface Entry {
  id: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
  'aria-required': boolean
}

/** Fields that are several entries together, under one name. */
const isGroup = ({ kind }: Field) =>
  kind === 'several' || kind === 'actors' || kind === 'places' || kind === 'source'

export function FieldEntry({ field, code, value, faults, onChange }: Props) {
  const w = words().working
  const id = `field-${field.name}`
  const notes = [field.hint && `${id}-hint`, faults.length > 0 && `${id}-fault`].filter(Boolean)
  const entry: Entry = {
    id,
    'aria-invalid': faults.length > 0,
    'aria-describedby': notes.join(' ') || undefined,
    'aria-required': !field.optional,
  }
  const says = (
    <>
      {field.label} {field.optional && !field.later && <span class="quiet">({w.optional})</span>}
    </>
  )
  const below = (
    <>
      {field.hint && (
        <p id={`${id}-hint`} class="quiet field-hint">
          {field.hint}
        </p>
      )}
      {faults.length > 0 && (
        <p id={`${id}-fault`} class="fault" role="alert">
          {faults.join(' ')}
        </p>
      )}
    </>
  )
  if (isGroup(field))
    return (
      <fieldset class="field" data-field={field.name} aria-describedby={entry['aria-describedby']}>
        <legend>{says}</legend>
        <Group field={field} code={code} value={value} onChange={onChange} />
        {below}
      </fieldset>
    )
  if (field.kind === 'yes')
    return (
      <div class="field yes" data-field={field.name}>
        <label>
          <input
            type="checkbox"
            {...entry}
            checked={value === 'yes'}
            onChange={({ currentTarget: { checked } }) => onChange(checked ? 'yes' : '')}
          />{' '}
          {field.label}
        </label>
        {below}
      </div>
    )
  return (
    <div class="field" data-field={field.name}>
      <label for={id}>{says}</label>
      <Control field={field} code={code} value={String(value)} entry={entry} onChange={onChange} />
      {below}
    </div>
  )
}

function Group({ field, code, value, onChange }: Omit<Props, 'faults'>) {
  const chosen = Array.isArray(value) ? value : []
  switch (field.kind) {
    case 'several':
      return <Several options={field.options} value={chosen} onChange={onChange} />
    case 'actors':
      return <ActorsField field={field} code={code} value={chosen} onChange={onChange} />
    case 'places':
      return <PlacesField value={chosen} onChange={onChange} />
    default:
      return <SourceField value={String(value)} onChange={onChange} />
  }
}

interface ControlProps {
  field: Field
  code: string
  value: string
  entry: Entry
  onChange: (value: Value) => void
}

function Control({ field, code, value, entry, onChange }: ControlProps) {
  const typed = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)
  switch (field.kind) {
    case 'actor':
      return <ActorField field={field} code={code} value={value} entry={entry} onChange={onChange} />
    case 'place':
      return <PlaceField value={value} entry={entry} onChange={onChange} />
    case 'choice':
      return (
        <select {...entry} value={value} onChange={typed}>
          <option value="">{words().working.none}</option>
          <Options of={field.options} />
        </select>
      )
    case 'stated':
      return (
        <select {...entry} value={value} onChange={typed}>
          <option value="">{words().working.notStated}</option>
          <option value="yes">{words().working.yes}</option>
          <option value="no">{words().working.no}</option>
        </select>
      )
    case 'lines':
    case 'text':
      return <textarea {...entry} rows={4} maxLength={2000} value={value} onInput={typed} />
    case 'day':
      return <input {...entry} type="date" value={value} onInput={typed} />
    case 'number':
      return <input {...entry} type="number" min="0" value={value} onInput={typed} />
    default:
      return <input {...entry} type="text" maxLength={300} autocomplete="off" value={value} onInput={typed} />
  }
}

export function Options({ of }: { of: Option[] }) {
  return of.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

interface SeveralProps {
  options: Option[]
  value: string[]
  onChange: (value: Value) => void
}

export function Several({ options, value: chosen, onChange }: SeveralProps) {
  return (
    <div class="several">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, option.value] : chosen.filter((each) => each !== option.value))
            }
          />{' '}
          {option.label}
        </label>
      ))}
    </div>
  )
}
