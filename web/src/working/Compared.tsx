// Two people changed the same fact: both are shown beside each other, with what differs marked.
import { renew } from '../api/client.ts'
import { day, words } from '../words/words.ts'
import type { Done } from './act.ts'
import { type Form, opened } from './form.ts'

type Conflict = NonNullable<Done['conflict']>
type Fact = NonNullable<Conflict['asked']>

export function Compared({ conflict: { asked, now }, form }: { conflict: Conflict; form: Form }) {
  const w = words().working
  const c = w.conflict
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
  const leave = (next: Form | null) => {
    renew()
    opened.value = next
  }
  return (
    <div class="compared">
      <p role="alert">
        <strong>{c.title}.</strong> {c.says}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{c.asked}</th>
            <th scope="col">{c.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, of]) => {
            const before = asked ? of(asked) : ''
            const after = now ? of(now) : ''
            return (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{before}</td>
                <td>{now ? before === after ? after : <mark>{after}</mark> : title === c.says1 && c.gone}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div class="act-foot">
        <button type="button" class="primary" onClick={() => leave(null)}>
          {c.keep}
        </button>
        {now && (
          <button type="button" onClick={() => leave({ ...form, id: now.id })}>
            {c.again}
          </button>
        )}
      </div>
    </div>
  )
}
