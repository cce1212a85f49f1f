// The forums that public pages tell of, who sits in them, and which pages list all their members.
import { z } from 'zod'
import { codesOf, forumKinds } from '../actors/kinds.ts'
import type { FactDraft, ThingDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import {
  address,
  anything,
  countOrNothing,
  dayOrNothing,
  extent,
  keyIn,
  keysIn,
  oneOf,
  organisationKind,
  pageKind,
  stated,
  text,
  yesOrNo,
} from './cells.ts'
import { ending, observed, starting } from './days.ts'
import type { Directory } from './directory.ts'
import { fact, idOf, page, type SeedAct } from './drafts.ts'
import { type Land, withWholes } from './geography.ts'
import { type Row, readRows } from './read.ts'

const forumRow = (land: Land) =>
  z.object({
    forum_key: text,
    municipality_codes: keysIn(land.municipalities, 'the codes of geography/municipalities.csv'),
    kind: oneOf(codesOf(forumKinds)),
    name: text,
    led_by_municipality: stated,
    mission_stated: stated,
    meetings_per_year: countOrNothing,
    seat_level: oneOf(['LEADING', 'OPERATIVE', 'unknown']),
    observed_on: dayOrNothing,
    source_url: address,
    note: anything,
    members_listed: yesOrNo,
    status: oneOf(['OPERATING', 'PLANNED', 'ENDED', 'PILOT_2015_2017']),
    extent,
    area: anything,
    source_kind: pageKind,
  })
type Forum = Row<z.infer<ReturnType<typeof forumRow>>>

const memberRow = (forums: Map<string, Forum>) =>
  z.object({
    forum_key: keyIn(forums, 'a forum_key of networks/forums.csv'),
    actor_name: text,
    actor_kind: organisationKind,
    role: oneOf(['CHAIR', 'MEMBER', 'ADJUNCT']),
    municipality_code: z.string().regex(/^(\d{4})?$/, 'must be empty or a municipality’s four digits'),
    source_url: address,
    basis: oneOf(['NAMED', 'DEFINITION', 'PLANNED']),
    placeholder: yesOrNo,
    source_kind: pageKind,
  })
type Member = Row<z.infer<ReturnType<typeof memberRow>>>

export function forumsAct(folder: string, land: Land, directory: Directory): SeedAct {
  const rows = readRows(folder, 'networks/forums.csv', forumRow(land), 'forum_key')
  const forums = new Map(rows.map((row) => [row.forum_key, row]))
  const members = readRows(folder, 'networks/members.csv', memberRow(forums))
  return {
    name: 'seed.networks.forums',
    things: rows.map(thingOf),
    facts: [
      ...rows.flatMap(factsOf),
      ...members.map((row) => seatOf(row, forums.get(row.forum_key) as Forum, directory)),
    ],
    territories: withWholes(
      land,
      rows.flatMap((row) => row.municipality_codes),
    ),
  }
}

const idOfForum = (key: string) => idOf('Forum', `forum:${key}`)
const thingOf = (row: Forum): ThingDraft => ({
  id: idOfForum(row.forum_key),
  type: 'Forum',
  kind: row.kind,
  name: row.name,
})
const evidenceOf = (row: Forum) => ({ source: page(row), ...observed(row.observed_on) })

/** The pilot of the knowledge houses began in November 2015 and ended with 2017. */
export const pilot = (status: string) =>
  status === 'PILOT_2015_2017' ? { ...starting('2015-11'), ...ending('2017') } : {}

function factsOf(row: Forum): FactDraft[] {
  const id = idOfForum(row.forum_key)
  const evidence = evidenceOf(row)
  const [first = ''] = row.municipality_codes
  const reach = { extent: row.extent, area: row.area }
  return [
    fact('Name', id, { ...evidence, says: { name: row.name } }),
    fact('Description', id, { ...evidence, ...pilot(row.status), says: descriptionOf(row) }),
    ...row.municipality_codes.map((code) =>
      fact('Reach', id, { to: territoryId(code), ...evidence, says: reach }),
    ),
    ...(row.members_listed
      ? [fact('Inventory', territoryId(first), { to: id, ...evidence, says: listed })]
      : []),
  ]
}

const listed = { scope: 'FORUM_SEATS', kinds: [], basis: 'PUBLISHED' }
/** The kinds whose seats' level tells the forum's own: those that the law and the methods divide into levels. */
const levelled = ['CRIME_PREVENTION_COUNCIL', 'SSPF', 'SIG', 'EST']
/** The level is our reading of the page: it may help to meet a norm, and is never held against anybody. */
const isLeading = (row: Forum) => row.seat_level === 'LEADING'
const leadership = { YES: 'MUNICIPALITY', NO: 'OTHER', '': '' }

const descriptionOf = (row: Forum) => ({
  status: row.status === 'PILOT_2015_2017' ? 'OPERATING' : row.status,
  level: levelled.includes(row.kind) && isLeading(row) ? 'STRATEGIC' : '',
  leadership: leadership[row.led_by_municipality],
  mission: row.mission_stated,
  meetingsPerYear: row.meetings_per_year,
  // Only what the name itself says.
  coversExtremism: /extremism/i.test(row.name) ? 'YES' : '',
})

/** A seat that another page than the forum's tells of is undated, and so is one that only follows or is planned. */
function seatOf(row: Member, forum: Forum, directory: Directory): FactDraft {
  const dated = row.basis === 'NAMED' && row.source_url === forum.source_url
  const source = page(row)
  const actor = directory.find({
    name: row.actor_name,
    kind: row.actor_kind,
    codes: row.municipality_code ? [row.municipality_code] : forum.municipality_codes,
    placeholder: row.placeholder,
    by: forum.forum_key,
    evidence: { source, ...(dated ? observed(forum.observed_on) : {}) },
  })
  const day = row.source_url === forum.source_url ? observed(forum.observed_on) : {}
  const level = isLeading(forum) ? 'LEADING' : ''
  return fact(
    'Seat',
    actor,
    {
      to: idOfForum(forum.forum_key),
      source,
      ...day,
      ...pilot(forum.status),
      says: { role: row.role, level, basis: row.basis },
    },
    row.actor_name,
  )
}
