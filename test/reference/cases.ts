// Every case worked out by hand, for the reference and for the engine in the database.

import { agreements } from './cases/agreement.ts'
import { byDefinition } from './cases/by-definition.ts'
import type { Case } from './cases/case.ts'
import { counties, rounds } from './cases/country.ts'
import { districts } from './cases/districts.ts'
import { decisions, documents } from './cases/document.ts'
import { forums } from './cases/forum.ts'
import { insiders, records } from './cases/insiders.ts'
import { events, intervals } from './cases/intervals.ts'
import { inventories, involvements } from './cases/involvement.ts'
import { channels, functions, services } from './cases/linked.ts'
import { participations } from './cases/participation.ts'
import { alternatives, revisions } from './cases/revision.ts'
import { indications, scopes } from './cases/scopes.ts'
import { table } from './cases/table.ts'
import { combined, regions } from './cases/two-in-one.ts'
import { underTheLaw } from './cases/under-the-law.ts'
import { audit, lanes, reasons } from './cases/viewing.ts'
import { wholes } from './cases/wholes.ts'

export type { Case } from './cases/case.ts'

export const cases: Record<string, Case[]> = {
  'When a fact holds': intervals,
  'Seats by definition': byDefinition,
  'Events that must be fresh': events,
  'The decision table': table,
  Districts: districts,
  Scopes: scopes,
  Indications: indications,
  Reasons: reasons,
  Lanes: lanes,
  'Audit numbers': audit,
  Participation: participations,
  'Inside and outside': insiders,
  'Parts and wholes': wholes,
  'On record': records,
  Forums: forums,
  Agreements: agreements,
  Documents: documents,
  'Decisions, foundations and partners': decisions,
  'Plans under the law': underTheLaw,
  Functions: functions,
  Services: services,
  'A municipality and a region in one': regions,
  'Functions combined, and national networks': combined,
  'Revised when needed': revisions,
  'Met in either of two ways': alternatives,
  Channels: channels,
  Inventories: inventories,
  Involvement: involvements,
  'Counties and the country': counties,
  Rounds: rounds,
}
