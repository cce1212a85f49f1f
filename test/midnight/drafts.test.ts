// Norms published by national staff: their effect foreseen, their results and flags after, what stays as it was, and another replica.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { catchUp } from '../../src/assessment/midnight.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { readText } from '../../src/recommendations/file.ts'
import { parametersOf } from '../../src/recommendations/packs.ts'
import { publish as publishFiles } from '../../src/recommendations/publish.ts'
import { renewal } from '../../src/recommendations/renewal.ts'
import { type Rule, rule as ruleShape } from '../../src/recommendations/rule.ts'
import { referenceAssess } from '../reference/assess.ts'
import { countsOf, national, replica, statesOutside, versionOf, yamlOf } from '../support/drafts.ts'
import { codeFor, freshPrefix, writeWorlds } from '../support/engine.ts'
import { allPacks, allRules } from '../support/rules.ts'
import { type BuiltWorld, buildWorld, type WorldAct } from '../support/world.ts'

const database = connect(inject('neo4j'))
const NORM = 'S5.4-probation'

const complete = (...forums: string[]) => [
  { fact: 'Inventory', of: 'T', scope: 'FORUMS', basis: 'CONFIRMED' },
  ...forums.map((to) => ({ fact: 'Inventory', of: 'T', to, scope: 'FORUM_SEATS', basis: 'CONFIRMED' })),
]
const council = { council: { kind: 'CRIME_PREVENTION_COUNCIL' }, probation: { kind: 'PROBATION' } }

/** The draft asks that an agreement counts, and that a knowledge house does not. */
const worlds: Record<string, WorldAct> = {
  seated: { things: council, facts: [{ fact: 'Seat', of: 'probation', to: 'council' }] },
  absent: { things: council, facts: complete('council') },
  agreed: {
    things: { ...council, agreement: { kind: 'COLLABORATION_AGREEMENT' } },
    facts: [
      { fact: 'Party', of: 'kommun', to: 'agreement' },
      { fact: 'Party', of: 'probation', to: 'agreement' },
      ...complete('council'),
    ],
  },
  housed: {
    things: { ...council, house: { kind: 'KNOWLEDGE_HOUSE' } },
    facts: [{ fact: 'Seat', of: 'probation', to: 'house' }, ...complete('council', 'house')],
  },
}
const DAY = '2026-11-23'
const built: Record<string, BuiltWorld> = {}
const codeOf = (name: string) => codeFor({ level: 'MUNICIPALITY' }, built[name] as BuiltWorld)
const was = versionOf('strategy-2016/s5.4-probation')
const draftYaml = yamlOf('strategy-2016/s5.4-probation', {
  [`version: ${was}`]: 'version: 1.1.0',
  'by: [SEAT]': 'by: [SEAT, PARTY]',
  'forumKinds: [CRIME_PREVENTION_COUNCIL, SSPF, SIG, EST, KNOWLEDGE_HOUSE]':
    'forumKinds: [CRIME_PREVENTION_COUNCIL, SSPF, SIG, EST]',
  '        - { fact: Party, of: probation, to: agreement }\n        - { fact: Inventory, of: T, scope: FORUMS }\n        - { fact: Inventory, of: T, to: council, scope: FORUM_SEATS }\n    expect: { state: NOT_MET, reason: ABSENT }':
    '        - { fact: Party, of: probation, to: agreement }\n    expect: { state: MET }',
})
const drafted = { ...(readText(draftYaml, ruleShape, parametersOf).value as Rule), pack: 'strategy-2016' }

let here: Awaited<ReturnType<typeof replica>>
beforeAll(async () => {
  for (const [name, act] of Object.entries(worlds))
    built[name] = buildWorld(act, { prefix: freshPrefix(), day: DAY })
  await writeWorlds(database, Object.values(built), { rules: allRules, assessed: true, day: DAY })
  await publishFiles(database, fixedClock('2026-01-10'), allRules)
  here = await replica(database, DAY)
})
afterAll(async () => {
  await here.close()
  await database.close()
})

const RESULT = `query ($code: String!, $asOf: Date) { municipality(code: $code) { assessment(asOf: $asOf) {
  results(recommendations: ["${NORM}"]) { state recommendation { version } } } } }`
