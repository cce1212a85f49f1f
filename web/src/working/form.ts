// Forms of acts as data: made from what the schema says an act takes, and turned back into the act that the values make.
import { signal } from '@preact/signals'
import type { ActorKind } from '../operations.generated.ts'
import { lang } from '../shell/settings.ts'
import type { Act } from './act.ts'
import { type ActName, acts, type choices, type FieldName } from './acts.generated.ts'
import { asked } from './asked.ts'
import { optionsOf, wordsOfActs } from './choices.ts'
import type { Said, Value } from './said.ts'

export type Values = Record<string, Value>

export interface Option {
  value: string
  label: string
}

/** How a field is filled in. `stated`: yes, no, or nothing said. */
type Control =
  | { kind: 'choice' | 'several'; options: Option[] }
  | { kind: 'actor' | 'actors'; kinds: ActorKind[] | null; near: Option[] }
  | { kind: 'place' | 'places' }
  | { kind: 'day' | 'line' | 'lines' | 'text' | 'number' | 'yes' | 'stated' | 'source' }

export type Field = Control & {
  /** As the input names it; `id` for what the act is about. */
  name: FieldName
  label: string
  hint?: string | undefined
  optional: boolean
  /** Stands behind "more". */
  later: boolean
  value: Value
}

export interface Form {
  name: ActName
  title: string
  /** What it is about, by name. */
  about?: string | undefined
  lead: string
  /** What is not asked, since it is known from where the form was opened. */
  id?: string | undefined
  fixed: Record<string, unknown>
  code: string
  fields: Field[]
  /** Of a form that begins from what is on record: the form without it, and what was read. Only what is changed is sent. */
  before?: { form: Form; said: Said }
}

/** What is known where a form is opened. */
export interface Given {
  /** The municipality that it is done from. */
  code: string
  /** The server's day, where it is known; an act takes a day that is left out for today. */
  today?: string
  id?: string
  about?: string
  /** Not asked. */
  fixed?: { [F in FieldName]?: unknown }
  /** Filled in beforehand. */
  values?: { [F in FieldName]?: Value }
  /** What there is to choose from, for fields that name a thing. */
  options?: { [F in FieldName]?: Option[] }
  /** Whom the act is about. */
  kinds?: ActorKind[] | null
  /** Actors that are close at hand. */
  near?: Option[]
}

/** The form that is open. */
export const opened = signal<Form | null>(null)

const texts: FieldName[] = ['reason']
const flags: FieldName[] = ['openEnded', 'placeholder', 'goesOn', 'mistaken', 'withoutNumber']
const places: FieldName[] = ['alsoIn', 'covers']
/** Here `municipality` is another than the one that it is done from. */
const elsewhere: ActName[] = ['forumShare', 'documentShare', 'functionShare', 'serviceShare', 'actorPlace']
/** Days that have usually come; all others are left to whoever knows them. */
const todayIs: FieldName[] = ['on', 'decidedOn']
/** What the explorer does not ask: said by the place it is opened from, or too seldom needed. */
const never: FieldName[] = ['kinds', 'fact']

export function formOf(name: ActName, given: Given): Form {
  const { acts: words, fields: labels } = wordsOfActs()
  const own = words[name]
  const first: readonly string[] = asked[name]
  const known = { ...(takesPlace(name) && { municipality: given.code }), ...given.fixed }
  const takes = acts[name].map(read)
  const fields = takes
    .filter(({ field }) => !(field in known) && !never.includes(field) && !(field === 'id' && given.id))
    .map((taken): Field => {
      const { field, required } = taken
      return {
        ...controlOf(taken, given, name),
        name: field,
        label: own.fields?.[field] ?? labels[field],
        hint: own.hints?.[field],
        optional: !required,
        later: !required && !first.includes(field),
        value: given.values?.[field] ?? usual(taken, given),
      }
    })
  const rank = ({ name: field }: Field) => (first.includes(field) ? first.indexOf(field) : -1)
  return {
    name,
    title: own.title,
    about: given.about,
    lead: own.lead ?? '',
    id: given.id,
    fixed: known,
    code: given.code,
    fields: [
      ...fields.filter(({ later }) => !later).sort((a, b) => rank(a) - rank(b)),
      ...fields.filter(({ later }) => later),
    ],
  }
}

const takesPlace = (name: ActName) =>
  !elsewhere.includes(name) && acts[name].some((each) => each === 'municipality: String!')

interface Taken {
  field: FieldName
  type: string
  required: boolean
  many: boolean
}

/** "parties: [ID!]!" as the schema says it. */
function read(said: string): Taken {
  const [field = '', type = ''] = said.split(': ')
  return {
    field: field as FieldName,
    type: type.replace(/[[\]!]/g, ''),
    required: type.endsWith('!'),
    many: type.startsWith('['),
  }
}

function controlOf({ field, type, many }: Taken, given: Given, act: ActName): Control {
  const options = given.options?.[field]
  if (options) return { kind: many ? 'several' : 'choice', options }
  if (type === 'ID')
    return { kind: many ? 'actors' : 'actor', kinds: given.kinds ?? null, near: given.near ?? [] }
  if (field === 'municipality') return { kind: 'place' }
  if (places.includes(field)) return { kind: 'places' }
  // What was said to be so is corrected to not being so.
  const turns = act === 'actorDescribe' && field === 'placeholder'
  if (type === 'Boolean') return { kind: flags.includes(field) && !turns ? 'yes' : 'stated' }
  if (type === 'Date') return { kind: 'day' }
  if (type === 'Int') return { kind: 'number' }
  if (type === 'SourceInput') return { kind: 'source' }
  const chosen = optionsOf(type as keyof typeof choices, lang.value)
  if (chosen) return { kind: many ? 'several' : 'choice', options: chosen }
  return { kind: many ? 'lines' : texts.includes(field) ? 'text' : 'line' }
}

function usual({ field, many }: Taken, { today = '', options }: Given): Value {
  if (many) return []
  if (todayIs.includes(field)) return today
  const only = options?.[field]
  return only?.length === 1 ? (only[0]?.value ?? '') : ''
}

export const initial = ({ fields }: Form): Values =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]))

const isEmpty = (value: Value | undefined) => value === undefined || value.length === 0

/** Fields that must be filled in and are not. */
export const lacking = ({ fields }: Form, values: Values) =>
  fields.filter(({ name, optional }) => !optional && isEmpty(values[name]))

export function actOf(form: Form, values: Values): Act {
  const id = form.id ?? values.id
  const filled = form.fields.flatMap((field) => {
    const value = values[field.name]
    const stands = form.before && value === field.value
    return field.name === 'id' || value === undefined || isEmpty(value) || stands
      ? []
      : [[field.name, inputOf(field, value)]]
  })
  return {
    name: form.name,
    ...(typeof id === 'string' && id !== '' && { id }),
    input: { ...form.fixed, ...Object.fromEntries(filled) },
  }
}

/** A value as the input wants it. */
function inputOf({ kind, name }: Field, value: Value): unknown {
  if (kind === 'yes' || kind === 'stated') return value === 'yes'
  if (kind === 'number') return Number(value)
  if (kind === 'lines')
    return String(value)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  if (kind === 'source') return JSON.parse(String(value))
  if (name === 'covers' && Array.isArray(value)) return value.map((municipality) => ({ municipality }))
  return value
}

/** The field that an error is about; null when it is about the whole. */
export function fieldOf({ fields }: Form, path: readonly string[]): FieldName | null {
  const name = path[0] === 'input' ? path[1] : path[0]
  return fields.find((field) => field.name === name)?.name ?? null
}
