// Acts of one process wait for their turn here, in the order they came, rather than in the database: of dozens that wait there for one
// lock it gives up some as deadlocked, and lets the others overtake one another. All of them pass the head of the audit chain one by one
// in any case.

const AT_ONCE = 4
const waiting: (() => void)[] = []
let going = 0

export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (going < AT_ONCE) going++
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else going--
  }
}