async function resultOf(name: string, asOf?: string, at = here) {
  const { municipality } = await at.answer(RESULT, { code: codeOf(name), asOf })
  const [{ state, recommendation }] = municipality.assessment.results
  return `${state} by ${recommendation.version}`
}

const episodesOf = (name: string, norm = NORM) =>
  database.read((tx) =>
    tx.run(
      'test',
      `MATCH (f:Flag {code: $code, recommendation: $norm})<-[:EPISODE_OF]-(e:Episode)
       RETURN e.cause AS cause, e.version AS version, f.open AS open, e.opened AS opened, e.closed AS closed ORDER BY opened, closed`,
      { code: codeOf(name), norm },
    ),
  )

const counting = `applies known counts { state count }`
const EFFECT = `query ($id: ID!) { recommendationEffect(draft: $id) { territories norms {
  recommendation before { ${counting} } after { ${counting} }
  opened { territory { code } before after } closed { territory { code } before after } changed { territory { code } } } } }`

/** Every municipality by the second implementation; those of other tests' worlds by what the server keeps of them. */
function byReference(norm: Rule) {
  return Object.values(built).flatMap((world) =>
    keys.map((key) => referenceAssess(world, [norm], key, DAY, { own: false })[0]?.state ?? 'UNKNOWN'),
  )
}

const keys = ['T', 'T2', 'T3'] as const
const ownCodes = () => Object.values(built).flatMap(({ territories }) => keys.map((key) => territories[key]))
const ours = (changes: { territory: { code: string } }[]) =>
  changes.filter(({ territory }) => ownCodes().includes(territory.code))

test('the effect of a draft is what an independent count finds, before anything is published', async () => {
  const { draft } = await here.draft(draftYaml, { examples: true })
  expect(draft.problems).toEqual([])
  expect(draft.examples.filter(({ holds }: { holds: boolean }) => !holds)).toEqual([])
  const now = allRules.find(({ id }) => id === NORM) as Rule
  const { recommendationEffect: effect } = await here.answer(EFFECT, { id: draft.id }, national)
  const [before, after] = [
    await statesOutside(database, now, ownCodes(), DAY),
    await statesOutside(database, drafted, ownCodes(), DAY),
  ]
  expect(effect.territories).toBe(before.length + ownCodes().length)
  const [norm] = effect.norms
  expect(effect.norms).toHaveLength(1)
  expect(norm.before).toEqual(countsOf([...byReference(now), ...before]))
  expect(norm.after).toEqual(countsOf([...byReference(drafted), ...after]))
  expect(ours(norm.opened)).toEqual([
    { territory: { code: codeOf('housed') }, before: null, after: 'ESTABLISHED' },
  ])
  expect(ours(norm.closed)).toEqual([
    { territory: { code: codeOf('agreed') }, before: 'ESTABLISHED', after: null },
  ])
  expect(ours(norm.changed)).toEqual([])
  expect(await resultOf('agreed')).toBe(`NOT_MET by ${was}`)
})

test('examples leave no trace in the database', async () => {
  const size = () =>
    database.read((tx) =>
      tx.run(
        'test',
        'MATCH (n) WHERE NOT n:AuditEntry AND NOT n:RecommendationDraft RETURN count(n) AS n',
        {},
      ),
    )
  const before = await size()
  await here.draft(draftYaml, { examples: true })
  expect(await size()).toEqual(before)
})

test('what is published holds at once for what is read, and for the kept results and flags once they have followed', async () => {
  const { draft } = await here.draft(draftYaml)
  expect(await here.publish(draft.id, 'Överenskommelser räknas.')).toMatchObject({
    recommendation: {
      id: NORM,
      version: '1.1.0',
      // Read off its check, which takes agreements now.
      remedyActs: [{ act: 'forumJoin' }, { act: 'forumAdd' }, { act: 'agreementSign' }],
    },
    errors: [],
  })
  expect(await resultOf('agreed')).toBe('MET by 1.1.0')
  expect(await resultOf('housed')).toBe('NOT_MET by 1.1.0')
  const progress = '{ reassessment { territories remaining } }'
  const { reassessment: waiting } = await here.answer(progress, {}, national)
  expect(waiting.remaining).toBe(waiting.territories)
  await catchUp(here.surroundings)
  const { reassessment: done } = await here.answer(progress, {}, national)
  expect(done).toEqual({ ...waiting, remaining: 0 })
  expect(await resultOf('agreed')).toBe('MET by 1.1.0')
})

