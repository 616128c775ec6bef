import { beforeAll, describe, expect, it } from 'vitest';
import { plansOf } from '../../packages/core/src/engine/plans-of.js';
import { isRowMeasure } from '../../packages/core/src/measures/kinds.js';
import type { Monitor } from '../../packages/core/src/monitor/monitor.js';
import { readMonitor } from '../../packages/core/src/monitor/read-monitor.js';
import { buildPublication } from '../../packages/core/src/publish/build-publication.js';
import { counted } from '../../packages/core/src/publish/counted.js';
import { questionsOf } from '../../packages/core/src/series/questions-of.js';
import { MUSTERSTADT, WETZLAR } from '../core/wetzlar.js';
import { oracle } from './arquero-oracle.js';
import { expectSameCells, type EngineOf } from './conformance.js';

async function read(folder: string): Promise<Monitor> {
  const { monitor } = await readMonitor(folder);
  if (monitor === null) throw new Error(`${folder} cannot be read`);
  return monitor;
}

/** Every indicator of whole monitors on an engine: the same cells, and the same bytes of a publication. */
export function monitorConformance(name: string, engineOf: EngineOf): void {
  describe.each([
    ['data/wetzlar', WETZLAR],
    ['data/musterstadt, the whole catalogue', MUSTERSTADT],
  ])(`${name} on %s`, (_, folder) => {
    let monitor: Monitor;
    beforeAll(async () => {
      monitor = await read(folder);
    });

    it(
      'aggregate(the plans of all indicators) gives the cells of Arquero’s own verbs',
      { timeout: 300_000 },
      async () => {
        const plans = plansOf(monitor.indicators.flatMap((indicator) => questionsOf(indicator, monitor.datasets)));
        const measures = monitor.indicators.filter(({ measure }) => isRowMeasure(measure));
        expect(plans.length).toBeLessThan(measures.length);
        const engine = await engineOf(monitor.datasets);
        try {
          const answers = await engine.aggregate(plans);
          plans.forEach((plan, i) => {
            expectSameCells(answers[i]!, oracle(monitor.datasets, plan));
          });
        } finally {
          await engine.close();
        }
      },
    );
  });

  it(`buildPublication(data/wetzlar counted by ${name}) has the same bytes`, { timeout: 300_000 }, async () => {
    const monitor = await read(WETZLAR);
    const engine = await engineOf(monitor.datasets);
    const { files } = buildPublication(await counted(monitor, engine));
    await engine.close();
    const expected = buildPublication(monitor).files;
    expect([...files.keys()]).toEqual([...expected.keys()]);
    for (const [path, text] of expected) expect(files.get(path) === text, path).toBe(true);
  });
}
