// Cases on a plan that must have been decided since the law came into force, or be the plan under it.

import { type Case, contrary, fact, incomplete, inventory, met, on } from './case.ts'

const listed = inventory('DOCUMENTS')
const plan = (says: Record<string, string>, ...facts: ReturnType<typeof fact>[]) => ({
  things: { plan: { kind: 'ACTION_PLAN', ...says } },
  facts,
})

export const underTheLaw: Case[] = [
  on('Decided on the first day', 'S4-law', plan({ from: '2023-07-01' }), met),
  on('Decided the day before', 'S4-law', plan({ from: '2023-06-30' }), incomplete),
  on('but under the law', 'S4-law', plan({ from: '2023-06-30', underLaw: 'YES' }), met),
  on('unless it may have been made for it', 'S4-law', plan({ from: '2023-04-20' }, listed), incomplete),
  on('or says that it was not', 'S4-law', plan({ from: '2023-06-30', underLaw: 'NO' }), contrary),
  on('and not before the law was known', 'S4-law', plan({ from: '2023-04-19' }), contrary),
  on(
    'Updated since, it may have become one under the law',
    'S4-law',
    plan(
      { from: '2021-03-01' },
      listed,
      fact('FollowUp', 'plan', undefined, { role: 'UPDATE', from: '2024-02-01' }),
    ),
    incomplete,
  ),
  on('Decided no one knows when', 'S4-law', plan({}, listed), incomplete),
  on('Decided in a year that holds the day', 'S4-law', plan({ from: '2023' }, listed), incomplete),
  on('Decided in a month that does not', 'S4-law', plan({ from: '2023-03' }), contrary),
]
