// Calendars: who opens and revokes an address, what stands in it, and what never does.
import { afterAll, describe, expect, test } from 'vitest'
import { createThrottle } from '../src/addresses/throttle.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { calendarsOver } from '../src/calendar/http.ts'
import { fixedClock } from '../src/clock.ts'
import { contextOf } from '../src/context.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { doing } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const opening = `mutation ($input: CalendarOpenInput!) { calendarOpen(input: $input) { calendar { id own label } address errors { code message path } } }`
const revoking = `mutation ($id: ID!) { calendarRevoke(id: $id) { calendar { id } errors { code } } }`
const listing = `query ($c: String!) { calendars(municipality: $c) { id label } }`

const aMunicipality = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'Trygghetsrådet' },
      polis: { kind: 'POLICE' },
      avtal: { kind: 'POLICE_AGREEMENT', name: 'Samverkansöverenskommelsen', until: '2027-03-31' },
      bild: { kind: 'SITUATION_PICTURE', name: 'Lägesbilden', from: '2026-02-01' },
      egen: { kind: 'ACTION_PLAN', name: 'Egna planen', from: '2026-02-01', lane: 'OWN' },
      hemlig: { kind: 'GUIDELINE', name: 'Hemliga riktlinjen', from: '2026-02-01', lane: 'SECRET' },
    },
    facts: [
      { fact: 'Party', of: 'kommun', to: 'avtal' },
      { fact: 'Party', of: 'polis', to: 'avtal' },
      { fact: 'Seat', of: 'polis', to: 'bra' },
      { fact: 'Meeting', of: 'bra', from: '2026-10-05', until: '2026-10-05' },
      { fact: 'Meeting', of: 'bra', from: '2024-10-05', until: '2024-10-05' },
    ],
  })

const open = async (code: string, more: object = {}, as = coordinatorOf(code)) =>
  (await api.answer(opening, { input: { municipality: code, label: 'Utskottets kalender', ...more } }, as))
    .calendarOpen
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  api.app.fetch(new Request(`http://localhost${path}`, { headers, method }))

/** Lines that were folded at 75 octets are put together again. */
const unfolded = async (response: Response) => (await response.text()).replaceAll('\r\n ', '')

describe('A calendar', () => {
  test('holds agreements that end, documents that are due, meetings and what lapses, of what everybody may see', async () => {
    const { territories } = await aMunicipality()
    const { address, errors } = await open(territories.T)
    expect(errors).toEqual([])
    const response = await get(address)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ])
    const text = await unfolded(response)
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toContain('DTSTART;VALUE=DATE:20270331\r\n')
    expect(text).toContain('Sista dagen: Samverkansöverenskommelsen')
    expect(text).toMatch(/DTSTART;VALUE=DATE:20280201\r\n[\s\S]*Dags att följa upp: Lägesbilden/)
    expect(text).toMatch(/DTSTART;VALUE=DATE:20261005\r\n/)
    expect(text).toContain('Möte: Trygghetsrådet')
    expect(text).not.toContain('20241005')
    expect(text).toContain('Inte längre uppfyllt: ')
    expect(text).not.toMatch(/Egna planen|Hemliga riktlinjen/)
  })

  test('opened with what is its own holds that too, and still nothing secret', async () => {
    const { territories } = await aMunicipality()
    const { address } = await open(territories.T, { own: true })
    const text = await unfolded(await get(address))
    expect(text).toContain('Egna planen')
    expect(text).not.toContain('Hemliga riktlinjen')
  })

  test('goes on to hold what is shared when somebody records something secret about it, and nothing that only the secret tells', async () => {
    const { territories } = await api.world({
      things: {
        bra: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'Trygghetsrådet' },
        dold: { kind: 'SIG', name: 'Dolda gruppen', lane: 'SECRET' },
        polis: { kind: 'POLICE' },
        avtal: { kind: 'POLICE_AGREEMENT', name: 'Öppna avtalet', until: '2027-03-31' },
        tyst: { kind: 'COLLABORATION_AGREEMENT', name: 'Tysta avtalet', until: '2027-03-31' },
      },
      facts: [
        { fact: 'Party', of: 'kommun', to: 'avtal' },
        { fact: 'Party', of: 'polis', to: 'avtal', lane: 'SECRET' },
        { fact: 'Party', of: 'kommun', to: 'tyst', lane: 'SECRET' },
        { fact: 'Seat', of: 'polis', to: 'bra', lane: 'SECRET' },
        { fact: 'Meeting', of: 'bra', from: '2026-10-05', until: '2026-10-05' },
        { fact: 'Meeting', of: 'dold', from: '2026-10-06', until: '2026-10-06' },
      ],
    })
    for (const own of [false, true]) {
      const text = await unfolded(await get((await open(territories.T, { own })).address))
      expect(text).toContain('Öppna avtalet')
      expect(text).toContain('Möte: Trygghetsrådet')
      expect(text).not.toMatch(/Tysta avtalet|Dolda gruppen/)
    }
  })

  test('holds an agreement that was renewed once, on its new last day, as the same event said later', async () => {
    const { territories, ids } = await aMunicipality()
    const { address } = await open(territories.T)
    const ending = async () => {
      const events = (await unfolded(await get(address))).split('BEGIN:VEVENT')
      return events.filter((event) => event.includes('Sista dagen: Samverkansöverenskommelsen'))
    }
    const numberIn = (event = '') => Number(/SEQUENCE:(\d+)/.exec(event)?.[1])
    const uidIn = (event = '') => /UID:(.*)/.exec(event)?.[1]
    const [before] = await ending()
    const renewal = {
      act: 'agreementRenew',
      id: ids.avtal ?? '',
      input: { from: '2027-04-01', until: '2029-03-31' },
    }
    expect((await doing(api, renewal, coordinatorOf(territories.T))).errors).toEqual([])
    const [after, ...more] = await ending()
    expect(more).toEqual([])
    expect(after).toContain('DTSTART;VALUE=DATE:20290331')
    expect(uidIn(after)).toBe(uidIn(before))
    expect(numberIn(after)).toBeGreaterThan(numberIn(before))
  })

  test('is not sent again while it is the same', async () => {
    const { territories } = await aMunicipality()
    const { address } = await open(territories.T)
    const first = await get(address)
    const etag = first.headers.get('etag') ?? ''
    expect((await get(address, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(address, { 'if-none-match': '"other"' })).status).toBe(200)
    const head = await get(address, {}, 'HEAD')
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
    expect((await get(address, {}, 'POST')).status).toBe(405)
  })
})

