// What is measured of a network, held against naive counts on random networks: nothing here shares code with what it checks.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectors } from '../src/actors/kinds.ts'
import { bridges, components, cutPoints } from '../src/measures/cuts.ts'
import { figures } from '../src/measures/figures.ts'
import { onlyCommonGrounds, reach, singleTies } from '../src/measures/grounds.ts'
import type { Shape } from '../src/measures/shape.ts'

const kinds = ['POLICE', 'SCHOOL', 'FAITH_COMMUNITY', 'HOUSING_COMPANY']

/** Up to nine actors at up to five tables, now and then a table at a table. */
const shapes: fc.Arbitrary<Shape> = fc
  .record({
    who: fc.array(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom(...sectors, null)), { maxLength: 9 }),
    tables: fc.nat(5),
    seats: fc.array(fc.tuple(fc.nat(8), fc.nat(4)), { maxLength: 20 }),
    nested: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 1 }),
  })
  .map(({ who, tables, seats, nested }) => {
    const ties = new Map<string, { from: string; to: string }>()
    for (const [a, t] of seats)
      if (a < who.length && t < tables) ties.set(`${a} ${t}`, { from: `a${a}`, to: `t${t}` })
    for (const [t, u] of nested)
      if (t < u && u < tables) ties.set(`t${t} ${u}`, { from: `t${t}`, to: `t${u}` })
    return {
      actors: who.map(([kind, sector], i) => ({ id: `a${i}`, kind, sector })),
      tables: Array.from({ length: tables }, (_, i) => `t${i}`),
      ties: [...ties.values()],
    }
  })

const idsOf = ({ actors, tables }: Shape) => [...actors.map(({ id }) => id), ...tables]
const tied = ({ ties }: Shape, a: string, b: string) =>
  ties.some(({ from, to }) => (from === a && to === b) || (from === b && to === a))

/** Distances and numbers of shortest ways between all, by relaxing until nothing changes. */
function ways(shape: Shape, ids: string[]) {
  const distance = (a: string, b: string) => table.get(`${a} ${b}`) ?? Number.POSITIVE_INFINITY
  const table = new Map<string, number>()
  for (const a of ids)
    for (const b of ids)
      table.set(`${a} ${b}`, a === b ? 0 : tied(shape, a, b) ? 1 : Number.POSITIVE_INFINITY)
  for (const k of ids)
    for (const a of ids)
      for (const b of ids) table.set(`${a} ${b}`, Math.min(distance(a, b), distance(a, k) + distance(k, b)))
  const number = (a: string, b: string): number =>
    a === b
      ? 1
      : ids
          .filter((c) => tied(shape, c, b) && distance(a, c) + 1 === distance(a, b))
          .reduce((sum, c) => sum + number(a, c), 0)
  return { distance, number }
}

const parts = (shape: Shape, ids: string[]) => {
  const { distance } = ways(shape, ids)
  return ids.filter((a) => !ids.some((b) => b < a && Number.isFinite(distance(a, b)))).length
}

const check = (property: (shape: Shape) => void) => fc.assert(fc.property(shapes, property), { numRuns: 150 })

