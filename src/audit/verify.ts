// Walks the chain from its first link and says where it breaks, if it does.
import type { Database, Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { digestOf, link, REDACTION, Redaction } from './audit.ts'
import { head, links } from './queries.ts'

const AT_ONCE = 500

export type Break = 'MISSING' | 'HASH' | 'PAYLOAD' | 'HEAD'

export interface Verified {
  /** How many links held. */
  links: number
  /** How many of these had been blanked: their place in the chain is proved, what they said is not. */
  redacted: number
  /** The first link that does not hold, and what is wrong with it. */
  broken: { seq: number; why: Break } | null
}

type Progress = (done: number, total: number) => void

/** What is written meanwhile is left for the next time: the head is read first. */
export async function verify(database: Database | Tx, progress: Progress = () => {}): Promise<Verified> {
  const end = await head(database)
  const found: Verified = { links: 0, redacted: 0, broken: null }
  let previous = ''
  // Only what a later link says was blanked may have been.
  const blanked = new Set<number>()
  while (found.links < end.seq) {
    const rows = await links(database, { after: found.links, until: end.seq, limit: AT_ONCE })
    for (const row of rows) {
      const why = wrongWith(row, found.links + 1, previous)
      if (why) return { ...found, broken: { seq: why === 'MISSING' ? found.links + 1 : row.seq, why } }
      previous = row.hash
      found.links++
      if (row.redacted) blanked.add(row.seq)
      if (row.act === REDACTION)
        for (const seq of Redaction.parse(JSON.parse(row.payload)).entries)
          if (blanked.delete(seq)) found.redacted++
    }
    if (rows.length === 0) return { ...found, broken: { seq: found.links + 1, why: 'MISSING' } }
    progress(found.links, end.seq)
  }
  if (previous !== end.hash) return { ...found, broken: { seq: end.seq, why: 'HEAD' } }
  if (blanked.size === 0) return found
  return { ...found, broken: { seq: Math.min(...blanked), why: 'PAYLOAD' } }
}

function wrongWith(row: RowOf<typeof links>, due: number, previous: string): Break | null {
  if (row.seq !== due) return 'MISSING'
  if (link(previous, row) !== row.hash) return 'HASH'
  return row.redacted || digestOf(row) === row.digest ? null : 'PAYLOAD'
}
