// What kind of place an invented municipality is: how large, how much is known of it, and how well its network stands.

import { daysAgo, type When } from './days.ts'
import { type Random, randomFor } from './random.ts'

export interface Municipality {
  code: string
  name: string
  countyCode: string
  population: number
  /** SKR's group, A1 to C9. */
  groupCode: string
}

export type Size = 'SMALL' | 'MIDDLE' | 'LARGE' | 'CITY'

/** Nothing on record; only what pages show; or reported by the municipality itself, with inventories. */
export type Known = 'SILENT' | 'PUBLISHED' | 'CONFIRMED'

export interface Place extends Municipality {
  size: Size
  rural: boolean
  known: Known
  /** 0 to 1: how much of what is recommended is in place. */
  strength: number
  /** The day the municipality, or its page, last said how things are. */
  seenOn: string
  today: string
  random: Random
}

const knownBySize: Record<Size, Partial<Record<Known, number>>> = {
  SMALL: { SILENT: 12, PUBLISHED: 46, CONFIRMED: 42 },
  MIDDLE: { SILENT: 6, PUBLISHED: 42, CONFIRMED: 52 },
  LARGE: { SILENT: 2, PUBLISHED: 34, CONFIRMED: 64 },
  CITY: { PUBLISHED: 1, CONFIRMED: 3 },
}

const strengthBySize: Record<Size, number> = { SMALL: 0.45, MIDDLE: 0.55, LARGE: 0.7, CITY: 0.8 }

export function placeOf(municipality: Municipality, today: string): Place {
  const random = randomFor(`place/${municipality.code}`)
  const size = sizeOf(municipality)
  const known = random.weighted(knownBySize[size])
  const strength = Math.min(1, Math.max(0.1, strengthBySize[size] + (random.next() - 0.5) * 0.6))
  return {
    ...municipality,
    size,
    rural: /^C[789]$/.test(municipality.groupCode),
    known,
    strength,
    seenOn: daysAgo(today, seenDaysAgo(known, random)),
    today,
    random: randomFor(`network/${municipality.code}`),
  }
}

function sizeOf({ groupCode, population }: Municipality): Size {
  if (groupCode === 'A1') return 'CITY'
  if (groupCode === 'B3' || population >= 80_000) return 'LARGE'
  return population < 20_000 ? 'SMALL' : 'MIDDLE'
}

/** Most that report have done so within two years; most pages are older than they look. */
function seenDaysAgo(known: Known, random: Random) {
  if (known === 'CONFIRMED') return random.chance(0.88) ? random.between(10, 620) : random.between(760, 1300)
  return random.between(40, 2200)
}

/** Something that has been going on since some years before it was seen, with no end stated. */
export function ongoing({ random, seenOn, known }: Place, years = 8): When {
  const start = daysAgo(seenOn, random.between(60, years * 365))
  const undated = known === 'PUBLISHED' && random.chance(0.08)
  return {
    ...(random.chance(0.25)
      ? { from: `${start.slice(0, 4)}-01-01`, fromPrecision: 'YEAR' }
      : { from: start }),
    untilKind: random.chance(0.1) ? 'OPEN_ENDED' : 'UNKNOWN',
    ...(!undated && { observedOn: seenOn }),
  }
}

/** The more so the better the network stands: `usual` is the chance in a middling one. */
export const likely = ({ random, strength }: Place, usual: number) =>
  random.chance(Math.min(0.98, usual * (0.45 + strength)))
