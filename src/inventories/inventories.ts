// Taking stock: a municipality says that what is on record of it is complete, and absence begins to mean something.
import { type ActContext, type Acted, perform } from '../acts/acts.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import { UserFacing } from '../errors.ts'
import type { FactDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import type { Scope } from '../recommendations/rule.ts'
import { confirmed, forumsOf } from './queries.ts'

export interface Confirmation {
  /** The municipality's code. */
  code: string
  /** What is complete, on the day. FORUM_SEATS means the seats of every forum on record. */
  scopes: Scope['scope'][]
  day: string
}

export interface Confirmed extends Acted {
  /** The forums whose lists of seats were confirmed. */
  forums: { id: string; kind: string; name: string }[]
}

export async function confirm(ctx: ActContext, { code, scopes, day }: Confirmation): Promise<Confirmed> {
  if (day > ctx.clock.today())
    throw new UserFacing('BAD_INPUT', `${day} has not come yet: a list can be confirmed up to today.`, [
      'day',
    ])
  const forums = scopes.includes('FORUM_SEATS')
    ? await forumsOf(ctx.database, { code, day, never: LAST_SEQ })
    : []
  const facts = scopes.flatMap((scope) =>
    scope === 'FORUM_SEATS'
      ? forums.map(({ id }) => inventory(code, day, scope, id))
      : [inventory(code, day, scope)],
  )
  const acted = await perform(ctx, { name: 'inventoryConfirm', territories: [code], facts })
  return { ...acted, forums }
}

/** Takes back what was confirmed on a day by mistake: it was known until now, and is not from now on. */
export async function takeBack(ctx: ActContext, { code, scopes, day }: Confirmation): Promise<Acted> {
  const lists = await confirmed(ctx.database, { code, scopes, day, never: LAST_SEQ })
  return perform(ctx, { name: 'inventoryTakeBack', territories: [code], retract: lists.map(({ id }) => id) })
}

const inventory = (code: string, day: string, scope: Scope['scope'], forum?: string): FactDraft => ({
  fact: 'Inventory',
  of: territoryId(code),
  ...(forum && { to: forum }),
  observedOn: day,
  owner: code,
  source: { kind: 'MUNICIPALITY_REPORT', title: 'Kommunens egen bekräftelse' },
  says: { scope, basis: 'CONFIRMED', kinds: [] },
})
