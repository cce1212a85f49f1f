// Every case worked out by hand, for the reference and for the engine in the database.

import { agreements } from './cases/agreement.ts'
import type { Case } from './cases/case.ts'
import { audit, indications, lanes, reasons, scopes, table } from './cases/decision.ts'
import { decisions, documents } from './cases/document.ts'
import { forums } from './cases/forum.ts'
import { events, intervals } from './cases/intervals.ts'
import { channels, counties, functions, inventories, involvements, rounds, services } from './cases/others.ts'
import { insiders, participations } from './cases/participation.ts'

export type { Case } from './cases/case.ts'

export const cases: Record<string, Case[]> = {
  'When a fact holds': intervals,
  'Events that must be fresh': events,
  'The decision table': table,
  Scopes: scopes,
  Indications: indications,
  Reasons: reasons,
  Lanes: lanes,
  'Audit numbers': audit,
  Participation: participations,
  'Inside and outside': insiders,
  Forums: forums,
  Agreements: agreements,
  Documents: documents,
  'Decisions, foundations and partners': decisions,
  Functions: functions,
  Services: services,
  Channels: channels,
  Inventories: inventories,
  Involvement: involvements,
  'Counties and the country': counties,
  Rounds: rounds,
}
