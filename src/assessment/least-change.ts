// The one step that would meet a norm: renew, confirm, complete, invite, write down, settle or establish.
import type { Context } from '../context.ts'
import type { Lang } from '../days.ts'
import { type FactRow, facts as factsOf, tied } from '../evidence/facts.ts'
import { description } from '../evidence/said.ts'
import { listOf, maybeThing } from '../evidence/things.ts'
import { forumDescription } from '../forums/forums.ts'
import { ofTerritories } from '../forums/queries.ts'
import { told } from './grounds.ts'
import type { ResultRead } from './reading.ts'
import { endedLast } from './reasons.ts'

export type Step = 'CONFIRM' | 'RENEW' | 'COMPLETE' | 'INVITE' | 'WRITE_DOWN' | 'SETTLE' | 'ESTABLISH'

interface Named {
  id: string
  name: string
}

export interface LeastChangeRow {
  step: Step
  thing: Named | null
  actor: Named | null
  result: ResultRead
}

/** Null when there is nothing to change. */
export async function leastChange(ctx: Context, result: ResultRead): Promise<LeastChangeRow | null> {
  if (result.state === 'MET' || result.state === 'NOT_APPLICABLE') return null
  const facts = await factsOf(ctx, result.evidence)
  const step = stepOf(result, facts)
  if (step === 'INVITE') return { step, thing: await tableFor(ctx, result), actor: invited(facts), result }
  return { step, thing: nearestOf(result, facts), actor: null, result }
}

function stepOf({ state, reason, near, indication, evidence, rule }: ResultRead, facts: FactRow[]): Step {
  if (state === 'UNKNOWN' && evidence.length === 0 && !indication) return 'CONFIRM'
  if (indication?.towards === 'MET') return 'CONFIRM'
  if (reason === 'LAPSED') return told(facts)[0]?.kind === 'Seat' ? 'INVITE' : 'RENEW'
  if (reason === 'STALE') return 'CONFIRM'
  if (reason === 'INCOMPLETE') return near === 'PART' ? 'ESTABLISH' : 'COMPLETE'
  if (reason === 'INFORMAL') return 'WRITE_DOWN'
  if (reason === 'DISPUTED') return 'SETTLE'
  return rule.actorKinds.length > 0 && seats(rule) ? 'INVITE' : 'ESTABLISH'
}

const seats = ({ check, with: asked }: ResultRead['rule']) =>
  check === 'participation' || (check === 'forum' && asked.outside !== undefined)

/** What the step is about: what ended, or was last known. A forum that ended is nobody's to be invited to. */
function nearestOf({ reason, asOf }: ResultRead, facts: FactRow[]): Named | null {
  const row = reason === 'LAPSED' ? (endedLast(facts, asOf) ?? told(facts)[0]) : told(facts)[0]
  const tie = row ? ((row.kind === 'Reach' ? null : tied(row, 'to')) ?? tied(row, 'of')) : null
  return tie?.name ? { id: tie.id, name: tie.name } : null
}

/** Tables in the order a partner is asked to them. */
const tables = ['CRIME_PREVENTION_COUNCIL', 'SSPF', 'SIG', 'EST', 'CIVIL_COUNCIL', 'INTERFAITH_COUNCIL']

/** A forum at work here where a seat would count. */
async function tableFor(ctx: Context, { code, rule, asOf }: ResultRead): Promise<Named | null> {
  const asked = rule.with.forumKinds
  const faith = rule.actorKinds.includes('FAITH_COMMUNITY')
  const fits = (kind: string) =>
    tables.includes(kind) &&
    (Array.isArray(asked) ? asked.includes(kind) : faith || kind !== 'INTERFAITH_COUNCIL')
  const here = (await listOf(ctx, ofTerritories, code, { asOf, kinds: null })).filter(({ kind }) =>
    fits(kind),
  )
  here.sort((a, b) => tables.indexOf(a.kind) - tables.indexOf(b.kind))
  const now = await Promise.all(here.map(({ id }) => description(ctx, forumDescription, id, { asOf })))
  return here.find((_, i) => now[i]?.status === 'OPERATING') ?? null
}

