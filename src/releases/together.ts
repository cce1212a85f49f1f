// What several months tell together to whoever knows which counties have not changed between them.
import { type Counts, FLOOR, type Part, parts, total } from './counts.ts'
import { type Line, Room } from './room.ts'

/** How a country stood in a month that showed something of it. */
export interface Month {
  /** By county code. */
  counties: Map<string, Line>
  country: Line
}

/** A county as it stood: in which months it did, and what was shown of it in any of them. */
interface Look {
  counts: Counts
  months: number[]
  shown: readonly Part[]
}

/** Counties in the order of their codes, and last the country. */
interface Table {
  lines: Line[]
  room: Room
}

/**
 * A hidden number has room when the counties and months can be otherwise without anything shown being so: in some set of months
 * the same ring of moves is made in each of them, among numbers that all of them hide, of counties that look otherwise in every
 * other month whose sum would notice. Whoever knows what was shown, and which counties had not changed, cannot tell that history from the true one.
 */
export class Together {
  private readonly months: Month[]
  private readonly codes: string[]
  private readonly looks = new Map<string, Look>()
  private readonly rooms = new Map<string, Table>()

  constructor(all: readonly Month[]) {
    this.months = distinct(all)
    this.codes = [...new Set(this.months.flatMap(({ counties }) => [...counties.keys()]))]
    for (const [month, { counties }] of this.months.entries())
      for (const [code, { counts, way }] of counties) {
        const look = this.looks.get(keyOf(code, counts)) ?? { counts, months: [], shown: [] }
        this.looks.set(keyOf(code, counts), {
          counts,
          months: [...look.months, month],
          shown: union([look.shown, way]),
        })
      }
  }

  /**
   * A hidden number with less room than it needs, five or all of a smaller county: any of the newest month's, by what is known of that
   * month; and of every month those that are fewer than five or all but fewer, by what all months tell.
   */
  weak(): { part: Part; latest: boolean } | undefined {
    const newest = this.months.length - 1
    const alone = this.alone(newest)
    for (const row of alone.lines.keys())
      for (const part of this.hidden(newest, row))
        if (!this.leaves(alone, newest, row, part)) return { part, latest: true }
    for (let month = newest; month >= 0; month--)
      for (const row of alone.lines.keys())
        for (const part of this.hidden(month, row).filter((each) => this.few(month, row, each)))
          if (!this.sets(month, row).some((set) => this.leaves(this.roomIn(set), month, row, part)))
            return { part, latest: month === newest }
    return undefined
  }

  private few(month: number, row: number, part: Part): boolean {
    const counts = this.counts(month, row)
    return counts[part] < FLOOR || total(counts) - counts[part] < FLOOR
  }

  /** What is shown of it in no month; of a county that looked the same in several months they are asked once. */
  private hidden(month: number, row: number): readonly Part[] {
    const look = this.look(month, row)
    if (look) return look.months.at(-1) === month ? parts.filter((part) => !look.shown.includes(part)) : []
    if (row < this.codes.length) return []
    return parts.filter((part) => !this.summed(month).includes(part))
  }

  /** All months; and the fewest with a sum in which this county, and one other, look as they do in this month and in those. */
  private sets(month: number, row: number): Set<number>[] {
    const bound = (other: number) => {
      const set = new Set([month])
      for (const each of set)
        for (const one of [row, other])
          for (const more of this.look(each, one)?.months ?? [])
            if (this.summed(more).length > 0) set.add(more)
      return set
    }
    return [new Set(this.months.keys()), ...this.codes.map((_, other) => bound(other))]
  }

  private leaves({ room, lines }: Table, month: number, row: number, part: Part): boolean {
    const needed = Math.min(FLOOR, total(this.counts(month, row)))
    return !(lines[row] as Line).way.includes(part) && room.of(lines, row, part, needed) >= needed
  }

  /** A month by itself, with what is known of its counties from months in which they looked the same. */
  private alone(month: number): Table {
    const { country } = this.months[month] as Month
    const lines = this.codes.map((_, row): Line => {
      const look = this.look(month, row)
      return look ? { counts: look.counts, way: look.shown } : nothing
    })
    return tableOf([...lines, country])
  }

  private roomIn(set: Set<number>): Table {
    const key = [...set].sort((a, b) => a - b).join()
    const known = this.rooms.get(key)
    if (known) return known
    const countries = [...set].map((month) => (this.months[month] as Month).country)
    const lines = [
      ...this.codes.map((_, row) => this.lineIn(set, row)),
      {
        counts: least(countries.map(({ counts }) => counts)),
        way: union([...set].map((month) => this.summed(month))),
      },
    ]
    const made = tableOf(lines)
    this.rooms.set(key, made)
    return made
  }

  /** What a county may give in each of these months: nothing that another month's sum would notice, nor when it is not there in one. */
  private lineIn(set: Set<number>, row: number): Line {
    const looks = [...set].map((month) => this.look(month, row))
    const own = looks.flatMap((look) => look ?? [])
    if (own.length < looks.length) return nothing
    const outside = own.flatMap(({ months }) => months.filter((month) => !set.has(month)))
    return {
      counts: least(own.map(({ counts }) => counts)),
      way: union([...own.map(({ shown }) => shown), ...outside.map((month) => this.summed(month))]),
    }
  }

  /** The parts whose sum the country shows. */
  private summed(month: number): readonly Part[] {
    return (this.months[month] as Month).country.way
  }

  private counts(month: number, row: number): Counts {
    return (this.look(month, row) ?? (this.months[month] as Month).country).counts
  }

  private look(month: number, row: number): Look | undefined {
    const code = this.codes[row]
    const line = code === undefined ? undefined : this.months[month]?.counties.get(code)
    return line && this.looks.get(keyOf(code as string, line.counts))
  }
}

/** Where there is nothing that could be otherwise. */
const nothing: Line = { counts: { met: 0, gap: 0, open: 0 }, way: parts }
const tableOf = (lines: Line[]): Table => ({ lines, room: new Room(lines) })
const keyOf = (code: string, { met, gap, open }: Counts) => `${code} ${met} ${gap} ${open}`
const union = (ways: (readonly Part[])[]) => parts.filter((part) => ways.some((way) => way.includes(part)))
const least = (all: Counts[]): Counts => ({
  met: Math.min(...all.map(({ met }) => met)),
  gap: Math.min(...all.map(({ gap }) => gap)),
  open: Math.min(...all.map(({ open }) => open)),
})

/** Months in which every county stood the same are one, of which all is known that any of them showed; the last stays last. */
function distinct(all: readonly Month[]): Month[] {
  const found = new Map<string, Month>()
  for (const month of all) {
    const key = [...month.counties].map(([code, { counts }]) => keyOf(code, counts)).join()
    const same = found.get(key)
    found.delete(key)
    found.set(key, same ? merged(same, month) : month)
  }
  return [...found.values()]
}

const merged = (one: Month, other: Month): Month => ({
  counties: new Map(
    [...other.counties].map(([code, { counts, way }]) => [
      code,
      { counts, way: union([way, one.counties.get(code)?.way ?? []]) },
    ]),
  ),
  country: { ...other.country, way: union([one.country.way, other.country.way]) },
})
