// Webhooks of municipalities whose council lacks its partners, and acts that they are told of.
import { expect } from 'vitest'
import { type Clock, fixedClock } from '../../src/clock.ts'
import { coordinatorOf, type openApi, TODAY } from './api.ts'
import { doing } from './trials.ts'
import type { BuiltWorld } from './world.ts'

export const webhookAdding = `mutation ($input: WebhookAddInput!) { webhookAdd(input: $input) {
  webhook { id label failures municipality { code } } secret errors { code message path } } }`
export const webhookListing = `query ($municipality: String) { webhooks(municipality: $municipality) {
  id failures lastError nextAttemptAt deadLetters { id event error } } }`

export const councilOf = (api: ReturnType<typeof openApi>) =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', level: 'STRATEGIC' },
      polis: { kind: 'POLICE' },
      frivard: { kind: 'PROBATION' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'bra', role: 'CHAIR' },
      { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
    ],
  })

/** A municipality of its own, with a webhook. */
export async function hookedUp(api: ReturnType<typeof openApi>) {
  const world = await councilOf(api)
  const { T } = world.territories
  const input = { municipality: T, url: `https://${T}.example.se/hook`, label: 'Ärendesystemet' }
  const { webhookAdd } = await api.answer(webhookAdding, { input }, coordinatorOf(T))
  expect(webhookAdd.errors).toEqual([])
  return { world, T, id: webhookAdd.webhook.id as string, secret: webhookAdd.secret as string }
}

export const seated = async (
  api: ReturnType<typeof openApi>,
  { ids, territories }: BuiltWorld,
  actor: string,
) =>
  doing(
    api,
    { act: 'forumJoin', id: ids.bra ?? '', input: { actor: ids[actor], openEnded: true } },
    coordinatorOf(territories.T),
  )

export const stateOf = async (api: ReturnType<typeof openApi>, T: string) =>
  (await api.answer(webhookListing, { municipality: T }, coordinatorOf(T))).webhooks[0]

/** The clock as it is some seconds later; the seconds may go on passing. */
export function later(seconds: () => number): Clock {
  const clock = fixedClock(TODAY)
  return { ...clock, now: () => new Date(Date.parse(clock.now()) + seconds() * 1000).toISOString() }
}
