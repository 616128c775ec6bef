import { beforeAll, describe, expect, it } from 'vitest';
import { started } from './chromium.js';
import { playwrightEngine } from './engines/playwright.js';
import type { Engine } from './engines/tab.js';
import { faultsUnder, reference, saidOfBreach, type Reference } from './stories-under-policies.js';
import { POLICIES } from './story-page/policies.js';

/** The two policies that forbid most; `npm run test:matrix` tries all, in three browsers. */
let engine: Engine;
let free: Reference;

beforeAll(async () => {
  engine = playwrightEngine(await started());
  free = await reference(engine);
}, 300_000);

describe('a page without a policy', () => {
  it('shows every story without a complaint', async () => {
    expect(free.pictures.size).toBeGreaterThan(20);
    expect(await free.tab.complaints()).toEqual([]);
  });
});

describe.each(['strict', 'strict-trusted'] as const)('a page under the policy "%s"', (policy) => {
  it(`shows every story as without one: ${POLICIES[policy]}`, async () => {
    expect(await faultsUnder(policy, engine, free)).toEqual([]);
  }, 300_000);

  it('would notice what breaks it', async () => {
    expect(await saidOfBreach(policy, engine)).toEqual([expect.stringContaining('style-src')]);
  });
});
