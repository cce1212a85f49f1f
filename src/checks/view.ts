// One territory on one day, as the checks look at it: its links, who belongs to it that day, and the small readings they share.
import type { Sector } from '../actors/kinds.ts'
import { organisationKinds } from '../actors/kinds.ts'
import type { Near } from '../assessment/result.ts'
import { FIRST_DAY } from '../database/sentinels.ts'
import { grouped } from '../links/grouped.ts'
import type {
  AgreementLink,
  ForumLink,
  InsiderLink,
  InventoryLink,
  Links,
  NationalLink,
  SeatLink,
} from '../links/links.ts'
import { earlier, isKnown, later } from './days.ts'
import {
  type Claim,
  type Covering,
  disputedOn,
  type Evidence,
  type Frame,
  type Group,
  type NearThing,
  standing,
  type Way,
} from './way.ts'

export interface Where {
  code: string
  level: 'MUNICIPALITY' | 'COUNTY' | 'COUNTRY'
  /** Its own code and those of what it lies in. */
  within: string[]
  day: string
}

export interface View extends Where {
  links: Links
  evidence: Evidence
  /** The municipality's own actors on the day. */
  insiders: ReadonlySet<string>
  forums: Map<string, ForumLink[]>
}

export interface Who {
  sectors?: readonly string[] | undefined
  kinds?: readonly string[] | undefined
}

type Held = readonly [string, string, string, ...unknown[]]

/** A fact's row as the frame it is. */
export const frameOf = ([id, from, until, extent]: Held): Frame =>
  extent === 'PART' ? { ids: [id], from, until, partial: true } : { ids: [id], from, until }

export const claimOf = (link: Omit<Claim, 'covering'>, covering: Covering): Claim => ({
  id: link.id,
  from: link.from,
  until: link.until,
  untilKind: link.untilKind,
  observedOn: link.observedOn,
  recordedSeq: link.recordedSeq,
  covering,
})

/** That a seat follows from what the forum is (its definition) is no observation of anybody sitting there. */
export const seatClaim = (seat: SeatLink | NationalLink): Claim => {
  const claim = claimOf(seat, { scope: 'FORUM_SEATS', forum: seat.forum })
  return 'basis' in seat && seat.basis === 'DEFINITION'
    ? { ...claim, observedOn: FIRST_DAY, byDefinition: true }
    : claim
}

export const agreementClaim = (link: AgreementLink) =>
  claimOf(link, { scope: 'AGREEMENTS', kind: link.agreementKind })

export const forumFrame = (forum: ForumLink): Frame => ({
  ids: [forum.id, forum.reach],
  from: later(forum.from, forum.reachFrom),
  until: earlier(forum.until, forum.reachUntil),
  partial: forum.extent !== 'WHOLE',
})

export const pathFrames = (link: { paths: SeatLink['paths'] }): { frame: Frame; whole: boolean }[] =>
  link.paths.map(([extent, from, until, ids]) => ({
    frame: { ids, from, until, partial: extent !== 'WHOLE' },
    whole: extent === 'WHOLE',
  }))

export const way = (claims: Claim[], frames: Frame[], fresh: Way['fresh'] = []): Way => ({
  claims,
  frames,
  fresh,
  period: undefined,
})
export const nearly = (near: Near, { claims, frames, fresh, period }: Way): NearThing => ({
  near,
  claims,
  frames,
  fresh,
  period,
})

export interface Kinds {
  kind: string
  /** A second kind, of what is two in one: a municipality that is its own region. */
  also: string | null
}

/** What is two in one counts as either. */
export const isAny = ({ kind, also }: Kinds, kinds: ReadonlySet<string>) =>
  kinds.has(kind) || (also !== null && kinds.has(also))

/** A collective name counts where a norm asks for a sector, not where it asks for a kind. */
export const fits = (link: Kinds & { sector: string; placeholder: boolean }, who: Who = {}) =>
  (!who.sectors || who.sectors.includes(link.sector)) &&
  (!who.kinds || (!link.placeholder && isAny(link, among(who.kinds))))

/** A collective name of a kind that is asked for: whom it stands for, nobody knows. */
export const isCollective = (link: Parameters<typeof fits>[0], who: Who = {}) =>
  !!who.kinds && link.placeholder && fits({ ...link, placeholder: false }, who)

export const isOutside = (view: View, actor: string) => !view.insiders.has(actor)

/** A list of codes that a recommendation names, as a set that is made once. */
export const among = oncePer((codes: readonly string[]): ReadonlySet<string> => new Set(codes))

/** The kinds whose seat may be meant to hold these kinds' place too. */
export const wholesOf = oncePer(
  (kinds: readonly string[]): ReadonlySet<string> =>
    new Set(
      kinds.flatMap(
        (kind) =>
          (organisationKinds as Record<string, { sector: Sector; whole?: string }>)[kind]?.whole ?? [],
      ),
    ),
)

