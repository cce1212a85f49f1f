// Peers: who is like whom, medians held against a count of one's own, and nothing said of fewer than five.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi, TODAY } from './support/api.ts'
import { councils, type Grouped, groupedWorlds } from './support/grouped.ts'

const api = openApi()
let grouped: Grouped
beforeAll(async () => {
  const acts = (['both', 'T', 'T2', 'both', 'none', 'both'] as const).map(councils)
  grouped = await groupedWorlds(api.database, acts, { day: TODAY, rules: api.rules })
})
afterAll(() => api.close())

const query = `query ($code: String!, $by: [Likeness!], $norm: ID!) { municipality(code: $code) { peers(by: $by) {
  asOf by count municipalities { code population } own { known applies counts }
  metShare { peers lower median upper } knownShare { peers lower median upper }
  recommendations { recommendation { id } own { state } knownPeers peers { known unknown applies counts evidence { newest } } }
  lifts(recommendation: $norm) { recommendation { id } meeting { known met } all { known met } lift } } } }`
const assessment = `query ($code: String!) { municipality(code: $code) { assessment { results { state recommendation { id } } } } }`

interface ResultLike {
  state: string
  recommendation: { id: string }
}
const unanswered = ['UNKNOWN', 'NOT_APPLICABLE']

/** States by norm, municipality by municipality, as each tells of itself. */
async function statesOf(codes: string[]) {
  const all = new Map<string, Map<string, string>>()
  for (const code of codes) {
    const { results } = (await api.answer(assessment, { code })).municipality.assessment
    all.set(code, new Map(results.map((each: ResultLike) => [each.recommendation.id, each.state])))
  }
  return all
}

const ask = async (code: string, by?: string[], norm = 'S5.4-probation') =>
  (await api.answer(query, { code, by, norm })).municipality.peers

test('peers are those of the group, of the county, of half to double the inhabitants, and of all that is asked', async () => {
  const code = grouped.codes[3] ?? ''
  const group = await ask(code)
  expect(group.municipalities.map((each: { code: string }) => each.code).toSorted()).toEqual(
    grouped.codes.filter((each) => each !== code).toSorted(),
  )
  const both = await ask(code, ['GROUP', 'POPULATION'])
  const sizes = both.municipalities.map(({ population }: { population: number }) => population)
  expect(sizes.toSorted((a: number, b: number) => a - b)).toEqual([2000, 3000, 5000, 6000, 7000, 8000])
  const county = await ask(code, ['COUNTY', 'GROUP'])
  expect(county.count).toBe(2)
})

test('medians and quartiles are those of a count made one by one', async () => {
  const code = grouped.codes[0] ?? ''
  const peers = await ask(code)
  const states = await statesOf(peers.municipalities.map((each: { code: string }) => each.code))
  const shares = [...states.values()]
    .map((norms) => [...norms.values()])
    .map((all) => ({
      known: all.filter((state) => !unanswered.includes(state)).length,
      met: all.filter((state) => state === 'MET').length,
    }))
    .filter(({ known }) => known > 0)
    .map(({ known, met }) => met / known)
    .toSorted((a, b) => a - b)
  const middle = (shares.length - 1) / 2
  const median = ((shares[Math.floor(middle)] ?? 0) + (shares[Math.ceil(middle)] ?? 0)) / 2
  expect(peers.metShare.peers).toBe(shares.length)
  expect(peers.metShare.median).toBeCloseTo(median, 10)
  expect(peers.metShare.lower).toBeLessThanOrEqual(peers.metShare.median)
  expect(peers.metShare.upper).toBeGreaterThanOrEqual(peers.metShare.median)
})

test('a norm in which fewer than five peers are known says how many, and nothing of them', async () => {
  const peers = await ask(grouped.codes[0] ?? '')
  for (const { knownPeers, peers: counts } of peers.recommendations)
    if (knownPeers < 5) expect(counts).toBeNull()
    else expect(counts.known).toBe(knownPeers)
  expect(peers.recommendations.some(({ peers: counts }: { peers: unknown }) => counts !== null)).toBe(true)
  const few = await ask(grouped.codes[0] ?? '', ['COUNTY', 'GROUP'])
  expect([few.metShare, few.knownShare]).toEqual([null, null])
  expect(few.recommendations.every(({ peers: counts }: { peers: unknown }) => counts === null)).toBe(true)
  expect(few.lifts).toEqual([])
})

test('lifts are those of a count made one by one, of at least five, and never of what the municipality has', async () => {
  // The council with police alone: what do those with probation have that it lacks?
  const code = grouped.codes[12] ?? ''
  const peers = await ask(code)
  const states = await statesOf(grouped.codes)
  const known = (one: string, norm: string) => !unanswered.includes(states.get(one)?.get(norm) ?? 'UNKNOWN')
  const met = (one: string, norm: string) => states.get(one)?.get(norm) === 'MET'
  const others = grouped.codes.filter((each) => each !== code)
  expect(peers.lifts.length).toBeGreaterThan(0)
  for (const { recommendation, meeting, all, lift } of peers.lifts) {
    const both = others.filter((one) => known(one, 'S5.4-probation') && known(one, recommendation.id))
    const those = both.filter((one) => met(one, 'S5.4-probation'))
    expect(all).toEqual({ known: both.length, met: both.filter((one) => met(one, recommendation.id)).length })
    expect(meeting).toEqual({
      known: those.length,
      met: those.filter((one) => met(one, recommendation.id)).length,
    })
    expect(lift).toBeCloseTo(meeting.met / meeting.known / (all.met / all.known), 10)
    expect(meeting.met).toBeGreaterThanOrEqual(5)
    expect(met(code, recommendation.id)).toBe(false)
  }
})

test('a norm that is not compared has no lifts to tell', async () => {
  const refusal = await api.refusal(query, { code: grouped.codes[0], norm: 'S99.9' })
  expect(refusal).toBe('S99.9 is not among the norms compared here.')
})
