import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{app,contracts,modules,platform,sandbox,scripts,test,web,bench}/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', 'build/**', ...(process.env.TONGBAN_LONG_TESTS ? [] : ['**/*.long.test.ts'])],
    globalSetup: ['test/support/global-setup.ts'],
    // Generous: a browser test on a shared machine takes several times what it takes on a quiet one.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
  },
})
