import type { CDPSession } from 'playwright';
import { expect, it } from 'vitest';
import { visit } from './chromium.js';
import { faultyServer } from './faulty-server.js';

/** How often each element is attached and detached, and how much memory may then be left over, in bytes. */
const TIMES = 1000;
const LEFT_OVER = 0.2 * 1024 * 1024;

/** How often it does so before that is measured: while the browser compiles what it runs often, it takes memory of its own. */
const WARM_UP = 1500;

/** What the page holds after everything that can be thrown away has been. */
async function held(session: CDPSession) {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}

it.each([
  'indicator',
  'key-figure',
  'timeline',
  'map',
  'comparison',
  'recommendations',
  'checklist',
  'swot',
  'network',
  'offers',
  'projects',
  'dashboard',
])(
  'teilhabe-%s leaves nothing behind when it comes and goes 1 000 times',
  async (kind) => {
    const server = await faultyServer(() => undefined);
    server.sick = false;
    const { page } = await visit('none');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const comeAndGo = (times: number) =>
      page.evaluate(
        async ([name, src, count]) => {
          for (let i = 0; i < count; i += 1) {
            const element = document.createElement(`teilhabe-${name}`);
            for (const [key, value] of [
              ['src', src],
              ['sources', src],
              ['indicator', 'hr1'],
              ['lang', 'de'],
            ])
              element.setAttribute(key!, value!);
            document.body.append(element);
            while (element.getAttribute('state') !== 'ready') await new Promise((resolve) => setTimeout(resolve));
            element.remove();
          }
          // What was asked of the browser for its idle time is over.
          await new Promise((resolve) => setTimeout(resolve, 2500));
        },
        [kind, server.src, times] as const,
      );
    await comeAndGo(WARM_UP);
    const before = await held(session);
    await comeAndGo(TIMES);
    const after = await held(session);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(0);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
    expect(after.heap - before.heap).toBeLessThan(LEFT_OVER);
    await page.close();
    server.close();
  },
  240_000,
);
