// The spoken account of every state and reason, in worlds made for it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import type { BuiltWorld, WorldAct } from './support/world.ts'

const api = openApi()
const lists = (forum: string) => [
  { fact: 'Inventory', of: 'T', scope: 'FORUMS', observedOn: '2026-03-03' },
  { fact: 'Inventory', of: 'T', to: forum, scope: 'FORUM_SEATS', observedOn: '2026-03-03' },
]
const council = { kind: 'CRIME_PREVENTION_COUNCIL', name: 'BRÅ Exempelby', level: 'STRATEGIC' }
const police = { kind: 'POLICE', name: 'Polisen i Exempelby' }

const worlds: Record<string, WorldAct> = {
  met: {
    things: { council, police },
    facts: [{ fact: 'Seat', of: 'police', to: 'council', observedOn: '2025-11-15' }],
  },
  notMet: {
    things: { council },
    facts: [{ fact: 'Seat', of: 'kommun', to: 'council' }, ...lists('council')],
  },
  unconnected: {
    things: { council, police },
    facts: [{ fact: 'Seat', of: 'kommun', to: 'council' }, ...lists('council')],
  },
  lapsedSeat: {
    things: { council, police },
    facts: [{ fact: 'Seat', of: 'police', to: 'council', until: '2024-12-31' }, ...lists('council')],
  },
  explained: {
    things: { council },
    facts: [
      ...lists('council'),
      {
        fact: 'Explanation',
        of: 'T',
        recommendation: 'S5.4-police',
        decidedBy: 'KS',
        reason: 'Polisen deltar i ett delregionalt råd',
        from: '2026-01-01',
        until: '2027-06-30',
      },
    ],
  },
  effort: {
    things: { police, iop: { kind: 'IOP' } },
    facts: [
      { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' },
      { fact: 'Effort', of: 'T', to: 'police', recommendation: 'L9.1', step: 'INVITED', from: '2026-05-03' },
    ],
  },
  lapsed: {
    things: {
      police,
      deal: {
        kind: 'POLICE_AGREEMENT',
        name: 'Samverkansöverenskommelsen med polisen',
        written: 'YES',
        prevention: 'YES',
        until: '2023-12-31',
      },
    },
    facts: [
      { fact: 'Party', of: 'kommun', to: 'deal' },
      { fact: 'Party', of: 'police', to: 'deal' },
    ],
  },
  agreed: {
    things: {
      iop: { kind: 'IOP', name: 'IOP ungas fritid' },
      klubb: { kind: 'SPORTS_CLUB', name: 'Exempelby IF' },
    },
    facts: [
      { fact: 'Party', of: 'kommun', to: 'iop' },
      { fact: 'Party', of: 'klubb', to: 'iop' },
    ],
  },
  districts: {
    things: {
      norr: { ...council, kind: 'SSPF', name: 'SSPF Norr', extent: 'PART', area: 'Norr' },
      soder: { ...council, kind: 'SSPF', name: 'SSPF Söder', extent: 'PART', area: 'Söder' },
      police,
    },
    facts: [
      { fact: 'Seat', of: 'police', to: 'norr' },
      { fact: 'Seat', of: 'police', to: 'soder' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'norr', scope: 'FORUM_SEATS' },
      { fact: 'Inventory', of: 'T', to: 'soder', scope: 'FORUM_SEATS' },
    ],
  },
  part: {
    things: { district: { ...council, name: 'BRÅ Öster', extent: 'PART', area: 'Öster' }, police },
    facts: [
      { fact: 'Seat', of: 'police', to: 'district' },
      { fact: 'Seat', of: 'kommun', to: 'district' },
    ],
  },
  whole: { things: { council }, facts: [{ fact: 'Seat', of: 'kommun', to: 'council' }, ...lists('council')] },
  placeholder: {
    things: { council, all: { kind: 'SPORTS_CLUB', name: 'Föreningar i Exempelby', placeholder: 'YES' } },
    facts: [{ fact: 'Seat', of: 'all', to: 'council' }],
  },
  stale: {
    things: { council, police },
    facts: [{ fact: 'Seat', of: 'police', to: 'council', observedOn: '2023-11-15' }],
  },
  listed: {
    things: { council },
    facts: [
      {
        fact: 'Inventory',
        of: 'T',
        to: 'council',
        scope: 'FORUM_SEATS',
        basis: 'PUBLISHED',
        observedOn: '2023-03-01',
      },
    ],
  },
  informal: {
    things: { council, police },
    facts: [
      { fact: 'Seat', of: 'police', to: 'council' },
      { fact: 'Seat', of: 'kommun', to: 'council' },
      { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' },
    ],
  },
  disputed: {
    things: { council, police },
    facts: [
      { fact: 'Seat', of: 'police', to: 'council', key: 'seat' },
      { fact: 'Dispute', of: 'T', to: 'seat' },
    ],
  },
  nothing: {},
}
let built: Record<string, BuiltWorld> = {}
beforeAll(async () => {
  built = await api.worlds(worlds)
})
afterAll(() => api.close())

const query = `query ($code: String!, $ids: [ID!], $lang: Lang) { municipality(code: $code) { assessment { results(recommendations: $ids) {
  state reason account(lang: $lang) remedy(lang: $lang) leastChange { step says(lang: $lang) } explanation { reason decidedBy fact { period { until } } } efforts { step day actor { name } } } } } }`

async function told(world: string, recommendation: string, lang = 'SV') {
  const T = built[world]?.territories.T as string
  const data = await api.answer(query, { code: T, ids: [recommendation], lang }, coordinatorOf(T))
  return data.municipality.assessment.results[0]
}

const about2016 = 'Rekommendationen kommer från den nationella strategin 2016 och är inget lagkrav.'
const missing = `Polisen sitter inte i BRÅ, SSPF, SIG eller motsvarande. ${about2016}`
const question = `Har polisen en plats i BRÅ, SSPF, SIG eller motsvarande? ${about2016}`
const stands = 'Rekommenderat 2016: Samverkan, rad 643–647 (viktigt eller självklart); rad 647–649 (kan).'
const name = (world: string) => `Kommun T ${built[world]?.territories.T.slice(0, -1)}`
const confirmed = (world: string) =>
  `${name(world)} bekräftade den 3 mars 2026 sin lista över samverkansforum och dem som sitter i BRÅ Exempelby.`

test('MET says who, where, from which source and day, and until when', async () => {
  const { state, account, remedy, leastChange } = await told('met', 'S5.4-police')
  expect({ state, remedy, leastChange }).toEqual({ state: 'MET', remedy: null, leastChange: null })
  expect(account).toBe(
    `Polisen har en plats i BRÅ, SSPF, SIG eller motsvarande. Så rekommenderar den nationella strategin från 2016. Polisen i Exempelby sitter i BRÅ Exempelby. Uppgiften kommer från en påhittad källa, 15 november 2025. Behöver bekräftas på nytt senast 15 november 2027. ${stands}`,
  )
})

test('NOT_MET says by which lists, and what one step would do', async () => {
  const { state, account, remedy } = await told('notMet', 'S5.4-police')
  expect(state).toBe('NOT_MET')
  expect(account).toBe(`${missing} ${confirmed('notMet')} ${stands}`)
  expect(remedy).toBe(
    'Bjud in polisen till BRÅ eller SSPF och anteckna platsen. Närmast till hands: BRÅ Exempelby.',
  )
})

test('UNCONNECTED names whom to invite, and where', async () => {
  const { reason, account, leastChange } = await told('unconnected', 'S5.4-police')
  expect(reason).toBe('UNCONNECTED')
  expect(account).toContain(
    'Polisen i Exempelby verkar här men sitter inte i något forum som räknas och är inte part i något avtal.',
  )
  expect(leastChange).toEqual({ step: 'INVITE', says: 'Bjud in Polisen i Exempelby till BRÅ Exempelby.' })
})

test('LAPSED says what ended and when', async () => {
  const seat = await told('lapsedSeat', 'S5.4-police')
  expect(seat.account).toContain(
    'Polisen i Exempelby satt i BRÅ Exempelby till och med 31 december 2024; ingen senare plats finns registrerad.',
  )
  const deal = await told('lapsed', 'L9.1')
  expect(deal.account).toContain(
    'Samverkansöverenskommelsen med polisen gick ut 31 december 2023; ingen senare finns registrerad.',
  )
  expect(deal.account).toMatch(
    /^Att fråga om: .*därför är det en fråga\. Lag \(2023:196\), 9 § \(ska verka för\)\.$/,
  )
  expect(deal.leastChange).toEqual({ step: 'RENEW', says: 'Förnya Samverkansöverenskommelsen med polisen.' })
})

test('EXPLAINED tells the decision, EFFORT_DOCUMENTED what was done', async () => {
  const explained = await told('explained', 'S5.4-police')
  expect(explained.explanation).toEqual({
    reason: 'Polisen deltar i ett delregionalt råd',
    decidedBy: 'KS',
    fact: { period: { until: '2027-06-30' } },
  })
  expect(explained.account).toContain(
    'Förklaring: Polisen deltar i ett delregionalt råd. Beslutad av kommunstyrelsen. Gäller till och med 30 juni 2027.',
  )
  const effort = await told('effort', 'L9.1')
  expect(effort.state).toBe('EFFORT_DOCUMENTED')
  expect(effort.efforts).toEqual([
    { step: 'INVITED', day: '2026-05-03', actor: { name: 'Polisen i Exempelby' } },
  ])
  expect(effort.account).toContain(
    `Dokumenterad insats: ${name('effort')} bjöd in Polisen i Exempelby 3 maj 2026.`,
  )
})

test('what is incomplete says in what way', async () => {
  expect((await told('part', 'S5.4-police')).account).toContain(
    'Det som är registrerat gäller en del av kommunen (Öster), inte hela.',
  )
  expect((await told('whole', 'S5.3-school')).account).toContain(
    'plats i BRÅ Exempelby, men det är inte utrett.',
  )
  expect((await told('placeholder', 'S5.8-sports-club')).account).toContain(
    'Bara ett samlingsnamn är registrerat (Föreningar i Exempelby)',
  )
  for (const [world, id] of [
    ['part', 'S5.4-police'],
    ['whole', 'S5.3-school'],
    ['placeholder', 'S5.8-sports-club'],
    ['disputed', 'S5.4-police'],
  ] as const)
    expect((await told(world, id)).account).toContain('Det går inte att avgöra ännu. Det är ingen brist.')
})

test('UNKNOWN is a question where something points, and no failing where nothing does', async () => {
  const stale = await told('stale', 'S5.4-police')
  expect(stale.account).toBe(
    `Att bekräfta: ${question} Den senaste uppgiften talar för det, men räcker inte som belägg. Polisen i Exempelby sitter i BRÅ Exempelby. Uppgiften kommer från en påhittad källa, 15 november 2023. Det är mer än 24 månader sedan; den gränsen är vår. ${stands}`,
  )
  const listed = await told('listed', 'S5.4-police')
  expect(listed.account).toBe(
    `Att fråga om: ${question} Polis finns inte med på den publicerade medlemslistan för BRÅ Exempelby, 1 mars 2023. Det räcker inte för att slå fast att något saknas; därför är det en fråga. ${stands}`,
  )
  const nothing = await told('nothing', 'S5.4-police')
  expect(nothing.account).toBe(
    `${question} Vi har inget underlag. Det är ingen brist, bara något ingen har berättat. ${stands}`,
  )
  expect(nothing.leastChange).toEqual({ step: 'CONFIRM', says: 'Ta reda på hur det är och anteckna det.' })
})

test('INFORMAL asks for writing, DISPUTED for a settlement', async () => {
  const informal = await told('informal', 'L9.1')
  expect(informal.account).toContain('Samverkan finns, men ingen skriftlig överenskommelse är registrerad.')
  expect(informal.leastChange.step).toBe('WRITE_DOWN')
  const disputed = await told('disputed', 'S5.4-police')
  expect(disputed.account).toContain('Uppgiften är bestridd. Tills det är avgjort drar vi ingen slutsats.')
  expect(disputed.leastChange.step).toBe('SETTLE')
})

test('who is involved is told by name, and districts are not taken for a city that fails', async () => {
  const agreed = (await told('agreed', 'S5.7')).account
  expect(agreed).toMatch(/Exempelby IF verkar i Kommun T/)
  expect(agreed).not.toContain('IOP ungas fritid finns')
  const { account, state } = await told('districts', 'S5.4-police')
  expect(account).toMatch(
    /gäller delar av kommunen \((Norr, Söder|Söder, Norr)\); om de tillsammans omfattar hela framgår inte\./,
  )
  expect(state).toBe('UNKNOWN')
})

test('what does not apply says why', async () => {
  expect((await told('nothing', 'L9.2')).account).toBe(
    'Prövas inte: Varje överenskommelse anger syfte och område. Det förutsätter att detta är uppfyllt: Kommunen verkar för skriftliga överenskommelser om samverkan. Lag (2023:196), 9 § (ska).',
  )
})

test('the same is said in English', async () => {
  const { account, remedy } = await told('lapsed', 'L9.1', 'EN')
  expect(account).toContain(
    'Samverkansöverenskommelsen med polisen ended on 31 December 2023; no later one is on record. Source: an invented source, 23 November 2026.',
  )
  expect(remedy).toMatch(/^Renew Samverkansöverenskommelsen med polisen\./)
})

test('no account, in either language, has a hole in it', async () => {
  const all =
    'query ($code: String!) { municipality(code: $code) { assessment { results { sv: account en: account(lang: EN) remedy evidence { sv: says en: says(lang: EN) } } } } }'
  for (const { territories } of Object.values(built)) {
    const text = JSON.stringify(await api.answer(all, { code: territories.T }, coordinatorOf(territories.T)))
    expect(text).not.toMatch(/undefined|\[object|NaN| {2}|\.\.|\s[.,;]/)
  }
})
