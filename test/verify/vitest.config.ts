import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['test/verify/**/*.test.ts'],
    globalSetup: 'test/setup/build.ts',
    setupFiles: 'test/setup/engine.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
