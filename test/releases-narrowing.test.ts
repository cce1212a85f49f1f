// Norms that ask the same as another and more: their tables, taken from each other, count nobody's few.
import { describe, expect, it } from 'vitest'
import type { Result } from '../src/assessment/result.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import type { Rule } from '../src/recommendations/rule.ts'
import { narrows } from '../src/releases/narrowing.ts'
import { type Ground, type Past, type Table, tablesOf } from '../src/releases/table.ts'

const { rules } = loadPacks()
const ruleOf = (id: string) => rules.find((rule) => rule.id === id) as Rule
const local = rules.filter(({ level }) => level === 'MUNICIPALITY')
const pairs = local.flatMap((one) =>
  local.filter((other) => narrows(one, other)).map((other) => [one.id, other.id] as const),
)

type Split = [met: number, gap: number, open: number]

/** Two counties; of each norm so many of each county meet it, have a gap, and are unknown, in that order. */
function groundOf(ids: string[], splits: Record<string, [Split, Split]>): Ground {
  const states = (split: Split) =>
    (['MET', 'NOT_MET', 'UNKNOWN'] as const).flatMap((state, i) => Array<string>(split[i] ?? 0).fill(state))
  const sizes = (splits[ids[0] as string] as [Split, Split]).map((split) => states(split).length)
  return {
    day: '2026-11-23',
    country: { code: 'XX', name: 'Landet' },
    counties: ['01', '12'].map((code) => ({ code, name: `Län ${code}` })),
    municipalities: sizes.flatMap((size, i) =>
      Array.from({ length: size }, (_, m) => ({
        county: ['01', '12'][i] as string,
        results: new Map(
          ids.map((id) => [id, { state: states((splits[id] as [Split, Split])[i] as Split)[m] } as Result]),
        ),
      })),
    ),
    rules: ids.map(ruleOf),
  }
}

const rowOf = (tables: Table[], id: string, code: string) => {
  const row = tables
    .find(({ recommendation }) => recommendation === id)
    ?.rows.find((each) => each.code === code)
  return [row?.met, row?.gap, row?.open]
}
const large: Split = [20, 20, 20]

describe('a norm that narrows another', () => {
  it('is found by what it asks', () => {
    const presuming = (id: string) => ruleOf(id).presumes !== undefined
    expect(pairs.filter(([one]) => !presuming(one))).toEqual([
      ['L10.1', 'S5.6'],
      ['S1.1', 'S5.6'],
      ['S5.3-leisure', 'S0.1-leisure'],
      ['S5.8-faith-community', 'S0.1-faith-communities'],
      ['S5.8-sports-club', 'S0.1-associations'],
      ['S5.10', 'S10.1'],
    ])
    expect(pairs).toContainEqual(['S6.2', 'S2.1'])
    expect(pairs).not.toContainEqual(['S5.6', 'S1.1'])
    expect(pairs).not.toContainEqual(['S5.4-police', 'S5.4-probation'])
  })

  it('is not what gives an agreement that may say less, nor a document that must be newer', () => {
    const base = ruleOf('L6.1')
    const older = { ...base, id: 'X1', with: { ...base.with, freshWithinMonths: 36 } }
    expect([narrows(base, older), narrows(older, base)]).toEqual([true, false])
    const stating = {
      ...ruleOf('S5.10'),
      id: 'X2',
      with: { ...ruleOf('S5.10').with, stated: ['prevention', 'period'] },
    }
    expect([narrows(stating, ruleOf('S5.10')), narrows(ruleOf('S5.10'), stating)]).toEqual([true, false])
    const every = { ...stating, with: { ...stating.with, every: true } }
    expect(narrows(every, ruleOf('S5.10'))).toBe(false)
  })

  it('shows no number that differs from the other’s by one to four, in the same month or another', async () => {
    const ids = ['S1.1', 'S5.6']
    const splits = { 'S1.1': [[15, 9, 6], large], 'S5.6': [[17, 7, 6], large] } as Record<
      string,
      [Split, Split]
    >
    const { tables, counts } = await tablesOf(groundOf(ids, splits), [])
    expect(counts['S5.6']?.counties['01']).toEqual({ met: 17, gap: 7, open: 6 })
    expect(rowOf(tables, 'S1.1', '01')).toEqual([15, 9, 6])
    expect(rowOf(tables, 'S5.6', '01')).toEqual([null, null, 6])
    const only = (id: string): Past => ({
      tables: tables.filter(({ recommendation }) => recommendation === id),
      counts,
    })
    const alone = await tablesOf(groundOf(['S5.6'], splits), [])
    expect(rowOf(alone.tables, 'S5.6', '01')).toEqual([17, 7, 6])
    const later = await tablesOf({ ...groundOf(['S5.6'], splits), rules: ids.map(ruleOf) }, [only('S1.1')])
    expect(rowOf(later.tables, 'S5.6', '01')).toEqual([null, null, 6])
  })

  it('shows numbers that are the same as the other’s, or further from them', async () => {
    const ids = ['S1.1', 'S5.6']
    const { tables } = await tablesOf(
      groundOf(ids, { 'S1.1': [[12, 12, 6], large], 'S5.6': [[17, 7, 6], large] }),
      [],
    )
    expect(rowOf(tables, 'S1.1', '01')).toEqual([12, 12, 6])
    expect(rowOf(tables, 'S5.6', '01')).toEqual([17, 7, 6])
    expect(rowOf(tables, 'S5.6', '12')).toEqual(rowOf(tables, 'S1.1', '12'))
  })

  it('tells how many meet it of those that meet what it presumes only when that is five from how many meet the other', async () => {
    const ids = ['S2.1', 'S6.1', 'S6.2']
    const met = (some: number) =>
      tablesOf(
        groundOf(ids, {
          'S2.1': [[22, 19, 19], large],
          'S6.1': [[30, 15, 15], large],
          'S6.2': [[some, 60 - some - 10, 10], large],
        }),
        [],
      )
    expect(rowOf((await met(20)).tables, 'S6.2', 'XX')[0]).toBeNull()
    expect(rowOf((await met(15)).tables, 'S6.2', 'XX')[0]).toBe(35)
  })
})
