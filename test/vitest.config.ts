import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    exclude: ['test/shared/**', 'test/verify/**'],
    globalSetup: 'test/setup/build.ts',
    setupFiles: 'test/setup/engine.ts',
    // Two cores are what runs it: tests wait for a browser as often as they reckon.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
