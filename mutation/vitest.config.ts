import { defineConfig } from 'vitest/config';
import { alias } from '../vite.config.js';

/** The tests that must notice planted faults: small and quick, because each runs hundreds of times. */
export default defineConfig({
  resolve: { alias },
  test: {
    environment: 'node',
    include: ['test/core/{protect,audit,editions}/**/*.test.ts'],
    setupFiles: ['mutation/few-runs.ts'],
    testTimeout: 30_000,
  },
});
