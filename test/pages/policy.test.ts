import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { show, visit, type Visit } from './chromium.js';
import { differingShare } from './differing-share.js';
import { POLICIES } from './story-page/policies.js';

/** How much of a picture may differ between a page with and without a policy: the trembling of antialiasing. */
const TREMBLING = 0.001;

let free: Visit;
const pictures = new Map<string, Buffer>();

beforeAll(async () => {
  free = await visit('none');
  for (const name of await names(free.page)) {
    await show(free, name);
    pictures.set(name, await picture(free.page));
  }
});

afterAll(() => {
  expect(free.complaints).toEqual([]);
});

function names(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => globalThis.stage.names);
}

function picture(page: Page): Promise<Buffer> {
  return page.screenshot({ fullPage: true, animations: 'disabled' });
}

describe.each(['strict', 'strict-trusted'] as const)('a page under the policy "%s"', (policy) => {
  it(`shows every story as without one: ${POLICIES[policy]}`, async () => {
    const guest = await visit(policy);
    const faults: string[] = [];
    for (const name of pictures.keys()) {
      await show(guest, name);
      const share = await differingShare(free.page, pictures.get(name)!, await picture(guest.page));
      if (share >= TREMBLING) faults.push(`${name}: ${(share * 100).toFixed(2)} % of the picture differs`);
    }
    const violations = await guest.page.evaluate(() => globalThis.stage.violations());
    expect(pictures.size).toBeGreaterThan(20);
    expect([...faults, ...violations, ...guest.complaints]).toEqual([]);
    await guest.page.close();
  }, 180_000);

  it('would notice what breaks it', async () => {
    const guest = await visit(policy);
    await guest.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await expect.poll(() => guest.page.evaluate(() => globalThis.stage.violations())).toHaveLength(1);
    await guest.page.close();
  });
});