test('a flag that the change closes ends by it; one that stands keeps the version that raised it; a new one has the new', async () => {
  expect(await episodesOf('agreed')).toMatchObject([{ cause: 'RULE_CHANGED', version: was, open: false }])
  expect(await episodesOf('absent')).toMatchObject([{ cause: '', version: was, open: true }])
  expect(await episodesOf('housed')).toMatchObject([{ cause: '', version: '1.1.0', open: true }])
  expect(await episodesOf('seated')).toEqual([])
})

test('a flag of the old version that is met later ends because it is met', async () => {
  const { things } = built.absent as BuiltWorld
  const id = (kind: string) => things.find((thing) => thing.kind === kind)?.id
  const join = `mutation ($id: ID!, $input: ForumJoinInput!) { forumJoin(id: $id, input: $input) { errors { message } flags { closed { cause } } } }`
  const as = { role: 'COORDINATOR' as const, municipalities: [codeOf('absent')], subject: 'subject_own' }
  const input = { actor: id('PROBATION') }
  const { forumJoin } = await here.answer(join, { id: id('CRIME_PREVENTION_COUNCIL'), input }, as as never)
  expect(forumJoin.errors).toEqual([])
  expect(await episodesOf('absent')).toMatchObject([{ cause: 'MET', version: was, open: false }])
})

test('an earlier day is judged by the version of that day, and its versions can be read', async () => {
  expect(await resultOf('agreed', '2026-11-22')).toMatch(new RegExp(`by ${was}$`))
  const asked = `{ recommendationVersions(id: "${NORM}") { version validFrom changelog byStaff } }`
  expect((await here.answer(asked)).recommendationVersions).toEqual([
    { version: was, validFrom: null, changelog: null, byStaff: false },
    { version: '1.1.0', validFrom: DAY, changelog: 'Överenskommelser räknas.', byStaff: true },
  ])
})

test('a draft is published once, and a published version is never published over', async () => {
  const { recommendationDrafts } = await here.answer(
    '{ recommendationDrafts { id published } }',
    {},
    national,
  )
  const done = recommendationDrafts.find((each: { published: string }) => each.published)
  expect(done.published).toBe(`${NORM}@1.1.0`)
  expect((await here.publish(done.id)).errors).toMatchObject([{ code: 'ALREADY_SO' }])
  expect((await here.draft(draftYaml, { id: done.id })).errors).toMatchObject([{ code: 'ALREADY_SO' }])
  const { draft } = await here.draft(draftYaml)
  expect(draft.problems).toMatchObject([{ path: 'version', line: 2, column: 1 }])
})

test('a start reads what was published, files behind it are not in use, and a file of a higher version is', async () => {
  const later = await replica(database, '2026-11-24')
  expect(later.surroundings.rules.find(({ id }) => id === NORM)?.version).toBe('1.1.0')
  await publishFiles(database, fixedClock('2026-11-24'), allRules)
  expect(await resultOf('agreed', '2026-11-23', later)).toBe('MET by 1.1.0')
  await later.close()
  const raised = allRules.map((rule) => (rule.id === NORM ? { ...rule, version: '2.0.0' } : rule))
  const house = { database, clock: fixedClock(DAY), packs: allPacks, rules: raised }
  expect((await renewal(house)()).rules.find(({ id }) => id === NORM)?.version).toBe('2.0.0')
})

test('another replica takes a change up when it looks, and not before', async () => {
  const other = await replica(database, DAY)
  const { draft } = await here.draft(
    draftYaml.replace('version: 1.1.0', 'version: 1.2.0').replace('severity: MEDIUM', 'severity: LOW'),
  )
  expect((await here.publish(draft.id)).errors).toEqual([])
  const severity = () => other.surroundings.rules.find(({ id }) => id === NORM)?.severity
  expect(severity()).toBe('MEDIUM')
  await other.surroundings.renew?.()
  expect(severity()).toBe('LOW')
  await other.close()
})

