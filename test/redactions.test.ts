// Blanking what should never have been written: gone everywhere, and nothing else changes.
import { afterAll, expect, test } from 'vitest'
import { remember } from '../src/acts/queries.ts'
import { verify } from '../src/audit/verify.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { partners } from './support/partners.ts'
import { type Answered, doing, keptIsFresh } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())
const { ask, reply, list } = partners(api)

const admin: Viewer = { role: 'ADMIN', municipalities: [], subject: 'an-admin' }
const WORD = 'Ture Påhittad'

const redact = (id: string, more: object = {}, as = admin) =>
  doing(api, { act: 'factRedact', id, input: { reason: 'Ett namn på en person', ...more } }, as)

const asked = `query ($id: ID!) { node(id: $id) { ... on Fact { redacted says(lang: EN) sources { title } of { ... on Organisation { name } } } } }`
const factOf = async (id: string, as: Viewer) => (await api.answer(asked, { id }, as)).node

/** Where the word still stands: in entries since this one, and in the facts they recorded with what these hang on. */
async function holding(word: string, since: number): Promise<string[]> {
  const rows = await api.database.read((tx) =>
    tx.run(
      'test',
      `CALL () {
         MATCH (n:AuditEntry) WHERE n.seq >= $since RETURN n
         UNION
         MATCH (n:Fact) WHERE n.recordedSeq >= $since AND n.recordedSeq < 9007199254740990 RETURN n
         UNION
         MATCH (f:Fact)--(n) WHERE f.recordedSeq >= $since AND f.recordedSeq < 9007199254740990 RETURN n
       }
       WITH n WHERE any(name IN keys(n) WHERE n[name] IS :: STRING AND n[name] CONTAINS $word)
       RETURN DISTINCT head([label IN labels(n) WHERE label <> 'Fact']) AS label`,
      { word, since },
    ),
  )
  return rows.map(({ label }) => label as string).sort()
}

