// Keys: every change takes one, and what is sent twice under it is done once, without what is shown once.
import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../src/auth/viewer.ts'
import { latestSeq } from '../src/outbox/outbox.ts'
import { createSchema } from '../src/schema.ts'
import { bury } from '../src/webhooks/queries.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { NORM, national } from './support/rounds.ts'
import { doing } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())
const mutations = createSchema().getMutationType()?.getFields() ?? {}

let world: BuiltWorld
let mine: Viewer
let staff: Viewer
beforeAll(async () => {
  world = await api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2', 'T3'] },
      klubb: { kind: 'SPORTS_CLUB' },
    },
    facts: [{ fact: 'Seat', of: 'klubb', to: 'bra', key: 'plats' }],
  })
  mine = { ...coordinatorOf(world.territories.T), subject: `mine-${world.territories.T}` }
  // Keys are a person's: nobody here is anybody elsewhere.
  staff = { ...national, subject: `staff-${world.territories.T}` }
})

/** As its fields say, so that none is forgotten. */
function mutationOf(name: string, made: string): string {
  const { args = [] } = mutations[name] ?? {}
  const takes = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const gives = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return `mutation (${takes}) { done: ${name}(${gives}) { ${made} replayed errors { code } } }`
}

/** Others write meanwhile. */
const writtenBy = async ({ subject }: Viewer) => {
  const [row] = await api.database.read((tx) =>
    tx.run('test', 'MATCH (e:AuditEntry {subject: $subject}) RETURN count(e) AS written', { subject }),
  )
  return row?.written
}

const shownOnce = new Set(['address', 'secret', 'link'])
const secrets: string[] = []

/** Once, and again, and under the same key with something else. */
async function twice(name: string, made: string, variables: object, other: object, as = mine) {
  const ask = async (given: object) =>
    (await api.answer(mutationOf(name, made), { ...given, key: 'once' }, as)).done
  const first = await ask(variables)
  expect(first, name).toMatchObject({ errors: [], replayed: false })
  const before = await writtenBy(as)
  const without = Object.entries(first).map(([field, value]) => {
    if (!shownOnce.has(field)) return [field, value]
    if (typeof value === 'string') secrets.push(value.replace(/^\/\w+\/|\.ics$/g, ''))
    return [field, null]
  })
  expect(await ask(variables), name).toEqual({ ...Object.fromEntries(without), replayed: true })
  expect((await ask({ ...variables, ...other })).errors, name).toEqual([{ code: 'KEY_REUSED' }])
  expect(await writtenBy(as), `${name} again wrote something`).toBe(before)
  return first
}

test('every change takes a key and says whether it was done before, but for what writes nothing', () => {
  const keyless = Object.values(mutations).filter(({ args, type }) => {
    const payload = getNamedType(type)
    const says = isObjectType(payload) && payload.getFields().replayed
    return !says || !args.some((arg) => arg.name === 'key' && String(arg.type) === 'String')
  })
  expect(keyless.map(({ name }) => name)).toEqual(['whatIf'])
})

