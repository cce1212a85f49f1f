// One of each thing that reaches out of the service, so that the database knows every label and property of theirs.
import { open as openCalendar } from '../../src/calendar/queries.ts'
import type { Database } from '../../src/database/driver.ts'
import { LAST_DAY } from '../../src/database/sentinels.ts'
import { askPartner } from '../../src/partners/queries.ts'
import { answer, close, freeze, open } from '../../src/rounds/queries.ts'

export async function outreachOfEach(database: Database, within: string, day: string): Promise<void> {
  const address = {
    id: `calendar_${within}`,
    hash: within,
    code: within,
    label: '',
    own: false,
    openedAt: `${day}T12:00:00Z`,
  }
  await openCalendar(database, { address: { ...address, revokedAt: '' } })
  const ask = {
    id: `ask_${within}`,
    hash: within,
    code: within,
    fact: '',
    mailbox: '',
    askedAt: address.openedAt,
    expiresAt: address.openedAt,
  }
  await askPartner(database, { ask: { ...ask, revokedAt: '', answer: '', answeredAt: '', words: '' } })
  const id = `round_${within}`
  const round = {
    id,
    name: 'En omgång',
    within,
    opens: day,
    closes: day,
    closedOn: LAST_DAY,
    recommendations: [],
  }
  await database.write((tx) => open(tx, { key: within, round }))
  await close(database, { id, day, seq: 1 })
  await answer(database, { round: id, code: within, on: day, facts: [] })
  await freeze(database, { snapshots: [{ id, round: id, code: within, level: 'MUNICIPALITY', rows: '[]' }] })
}
