// The recommendation files: all valid, every norm accounted for, and none heavier than its source allows.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadPacks } from '../src/recommendations/packs.ts'
import { severities, strengths } from '../src/recommendations/rule.ts'
import { normsFile, normsPage } from '../src/recommendations/table.ts'

const norms = `
  S0.1 S1.1 S1.2 S1.3 S1.4 S2.1 S2.2 S2.3 S3.1 S3.2 S3.3 S3.4 S3.5 S4.1 S4.2 S4.3 S5.1 S5.2 S5.3 S5.4 S5.5 S5.6 S5.7 S5.8
  S5.9 S5.10 S5.11 S5.12 S5.13 S5.14 S5.15 S6.1 S6.2 S6.3 S6.4 S6.5 S6.6 S7.1 S7.2 S7.3 S8.1 S8.2 S8.3 S9.1 S9.2 S9.3 S9.4
  S9.5 S9.6 S10.1 S10.2 S10.3 S10.4 S11 N1.1 N1.2 N1.3 N1.4 N1.5 N1.6 N1.7 N2.1 N3 N4.1 N4.2 N5.1 N6 N7 N8.1 L4.1 L4.2 L5.1
  L5.2 L6.1 L6.2 L7.1 L9.1 L9.2 L9.3 L10.1 L10.2 L10.3 L11.1 L12.1 L12.2 L13.1 L13.2`
  .trim()
  .split(/\s+/)

const { packs, rules } = loadPacks()

describe('the files', () => {
  test('account for every norm once: as a recommendation, sharing a flag, or with the reason none can test it', () => {
    const split = (id: string) => id.replace(/-.*/, '')
    const tested = new Set(rules.map(({ id }) => split(id)))
    const shared = rules.flatMap(({ serves }) => serves.map(({ id }) => id))
    const untested = packs.flatMap((pack) => pack.untested.map(({ id }) => id))
    for (const norm of norms)
      expect([
        norm,
        [tested.has(norm), shared.includes(norm), untested.includes(norm)].filter(Boolean),
      ]).toEqual([norm, [true]])
    expect([...tested].filter((id) => !norms.includes(id))).toEqual([])
  })

  test('account for ten local and eight national measures, and fourteen paragraphs', () => {
    const parts = packs.flatMap((pack) => pack.measures.map(({ part }) => part))
    expect(parts.filter((part) => part === 'LOCAL')).toHaveLength(10)
    expect(parts.filter((part) => part === 'NATIONAL')).toHaveLength(8)
    expect(parts.filter((part) => part === 'PARAGRAPH')).toHaveLength(14)
  })

  test('give rules that know their pack, none before the one it presumes', () => {
    const seen = new Set<string>()
    for (const { id, pack, presumes } of rules) {
      if (presumes) expect([id, seen.has(presumes)]).toEqual([id, true])
      seen.add(id)
      expect(pack).toBe(id.startsWith('L') ? 'law-2023-196' : 'strategy-2016')
    }
    expect(seen.size).toBe(rules.length)
  })

  test('are shown as they are in docs/norms.md', () => {
    expect(readFileSync(normsFile, 'utf8')).toBe(normsPage({ packs, rules }))
  })
})

/** What a strength weighs at most; a result that hangs on a parameter of ours weighs one step less. */
const heaviest = { SKA_LAG: 0, SKA: 1, BOR: 2, SJALVKLAR: 2, KAN: 3, GUIDANCE: 2 } as const

describe.each(rules.map((each) => [each.id, each] as const))('%s', (_, each) => {
  const { citations, duty, parameters, severity } = each
  const weight = severities.indexOf(severity)
  const ours = parameters.some(({ from }) => from === 'OURS')

  test('weighs no more than its strongest word and its parameters allow', () => {
    const strongest =
      strengths.find((one) => citations.some(({ strength }) => strength === one)) ?? 'GUIDANCE'
    const step = (ours ? 1 : 0) + (duty === 'EFFORT' ? 1 : 0)
    expect(weight).toBeGreaterThanOrEqual(heaviest[strongest] + step)
    if (severity === 'CRITICAL') expect([each.pack, duty, ours]).toEqual(['law-2023-196', 'RESULT', false])
  })

  test('cites its own source, and says in its account what that source is', () => {
    const law = each.pack === 'law-2023-196'
    for (const { source } of citations) expect([each.pack, 'practice']).toContain(source)
    for (const { met, missing, ask } of [each.account.sv, each.account.en])
      for (const sentence of [met, missing, ask]) {
        expect(sentence).toMatch(law ? /2023:196/ : /2016/)
        expect(sentence).toMatch(/[.?]$/)
        expect(sentence).not.toMatch(/\bBRÅ\b/)
      }
  })

  test('is in force from the day its source says', () => {
    const from =
      each.pack === 'strategy-2016'
        ? '2016-07-01'
        : /^L(5\.|6\.2)/.test(each.id)
          ? '2024-07-01'
          : '2023-07-01'
    expect(each.period.from).toBe(from)
  })

  test('shows what it is when nothing is known', () => {
    const bare = each.examples.filter(({ world }) => !world.facts.length && !Object.keys(world.things).length)
    expect(bare.length).toBeGreaterThan(0)
    for (const { expect: result } of bare)
      expect(result).toEqual(
        each.presumes ? { state: 'NOT_APPLICABLE' } : { state: 'UNKNOWN', reason: 'ABSENT' },
      )
  })

  test('has a documented effort among its examples when effort is what is owed', () => {
    const shown = each.examples.some(({ expect: { state } }) => state === 'EFFORT_DOCUMENTED')
    expect(shown).toBe(duty === 'EFFORT')
  })
})
