// The command line on one of the two Swedens, on the day of the tests: on its own it would look at the clock, and bring what others ask about too up to another day.
import { inject, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { TODAY } from '../support/day.ts'
import { stubServer } from '../support/environment.ts'
import { listen } from '../support/terminal.ts'

export async function commandLine(world: 'documented' | 'invented', ...argv: string[]) {
  stubServer(inject(world))
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) })
  const terminal = listen()
  try {
    return { code: await main(argv, terminal), ...terminal.heard() }
  } finally {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  }
}
