import { defineConfig } from 'vitest/config'

const browser = 'tests/browser/**/*.test.ts'

export default defineConfig({
  test: {
    // One on each of two cores: most of the time is spent waiting for the real command and the real browser.
    maxWorkers: 2,
    globalSetup: 'tests/once.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for may take long where others work on the same machine; what is measured is in bench.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      // Files share what they import, which took half of their time; none leaves behind what another would find.
      { extends: true, test: { name: 'code', isolate: false, include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'tests/**/*.test.ts', 'examples/**/*.test.ts'], exclude: [browser] } },
      // A browser shares the machine with everything else that runs: what fails there is tried once more, and the run says so.
      { extends: true, test: { name: 'browser', include: [browser], retry: 1 } },
    ],
  },
})
