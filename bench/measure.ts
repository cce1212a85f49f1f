// Times in one run, interleaved, as ratios of medians: machines are noisy, ratios less so.
export const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Runs each contender in turn, round after round, and gives each one's median in milliseconds. */
export async function medians<Name extends string>(
  contenders: Record<Name, () => Promise<unknown>>,
  { rounds = 11, warmUp = 4 } = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const took = await timed(contenders[name])
      if (round >= 0) times[name].push(took)
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>
}

export interface Line {
  what: string
  measured: number
  atMost: number
}

export function report(title: string, lines: Line[]): boolean {
  console.log(`\n${title}`)
  for (const { what, measured, atMost } of lines)
    console.log(
      `  ${measured <= atMost ? 'ok  ' : 'OVER'} ${what}: ${measured.toFixed(2)} (at most ${atMost})`,
    )
  return lines.every(({ measured, atMost }) => measured <= atMost)
}
