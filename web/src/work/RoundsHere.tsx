// The follow-up rounds that ask this municipality: whether it has answered, and which lists are left to confirm.
import type { InventoryScope } from '../operations.generated.ts'
import { day, words } from '../words/words.ts'
import { formOf } from '../working/form.ts'
import { FormButton } from '../working/Menu.tsx'
import { type Here, Part, type Work } from './WorkPage.tsx'

export function RoundsHere({ rounds, here }: { rounds: Work['rounds']; here: Here }) {
  const w = words().work
  const open = rounds.filter(
    ({ status, within }) =>
      (status === 'OPEN' || status === 'LATE') && (within.code === here.county.code || within.code === 'SE'),
  )
  return open.map((round) => {
    const answer = round.answers.find(({ municipality }) => municipality.code === here.code)
    const labels = words().municipality.scopes
    const lists = Object.keys(labels) as InventoryScope[]
    const left = lists.filter(
      (scope) =>
        !here.inventories.some(
          (list) => list.scope === scope && list.basis === 'CONFIRMED' && (list.day ?? '') >= round.opens,
        ),
    )
    const form = formOf('roundAnswer', {
      code: here.code,
      today: here.assessment.asOf,
      id: round.id,
      about: round.name,
      values: { scopes: left.filter((scope) => scope === 'FORUMS' || scope === 'FORUM_SEATS') },
    })
    return (
      <Part key={round.id} title={w.round(round.name)}>
        <p>
          {answer ? w.roundAnswered(day(answer.on)) : w.roundWaits}{' '}
          <span class="quiet">{w.roundCloses(day(round.closes))}</span>
        </p>
        <p>{w.lists(lists.length - left.length, lists.length)}</p>
        <ul class="ticks">
          {lists.map((scope) => {
            const isLeft = left.includes(scope)
            return (
              <li key={scope} class={isLeft ? 'quiet' : undefined}>
                <span aria-hidden="true">{isLeft ? '○' : '✓'}</span> {labels[scope]}
                {isLeft && <span class="visually-hidden">: {w.left}</span>}
              </li>
            )
          })}
        </ul>
        <p>
          <FormButton form={form} class={answer ? undefined : 'primary'} />
        </p>
      </Part>
    )
  })
}
