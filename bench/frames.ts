// What a browser's trace says of its frames: how long the page's main thread worked for each.

/** As Chromium writes it; times in microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  /** By the clock. */
  dur?: number
  /** Of the processor. */
  tdur?: number
  args?: { name?: string }
}

/** Milliseconds of processor time on the page's main thread between each drawn frame and the next: on a busy machine the clock would count others' work. */
export function framesOf(events: TraceEvent[]): number[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const tasks = (pid: number, tid: number) =>
    events.filter(
      (each) => each.pid === pid && each.tid === tid && each.ph === 'X' && /RunTask$/.test(each.name),
    )
  const [busiest] = mains
    .map(({ pid, tid }) => ({ pid, tasks: tasks(pid, tid) }))
    .toSorted((a, b) => workOf(b.tasks) - workOf(a.tasks))
  if (!busiest) throw new Error('The trace names no main thread.')
  const drawn = events
    .filter(({ name, pid }) => name === 'DrawFrame' && pid === busiest.pid)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b)
  const frames = drawn.slice(1).map(() => 0)
  for (const task of outermost(busiest.tasks)) {
    const frame = drawn.findLastIndex((ts) => ts <= task.ts)
    if (frame >= 0 && frame < frames.length)
      frames[frame] = (frames[frame] ?? 0) + (task.tdur ?? task.dur ?? 0) / 1000
  }
  return frames
}

const workOf = (tasks: TraceEvent[]) => tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0)

/** A task within another is counted with it. */
function outermost(tasks: TraceEvent[]): TraceEvent[] {
  let end = 0
  return tasks
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      const inside = ts < end
      end = Math.max(end, ts + dur)
      return !inside
    })
}

/** The value below which so many of all lie. */
export const share = (numbers: number[], of: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * of))] ??
  Number.NaN
