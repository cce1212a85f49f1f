// Rounds as tests open, read and close them.
import { expect } from 'vitest'
import type { Viewer } from '../../src/auth/viewer.ts'
import type { openApi } from './api.ts'
import type { BuiltWorld } from './world.ts'

type Api = ReturnType<typeof openApi>

export const national: Viewer = { role: 'NATIONAL', municipalities: [], subject: 'a-national' }
export const NORM = 'S5.4-probation'

export const opening = `mutation ($input: RoundOpenInput!) { roundOpen(input: $input) { round { id name status asked answered recommendations } errors { code message path } } }`
export const closing = `mutation ($id: ID!) { roundClose(id: $id) { round { id status closedOn } errors { code message } } }`
export const reporting = `mutation ($id: ID!, $input: RoundReportInput!) { roundReport(id: $id, input: $input) { rows written round { id } errors { code message path } } }`

export interface More {
  name?: string
  within?: string
  opens?: string
  closes?: string
  recommendations?: string[]
}

/** All of them over one API. */
export function rounds(api: Api) {
  const aCouncil = () =>
    api.world({
      things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' }, frivard: { kind: 'PROBATION' } },
      facts: [{ fact: 'Seat', of: 'kommun', to: 'bra' }],
    })

  async function opened(world: BuiltWorld, more: More = {}) {
    const usual = { name: 'Uppföljning', opens: '2026-11-01', closes: '2026-12-15', recommendations: [NORM] }
    const input = { ...usual, within: world.territories.SE, ...more }
    return (await api.answer(opening, { input }, national)).roundOpen
  }

  async function aRound(world: BuiltWorld, more: More = {}): Promise<string> {
    const { round, errors } = await opened(world, more)
    expect(errors).toEqual([])
    return round.id
  }

  const close = async (id: string) => (await api.answer(closing, { id }, national)).roundClose
  const report = async (id: string, csv: string) =>
    (await api.answer(reporting, { id, input: { csv, title: 'Enkät 2026', file: 'enkat.csv' } }, national))
      .roundReport
  const read = async (id: string, fields: string, as: Viewer = national) =>
    (await api.answer(`query ($id: ID!) { round(id: $id) { ${fields} } }`, { id }, as)).round
  const auditOf = (act: string, code: string) =>
    api.database.read((tx) =>
      tx.run(
        'test',
        'MATCH (e:AuditEntry {act: $act}) WHERE $code IN e.territories RETURN e.subject AS subject',
        {
          act,
          code,
        },
      ),
    )
  return { aCouncil, opened, aRound, close, report, read, auditOf }
}
