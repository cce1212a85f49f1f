// Two people describe one thing: whoever tells what they read is not let to overwrite what somebody else has said since.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
let mine: Viewer
beforeAll(async () => {
  world = await api.world({
    things: {
      forum: { kind: 'SSPF' },
      agreement: { kind: 'POLICE_AGREEMENT' },
      document: { kind: 'ACTION_PLAN' },
      function: { kind: 'COORDINATOR_EXTREMISM' },
      service: { kind: 'RELATIVES_SUPPORT' },
      channel: { kind: 'INFORMATION_CHANNEL' },
      polis: { kind: 'POLICE' },
    },
    facts: [
      { fact: 'Party', of: 'kommun', to: 'agreement' },
      { fact: 'Party', of: 'kommun', to: 'channel' },
      { fact: 'Party', of: 'polis', to: 'channel' },
    ],
  })
  mine = coordinatorOf(world.territories.T)
})
afterAll(() => api.close())

describe.each([
  ['forumDescribe', 'forum', { goals: true }, { mission: true }],
  ['agreementDescribe', 'agreement', { written: true }, { followUpStated: true }],
  ['documentDescribe', 'document', { coversExtremism: true }, { coversCrime: true }],
  ['functionDescribe', 'function', { main: true }, { contactPoint: true }],
  ['serviceDescribe', 'service', { anyMilieu: true }, { contactPoint: true }],
  ['channelVerify', 'channel', { contactFunctions: true }, { direction: 'BOTH' }],
])('%s', (act, key, first, second) => {
  const say = (input: object) => doing(api, { act, id: world.ids[key] ?? '', input }, mine)

  test('of what was read is done, and of what is no longer so refused with both', async () => {
    const fact = world.ids[`${key}.description`] ?? ''
    expect((await say({ ...first, fact })).errors).toEqual([])
    const late = await say({ ...second, fact })
    expect(late.errors.map(({ code, path }) => [code, path])).toEqual([['CONFLICT', ['input', 'fact']]])
    expect(late.conflict?.asked?.id).toBe(fact)
    const now = late.conflict?.now?.id
    expect(now).not.toBe(fact)
    expect((await say({ ...second, fact: now })).errors).toEqual([])
  })

  test('without saying what was read changes whatever is said now; a fact of something else is not there', async () => {
    expect((await say(first)).errors).toEqual([])
    const other = await say({ ...first, fact: world.ids['polis.reach'] })
    expect(other.errors.map(({ code, path }) => [code, path.at(-1)])).toEqual([['NOT_FOUND', 'fact']])
  })
})
