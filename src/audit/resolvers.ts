// The audit in the contract.
import type { Covers } from '../api/covers.ts'
import { actId } from '../facts/ids.ts'
import type { AuditEntry, Resolvers } from '../schema.generated.ts'
import { territory } from '../territories/territories.ts'
import { countsOf, type EntryRow, entries, factsOf, noteOf, thingsOf } from './entries.ts'
import { actLabel } from './words.ts'

export const resolvers = {
  Query: { auditEntries: (_, args, ctx) => entries(ctx, args) },
  AuditEntry: {
    id: ({ seq }) => actId(seq),
    label: ({ act }, { lang }) => actLabel(act, lang === 'EN' ? 'en' : 'sv'),
    territories: ({ territories }, _, ctx) => Promise.all(territories.map((code) => territory(ctx, code))),
    things: (entry, _, ctx) => thingsOf(ctx, entry),
    before: (entry, _, ctx) => factsOf(ctx, entry, 'BEFORE'),
    after: (entry, _, ctx) => factsOf(ctx, entry, 'AFTER'),
    counts: (entry, _, ctx) => countsOf(ctx, entry),
    note: (entry, _, ctx) => noteOf(ctx, entry),
  },
  AuditEntryConnection: { totalCount: (page) => page.totalCount() },
} satisfies Resolvers

true satisfies Covers<AuditEntry, EntryRow, typeof resolvers.AuditEntry>
