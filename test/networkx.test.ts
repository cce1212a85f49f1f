// Our measures and files held against networkx. Where there is no Python with it, test/measures-figures.test.ts holds the measures against naive counts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bridges, components, cutPoints } from '../src/measures/cuts.ts'
import { figures } from '../src/measures/figures.ts'
import type { Shape } from '../src/measures/shape.ts'
import { openApi } from './support/api.ts'
import { python, run } from './support/python.ts'

const script = (name: string) => fileURLToPath(new URL(`support/${name}`, import.meta.url))
const api = openApi()
let interpreter: string | undefined
beforeAll(async () => {
  interpreter = await python()
})
afterAll(() => api.close())

/** Up to 28 actors at up to 8 tables. */
const shapes: fc.Arbitrary<Shape> = fc
  .record({
    actors: fc.nat(28),
    tables: fc.nat(8),
    seats: fc.array(fc.tuple(fc.nat(27), fc.nat(7)), { maxLength: 60 }),
  })
  .map(({ actors, tables, seats }) => {
    const ties = new Map(
      seats
        .filter(([a, t]) => a < actors && t < tables)
        .map(([a, t]) => [`${a} ${t}`, { from: `a${a}`, to: `t${t}` }]),
    )
    return {
      actors: Array.from({ length: actors }, (_, i) => ({ id: `a${i}`, kind: 'POLICE', sector: null })),
      tables: Array.from({ length: tables }, (_, i) => `t${i}`),
      ties: [...ties.values()],
    }
  })

interface Measured {
  betweenness: Record<string, number>
  meetingDensity: number | null
  centralisation: number | null
  parts: number
  bridges: string[][]
  cutPoints: string[]
  modularity: number | null
  best: number | null
}

function asked(shape: Shape) {
  const groups = new Map<number, string[]>()
  for (const [id, group] of figures(shape).community) groups.set(group, [...(groups.get(group) ?? []), id])
  return {
    actors: shape.actors.map(({ id }) => id),
    tables: shape.tables,
    ties: shape.ties.map(({ from, to }) => [from, to]),
    communities: [...groups.values()],
  }
}

const near = (ours: number | null, theirs: number | null) =>
  theirs === null ? expect(ours).toBeNull() : expect(ours).toBeCloseTo(theirs, 12)

function hold(shape: Shape, theirs: Measured) {
  const ours = figures(shape)
  for (const [id, share] of Object.entries(theirs.betweenness)) near(ours.betweenness.get(id) ?? null, share)
  near(ours.meetingDensity, theirs.meetingDensity)
  near(ours.centralisation, theirs.centralisation)
  near(ours.modularity, theirs.modularity)
  expect(components(shape)).toHaveLength(theirs.parts)
  const ends = bridges(shape).map(({ from, to }) => [from, to].toSorted())
  expect(ends.toSorted((a, b) => (`${a}` < `${b}` ? -1 : 1))).toEqual(
    theirs.bridges.toSorted((a, b) => (`${a}` < `${b}` ? -1 : 1)),
  )
  // Ours tells of those only without whom actors lose one another; a table that hangs on an actor is no loss.
  for (const { id } of cutPoints(shape)) expect(theirs.cutPoints).toContain(id)
  // Louvain promises no best answer, but neither of the two is far from the other.
  if (theirs.best !== null) expect(ours.modularity).toBeGreaterThan(theirs.best - 0.1)
}

test('betweenness, densities, centralisation, parts, bridges, cut points and modularity are those of networkx on random networks', async () => {
  if (!interpreter) return
  const many = fc.sample(shapes, { numRuns: 300, seed: 20261123 })
  const { code, out } = await run(interpreter, [script('measure.py')], {
    input: JSON.stringify(many.map(asked)),
  })
  expect([code, out.slice(0, 1)]).toEqual([0, '['])
  const measured: Measured[] = JSON.parse(out)
  expect(measured).toHaveLength(many.length)
  for (const [i, shape] of many.entries()) hold(shape, measured[i] as Measured)
})

test('networkx opens GraphML, GEXF and node-link data, and finds the same nodes, words and edges in each', async () => {
  if (!interpreter) return
  const { territories } = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'Råd & "råd" <1>, åäö 🙂' },
      police: { kind: 'POLICE' },
      iop: { kind: 'IOP' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR' },
      { fact: 'Seat', of: 'police', to: 'council', observedOn: '2026-02-01' },
      { fact: 'Party', of: 'kommun', to: 'iop' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
    ],
  })
  const folder = mkdtempSync(join(tmpdir(), 'samverkansgraf-files-'))
  try {
    const files: string[] = []
    for (const form of ['graphml', 'gexf', 'node-link']) {
      const address = `http://localhost/export/network/${territories.T}.${form}`
      files.push(join(folder, form))
      writeFileSync(files.at(-1) as string, await (await api.app.fetch(new Request(address))).text())
    }
    const { code, out } = await run(interpreter, [script('open-files.py'), ...files])
    expect([code, out.slice(0, 1)]).toEqual([0, '{'])
    const held = JSON.parse(out)
    expect(held.gexf).toEqual(held['node-link'])
    expect(held.graphml).toEqual(held['node-link'])
    const words: string[][] = Object.values(held.graphml.nodes)
    expect(words).toContainEqual(['Råd & "råd" <1>, åäö 🙂', 'PRESENT'])
    expect(words).toContainEqual(['frivård', 'MISSING'])
    expect(held.graphml.edges.map((edge: string[]) => edge[2])).toContain('WANTED')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
