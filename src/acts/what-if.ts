// Tries acts one after the other in a transaction that is undone: what they would do to flags, and nothing kept of them.
import type { Tx } from '../database/driver.ts'
import { UserFacing } from '../errors.ts'
import { type Changes, type FlagChange, noChanges } from '../flags/flags.ts'
import type { NetworkTrialRow } from '../measures/trial.ts'
import { type ActContext, performLocked } from './acts.ts'
import { type AnyAct, actNamed } from './all.ts'
import { type Answer, blank, malformed, refused } from './answer.ts'
import { actOf, type Given, plannedIn } from './carry-out.ts'

const AT_ONCE = 2
const MOST_ACTS = 20
const TIMEOUT_MS = 5_000
/** Looking beside asks for much that a server which has just started must plan first. */
const BESIDE_TIMEOUT_MS = 20_000
let running = 0

export interface Tried extends Given {
  definition: AnyAct
}

/** What else is looked at in the transaction: before each act, where it may change something, and after the last. */
export interface Beside {
  before(tx: Tx, municipalities: string[]): Promise<void>
  after(tx: Tx): Promise<NetworkTrialRow[]>
}
/** All acts or none: the first that is refused says why, with its place in the list before the path. */
export async function tryOut(ctx: ActContext, acts: Tried[], beside?: Beside): Promise<Answer> {
  if (acts.length < 1 || acts.length > MOST_ACTS)
    return refused(
      new UserFacing(
        'BAD_INPUT',
        {
          en: `Between 1 and ${MOST_ACTS} acts can be tried at a time.`,
          sv: `Mellan 1 och ${MOST_ACTS} åtgärder kan prövas åt gången.`,
        },
        ['acts'],
      ),
    )
  if (running >= AT_ONCE)
    return refused(
      new UserFacing('BUSY', {
        en: 'Others are trying acts right now. Please try again in a moment.',
        sv: 'Andra prövar åtgärder just nu. Försök gärna igen om en stund.',
      }),
    )
  running++
  try {
    const timeoutMs = ctx.trialMs ?? (beside ? BESIDE_TIMEOUT_MS : TIMEOUT_MS)
    const database = ctx.database.about({ operation: 'whatIf', timeoutMs })
    return await database.rehearse((tx) => rehearsed(tx, ctx, acts, beside))
  } finally {
    running--
  }
}

/** The acts by their names and with their mutations' arguments, as a client sends them. */
export function tryOutNamed(
  ctx: ActContext,
  acts: readonly { act: string; arguments: unknown }[],
  beside?: Beside,
): Promise<Answer> {
  const named = acts.map(({ act, arguments: given }, i) => {
    const definition = actNamed(act)
    if (!definition)
      return new UserFacing(
        'BAD_INPUT',
        {
          en: `There is no act called "${act.slice(0, 60)}".`,
          sv: `Det finns ingen åtgärd som heter ”${act.slice(0, 60)}”.`,
        },
        ['acts', String(i), 'act'],
      )
    const { id, input } = Object(given) as Given
    return { definition, id: typeof id === 'string' ? id : undefined, input }
  })
  const wrong = named.find((each) => each instanceof UserFacing)
  return wrong
    ? Promise.resolve(refused(wrong))
    : tryOut(
        ctx,
        named.filter((each) => 'definition' in each),
        beside,
      )
}

/** In a transaction of the caller's, who undoes it. */
export async function rehearsed(tx: Tx, ctx: ActContext, acts: Tried[], beside?: Beside): Promise<Answer> {
  let answer = blank
  for (const [i, { definition, id, input }] of acts.entries()) {
    const one = await tried(tx, ctx, definition, { id, input }, beside)
    if (one.errors.length > 0)
      return { ...one, errors: one.errors.map((e) => ({ ...e, path: ['acts', String(i), ...e.path] })) }
    answer = {
      ...one,
      warnings: [...answer.warnings, ...one.warnings],
      changes: net(answer.changes, one.changes),
    }
  }
  return { ...answer, networks: await beside?.after(tx) }
}

async function tried(
  tx: Tx,
  ctx: ActContext,
  definition: Tried['definition'],
  given: Given,
  beside?: Beside,
): Promise<Answer> {
  const read = definition.input.safeParse(given.input)
  if (!read.success) return malformed(read.error)
  try {
    const { plan, due } = (await plannedIn(tx, ctx, definition, { id: given.id ?? '', input: read.data }))()
    const act = actOf(definition.name, plan, due)
    const municipalities = due.filter(({ level }) => level === 'MUNICIPALITY')
    await beside?.before(
      tx,
      municipalities.map(({ code }) => code),
    )
    const { flags } = await performLocked(tx, ctx, act, due, { rehearsal: true })
    return { ...blank, thing: plan.thing, changes: flags, warnings: plan.warnings ?? [] }
  } catch (error) {
    return refused(error)
  }
}

const all = ({ opened, changed, closed }: Changes) => [...opened, ...changed, ...closed]

/** From before the first act to after the last: what one opens and another closes was never there. */
export function net(first: Changes, second: Changes): Changes {
  const byId = new Map(all(first).map((change) => [change.id, change]))
  for (const change of all(second)) {
    const old = byId.get(change.id)
    const from = (view: 'full' | 'shared') => ({ ...change[view], before: (old ?? change)[view].before })
    byId.set(change.id, { ...change, full: from('full'), shared: from('shared') })
  }
  const moves = [...byId.values()]
  const open = ({ full, shared }: FlagChange, when: 'before' | 'after') => Boolean(full[when] || shared[when])
  return {
    ...noChanges,
    opened: moves.filter((m) => !open(m, 'before') && open(m, 'after')),
    changed: moves.filter((m) => open(m, 'before') && open(m, 'after')),
    closed: moves.filter((m) => open(m, 'before') && !open(m, 'after')),
  }
}
