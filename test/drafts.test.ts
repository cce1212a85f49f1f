// Drafts of norms: kept with their faults, each fault with its place, and their examples run without a trace.
import { afterAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { national, staff, versionOf, yamlOf } from './support/drafts.ts'

const api = openApi()
afterAll(() => api.close())
const { draft, publish, retire, pack } = staff(api)

const PROBATION = 'strategy-2016/s5.4-probation'
const VERSION = `version: ${versionOf(PROBATION)}`
const next = (changes: Record<string, string> = {}) =>
  yamlOf(PROBATION, { [VERSION]: 'version: 1.1.0', ...changes })

test('national staff keep a draft and read it again; coordinators and viewers neither see nor write any', async () => {
  const { draft: kept, errors } = await draft(next())
  expect(errors).toEqual([])
  expect(kept).toMatchObject({ mine: true, published: null, pack: { id: 'strategy-2016' }, problems: [] })
  const asked = 'query ($id: ID!) { recommendationDraft(id: $id) { yaml mine } }'
  expect(await api.answer(asked, { id: kept.id }, national)).toEqual({
    recommendationDraft: { yaml: next(), mine: true },
  })
  const other = { ...national, subject: 'subject_other' }
  expect((await api.answer(asked, { id: kept.id }, other)).recommendationDraft.mine).toBe(false)
  for (const viewer of [coordinatorOf('0180'), { role: 'VIEWER' as const, municipalities: [] }]) {
    const { data, errors: refused } = await api.ask(asked, { id: kept.id }, viewer)
    expect(data?.recommendationDraft ?? null).toBeNull()
    expect(refused[0]?.extensions?.code).toBe('FORBIDDEN')
  }
  const write =
    'mutation ($input: RecommendationDraftInput!) { recommendationDraft(input: $input) { draft { id } } }'
  const input = { pack: 'strategy-2016', yaml: next() }
  expect((await api.ask(write, { input }, coordinatorOf('0180'))).errors[0]?.extensions?.code).toBe(
    'FORBIDDEN',
  )
  expect((await api.ask(write, { input }, national)).errors).toEqual([])
})

test('a draft begins from the norm in force, with the next number and nothing to mend', async () => {
  const asked = 'query ($id: ID!) { recommendation(id: $id) { nextDraft } }'
  const { recommendation } = await api.answer(asked, { id: 'S5.4-probation' }, national)
  expect(recommendation.nextDraft).toContain('version: 1.1.0')
  const { draft: kept } = await draft(recommendation.nextDraft)
  expect(kept.problems).toEqual([])
  const { errors } = await api.ask(asked, { id: 'S5.4-probation' }, coordinatorOf('0180'))
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
})

test('a draft that is written again is the same draft, and listed', async () => {
  const { draft: first } = await draft(next())
  const { draft: again } = await draft(next({ 'severity: MEDIUM': 'severity: LOW' }), { id: first.id })
  expect(again.id).toBe(first.id)
  const { recommendationDrafts } = await api.answer('{ recommendationDrafts { id yaml } }', {}, national)
  const listed = recommendationDrafts.filter(({ id }: { id: string }) => id === first.id)
  expect(listed).toEqual([{ id: first.id, yaml: next({ 'severity: MEDIUM': 'severity: LOW' }) }])
  const { id } = first
  expect([first.revision, again.revision]).toEqual([1, 2])
  // Whoever says what was read writes over nothing else; of two who read the same, one comes first.
  expect((await draft(next(), { id, revision: 1 })).errors).toMatchObject([
    { code: 'CONFLICT', path: ['input', 'revision'], sv: expect.stringContaining('jämför') },
  ])
  const both = await Promise.all([draft(next(), { id, revision: 2 }), draft(next(), { id, revision: 2 })])
  expect(both.map(({ errors }) => errors.length).toSorted()).toEqual([0, 1])
  const unknown = await draft(next(), { id: 'draft_none' })
  expect(unknown).toMatchObject({ draft: null, errors: [{ code: 'NOT_FOUND', path: ['id'] }] })
})

test('each field that does not fit is pointed out by line, column and what is allowed', async () => {
  const yaml = next({ 'severity: MEDIUM': 'severity: FATAL', 'by: [SEAT]': 'by: [SEAT, CHAIR]' })
  const lines = yaml.split('\n')
  const { draft: kept } = await draft(yaml, { examples: true })
  expect(kept.examples).toEqual([])
  expect(kept.problems).toEqual([
    {
      path: 'severity',
      line: lines.indexOf('severity: FATAL') + 1,
      column: 1,
      message: 'severity is "FATAL"; allowed: CRITICAL, HIGH, MEDIUM, LOW, INFO.',
      sv: 'severity är "FATAL"; tillåtet: CRITICAL, HIGH, MEDIUM, LOW, INFO.',
    },
  ])
  const { draft: mended } = await draft(next({ 'by: [SEAT]': 'by: [SEAT, CHAIR]' }), { id: kept.id })
  expect(mended.problems).toEqual([
    {
      path: 'with.by[1]',
      line: lines.indexOf('  by: [SEAT, CHAIR]') + 1,
      column: '  by: [SEAT, '.length + 1,
      message: 'with.by[1] is "CHAIR"; allowed: SEAT, PARTY, RECORD.',
      sv: 'with.by[1] är "CHAIR"; tillåtet: SEAT, PARTY, RECORD.',
    },
  ])
})

test('several faults are told at once', async () => {
  const yaml = next({
    'duty: RESULT': 'duty: WISH',
    'level: MUNICIPALITY': 'level: TOWN',
    'measure: S5\n': '',
  })
  const { draft: kept } = await draft(yaml)
  expect(kept.problems.map(({ path }: { path: string }) => path).toSorted()).toEqual([
    'duty',
    'level',
    'measure',
  ])
})

test('a text that is no YAML is pointed out where it breaks', async () => {
  const { draft: kept } = await draft(
    next({ 'dimensions: [PREVENT, COUNTER]': 'dimensions: [PREVENT, COUNTER' }),
  )
  expect(kept.problems[0]).toMatchObject({ path: '', line: expect.any(Number), column: expect.any(Number) })
  const begun = next().split('\n').indexOf('dimensions: [PREVENT, COUNTER]') + 1
  expect(kept.problems[0].line).toBeGreaterThanOrEqual(begun)
})

test.each([
  [
    'a version that is not higher',
    { 'version: 1.1.0': VERSION },
    'version',
    new RegExp(`higher than ${versionOf(PROBATION)}`.replaceAll('.', '\\.')),
  ],
  ['another level', { 'level: MUNICIPALITY': 'level: COUNTY' }, 'level', /allowed: MUNICIPALITY, as before/],
  [
    'a measure that there is not',
    { 'measure: S5\n': 'measure: S99\n' },
    'measure',
    /measure is S99; allowed: S0, S1/,
  ],
  [
    'a norm to presume that there is not',
    { 'check: part': 'presumes: S99\ncheck: part' },
    'presumes',
    /presumes is S99/,
  ],
  [
    'a place that there is not',
    { 'check: part': 'reach: [NOWHERE]\ncheck: part' },
    'reach[0]',
    /codes of territories/,
  ],
  [
    'a kind in an example that there is not',
    { 'kind: PROBATION }': 'kind: PROBATE }' },
    'examples[0].world',
    /no list of kinds/,
  ],
])('%s is a problem of the draft', async (_, changes, path, message) => {
  const { draft: kept } = await draft(
    yamlOf(PROBATION, 'version: 1.1.0' in changes ? {} : { [VERSION]: 'version: 1.1.0' }).replace(
      ...(Object.entries(changes)[0] as [string, string]),
    ),
  )
  expect(kept.problems).toContainEqual({
    path,
    line: expect.any(Number),
    column: expect.any(Number),
    message: expect.stringMatching(message),
    sv: expect.stringMatching(/ (är|saknas|passar inte|går inte)/),
  })
})

test('examples are run: those that hold say so, and one that does not is named with what it gives instead', async () => {
  const promise = '    expect: { state: NOT_MET, reason: ABSENT }\n  - name: All seats of one'
  const { draft: kept } = await draft(next({ [promise]: promise.replace('ABSENT', 'STALE') }), {
    examples: true,
  })
  expect(kept.problems).toEqual([])
  const failing = kept.examples.filter(({ holds }: { holds: boolean }) => !holds)
  expect(kept.examples).toHaveLength(6)
  expect(failing).toEqual([
    {
      name: 'All forums and seats are known, and it has none',
      on: '2026-03-02',
      holds: false,
      expected: { state: 'NOT_MET', reason: 'STALE', indication: null, lapsesOn: null },
      found: { state: 'NOT_MET', reason: 'ABSENT', indication: null, lapsesOn: null },
    },
  ])
  expect(await publish(kept.id)).toEqual({
    recommendation: null,
    errors: [
      {
        code: 'BAD_INPUT',
        message:
          'The example "All forums and seats are known, and it has none" promises NOT_MET, STALE and gives NOT_MET, ABSENT.',
        sv: 'Exemplet ”All forums and seats are known, and it has none” lovar NOT_MET, STALE och ger NOT_MET, ABSENT.',
        path: ['id'],
      },
    ],
  })
})

test('a draft with problems has no effect to show and is not published', async () => {
  const { draft: kept } = await draft(next({ 'duty: RESULT': 'duty: WISH' }))
  const line = next().split('\n').indexOf('duty: RESULT') + 1
  const message = `Line ${line}, column 1: duty is "WISH"; allowed: RESULT, EFFORT.`
  const sv = `Rad ${line}, kolumn 1: duty är "WISH"; tillåtet: RESULT, EFFORT.`
  expect((await publish(kept.id)).errors).toEqual([{ code: 'BAD_INPUT', message, sv, path: ['id'] }])
  const effect = 'query ($id: ID!) { recommendationEffect(draft: $id) { asOf } }'
  expect(await api.refusal(effect, { id: kept.id }, national)).toBe(message)
})

test('what may not be written down is refused before anything is kept', async () => {
  expect((await draft(`${next()}\n# 19121212-1212`)).errors[0].message).toMatch(/personal identity number/)
  expect((await draft('')).errors[0]).toMatchObject({ code: 'BAD_INPUT', path: ['input', 'yaml'] })
  expect((await draft(next(), { pack: 'nobody' })).errors[0].message).toMatch(
    /^There is no pack "nobody"; allowed: law-2023-196, strategy-2016\.$/,
  )
})

test('what came with the product is not replaced as a pack, and a norm that is not there is not ended', async () => {
  const yaml = yamlOf('law-2023-196/pack', { 'version: 1.0.1': 'version: 9.0.0' })
  expect((await pack(yaml)).errors[0].message).toMatch(/came with the product/)
  expect((await retire('S99', '2026-12-31')).errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['id'] })
  expect((await retire('S5.4-probation', '2026-11-21')).errors[0].message).toBe(
    'on is 2026-11-21; allowed: 2026-11-22 or later, for what was said before that day stands.',
  )
})
