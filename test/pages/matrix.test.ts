import { afterAll, describe, expect, it } from 'vitest';
import { ENGINES, startEngine, type EngineName } from './engines/start.js';
import type { Engine } from './engines/tab.js';
import { faultsUnder, reference, saidOfBreach, type Reference } from './stories-under-policies.js';
import { POLICIES, type PolicyName } from './story-page/policies.js';

/** A browser and how the stories look in it without a policy; each is started when it is first needed. */
interface Started {
  readonly engine: Engine;
  readonly free: Reference;
}

const browsers = new Map<EngineName, Promise<Started>>();

function browser(name: EngineName): Promise<Started> {
  const running = browsers.get(name) ?? start(name);
  browsers.set(name, running);
  return running;
}

async function start(name: EngineName): Promise<Started> {
  const engine = await startEngine(name);
  return { engine, free: await reference(engine) };
}

/** Each policy, and the least that a page under it must forbid. */
const policies = Object.entries(POLICIES).filter(([name]) => name !== 'none') as [PolicyName, string][];

/** A guard against hanging, in ms. */
const PATIENCE = 600_000;

describe.each(ENGINES)('%s', (name) => {
  afterAll(async () => {
    const running = await browsers.get(name)?.catch(() => undefined);
    await running?.engine.close();
  });

  it(
    'shows every story without a complaint on a page without a policy',
    async () => {
      const { free } = await browser(name);
      expect(free.pictures.size).toBeGreaterThan(20);
      expect(await free.tab.complaints()).toEqual([]);
    },
    PATIENCE,
  );

  it.each(policies)(
    'shows every story under the policy "%s" as without one: %s',
    async (policy) => {
      const { engine, free } = await browser(name);
      expect(await faultsUnder(policy, engine, free)).toEqual([]);
    },
    PATIENCE,
  );

  it.each(policies.filter(([, text]) => text.includes('default-src')))(
    'would notice what breaks the policy "%s"',
    async (policy) => {
      const { engine } = await browser(name);
      expect(await saidOfBreach(policy, engine)).toEqual([expect.stringContaining('style-src')]);
    },
    PATIENCE,
  );
});
