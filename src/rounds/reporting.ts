// Takes in the answers of a county board's or a national agency's own survey as a round's reports: all of the file or nothing.
import { z } from 'zod'
import { performIn } from '../acts/acts.ts'
import { Several } from '../acts/entering.ts'
import { type Keep, once } from '../acts/idempotency.ts'
import { optional } from '../acts/inputs.ts'
import { lock } from '../acts/queries.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/driver.ts'
import { KNOWN_NOW, LAST_SEQ } from '../database/sentinels.ts'
import type { FactDraft, SourceDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import { inBoth } from '../guards/sentences.ts'
import { Text, Url } from '../guards/text.ts'
import * as queries from './queries.ts'
import { municipalitiesOf, openRound, type RoundRow, round } from './rounds.ts'
import { isList, readSurvey, type SurveyRow } from './survey.ts'

const RoundReport = z.object({
  csv: z
    .string()
    .min(1, inBoth('must hold the text of the file.', 'Uppgiften ska vara filens text.'))
    .max(900_000, inBoth('must be 900 000 characters at most.', 'Uppgiften ska vara högst 900 000 tecken.')),
  file: optional(Text),
  title: Text,
  publisher: optional(Text),
  url: optional(Url),
})

export interface Reported {
  round: RoundRow
  /** Rows of the file, and how many of them said something that was not on record. */
  rows: number
  written: number
}

export async function roundReport(ctx: Context, id: string, given: unknown, key?: string | null) {
  const again = async (made: string): Promise<Reported> => ({
    ...(JSON.parse(made) as Omit<Reported, 'round'>),
    round: await round(ctx.database, id),
  })
  return once(
    ctx,
    { act: 'roundReport', asked: { id, given }, key },
    (keep) => takenIn(ctx, id, given, keep),
    again,
  )
}

async function takenIn(ctx: Context, id: string, given: unknown, keep: Keep): Promise<Reported> {
  const { csv, file = 'csv', title, publisher, url } = RoundReport.parse(given)
  const today = ctx.clock.today()
  const source: SourceDraft = {
    kind: 'REGISTER',
    title,
    ...(publisher && { publisher }),
    ...(url && { url }),
  }
  const done = await ctx.database.about({ operation: 'roundReport', timeoutMs: 60_000 }).write(async (tx) => {
    const { within, recommendations } = await openRound(tx, id, today)
    const municipalities = await municipalitiesOf(tx, within)
    const ground = {
      file,
      today,
      municipalities: new Set(municipalities),
      recommendations: new Set(recommendations),
    }
    const { rows, problems } = readSurvey(csv, ground)
    if (problems.length > 0) throw new Several(problems)
    const codes = [...new Set(rows.map(({ code }) => code))].sort()
    await lock(tx, { codes })
    const found = await openRound(tx, id, today)
    const fresh = await newIn(tx, id, rows)
    const replaced = fresh.flatMap(({ old }) => old ?? [])
    const facts = [...fresh.map((row) => report(row, id, source)), ...(await inventories(tx, fresh, source))]
    const act = { name: 'roundReport', territories: codes, facts, retract: replaced, note: file }
    const counted = { rows: rows.length, written: fresh.length }
    await keep(tx, JSON.stringify(counted))
    const { seq } = await performIn(tx, ctx, act)
    return { seq, reported: { round: found, ...counted } }
  })
  if (done.seq !== null) ctx.bell?.ring()
  return done.reported
}

/** What the round does not hold yet, and the reports that it takes the place of. */
async function newIn(tx: Tx, id: string, rows: SurveyRow[]) {
  const standing = await queries.reports(tx, { ids: [id], now: KNOWN_NOW, municipalities: [] })
  const byKey = new Map(standing.map((each) => [`${each.code} ${each.asks}`, each]))
  return rows.flatMap((row) => {
    const old = byKey.get(`${row.code} ${row.asks}`)
    return old?.answer === row.answer && old.on === row.on ? [] : [{ ...row, old: old?.id }]
  })
}

type Fresh = SurveyRow & { old: string | undefined }

const report = ({ code, asks, answer, on, old }: Fresh, round: string, source: SourceDraft): FactDraft => ({
  fact: 'Report',
  of: territoryId(code),
  from: on,
  until: on,
  observedOn: on,
  source,
  owner: code,
  ...(old && { corrects: old }),
  says: { round, asks, answer },
})

/** A municipality that answers that a list is whole has confirmed it; of forums, those that everybody may know of. */
async function inventories(tx: Tx, rows: SurveyRow[], source: SourceDraft): Promise<FactDraft[]> {
  const whole = rows.filter(({ asks, answer }) => answer === 'YES' && isList(asks))
  const codes = whole.flatMap(({ asks, code }) => (asks === 'FORUM_SEATS' ? [code] : []))
  const forums = codes.length > 0 ? await queries.sharedForums(tx, { codes, never: LAST_SEQ }) : []
  return whole.flatMap(({ code, asks: scope, on }): FactDraft[] => {
    const common = { fact: 'Inventory', of: territoryId(code), observedOn: on, source, owner: code } as const
    const says = { scope, kinds: [], basis: 'CONFIRMED' }
    if (scope !== 'FORUM_SEATS') return [{ ...common, says }]
    const those = forums.filter((forum) => forum.code === code && forum.until >= on)
    return those.map(({ id }) => ({ ...common, to: id, says }))
  })
}
