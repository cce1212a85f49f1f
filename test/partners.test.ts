// Questions to partners: a link that is shown once and used once, what each answer becomes, and who may ask.
import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { listing, partners, revoking } from './support/partners.ts'
import { doing, keptIsFresh } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())
const { ask, open, proofIn, reply, list } = partners(api)

const standing = `query ($id: ID!) { node(id: $id) { ... on Forum { members { actor { id } fact { id disputed observedOn sources { kind } } } } } }`

const admin: Viewer = { role: 'ADMIN', municipalities: [] }

const aForum = () =>
  api.world({
    things: {
      rad: { kind: 'INTERFAITH_COUNCIL' },
      moske: { kind: 'FAITH_COMMUNITY', name: 'Församlingen <b>' },
      egen: { kind: 'SSPF', lane: 'OWN' },
    },
    facts: [
      { fact: 'Seat', of: 'moske', to: 'rad', key: 'plats' },
      { fact: 'Seat', of: 'moske', to: 'egen', key: 'egenPlats', lane: 'OWN' },
      { fact: 'Tie', of: 'kommun', to: 'moske', key: 'band' },
    ],
  })

const seats = async (world: BuiltWorld, ...municipalities: string[]) =>
  (await api.answer(standing, { id: world.ids.rad }, coordinatorOf(...municipalities))).node.members
const auditOf = (world: BuiltWorld) =>
  api.database.read((tx) =>
    tx.run(
      'test',
      "MATCH (e:AuditEntry) WHERE $T IN e.territories AND e.act STARTS WITH 'partner' RETURN e.act AS act, e.subject AS subject ORDER BY e.seq",
      { T: world.territories.T },
    ),
  )

describe('The page behind a link', () => {
  test('asks in Swedish, runs nothing, and is not answered by being opened', async () => {
    const world = await aForum()
    const { link, ask: asked } = await ask(world)
    const page = await open(link)
    const text = await page.text()
    expect(page.status).toBe(200)
    expect(text).toContain('Stämmer det här?')
    expect(text).toContain('Församlingen &#60;b&#62;')
    expect(text).not.toMatch(/<script|<b>/)
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(page.headers.get('cache-control')).toBe('no-store')
    await open(link)
    expect(await list(world)).toMatchObject([{ id: asked.id, state: 'OPEN' }])
  })

  test('takes no answer from elsewhere, without its own proof, or of another shape', async () => {
    const world = await aForum()
    const { link } = await ask(world)
    const refused = await Promise.all([
      reply(link, 'CONFIRMED', '', { proof: 'a'.repeat(64) }),
      reply(link, 'CONFIRMED', '', { headers: { origin: 'https://elsewhere.example' } }),
      reply(link, 'CONFIRMED', '', { headers: { origin: 'null' } }),
      reply(link, 'CONFIRMED', '', { headers: { 'sec-fetch-site': 'cross-site' } }),
      reply(link, 'CONFIRMED', '', { headers: { 'content-type': 'text/plain' } }),
      reply(link, 'PERHAPS'),
    ])
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 400])
    expect(await list(world)).toMatchObject([{ state: 'OPEN' }])
  })

  test('is not there for a link that was never given, and answers so many times a minute', async () => {
    expect((await open(`/partner/${'b'.repeat(43)}`)).status).toBe(404)
    expect((await open('/partner/guess')).status).toBe(404)
    const world = await aForum()
    const { link } = await ask(world)
    const guesses = Array.from({ length: 130 }, async () => (await open('/partner/guess')).status)
    expect(new Set(await Promise.all(guesses))).toEqual(new Set([404]))
    const statuses = await Promise.all(Array.from({ length: 32 }, async () => (await open(link)).status))
    expect(statuses.filter((status) => status === 429)).toHaveLength(2)
  })
})