/** Whoever is on record without a seat, or had one. */
function invited(facts: FactRow[]): Named | null {
  const row = facts.find(({ kind }) => kind === 'Seat') ?? facts.find(({ kind }) => kind === 'Reach')
  const tie = row ? tied(row, 'of') : null
  return tie?.name ? { id: tie.id, name: tie.name } : null
}

/** An agreement is renewed; of other things, each in its own word, that they are so again. */
function renewed({ check, with: asked }: ResultRead['rule'], what: string, lang: Lang): string {
  const sv = lang === 'sv'
  if (check === 'document' && Array.isArray(asked.freshBy) && asked.freshBy.includes('FOLLOW_UP'))
    return sv ? `Följ upp ${what} och anteckna dagen.` : `Follow up ${what} and record the day.`
  if (check === 'document')
    return sv ? `Uppdatera ${what} och anteckna dagen.` : `Update ${what} and record the day.`
  if (check === 'function')
    return sv
      ? `Tillsätt ${what} på nytt, eller bekräfta att funktionen är tillsatt.`
      : `Fill ${what} again, or confirm that the function is filled.`
  if (check === 'service')
    return sv
      ? `Ta upp ${what} på nytt, eller bekräfta att det finns kvar.`
      : `Take up ${what} again, or confirm that it is still there.`
  return sv ? `Förnya ${what}.` : `Renew ${what}.`
}

export function stepIn({ step, thing, actor, result }: LeastChangeRow, lang: Lang): string {
  const what = thing?.name ?? ''
  const remedy = result.rule.remedy[lang]
  const sv: Record<Step, string> = {
    CONFIRM: what ? `Bekräfta uppgiften om ${what}.` : 'Ta reda på hur det är och anteckna det.',
    RENEW: what ? renewed(result.rule, what, 'sv') : remedy,
    COMPLETE: what ? `Komplettera uppgifterna om ${what}.` : remedy,
    INVITE:
      actor && what
        ? `Bjud in ${actor.name} till ${what}.`
        : what
          ? `${remedy} Närmast till hands: ${what}.`
          : remedy,
    WRITE_DOWN: remedy,
    SETTLE: 'Avgör det som är bestritt.',
    ESTABLISH: remedy,
  }
  const en: Record<Step, string> = {
    CONFIRM: what ? `Confirm what is on record about ${what}.` : 'Find out how it is and record it.',
    RENEW: what ? renewed(result.rule, what, 'en') : remedy,
    COMPLETE: what ? `Complete what is on record about ${what}.` : remedy,
    INVITE:
      actor && what
        ? `Invite ${actor.name} to ${what}.`
        : what
          ? `${remedy} Nearest at hand: ${what}.`
          : remedy,
    WRITE_DOWN: remedy,
    SETTLE: 'Settle what is disputed.',
    ESTABLISH: remedy,
  }
  return (lang === 'sv' ? sv : en)[step]
}

/** The least change, and what the norm itself recommends if that is not enough. */
export async function remedyOf(ctx: Context, result: ResultRead, lang: Lang): Promise<string | null> {
  const change = await leastChange(ctx, result)
  if (!change) return null
  const step = stepIn(change, lang)
  const remedy = result.rule.remedy[lang]
  if (step.includes(remedy) || change.step === 'SETTLE' || change.step === 'INVITE') return step
  if (change.step === 'RENEW') return `${step} ${remedy}`
  return `${step} ${lang === 'sv' ? 'Saknas det' : 'If it is not there'}: ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`
}

/** The thing as the contract shows it. */
export const thingOf = (ctx: Context, named: Named | null) => (named ? maybeThing(ctx, named.id) : null)
