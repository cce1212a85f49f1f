// Four kinds of tests: those that share one server; those that ask about the whole country; those that move its days on; and those in a browser.
import { defineConfig } from 'vitest/config'

// A server that has just started plans each statement for the first time, which on two busy cores takes a minute or more.
const shared = {
  // Vite would take the package's other build, and two builds of graphql do not know each other's types.
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  globalSetup: ['test/support/neo4j.ts'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
}

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
    teardownTimeout: 90_000,
    projects: [
      { test: { ...shared, name: 'shared', include: ['test/*.test.ts'] } },
      { test: { ...shared, name: 'midnight', include: ['test/midnight/*.test.ts'], fileParallelism: false } },
      {
        test: {
          ...shared,
          name: 'web',
          include: ['test/web/*.test.ts'],
          globalSetup: ['test/web/setup.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
      { test: { ...shared, name: 'country', include: ['test/country/*.test.ts'], fileParallelism: false } },
    ],
  },
})