describe('A partner', () => {
  test('confirms: its own word stands beside the municipality’s, once, and is in the audit', async () => {
    const world = await aForum()
    const { T } = world.territories
    const { link, ask: asked } = await ask(world)
    expect((await reply(link, 'CONFIRMED')).status).toBe(200)
    const kinds = (await seats(world, T)).map(
      (seat: { fact: { sources: { kind: string }[] } }) => seat.fact.sources[0]?.kind,
    )
    expect(kinds.sort()).toEqual(['INVENTED', 'PARTNER_CONFIRMATION'])
    expect((await open(link)).status).toBe(410)
    expect((await reply(link, 'DECLINED', '', { proof: 'a'.repeat(64) })).status).toBe(410)
    expect(await seats(world, T)).toHaveLength(2)
    expect(await auditOf(world)).toEqual([
      { act: 'partnerAsk', subject: expect.anything() },
      { act: 'partnerAnswer', subject: `partner_${asked.id}` },
    ])
    await keptIsFresh(api, world)
    const left = await doing(
      api,
      { act: 'forumLeave', id: world.ids.rad ?? '', input: { actor: world.ids.moske, on: '2026-11-22' } },
      coordinatorOf(T),
    )
    expect(left.errors).toEqual([])
    expect(await seats(world, T)).toEqual([])
  })

  test('declines: the municipality knows, and nobody else does', async () => {
    const world = await aForum()
    const { T, T2 } = world.territories
    const { link } = await ask(world)
    expect((await reply(link, 'DECLINED')).status).toBe(200)
    expect(await list(world)).toMatchObject([{ state: 'DECLINED' }])
    const disputed = async (...codes: string[]) =>
      (await seats(world, ...codes)).map((seat: { fact: { disputed: boolean } }) => seat.fact.disputed)
    expect(await disputed(T)).toEqual([true])
    expect(await disputed(T2)).toEqual([false])
    const [entry] = await api.database.read((tx) =>
      tx.run(
        'test',
        "MATCH (e:AuditEntry {act: 'partnerAnswer'}) WHERE $T IN e.territories RETURN e.territories AS codes",
        { T },
      ),
    )
    expect(entry?.codes).toEqual([T])
    await keptIsFresh(api, world)
  })

  test('tells its municipality only: administrators see alike of one that declined, corrected or is silent', async () => {
    const worlds = [await aForum(), await aForum(), await aForum()]
    const [declined, corrected, waiting] = worlds as [BuiltWorld, BuiltWorld, BuiltWorld]
    const mailbox = 'info@forsamlingen.example'
    const asked = [await ask(declined, { mailbox }), await ask(corrected), await ask(waiting, { mailbox })]
    await reply(asked[0].link, 'DECLINED')
    await reply(asked[1].link, 'CORRECTED', 'Vi är adjungerade.')
    const own = { municipality: waiting.territories.T, recommendation: 'S5.7', step: 'PLANNED' }
    await doing(api, { act: 'effortRecord', input: own }, coordinatorOf(waiting.territories.T))
    const audit = `query ($c: String!, $act: String) { auditEntries(filter: { municipality: $c, act: $act }, first: 2) {
      totalCount nodes { id act label subject correlation after { id } note } } }`
    const codesOf = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code)
    for (const [i, { territories }] of worlds.entries()) {
      const told = { state: 'KEPT', words: null, mailbox: null, answeredAt: null }
      expect((await api.answer(listing, { c: territories.T }, admin)).partnerAsks).toMatchObject([told])
      const { partnerAskRevoke } = await api.answer(revoking, { id: asked[i].ask.id }, admin)
      expect(codesOf(partnerAskRevoke)).toEqual(['FORBIDDEN'])
      const { nodes } = (await api.answer(audit, { c: territories.T }, admin)).auditEntries
      expect(nodes.map(({ act }: { act: string }) => act)).toEqual(['withheld', 'partnerAsk'])
      const label = 'Åtgärd som en kommun håller för sig själv'
      expect(nodes[0]).toMatchObject({ label, subject: 'withheld', correlation: '', after: [], note: null })
      const count = async (act: string) =>
        (await api.answer(audit, { c: territories.T, act }, admin)).auditEntries.totalCount
      expect([await count('partnerAnswer'), await count('withheld')]).toEqual([0, 1])
      const undoing = { act: 'actUndo', id: nodes[0].id, input: { reason: 'Prov' } }
      expect(codesOf(await doing(api, undoing, admin))).toEqual(['FORBIDDEN'])
    }
    expect(codesOf(await ask(declined, {}, admin))).toEqual(['FORBIDDEN'])
    expect(await list(declined)).toMatchObject([{ state: 'DECLINED', mailbox }])
    const mine = coordinatorOf(corrected.territories.T)
    const { nodes } = (await api.answer(audit, { c: corrected.territories.T }, mine)).auditEntries
    expect(nodes[0]).toMatchObject({ act: 'partnerAnswer', subject: `partner_${asked[1].ask.id}` })
  })

  test('corrects in its own words, which hold nothing of persons and change nothing on record', async () => {
    const world = await aForum()
    const { T } = world.territories
    const { link } = await ask(world)
    const before = await seats(world, T)
    for (const words of ['', 'Ring 19121212-1212', 'Skriv till anna@example.se', 'x'.repeat(2001)])
      expect((await reply(link, 'CORRECTED', words)).status).toBe(400)
    expect((await reply(link, 'CORRECTED', 'Vi är adjungerade, inte ledamöter.')).status).toBe(200)
    expect(await list(world)).toMatchObject([
      { state: 'CORRECTED', words: 'Vi är adjungerade, inte ledamöter.' },
    ])
    expect(await seats(world, T)).toEqual(before)
    expect(await auditOf(world)).toHaveLength(2)
  })

  test('answers once, however many press at the same time', async () => {
    const world = await aForum()
    const { link } = await ask(world)
    const proof = proofIn(await (await open(link)).text())
    const statuses = await Promise.all(
      Array.from({ length: 4 }, async () => (await reply(link, 'CONFIRMED', '', { proof })).status),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(await seats(world, world.territories.T)).toHaveLength(2)
  })

  test('is told when the fact was changed after it was asked', async () => {
    const world = await aForum()
    const { T } = world.territories
    const { link } = await ask(world)
    await doing(
      api,
      { act: 'forumLeave', id: world.ids.rad ?? '', input: { actor: world.ids.moske } },
      coordinatorOf(T),
    )
    expect((await reply(link, 'CONFIRMED')).status).toBe(409)
  })
})