describe('An address', () => {
  test('is kept as a digest only, shown once, and revoked for good', async () => {
    const { territories } = await aMunicipality()
    const { T } = territories
    const { calendar, address } = await open(T)
    const secret = address.slice('/calendar/'.length, -'.ics'.length)
    const found = await api.database.read((tx) =>
      tx.run(
        'test',
        'MATCH (n) WHERE n:CalendarAddress OR n:AuditEntry UNWIND keys(n) AS key WITH n, key WHERE toStringOrNull(n[key]) CONTAINS $secret RETURN key',
        { secret },
      ),
    )
    expect(found).toEqual([])
    expect((await api.answer(listing, { c: T }, coordinatorOf(T))).calendars).toEqual([
      { id: calendar.id, label: 'Utskottets kalender' },
    ])
    const revoke = async () =>
      (await api.answer(revoking, { id: calendar.id }, coordinatorOf(T))).calendarRevoke
    expect((await revoke()).errors).toEqual([])
    expect((await get(address)).status).toBe(404)
    expect((await revoke()).errors).toEqual([{ code: 'ALREADY_SO' }])
    expect((await api.answer(listing, { c: T }, coordinatorOf(T))).calendars).toEqual([])
    const entries = await api.database.read((tx) =>
      tx.run(
        'test',
        "MATCH (e:AuditEntry) WHERE $T IN e.territories AND e.act STARTS WITH 'calendar' RETURN e.act AS act ORDER BY e.seq",
        { T },
      ),
    )
    expect(entries).toEqual([{ act: 'calendarOpen' }, { act: 'calendarRevoke' }])
  })

  test('is opened, seen and revoked by those who work for the municipality only', async () => {
    const { territories } = await aMunicipality()
    const { T, T2 } = territories
    const { calendar } = await open(T)
    const foreign = coordinatorOf(T2)
    expect((await open(T, {}, foreign)).errors[0].code).toBe('FORBIDDEN')
    expect((await api.answer(revoking, { id: calendar.id }, foreign)).calendarRevoke.errors[0].code).toBe(
      'NOT_FOUND',
    )
    expect((await api.ask(listing, { c: T }, foreign)).errors[0]?.extensions?.code).toBe('FORBIDDEN')
    const admin: Viewer = { role: 'ADMIN', municipalities: [] }
    expect((await open(T, { own: true }, admin)).errors).toMatchObject([
      { code: 'FORBIDDEN', path: ['input', 'own'] },
    ])
    expect((await open(T, {}, admin)).errors).toEqual([])
    expect((await open(T, { label: 'Till 19121212-1212' })).errors[0].path).toEqual(['input', 'label'])
  })

  test('that was never given leads nowhere', async () => {
    expect((await get(`/calendar/${'a'.repeat(43)}.ics`)).status).toBe(404)
    expect((await get('/calendar/guess.ics')).status).toBe(404)
  })

  test('is asked for so often and no more, whatever is asked of addresses that are none', async () => {
    const { territories } = await aMunicipality()
    const { address } = await open(territories.T)
    let now = 0
    const surroundings = { database: api.database, clock: fixedClock(TODAY), packs: [], rules: [] }
    const answer = calendarsOver(
      (viewer) => contextOf(surroundings, viewer),
      createThrottle({ now: () => now }),
    )
    const ask = async (path: string) =>
      (await answer(new Request(`http://localhost${path}`, { method: 'HEAD' })))?.status
    expect(await ask(address)).toBe(200)
    const often = await Promise.all(Array.from({ length: 60 }, () => ask(address)))
    expect(often.filter((status) => status === 429)).toHaveLength(1)
    now = 60_000
    const strange = Array.from(
      { length: 130 },
      (_, i) => `/calendar/${i % 2 ? 'guess' : String(i).padEnd(43, 'a')}.ics`,
    )
    expect(new Set(await Promise.all(strange.map(ask)))).toEqual(new Set([404]))
    expect(await ask(address)).toBe(200)
    expect(await ask('/elsewhere')).toBeUndefined()
  })
})
