// Everything on record for each asked territory, gathered in one flight and sorted by territory: what the checks look at.
import type { Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { type FactType, factKinds, factTypes } from '../facts/kinds.ts'
import { grouped } from './grouped.ts'
import * as statements from './queries.ts'

export type ForumLink = RowOf<typeof statements.forums>
export type SeatLink = RowOf<typeof statements.seats>
export type MeetingLink = RowOf<typeof statements.meetings>
export type InsiderLink = RowOf<typeof statements.insiders>
export type AgreementLink = RowOf<typeof statements.agreements>
export type RecordLink = RowOf<typeof statements.record>
export type DocumentLink = RowOf<typeof statements.documents>
export type FunctionLink = RowOf<typeof statements.functions>
export type ServiceLink = RowOf<typeof statements.services>
export type ChannelLink = RowOf<typeof statements.channels>
export type SupportLink = RowOf<typeof statements.supports>
export type InventoryLink = RowOf<typeof statements.inventories>
export type NoteLink = RowOf<typeof statements.notes>
export type RoundLink = RowOf<typeof statements.rounds>
export type NationalLink = RowOf<typeof statements.national>
export type DisputeLink = RowOf<typeof statements.disputes>

export interface Links {
  forums: ForumLink[]
  seats: SeatLink[]
  meetings: MeetingLink[]
  insiders: InsiderLink[]
  agreements: AgreementLink[]
  record: RecordLink[]
  documents: DocumentLink[]
  functions: FunctionLink[]
  services: ServiceLink[]
  channels: ChannelLink[]
  supports: SupportLink[]
  inventories: InventoryLink[]
  notes: NoteLink[]
  rounds: RoundLink[]
  /** Seats in forums of the whole country; the same list for most municipalities. */
  national: NationalLink[]
  disputes: DisputeLink[]
}

export interface Asked {
  codes: string[]
  /** Forum kinds that any recommendation looks at. */
  kinds: string[]
  /** The day for which disputes are asked; everything else is independent of it. */
  day: string
  /** An audit number: what was known then. */
  knownAt: number
  /** Whether the territories are countries, which rounds are closed in. */
  national: boolean
}

/** A municipality with facts that others may not see, and of which kinds these are. */
export interface Owner {
  code: string
  own: FactType[]
}

type Name = keyof Links

const none = (): Links => ({
  forums: [],
  seats: [],
  meetings: [],
  insiders: [],
  agreements: [],
  record: [],
  documents: [],
  functions: [],
  services: [],
  channels: [],
  supports: [],
  inventories: [],
  notes: [],
  rounds: [],
  national: [],
  disputes: [],
})

/** The shared facts of each territory. */
export async function linksOf(tx: Tx, asked: Asked): Promise<Map<string, Links>> {
  const found = await gather(tx, asked, { own: false, codesOf: () => asked.codes })
  return new Map(asked.codes.map((code) => [code, { ...none(), ...found.get(code) }]))
}

/** Lists with each municipality's own facts beside the shared ones: only those that its own facts may be in, since the others are the very same. */
export function ownLinksOf(tx: Tx, asked: Asked, owners: Owner[]): Promise<Map<string, Partial<Links>>> {
  const codesOf = (name: Name) =>
    owners.flatMap(({ code, own }) => (own.some((kind) => restsOn.get(name)?.has(kind)) ? [code] : []))
  return gather(tx, asked, { own: true, codesOf })
}

/** The kinds of facts that each list may hold or be bounded by: a statement reaches facts only by the relationships it names. */
const restsOn = new Map(
  Object.entries(statements).map(([name, { text }]) => {
    const named = new Set<string | null>(text.match(/\b[A-Z_]+\b/g))
    const reaches = (kind: FactType) => named.has(factTypes[kind].of) || named.has(factTypes[kind].to)
    return [name, new Set(factKinds.filter(reaches))]
  }),
)

/** A seat as one municipality sees it: without what is somebody else's own. */
const seenBy = (code: string, seat: NationalLink): NationalLink[] => {
  if (!seat.owners.every((owner) => owner === code)) return []
  const lists = seat.lists.filter(([, , , , , owner]) => owner === '' || owner === code)
  return [lists.length === seat.lists.length ? seat : { ...seat, lists }]
}

/** Which of the asked territories a list is asked for. */
type CodesOf = (name: Name) => string[]

/** The statements are sent together and answered one after the other: one flight, whatever their number. A list that was not asked for is left out. */
async function gather(
  tx: Tx,
  { kinds, day, knownAt, national }: Asked,
  { own, codesOf }: { own: boolean; codesOf: CodesOf },
): Promise<Map<string, Partial<Links>>> {
  const found = new Map<string, Partial<Links>>()
  const of = (code: string) => {
    const links = found.get(code) ?? {}
    found.set(code, links)
    return links
  }
  async function list<N extends Exclude<Name, 'disputes' | 'national'>>(
    name: N,
    send: (asked: { codes: string[]; knownAt: number; own: boolean }) => Promise<Links[N]>,
  ) {
    const codes = codesOf(name)
    if (codes.length === 0) return
    const rows = await send({ codes, knownAt, own })
    const byCode = grouped<{ code: string }>(rows, ({ code }) => code)
    for (const code of codes) of(code)[name] = (byCode.get(code) ?? []) as Links[N]
  }
  const disputing = codesOf('disputes')
  const sitting = national ? [] : codesOf('national')
  const [disputes, seats] = await Promise.all([
    disputing.length > 0 ? statements.disputes(tx, { codes: disputing, knownAt, day }) : [],
    sitting.length > 0 ? statements.national(tx, { codes: sitting, kinds, knownAt, own }) : [],
    list('forums', (asked) => statements.forums(tx, { ...asked, kinds })),
    list('seats', (asked) => statements.seats(tx, { ...asked, kinds })),
    list('meetings', (asked) => statements.meetings(tx, { ...asked, kinds })),
    list('insiders', (asked) => statements.insiders(tx, asked)),
    list('agreements', (asked) => statements.agreements(tx, asked)),
    list('record', (asked) => statements.record(tx, asked)),
    list('documents', (asked) => statements.documents(tx, asked)),
    list('functions', (asked) => statements.functions(tx, asked)),
    list('services', (asked) => statements.services(tx, asked)),
    list('channels', (asked) => statements.channels(tx, asked)),
    list('supports', (asked) => statements.supports(tx, asked)),
    list('inventories', (asked) => statements.inventories(tx, { ...asked, kinds })),
    list('notes', (asked) => statements.notes(tx, asked)),
    national && list('rounds', ({ codes }) => statements.rounds(tx, { codes, knownAt })),
  ])
  // Most territories see the same disputes, and share one list of them.
  const shared = disputes.filter(({ lane }) => lane === 'SHARED')
  for (const code of disputing) {
    const theirs = own ? disputes.filter(({ lane, owner }) => lane !== 'SHARED' && owner === code) : []
    of(code).disputes = theirs.length > 0 ? [...shared, ...theirs] : shared
  }
  for (const code of sitting) {
    of(code).national = own ? seats.flatMap((seat) => seenBy(code, seat)) : seats
  }
  return found
}