describe('on random networks', () => {
  test('densities are pairs that are tied of pairs that there are', () => {
    check((shape) => {
      const { density, meetingDensity } = figures(shape)
      const { actors, tables } = shape
      const seats = actors.flatMap(({ id }) => tables.filter((table) => tied(shape, id, table))).length
      const pairs = actors.length * tables.length
      expect(density).toEqual(pairs === 0 ? null : seats / pairs)
      const share = (a: string, b: string) => tables.some((t) => tied(shape, a, t) && tied(shape, b, t))
      const all = actors.flatMap(({ id: a }) =>
        actors.filter(({ id: b }) => a < b).map(({ id: b }) => share(a, b)),
      )
      if (all.length === 0) expect(meetingDensity).toBeNull()
      else expect(meetingDensity).toBeCloseTo(all.filter(Boolean).length / all.length, 12)
    })
  })

  test('centralisation is how far the busiest stands from each, of how far it could', () => {
    check((shape) => {
      const { actors, tables } = shape
      const degree = (a: string) =>
        actors.filter(({ id: b }) => a !== b && tables.some((t) => tied(shape, a, t) && tied(shape, b, t)))
          .length
      const degrees = actors.map(({ id }) => degree(id))
      const n = actors.length
      const star = (n - 1) * (n - 1) - (n - 1)
      const sum = degrees.map((each) => Math.max(...degrees) - each).reduce((a, b) => a + b, 0)
      if (n < 3) expect(figures(shape).centralisation).toBeNull()
      else expect(figures(shape).centralisation).toBeCloseTo(sum / star, 12)
    })
  })

  test('betweenness is the share of shortest ways that pass', () => {
    check((shape) => {
      const ids = idsOf(shape)
      const { distance, number } = ways(shape, ids)
      const found = figures(shape).betweenness
      for (const v of ids) {
        let sum = 0
        for (const s of ids)
          for (const t of ids)
            if (s < t && s !== v && t !== v && Number.isFinite(distance(s, t)))
              if (distance(s, v) + distance(v, t) === distance(s, t))
                sum += (number(s, v) * number(v, t)) / number(s, t)
        const pairs = ((ids.length - 1) * (ids.length - 2)) / 2
        expect(found.get(v)).toBeCloseTo(pairs > 0 ? sum / pairs : 0, 9)
      }
    })
  })

  test('a bridge is a tie without which there are more parts', () => {
    check((shape) => {
      const ids = idsOf(shape)
      const before = parts(shape, ids)
      expect(components(shape)).toHaveLength(before)
      const naive = shape.ties.filter((tie) => {
        const rest = { ...shape, ties: shape.ties.filter((each) => each !== tie) }
        return parts(rest, ids) > before
      })
      expect(bridges(shape)).toHaveLength(naive.length)
      expect(bridges(shape)).toEqual(expect.arrayContaining(naive))
    })
  })

  test('a cut point is one without whom actors lose one another, and the largest piece loses nobody', () => {
    check((shape) => {
      const ids = idsOf(shape)
      const { distance } = ways(shape, ids)
      const found = new Map(cutPoints(shape).map((cut) => [cut.id, cut]))
      for (const id of ids) {
        const rest = { ...shape, ties: shape.ties.filter(({ from, to }) => from !== id && to !== id) }
        const after = ways(rest, ids)
        const near = shape.actors.map((a) => a.id).filter((a) => a !== id && Number.isFinite(distance(a, id)))
        const piece = (a: string) => near.filter((b) => Number.isFinite(after.distance(a, b)))
        const largest = Math.max(0, ...near.map((a) => piece(a).length))
        const cut = found.get(id)
        expect(cut?.lost.length ?? 0).toBe(near.length - largest)
        if (!cut) continue
        expect(cut.among).toBe(near.length)
        for (const a of cut.lost)
          for (const b of near) if (after.distance(a, b) < 1e9) expect(cut.lost).toContain(b)
      }
    })
  })

  test('communities part all members, are no worse than each alone, and the same every time', () => {
    check((shape) => {
      const ids = idsOf(shape)
      const { community, communities, modularity } = figures(shape)
      expect([...community.keys()].toSorted()).toEqual(ids.toSorted())
      expect(new Set(community.values()).size).toBe(communities)
      expect(figures(shape).community).toEqual(community)
      const m = shape.ties.length
      if (m === 0) {
        expect(modularity).toBeNull()
        return
      }
      const degree = (a: string) => ids.filter((b) => tied(shape, a, b)).length
      const quality = (same: (a: string, b: string) => boolean) =>
        ids
          .flatMap((a) =>
            ids
              .filter((b) => same(a, b))
              .map((b) => Number(tied(shape, a, b)) - (degree(a) * degree(b)) / (2 * m)),
          )
          .reduce((a, b) => a + b, 0) /
        (2 * m)
      expect(modularity).toBeCloseTo(
        quality((a, b) => community.get(a) === community.get(b)),
        9,
      )
      expect(modularity).toBeGreaterThanOrEqual(quality((a, b) => a === b) - 1e-9)
    })
  })

  test('sectors meet where both sit, and only common ground is the only one', () => {
    check((shape) => {
      const at = (sector: string) =>
        shape.tables.filter((t) => shape.actors.some((a) => a.sector === sector && tied(shape, a.id, t)))
      const naive = sectors.flatMap((one, i) =>
        sectors.slice(i + 1).flatMap((other) => {
          const both = at(one).filter((t) => at(other).includes(t))
          const among = new Set([...at(one), ...at(other)]).size
          return both.length === 1 ? [{ table: both[0], sectors: [one, other], among }] : []
        }),
      )
      expect(onlyCommonGrounds(shape)).toEqual(naive)
      for (const row of reach(shape)) {
        const others = shape.actors.filter(({ sector }) => sector !== row.sector)
        const met = others.filter(({ id }) => at(row.sector).some((t) => tied(shape, id, t)))
        expect(row).toEqual({
          sector: row.sector,
          actors: shape.actors.length - others.length,
          tables: at(row.sector).length,
          ofTables: shape.tables.length,
          meets: sectors.filter((each) => met.some(({ sector }) => sector === each)),
          meetsActors: met.length,
          ofActors: others.length,
        })
      }
    })
  })

  test('who hangs on one tie is of a wanted kind and has one', () => {
    check((shape) => {
      const found = singleTies(shape, new Set(['POLICE']))
      for (const { id, kind } of shape.actors) {
        const at = shape.tables.filter((t) => tied(shape, id, t))
        const single = kind === 'POLICE' && at.length === 1
        expect(found.filter(({ actor }) => actor === id)).toEqual(single ? [{ actor: id, table: at[0] }] : [])
      }
    })
  })
})

test('a star is wholly centralised and a circle of equals not at all', () => {
  const actor = (i: number) => ({ id: `a${i}`, kind: 'POLICE', sector: null })
  const star = {
    actors: [0, 1, 2, 3].map(actor),
    tables: ['t1', 't2', 't3'],
    ties: [1, 2, 3].flatMap((i) => [
      { from: 'a0', to: `t${i}` },
      { from: `a${i}`, to: `t${i}` },
    ]),
  }
  expect(figures(star).centralisation).toBe(1)
  const round = {
    actors: [0, 1, 2].map(actor),
    tables: ['t'],
    ties: [0, 1, 2].map((i) => ({ from: `a${i}`, to: 't' })),
  }
  expect(figures(round).centralisation).toBe(0)
})