describe('A link', () => {
  test('runs out at the end of the day that its page names, 30 days on', async () => {
    const world = await aForum()
    const { link } = await ask(world)
    const later = (day: string, now: string) =>
      createApp(
        { database: api.database, clock: { today: () => day, now: () => now }, packs: [], rules: api.rules },
        { logLevel: 'silent' },
      )
    // Half an hour to midnight in Sweden, and half an hour past it.
    const [last, past] = [
      later('2026-12-23', '2026-12-23T22:30:00.000Z'),
      later('2026-12-24', '2026-12-23T23:30:00.000Z'),
    ]
    const page = await open(link, last)
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('till och med 23 december 2026'),
    ])
    expect((await open(link, past)).status).toBe(410)
    await Promise.all([last.close(), past.close()])
  })

  test('is taken back by the municipality, by asking anew, and is kept as a digest only', async () => {
    const world = await aForum()
    const first = await ask(world)
    const second = await ask(world)
    expect((await open(first.link)).status).toBe(410)
    expect((await open(second.link)).status).toBe(200)
    const as = coordinatorOf(world.territories.T)
    const revoke = async (who = as) =>
      (await api.answer(revoking, { id: second.ask.id }, who)).partnerAskRevoke
    expect((await revoke(coordinatorOf(world.territories.T2))).errors).toEqual([{ code: 'NOT_FOUND' }])
    expect((await revoke()).ask).toEqual({ state: 'REVOKED' })
    expect((await revoke()).errors).toEqual([{ code: 'ALREADY_SO' }])
    expect((await open(second.link)).status).toBe(410)
    const secret = second.link.slice('/partner/'.length)
    const kept = await api.database.read((tx) =>
      tx.run(
        'test',
        'MATCH (n) WHERE (n:PartnerAsk OR n:AuditEntry) AND any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $secret) RETURN n.id AS id',
        { secret },
      ),
    )
    expect(kept).toEqual([])
  })

  test('is made by those who work for the municipality, of what is shared, and of seats and parties', async () => {
    const world = await aForum()
    const { T, T2 } = world.territories
    expect((await ask(world, {}, coordinatorOf(T2))).errors[0].code).toBe('FORBIDDEN')
    expect((await ask(world, { municipality: T2 }, coordinatorOf(T2))).errors[0].code).toMatch(
      /BAD_INPUT|FORBIDDEN/,
    )
    expect((await ask(world, {}, coordinatorOf(T), 'egenPlats')).errors[0].code).toBe('BAD_INPUT')
    expect((await ask(world, {}, coordinatorOf(T), 'band')).errors[0].code).toBe('BAD_INPUT')
    expect((await ask(world, { mailbox: 'inte en adress' })).errors[0].path).toEqual(['input', 'mailbox'])
    expect((await ask(world, { mailbox: 'anna.larsson@gmail.com' })).warnings).toEqual([
      { code: 'PERSONAL_MAILBOX' },
    ])
    expect((await api.ask(listing, { c: T }, coordinatorOf(T2))).errors[0]?.extensions?.code).toBe(
      'FORBIDDEN',
    )
  })
})