test('a norm that is ended closes its flags for that reason, and earlier days are as they were', async () => {
  await catchUp(here.surroundings)
  const { recommendation, errors } = await here.retire(NORM, '2026-11-22', 'Upphävd.', 'once')
  expect(errors).toEqual([])
  expect(recommendation).toEqual({ id: NORM, version: '1.2.1', inForceUntil: '2026-11-22' })
  await catchUp(here.surroundings)
  expect(await resultOf('housed')).toBe('NOT_APPLICABLE by 1.2.1')
  expect(await episodesOf('housed')).toMatchObject([{ cause: 'NORM_ENDED', version: '1.1.0', open: false }])
  expect(await resultOf('housed', '2026-11-22')).toMatch(new RegExp(`by ${was}$`))
  expect(await here.retire(NORM, '2026-11-22', 'Upphävd.', 'once')).toMatchObject({ replayed: true })
  expect((await here.retire(NORM, '2026-11-30')).errors).toMatchObject([{ code: 'ALREADY_SO' }])
  const presumed = (await here.retire('S4.1', '2026-12-31')).errors[0]
  expect(presumed).toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/presumes it/) })
})

test('a county’s own pack is held against its municipalities only', async () => {
  const county = built.absent?.territories.C as string
  const yaml = `id: county-own
version: 1.0.0
title: { sv: Länets egna mål, en: The county's own aims }
county: ${county}
issuer: Länsstyrelsen
binding: { sv: Länets egna mål., en: The county's own aims. }
source: { name: Regional plan }
measures:
  - { id: K1, part: GENERAL, title: { sv: Samverkan, en: Collaboration }, heading: Samverkan, place: s. 1 }
`
  const nowhere = await here.pack(yaml.replace(county, 'NOWHERE'))
  expect(nowhere.errors[0].message).toMatch(/allowed: the code of a county/)
  expect(await here.pack(yaml)).toMatchObject({ pack: { id: 'county-own', county }, errors: [] })
  const own = yamlOf('strategy-2016/s5.4-police', {
    'id: S5.4-police': 'id: K1.1',
    'measure: S5': 'measure: K1',
  })
    .replace(
      /\n {2}- source: [\s\S]*?\nduty/,
      '\n  - { source: practice, heading: Regional plan, place: s. 1, strength: BOR, paraphrase: { sv: Polisen är med., en: The police take part. } }\nduty',
    )
    .replace(/\nserves:[\s\S]*?\nremedy/, '\nremedy')
  const elsewhere = await here.draft(own.replace('check:', `reach: [${codeOf('seated')}]\ncheck:`), {
    pack: 'county-own',
  })
  expect(elsewhere.draft.problems).toMatchObject([
    { path: 'reach[0]', message: expect.stringMatching(/whose own pack/) },
  ])
  const { draft } = await here.draft(own, { pack: 'county-own' })
  expect(draft.problems).toEqual([])
  expect((await here.publish(draft.id)).errors).toEqual([])
  const asked = `query ($code: String!) { municipality(code: $code) { assessment(pack: "county-own") { results { state } } } }`
  const stateIn = async (name: string) =>
    (await here.answer(asked, { code: codeOf(name) })).municipality.assessment.results[0].state
  expect(await stateIn('absent')).toBe('NOT_MET')
  expect(await stateIn('housed')).toBe('NOT_APPLICABLE')
})

test('what was done to the norms is in the audit', async () => {
  const rows = await database.read((tx) =>
    tx.run(
      'test',
      `MATCH (e:AuditEntry) WHERE e.act IN ['recommendationPublish', 'recommendationRetire', 'packAdd'] RETURN DISTINCT e.act AS act, e.subject AS subject ORDER BY act`,
      {},
    ),
  )
  expect(rows).toEqual(
    ['packAdd', 'recommendationPublish', 'recommendationRetire'].map((act) => ({
      act,
      subject: national.subject,
    })),
  )
})
