// The first inventory: questions in the order of what they settle, resumable, prefilled, each answered by an act that is ready.
import { afterAll, expect, test } from 'vitest'
import { actNamed } from '../src/acts/all.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { mutationOf } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())

interface Ready {
  act: string
  arguments: { id?: string; input: Record<string, unknown> }
  says: string
}
interface Question {
  id: string
  position: number
  question: string
  scope: string
  forum: { id: string } | null
  kinds: string[]
  answeredOn: string | null
  settles: { id: string }[]
  onRecord: {
    fact: { id: string; says: string; observedOn: string | null }
    confirm: Ready
    correct: Ready[]
  }[]
  confirm: Ready | null
  takeBack: Ready | null
  add: Ready
}
interface Guide {
  questions: Question[]
  answered: number
  open: number
  later: number
  unknown: number
  settles: number
}

const ready = '{ act arguments says }'
const asked = `query ($code: String!) { municipality(code: $code) { inventoryGuide { answered open later unknown settles questions {
  id position question scope forum { id } kinds answeredOn settles { id } confirm ${ready} takeBack ${ready} add ${ready}
  onRecord { fact { id says observedOn } confirm ${ready} correct ${ready} } } } } }`

const guideOf = async (
  { territories }: BuiltWorld,
  as: Viewer = coordinatorOf(territories.T),
): Promise<Guide> => (await api.answer(asked, { code: territories.T }, as)).municipality.inventoryGuide

async function send(world: BuiltWorld, { act, arguments: given }: Ready) {
  const { id, input } = given
  const answer = await api.answer(
    mutationOf(act, id !== undefined),
    { id, input },
    coordinatorOf(world.territories.T),
  )
  return answer.act
}

/** Of the norms that these questions settle, those that are unknown still. */
async function unknownOf({ territories: { T } }: BuiltWorld, questions: Question[]): Promise<string[]> {
  const settled = questions.flatMap(({ settles }) => settles.map(({ id }) => id))
  const { municipality } = await api.answer(
    `{ municipality(code: "${T}") { assessment { results(states: [UNKNOWN]) { recommendation { id } } } } }`,
    {},
    coordinatorOf(T),
  )
  const unknown = municipality.assessment.results.map(
    (row: { recommendation: { id: string } }) => row.recommendation.id,
  )
  return settled.filter((id) => unknown.includes(id))
}

const about = ({ questions }: Guide, scope: string) => questions.find((each) => each.scope === scope)

/** What public pages say of a council: who sits in it, by a list that is old news. */
const aCouncil = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'BRÅ Påhittad', level: 'STRATEGIC' },
      polis: { kind: 'POLICE', name: 'Polisen' },
      riktlinje: { kind: 'GUIDELINE', subject: 'EVENTS' },
    },
    facts: [
      { fact: 'Seat', of: 'polis', to: 'bra', observedOn: '2023-05-01', key: 'plats' },
      { fact: 'Seat', of: 'kommun', to: 'bra', observedOn: '2023-05-01' },
      {
        fact: 'Inventory',
        of: 'T',
        to: 'bra',
        scope: 'FORUM_SEATS',
        basis: 'PUBLISHED',
        observedOn: '2023-05-01',
      },
    ],
  })

test('the guide asks at most fifteen questions, the one that settles most first, in plain words', async () => {
  const world = await aCouncil()
  const guide = await guideOf(world)
  expect(guide.questions.length).toBeLessThanOrEqual(15)
  expect(guide).toMatchObject({ answered: 0, open: guide.questions.length, later: 0 })
  expect(guide.questions.map(({ position }) => position)).toEqual(guide.questions.map((_, i) => i + 1))
  expect(guide.questions.reduce((sum, { settles }) => sum + settles.length, 0)).toBe(guide.settles)
  expect(guide.settles).toBeGreaterThan(0)
  expect(guide.settles).toBeLessThanOrEqual(guide.unknown)
  expect(about(guide, 'FORUM_SEATS')?.question).toBe('Vilka sitter i BRÅ Påhittad? Är listan fullständig?')
})

