import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { alias } from '../vite.config.js';

/** A run ends at the first test that fails, so those that try many cases come last. */
class QuickFirst extends BaseSequencer {
  override sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const isSlow = ({ moduleId }: (typeof files)[number]) =>
      /brute-force|generated|joined-rows|official|properties|published|release-of|remedies/.test(moduleId);
    return Promise.resolve(files.toSorted((a, b) => Number(isSlow(a)) - Number(isSlow(b))));
  }
}

/** The tests that must notice planted faults: small and quick, because each runs hundreds of times. */
export default defineConfig({
  resolve: { alias },
  test: {
    environment: 'node',
    include: ['test/core/{protect,audit,editions}/**/*.test.ts'],
    setupFiles: ['mutation/few-runs.ts'],
    env: { GENERATED_SYSTEMS: '5' },
    testTimeout: 30_000,
    // Loading every module anew for each file takes longer than the tests.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
