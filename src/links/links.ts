// Everything on record for each asked territory, gathered in one flight and sorted by territory: what the checks look at.
import type { Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
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
  /** Whether each territory's own facts are looked at too, or only the shared ones. */
  own: boolean
  /** Whether the territories are countries, which rounds are closed in. */
  national: boolean
}

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
  disputes: [],
})

/** The statements are sent together and answered one after the other: one flight, whatever their number. */
export async function linksOf(
  tx: Tx,
  { codes, kinds, day, knownAt, own, national }: Asked,
): Promise<Map<string, Links>> {
  const asked = { codes, knownAt, own }
  const withKinds = { ...asked, kinds }
  const [disputes, ...lists] = await Promise.all([
    statements.disputes(tx, { codes, knownAt, day }),
    statements.forums(tx, withKinds),
    statements.seats(tx, withKinds),
    statements.meetings(tx, withKinds),
    statements.insiders(tx, asked),
    statements.agreements(tx, asked),
    statements.record(tx, asked),
    statements.documents(tx, asked),
    statements.functions(tx, asked),
    statements.services(tx, asked),
    statements.channels(tx, asked),
    statements.supports(tx, asked),
    statements.inventories(tx, withKinds),
    statements.notes(tx, asked),
    national ? statements.rounds(tx, { codes, knownAt }) : [],
  ])
  const byCode = new Map(codes.map((code) => [code, none()]))
  // Most territories see the same disputes, and share one list of them.
  const shared = disputes.filter(({ lane }) => lane === 'SHARED')
  const owners = new Set(own ? disputes.filter((d) => d.lane !== 'SHARED').map(({ owner }) => owner) : [])
  for (const [code, links] of byCode)
    links.disputes = owners.has(code)
      ? disputes.filter((d) => d.lane === 'SHARED' || d.owner === code)
      : shared
  const names = [
    'forums',
    'seats',
    'meetings',
    'insiders',
    'agreements',
    'record',
    'documents',
    'functions',
    'services',
    'channels',
    'supports',
    'inventories',
    'notes',
    'rounds',
  ] as const
  for (const [i, name] of names.entries())
    for (const row of lists[i] ?? []) (byCode.get(row.code)?.[name] as unknown[] | undefined)?.push(row)
  return byCode
}
