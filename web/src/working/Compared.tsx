// Two people changed the same thing: what was read and what is said now are shown beside each other, with what differs marked.
import { useState } from 'preact/hooks'
import { forget, renew } from '../api/client.ts'
import { useQuery } from '../api/useQuery.ts'
import { DescribedDocument } from '../operations.generated.ts'
import { Answered } from '../ui/Feedback.tsx'
import { day, words } from '../words/words.ts'
import type { Done } from './act.ts'
import { type Field, type Form, opened } from './form.ts'
import { asValue, type Said, type Value, versionsOf } from './said.ts'

type Conflict = NonNullable<Done['conflict']>
type Fact = NonNullable<Conflict['asked']>

/** What is compared, as it was read and as it is now. */
type Row = [title: string, asked: string, now: string]

export function Compared({ conflict: { asked, now }, form }: { conflict: Conflict; form: Form }) {
  const w = words().working.conflict
  const leave = (next: Form | null) => {
    renew()
    opened.value = next
  }
  // Another form than the one that is open, so that it begins anew.
  const again = form.before ? { ...form.before.form } : now && { ...form, id: now.id }
  return (
    <div class="compared">
      <p role="alert">
        <strong>{w.title}.</strong> {w.says}
      </p>
      {form.before && now ? (
        <Versions form={form} said={form.before.said} now={now.id} rest={rowsOf(asked, now).slice(1)} />
      ) : (
        <Beside rows={rowsOf(asked, now)} />
      )}
      <div class="act-foot">
        <button type="button" class="primary" onClick={() => leave(null)}>
          {w.keep}
        </button>
        {again && (
          <button type="button" onClick={() => leave(again)}>
            {w.again}
          </button>
        )}
      </div>
    </div>
  )
}

function rowsOf(asked: Fact | null, now: Fact | null): Row[] {
  const c = words().working.conflict
  const rows: [string, (fact: Fact) => string][] = [
    [c.says1, ({ says }) => says],
    [c.from, ({ period }) => (period.from ? day(period.from) : c.unknown)],
    [
      c.until,
      ({ period }) =>
        period.until ? day(period.until) : period.untilKind === 'OPEN_ENDED' ? c.openEnded : c.unknown,
    ],
    [c.observed, ({ observedOn }) => (observedOn ? day(observedOn) : c.unknown)],
    [c.source, ({ sources }) => sources.map(({ title }) => title).join('; ')],
  ]
  return rows.map(([title, of]) => [
    title,
    asked ? of(asked) : '',
    now ? of(now) : title === c.says1 ? c.gone : '',
  ])
}

interface VersionsProps {
  form: Form
  said: Said
  /** The fact that says it now. */
  now: string
  rest: Row[]
}

/** Of what is said of a thing in many fields, those that another has changed. */
function Versions({ form, said, now, rest }: VersionsProps) {
  // What was answered when the form was begun is what has changed since: forgotten before it is asked again.
  useState(forget)
  const asked = useQuery(DescribedDocument, { id: form.id ?? '' })
  return (
    <Answered asked={asked}>
      {({ node }) => {
        const latest = versionsOf(node).find(({ fact }) => fact?.id === now)
        const changed = form.fields.flatMap((field): Row[] => {
          const [before, after] = [asValue(said[field.name]), asValue(latest?.[field.name])]
          return latest && before !== after ? [[field.label, shown(field, before), shown(field, after)]] : []
        })
        return <Beside rows={[...changed, ...rest]} />
      }}
    </Answered>
  )
}

/** As people read it. */
function shown(field: Field, value: Value | null): string {
  const w = words().working
  if (value === null || value === '') return w.notStated
  if (field.kind === 'stated' || field.kind === 'yes') return value === 'yes' ? w.yes : w.no
  if (field.kind === 'choice')
    return field.options.find((option) => option.value === value)?.label ?? String(value)
  return String(value)
}

function Beside({ rows }: { rows: Row[] }) {
  const c = words().working.conflict
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">{c.asked}</th>
          <th scope="col">{c.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([title, asked, now]) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{asked}</td>
            <td>{asked === now ? now : <mark>{now}</mark>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
