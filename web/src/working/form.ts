// Forms of acts as data: their fields, and the act that the values make.
import { signal } from '@preact/signals'
import type { ActorKind } from '../operations.generated.ts'
import type { Act, ActName } from './act.ts'

export type Value = string | string[]
export type Values = Record<string, Value>

interface Common {
  /** As the input names it; `id` for what the act is about. */
  name: string
  label: string
  hint?: string
  optional?: boolean
  value?: Value
}
export interface Option {
  value: string
  label: string
}

export type Field = Common &
  (
    | { kind: 'choice' | 'several'; options: Option[] }
    | { kind: 'day'; max?: string }
    | { kind: 'line' | 'text' | 'yes' }
    | { kind: 'actor'; code: string; kinds: ActorKind[] | null }
  )

export interface Form {
  name: ActName
  title: string
  lead: string
  submit: string
  /** What is not asked, since it is known from where the form was opened. */
  id?: string
  fixed?: Record<string, unknown>
  fields: Field[]
}

/** The form that is open. */
export const opened = signal<Form | null>(null)

export const initial = ({ fields }: Form): Values =>
  Object.fromEntries(fields.map((field) => [field.name, field.value ?? (field.kind === 'several' ? [] : '')]))

const isEmpty = (value: Value | undefined) => value === undefined || value.length === 0

/** Fields that must be filled in and are not. */
export const lacking = ({ fields }: Form, values: Values) =>
  fields.filter(({ name, optional }) => !optional && isEmpty(values[name]))

export function actOf(form: Form, values: Values): Act {
  const given = form.fields.filter(({ name }) => name !== 'id' && !isEmpty(values[name]))
  const id = form.id ?? values.id
  return {
    name: form.name,
    ...(typeof id === 'string' && id !== '' && { id }),
    input: {
      ...form.fixed,
      ...Object.fromEntries(given.map(({ name, kind }) => [name, kind === 'yes' ? true : values[name]])),
    },
  }
}

/** The field that an error is about; null when it is about the whole. */
export function fieldOf({ fields }: Form, path: readonly string[]): string | null {
  const name = path[0] === 'input' ? path[1] : path[0]
  return fields.find((field) => field.name === name)?.name ?? null
}