test('an answer is the act that the question holds, settles what it said, is marked with its day, and can be taken back', async () => {
  const world = await aCouncil()
  const before = await guideOf(world)
  const [first] = before.questions
  const done = await send(world, first?.confirm as Ready)
  expect(done.errors).toEqual([])

  const after = await guideOf(world)
  expect(after.questions[0]).toMatchObject({ id: first?.id, position: 1, answeredOn: TODAY, confirm: null })
  expect(after).toMatchObject({ answered: 1, open: before.open - 1 })
  expect(first?.settles.length).toBeGreaterThan(0)
  expect(await unknownOf(world, [first as Question])).toEqual([])

  expect((await send(world, after.questions[0]?.takeBack as Ready)).errors).toEqual([])
  expect(await guideOf(world)).toEqual(before)
})

test('all questions answered as they stand settle what the guide said they would', async () => {
  const world = await aCouncil()
  const before = await guideOf(world)
  for (const { confirm } of before.questions) expect((await send(world, confirm as Ready)).errors).toEqual([])
  const after = await guideOf(world)
  expect(after.answered).toBe(before.questions.length)
  expect(await unknownOf(world, before.questions)).toEqual([])
  expect(after.questions.every(({ answeredOn }) => answeredOn === TODAY)).toBe(true)
})

test('what public pages say is there to confirm with its day, or to correct', async () => {
  const world = await aCouncil()
  const { polis, bra, plats } = world.ids
  const seatOfPolice = async () =>
    about(await guideOf(world), 'FORUM_SEATS')?.onRecord.find(({ fact }) => fact.says.startsWith('Polisen'))
  const seat = await seatOfPolice()
  expect(seat?.fact).toEqual({ id: plats, says: 'Polisen sitter i BRÅ Påhittad.', observedOn: '2023-05-01' })
  expect((await send(world, seat?.confirm as Ready)).errors).toEqual([])

  const confirmed = await seatOfPolice()
  expect(confirmed?.fact.observedOn).toBe(TODAY)
  const [over, never] = confirmed?.correct ?? []
  expect(over).toMatchObject({
    act: 'forumLeave',
    arguments: { id: bra, input: { actor: polis, on: TODAY } },
  })
  expect(never?.says).toBe('Det har aldrig stämt att Polisen sitter i BRÅ Påhittad.')
  expect((await send(world, never as Ready)).errors).toEqual([])
  expect(await seatOfPolice()).toBeUndefined()

  const plan = about(await guideOf(world), 'DOCUMENTS')?.onRecord[0]
  expect(plan?.correct.map(({ act }) => act)).toEqual(['documentEnd', 'factRetract'])
  expect((await send(world, plan?.correct[0] as Ready)).errors).toEqual([])
})

test('every act that the guide names is there, and what can be added knows its place', async () => {
  const world = await aCouncil()
  const { questions } = await guideOf(world)
  for (const { add, confirm, onRecord } of questions) {
    const named = [add, confirm, ...onRecord.flatMap((each) => [each.confirm, ...each.correct])]
    for (const one of named) expect(actNamed(one?.act ?? ''), one?.act).toBeDefined()
  }
  const adds = new Map(questions.map(({ scope, add }) => [scope, add.arguments]))
  expect(adds.get('FORUM_SEATS')).toEqual({ id: world.ids.bra, input: {} })
  expect(adds.get('DOCUMENTS')).toEqual({ input: { municipality: world.territories.T } })
})

test('the guide is for those who work for the municipality', async () => {
  const world = await aCouncil()
  const { T, T2 } = world.territories
  const refusal = await api.refusal(asked, { code: T }, coordinatorOf(T2))
  expect(refusal).toBe('The guide of a municipality is for those who work for it.')
  await expect(guideOf(world, { role: 'ADMIN', municipalities: [] })).resolves.toBeDefined()
})
