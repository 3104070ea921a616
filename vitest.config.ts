import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'tests/**/*.test.ts', 'examples/**/*.test.ts'],
    // One on each of two cores: most of the time is spent waiting for the real command and the real browser.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for may take long where others work on the same machine; what is measured is in bench.
    expect: { poll: { timeout: 10_000 } },
  },
})