test('calendars, webhooks and questions are made once, and their secrets are shown once and kept in no answer', async () => {
  const { T } = world.territories
  const input = { municipality: T, label: 'Utskottet' }
  const opened = await twice(
    'calendarOpen',
    'calendar { id label } address',
    { input },
    { input: { ...input, own: true } },
  )
  const calendar = { id: opened.calendar.id }
  await twice('calendarRevoke', 'calendar { id }', calendar, { id: 'calendar_0' })

  const hook = { municipality: T, url: 'https://example.se/hook', label: 'Ärenden' }
  const added = await twice(
    'webhookAdd',
    'webhook { id url } secret',
    { input: hook },
    { input: { ...hook, label: 'B' } },
  )
  const { id: webhook } = added.webhook
  await doing(
    api,
    { act: 'forumLeave', id: world.ids.bra ?? '', input: { actor: world.ids.klubb, on: '2099-01-01' } },
    mine,
  )
  const letter = { id: `letter_${T}`, webhook, at: '2026-11-23T12:00:00Z', error: 'Prov' }
  await bury(api.database, { ...letter, seq: await latestSeq(api.database) })
  await twice('webhookRetry', 'webhook { id }', { id: letter.id }, { id: 'letter_0' })
  await twice('webhookRemove', 'webhook { id }', { id: webhook }, { id: 'webhook_0' })

  const { node } = await api.answer(
    'query ($id: ID!) { node(id: $id) { ... on Forum { members { fact { id } } } } }',
    { id: world.ids.bra },
    mine,
  )
  const asked = { fact: node.members[0].fact.id, input: { municipality: T, mailbox: 'info@klubben.example' } }
  const { ask } = await twice('partnerAsk', 'ask { id state } link', asked, { input: { municipality: T } })
  await twice('partnerAskRevoke', 'ask { id state }', { id: ask.id }, { id: 'ask_0' })

  expect(secrets).toHaveLength(3)
  const kept = await api.database.read((tx) =>
    tx.run(
      'test',
      'MATCH (k:IdempotencyKey) WHERE any(secret IN $secrets WHERE k.answer CONTAINS secret) OR k.answer CONTAINS "klubben" RETURN k.id AS id',
      { secrets },
    ),
  )
  expect(kept).toEqual([])
})

test('rounds and drafts are made once', async () => {
  const { SE, T } = world.territories
  const input = {
    name: 'Uppföljning',
    opens: '2026-11-01',
    closes: '2026-12-15',
    within: SE,
    recommendations: [NORM],
  }
  const { round } = await twice(
    'roundOpen',
    'round { id name }',
    { input },
    { input: { ...input, name: 'B' } },
    staff,
  )
  const csv = `kommun,fråga,svar,dag\n${T},${NORM},nej,2026-11-20\n`
  const survey = { id: round.id, input: { csv, title: 'Enkät' } }
  await twice('roundReport', 'round { id } rows written', survey, { input: { csv, title: 'Annan' } }, staff)
  await twice('roundClose', 'round { id status }', { id: round.id }, { id: 'round_0' }, staff)
  const draft = { input: { pack: 'strategy-2016', yaml: 'id: X1\n' } }
  const other = { input: { pack: 'strategy-2016', yaml: 'id: X2\n' } }
  await twice('recommendationDraft', 'draft { id yaml }', draft, other, staff)
})

test('proposals are answered once', async () => {
  const [second, third] = [coordinatorOf(world.territories.T2), coordinatorOf(world.territories.T3)]
  const made = 'proposal { id state confirmed { code } }'
  const propose = async (input: object) => {
    const ending = `mutation ($id: ID!, $input: ForumEndInput!) { forumEnd(id: $id, input: $input) { proposal { id } errors { code } } }`
    return (await api.answer(ending, { id: world.ids.bra, input }, mine)).forumEnd.proposal
  }
  const { id } = await propose({})
  const other = { id: 'proposal_0' }
  await twice('proposalConfirm', made, { id }, other, { ...second, subject: `second-${id}` })
  const why = { id, input: { reason: 'Vi behöver rådet' } }
  await twice('proposalStop', made, why, { input: { reason: 'Annat' } }, { ...third, subject: `third-${id}` })
  await twice('proposalWithdraw', made, { id: (await propose({})).id }, other)
})

test('of the same sent four times at once one is done, and the others are told what it made', async () => {
  const variables = { input: { municipality: world.territories.T, label: 'Samtidigt' }, key: 'at once' }
  const sent = Array.from({ length: 4 }, () =>
    api.answer(mutationOf('calendarOpen', 'calendar { id } address'), variables, mine),
  )
  const answers = (await Promise.all(sent)).map(({ done }) => done)
  expect(new Set(answers.map(({ calendar }) => calendar.id)).size).toBe(1)
  expect(answers.filter(({ address }) => address !== null)).toHaveLength(1)
  expect(answers.filter(({ replayed }) => replayed)).toHaveLength(3)
})
