// Five kinds of tests: those that share one server; those that ask about the whole country; those that move its days on; and those in a browser, before the documented and before an invented world.
import { defineConfig } from 'vitest/config'

// A server that has just started plans each statement for the first time, which on two busy cores takes a minute or more.
const shared = {
  // Vite would take the package's other build, and two builds of graphql do not know each other's types.
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  globalSetup: ['test/support/neo4j.ts'],
  setupFiles: ['test/support/random.ts'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
}

const web = {
  ...shared,
  testTimeout: 60_000,
  // An act is written, assessed and shown anew, beside whatever else the machine is doing.
  expect: { poll: { timeout: 20_000 } },
  fileParallelism: false,
}

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
    teardownTimeout: 90_000,
    projects: [
      // Two processes, each of which loads the sources once for all its files; a file leaves nothing behind in a module.
      { test: { ...shared, name: 'shared', include: ['test/*.test.ts'], isolate: false, maxWorkers: 2 } },
      { test: { ...shared, name: 'midnight', include: ['test/midnight/*.test.ts'], fileParallelism: false } },
      { test: { ...web, name: 'web', include: ['test/web/*.test.ts'], globalSetup: ['test/web/setup.ts'] } },
      {
        test: {
          ...web,
          name: 'web-demo',
          include: ['test/web/demo/*.test.ts'],
          globalSetup: ['test/web/demo/setup.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'country',
          include: ['test/country/*.test.ts'],
          globalSetup: ['test/country/setup.ts'],
        },
      },
    ],
  },
})