/** What is asked of the same object again and again is found once. */
export function oncePer<Asked extends object, T extends object>(
  find: (asked: Asked) => T,
): (asked: Asked) => T {
  const found = new WeakMap<Asked, T>()
  return (asked) => {
    const known = found.get(asked)
    if (known) return known
    const answer = find(asked)
    found.set(asked, answer)
    return answer
  }
}

export const coverIsPart = (covers: AgreementLink['covers']) =>
  covers.length > 0 && covers.every(([, , , extent]) => extent === 'PART')

export function viewOf(where: Where, links: Links): View {
  const evidence: Evidence = { confirmedLists: [], disputes: byFact(links.disputes), periods: new Map() }
  evidence.confirmedLists = [...links.inventories, ...nationalLists(links)].filter(
    (list) => list.basis === 'CONFIRMED' && isKnown(list.day) && !disputedOn(list.id, evidence, where.day),
  )
  const forums = grouped(links.forums, ({ forum }) => forum)
  return { ...where, links, forums, insiders: insidersOn(links.insiders, where.day), evidence }
}

/** All municipalities look at one list, in which most seats are somebody else's. */
const byActor = oncePer((seats: Links['national']) => grouped(seats, ({ actor }) => actor))

/** The seats in forums of the whole country of whoever belongs to the municipality on some day, or holds a function for it. */
export const nationalOf = oncePer(({ national, insiders, functions }: Links): Links['national'] => {
  const actors = new Set([...insiders.map(({ actor }) => actor), ...functions.map(({ holder }) => holder)])
  const seats = byActor(national)
  return [...actors].flatMap((actor) => seats.get(actor) ?? [])
})

/** What confirms them. */
const nationalLists = (links: Links): InventoryLink[] =>
  nationalOf(links).flatMap(({ within, forum, lists }) =>
    lists.map(([id, from, until, day, recordedSeq]) => ({
      ...{ code: within, id, scope: 'FORUM_SEATS', kinds: [], basis: 'CONFIRMED', forum },
      ...{ day, recordedSeq, from, until },
    })),
  )

/** Disputes are few and the same for most territories, which share one list of them. */
const byFact = oncePer((disputes: Links['disputes']): Evidence['disputes'] =>
  grouped(disputes, ({ fact }) => fact),
)

/** Found once for a territory, however many recommendations ask; not for what differs with the day, which may be another than the view's. */
export function once<T extends object>(find: (view: View) => T): (view: View) => T {
  const found = new WeakMap<Evidence, T>()
  return (view) => {
    const known = found.get(view.evidence)
    if (known) return known
    const answer = find(view)
    found.set(view.evidence, answer)
    return answer
  }
}

export const seatsByForum = once((view) => grouped(view.links.seats, ({ forum }) => forum))
/** The seats of the municipality's own, by forum. */
export const ownSeatsByForum = once((view) =>
  grouped(
    view.links.seats.filter(({ actor }) => view.insiders.has(actor)),
    ({ forum }) => forum,
  ),
)
export const kindsOnRecord = once(
  (view) => new Set(view.links.record.flatMap(({ kind, also }) => (also === null ? [kind] : [kind, also]))),
)

/** Who belongs to the municipality on the day. */
const insidersOn = (links: InsiderLink[], day: string): ReadonlySet<string> =>
  new Set(
    links
      .filter(({ frames }) => frames.every(([, from, until]) => from <= day && day <= until))
      .map(({ actor }) => actor),
  )

export interface Stating {
  unstated: boolean
  contrary: boolean
}

/** Whether every asked property is stated, unstated or stated otherwise. */
export const stating = (stated: Record<string, string>, asked: readonly string[] = []): Stating => ({
  unstated: asked.some((property) => (stated[property] ?? '') === ''),
  contrary: asked.some((property) => stated[property] === 'NO'),
})

/** Where one way of meeting the norm belongs: it does, or it is one of the things that come near. */
export function placed(
  candidate: Way,
  { part = false, unstated = false, contrary = false },
): Way | NearThing {
  if (contrary) return nearly('CONTRARY', candidate)
  if (unstated) return nearly('UNSTATED', candidate)
  if (part) return nearly('PART', candidate)
  return candidate
}

export function groupOf(candidates: (Way | NearThing)[]): Group {
  const group: Group = { ways: [], near: [] }
  for (const candidate of candidates)
    if ('near' in candidate) group.near.push(candidate)
    else group.ways.push(candidate)
  return group
}

/** What a way stands as on the day asked about. */
export const standingOn = (view: View, one: Way) => standing(one, view.evidence, view.day)

/** There, or last known to be: neither over nor still to come. */
export function isCurrent(view: View, one: Way): boolean {
  const now = standingOn(view, one)
  return now !== 'ENDED' && now !== 'FUTURE'
}