async function named(word: string) {
  const world = await api.world({ things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' } } })
  const mine = { ...coordinatorOf(world.territories.T), subject: 'mine' }
  const { T } = world.territories
  const offered: Answered = await doing(
    api,
    {
      act: 'serviceOffer',
      input: {
        municipality: T,
        kind: 'EXIT_SUPPORT',
        name: `Stöd av ${word}`,
        source: { kind: 'PRESS_OR_OTHER', title: `Intervju med ${word}` },
      },
    },
    mine,
  )
  const service = offered.thing?.id ?? ''
  const [row] = await api.database.read((tx) =>
    tx.run('test', 'MATCH (f:Name)-[:NAME_OF]->(:Thing {id: $service}) RETURN f.id AS id', { service }),
  )
  return { world, mine, service, fact: row?.id as string, seq: Number(offered.act?.slice(4)) }
}

test('the texts of a fact, the name and the sources are gone, and the chain still verifies', async () => {
  const word = `${WORD} ${Math.random().toString(36).slice(2)}`
  const { world, mine, fact, seq } = await named(word)
  expect(await holding(word, seq)).toEqual(['AuditEntry', 'Name', 'Source', 'Thing'])
  const done = await redact(fact, { name: true, source: true })
  expect(done).toMatchObject({ errors: [], flags: { opened: [], changed: [], closed: [] } })
  expect(await factOf(fact, mine)).toMatchObject({ redacted: true, sources: [{ title: '[borttaget]' }] })
  expect(JSON.stringify(await factOf(fact, mine))).not.toContain(word)
  // Its other facts have the same source, and keep it: each fact is redacted by itself.
  expect(await holding(word, seq)).toEqual(['Source'])

  const found = await verify(api.database)
  expect(found.broken).toBeNull()
  expect(found.redacted).toBeGreaterThan(0)
  const entries = await api.answer(
    `query ($m: String) { auditEntries(filter: { municipality: $m }) { nodes { id act redacted note after { id } things { id } subject } } }`,
    { m: world.territories.T },
    mine,
  )
  const [redaction, offer] = entries.auditEntries.nodes
  expect(redaction).toMatchObject({
    act: 'factRedact',
    subject: 'an-admin',
    note: 'Ett namn på en person',
    redacted: false,
  })
  expect(redaction.things).toEqual(offer.things)
  expect(offer).toMatchObject({ id: `act_${seq}`, redacted: true, note: null })
  expect(offer.after.length).toBeGreaterThan(1)
  await keptIsFresh(api, world)
})

test('what it says is blanked in every version of it, also what a municipality keeps to itself', async () => {
  const word = `${WORD} ${Math.random().toString(36).slice(2)}`
  const world = await api.world({ things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' } } })
  const { T } = world.territories
  const mine = coordinatorOf(T)
  const explained = await doing(
    api,
    {
      act: 'gapExplain',
      input: {
        municipality: T,
        recommendation: 'S5.4-police',
        decidedBy: 'KS',
        reason: `${word} sitter redan där`,
        decidedOn: '2026-11-01',
        until: '2027-11-01',
      },
    },
    mine,
  )
  expect(explained.errors).toEqual([])
  const seq = Number(explained.act?.slice(4))
  const [row] = await api.database.read((tx) =>
    tx.run('test', 'MATCH (f:Fact) WHERE f.recordedSeq = $seq RETURN f.id AS id', { seq }),
  )
  const id = row?.id as string
  const ended = await doing(api, { act: 'explanationEnd', id, input: { on: '2026-11-20' } }, mine)
  expect(ended.errors).toEqual([])
  expect(await holding(word, seq)).toEqual(['AuditEntry', 'Explanation'])
  expect((await redact(id)).errors).toEqual([])
  expect(await holding(word, seq)).toEqual([])
  expect((await factOf(id, mine)).redacted).toBe(true)
  expect((await verify(api.database)).broken).toBeNull()
  await keptIsFresh(api, world)
})

test('what a partner wrote of a seat is gone from the question and from the audit', async () => {
  const word = `${WORD} ${Math.random().toString(36).slice(2)}`
  const world = await api.world({
    things: { rad: { kind: 'SSPF' }, moske: { kind: 'FAITH_COMMUNITY' } },
    facts: [
      { fact: 'Seat', of: 'moske', to: 'rad', key: 'plats' },
      { fact: 'Seat', of: 'kommun', to: 'rad', key: 'egen' },
    ],
  })
  const { T } = world.territories
  const { link } = await ask(world, { mailbox: 'ture.pahittad@forsamlingen.example' })
  expect((await reply(link, 'CORRECTED', `Ring ${word}`)).status).toBe(200)
  // What an act answered under its key may have named it too.
  const answer = JSON.stringify({ warnings: [{ said: { sv: `Ring ${word}, inte "oss"` } }] })
  await remember(api.database, { kept: { id: word, input: '', answer, at: '2026-11-23T12:00:00Z' } })
  const kept = async () => {
    const held = `MATCH (n) WHERE (n:PartnerAsk OR n:AuditEntry OR n:IdempotencyKey) AND any(name IN keys(n) WHERE n[name] IS :: STRING
      AND (n[name] CONTAINS $word OR n[name] CONTAINS $T AND n[name] CONTAINS 'ture.pahittad')) RETURN DISTINCT labels(n)[0] AS label, n.act AS act`
    return (await api.database.read((tx) => tx.run('test', held, { word, T }))).length
  }
  expect(await kept()).toBe(4)
  expect((await redact(world.ids.egen ?? '')).errors).toMatchObject([{ code: 'ALREADY_SO' }])
  expect((await redact(world.ids.plats ?? '')).errors).toEqual([])
  expect(await kept()).toBe(0)
  const blanked = { state: 'CORRECTED', words: '[borttaget]', mailbox: '[borttaget]' }
  expect(await list(world)).toMatchObject([blanked])
  expect((await verify(api.database)).broken).toBeNull()
  await keptIsFresh(api, world)
})

test('only administrators do it, only where there is something to blank, and only once', async () => {
  const { world, mine, fact } = await named(`${WORD} ${Math.random().toString(36).slice(2)}`)
  const mutation = 'mutation ($id: ID!) { factRedact(id: $id, input: { reason: "x" }) { act } }'
  expect(await api.refusal(mutation, { id: fact }, mine)).toMatch(/not allowed/)
  expect((await factOf(fact, mine)).redacted).toBe(false)
  const codes = async (id: string, more = {}) =>
    (await redact(id, more)).errors.map(({ code, path }) => [code, path.at(-1)])
  expect(await codes('fact_nowhere')).toEqual([['NOT_FOUND', 'id']])
  expect(await codes(fact, { reason: ' ' })).toEqual([['BAD_INPUT', 'reason']])
  expect(await codes(world.ids['bra.reach'] ?? '')).toEqual([['ALREADY_SO', 'id']])
  expect(await codes(fact)).toEqual([])
  expect(await codes(fact)).toEqual([['ALREADY_SO', 'id']])
})
