// One field of a form: its label, how it is filled in, and what is wrong with it.
import { words } from '../words/words.ts'
import { ActorField } from './ActorField.tsx'
import type { Field, Option, Value } from './form.ts'

interface Props {
  field: Field
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

export function FieldEntry({ field, value, faults, onChange }: Props) {
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
      {field.label} {field.optional && <span class="quiet">({w.optional})</span>}
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
  if (field.kind === 'several')
    return (
      <fieldset class="field" data-field={field.name} aria-describedby={entry['aria-describedby']}>
        <legend>{says}</legend>
        <Several options={field.options} value={value} onChange={onChange} />
        {below}
      </fieldset>
    )
  return (
    <div class="field" data-field={field.name}>
      <label for={id}>{says}</label>
      <Control field={field} value={String(value)} entry={entry} onChange={onChange} />
      {below}
    </div>
  )
}

interface ControlProps {
  field: Field
  value: string
  entry: Entry
  onChange: (value: Value) => void
}

function Control({ field, value, entry, onChange }: ControlProps) {
  const typed = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)
  switch (field.kind) {
    case 'actor':
      return <ActorField field={field} value={value} entry={entry} onChange={onChange} />
    case 'choice':
      return (
        <select {...entry} value={value} onChange={typed}>
          <option value="">{words().working.none}</option>
          <Options of={field.options} />
        </select>
      )
    case 'text':
      return <textarea {...entry} rows={4} maxLength={2000} value={value} onInput={typed} />
    case 'day':
      return <input {...entry} type="date" max={field.max} value={value} onInput={typed} />
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

function Several({ options, value, onChange }: { options: Option[] } & Pick<Props, 'value' | 'onChange'>) {
  const chosen = Array.isArray(value) ? value : []
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
