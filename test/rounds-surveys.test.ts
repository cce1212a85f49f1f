// Surveys: taken in whole as a round's reports, or not at all.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test, vi } from 'vitest'
import { main } from '../src/cli/main.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { stubServer } from './support/environment.ts'
import { NORM, rounds } from './support/rounds.ts'
import { listen } from './support/terminal.ts'
import { doing, keptIsFresh } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())
const { aCouncil, aRound, close, report, read, auditOf } = rounds(api)

describe('A survey', () => {
  test('is taken in as reports of the round, confirms the lists it says are whole, and twice is once', async () => {
    const world = await aCouncil()
    const { T, T2 } = world.territories
    const id = await aRound(world)
    const csv = `kommun;fråga;svar;dag\n${T};${NORM};nej;2026-11-10\n${T};FORUMS;ja;2026-11-10\n${T};FORUM_SEATS;ja;2026-11-10\n${T2};${NORM};vet ej;2026-11-11\n`
    expect(await report(id, csv)).toMatchObject({ rows: 4, written: 4, errors: [] })
    await keptIsFresh(api, world)
    expect(await report(id, csv)).toMatchObject({ rows: 4, written: 0, errors: [] })
    const { reports } = await read(
      id,
      'reports { municipality { code } asks answer on fact { says sources { title } } }',
    )
    expect(reports).toHaveLength(4)
    expect(reports.find((each: { asks: string }) => each.asks === NORM)).toMatchObject({
      municipality: { code: T },
      answer: 'NO',
      on: '2026-11-10',
      fact: { says: expect.stringContaining('svarade nej'), sources: [{ title: 'Enkät 2026' }] },
    })
    expect(await auditOf('roundReport', T2)).toEqual([{ subject: 'a-national' }])
    await close(id)
    const counts = await read(id, 'counts { known unknown reportedNo reportedUnknown reportedYes }')
    expect(counts.counts).toEqual([
      { known: 1, unknown: 2, reportedNo: 1, reportedUnknown: 1, reportedYes: 0 },
    ])
  })

  test('corrects what an earlier one said in the same round', async () => {
    const world = await aCouncil()
    const { T } = world.territories
    const id = await aRound(world)
    await report(id, `municipality,asks,answer,day\n${T},${NORM},no,2026-11-10`)
    await report(id, `municipality,asks,answer,day\n${T},${NORM},yes,2026-11-12`)
    expect((await read(id, 'reports { answer on }')).reports).toEqual([{ answer: 'YES', on: '2026-11-12' }])
  })

  test('stands in a round that has closed as it stood then, also when it is taken back', async () => {
    const world = await aCouncil()
    const { T } = world.territories
    const [closed, open] = [await aRound(world, { name: 'Stängd' }), await aRound(world, { name: 'Öppen' })]
    const csv = `municipality,asks,answer,day\n${T},${NORM},no,2026-11-10`
    for (const id of [closed, open]) expect(await report(id, csv)).toMatchObject({ written: 1, errors: [] })
    await close(closed)
    const reports = async (id: string) => (await read(id, 'reports { answer fact { id says } }')).reports
    for (const id of [closed, open]) {
      const [{ fact }] = await reports(id)
      const back = { act: 'factRetract', id: fact.id, input: { reason: 'Fel kommun' } }
      expect((await doing(api, back, coordinatorOf(T))).errors).toEqual([])
    }
    expect(await reports(closed)).toMatchObject([{ answer: 'NO', fact: { says: expect.anything() } }])
    expect(await reports(open)).toEqual([])
  })

  test('that is malformed anywhere writes nothing, and says in which file, line and column', async () => {
    const [world, other] = [await aCouncil(), await aCouncil()]
    const { T } = world.territories
    const id = await aRound(world)
    const rows = [
      [`${other.territories.T},FORUMS,yes,2026-11-10`, 'municipality'],
      [`${T},S99,yes,2026-11-10`, 'asks'],
      [`${T},FORUMS,kanske,2026-11-10`, 'answer'],
      [`${T},FORUMS,yes,2027-01-10`, 'day'],
      [`${T},19121212-1212,yes,2026-11-10`, 'asks'],
      [`${T},FORUMS,yes`, '(all)'],
    ]
    for (const [row, column] of rows) {
      const csv = `municipality,asks,answer,day\n${T},ACTORS,yes,2026-11-10\n${row}\n`
      const { errors, rows: taken } = await report(id, csv)
      expect([taken, errors[0]?.message]).toEqual([
        null,
        expect.stringContaining(`enkat.csv, line 3, column ${column}:`),
      ])
      expect(errors[0].message).not.toContain('121212')
    }
    const twice = await report(
      id,
      `municipality,asks,answer,day\n${T},ACTORS,yes,2026-11-10\n${T},ACTORS,no,2026-11-10`,
    )
    expect(twice.errors[0].message).toContain('on line 2 already')
    const headless = await report(id, `${T},ACTORS,yes,2026-11-10`)
    expect(headless.errors[0].message).toContain('line 1')
    expect((await read(id, 'reports { asks }')).reports).toEqual([])
  })

  test('is not undone by one of the municipalities for all the others', async () => {
    const world = await aCouncil()
    const { T, T2 } = world.territories
    const id = await aRound(world)
    await report(id, `municipality,asks,answer,day\n${T},FORUMS,yes,2026-11-10\n${T2},FORUMS,yes,2026-11-10`)
    const [entry] = await api.database.read((tx) =>
      tx.run(
        'test',
        "MATCH (e:AuditEntry {act: 'roundReport'}) WHERE $T IN e.territories RETURN e.seq AS seq",
        { T },
      ),
    )
    const undone = await doing(api, { act: 'actUndo', id: `act_${entry?.seq}`, input: {} }, coordinatorOf(T))
    expect(undone.errors[0]?.code).toBe('FORBIDDEN')
  })

  test('is taken in from the command line, which says where a file is wrong', async () => {
    stubServer(inject('neo4j'))
    const world = await aCouncil()
    const id = await aRound(world, { opens: '2020-01-01' })
    const folder = mkdtempSync(join(tmpdir(), 'round-'))
    const [good, bad] = [join(folder, 'svar.csv'), join(folder, 'fel.csv')]
    writeFileSync(good, `kommun,fråga,svar,dag\n${world.territories.T},FORUMS,ja,2024-05-01\n`)
    writeFileSync(bad, `kommun,fråga,svar,dag\n${world.territories.T},FORUMS,ja,i går\n`)
    const run = async (...argv: string[]) => {
      const terminal = listen()
      return { code: await main(['round', ...argv], terminal), ...terminal.heard() }
    }
    expect(await run('import', '--round', id, bad)).toMatchObject({
      code: 1,
      err: expect.stringContaining('fel.csv, rad 2, kolumn dag: ska vara en dag som 2026-03-31'),
    })
    const done = await run('import', '--round', id, good)
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('1 rader, 1 som inte fanns förut') })
    expect((await run('import', good)).code).toBe(2)
    expect((await run('import', '--round', id, join(folder, 'none.csv'))).code).toBe(2)
    vi.unstubAllEnvs()
  })
})
