import { describe, expect, it, vi } from 'vitest';
import { embeddedEngine } from '../../../packages/core/src/engine/embedded-engine.js';
import type { Engine } from '../../../packages/core/src/engine/engine.js';
import type { AggregatePlan } from '../../../packages/core/src/engine/plan.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { validate } from '../../../packages/core/src/monitor/validate.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { counted } from '../../../packages/core/src/publish/counted.js';
import { townMonitor } from '../editions/town-monitor.js';
import type { Town } from '../editions/towns.js';

const TOWN: Town = { a: [7, 23], b: [20, 60], c: [12, 30], d: [15, 25] };
/** One person with the characteristic more in the last year, so that a remedy is called for. */
const YEARS = { '2023': TOWN, '2024': TOWN, '2025': { ...TOWN, a: [8, 23] as const } };

/** The town's departments under so many names, each a breakdown of its own. */
function monitorWith(breakdowns: number, remedies: readonly 'round5'[]): Monitor {
  const monitor = townMonitor(YEARS, { policy: { profile: 'staffPublic', remedies: [...remedies] } });
  const survey = monitor.datasets.get('survey')!;
  const departments = survey.columns.get('department')!;
  const names = Array.from({ length: breakdowns }, (_, i) => `department${i + 1}`);
  const fields = names.map((name) => ({ ...departments.field, name }));
  const columns = new Map(fields.map((field) => [field.name, { ...departments, field }]));
  return {
    ...monitor,
    indicators: monitor.indicators.map((indicator) => ({
      ...indicator,
      breakdowns: names.map((name) => ({ id: name, field: name, title: { de: name } })),
    })),
    datasets: new Map([
      [
        'survey',
        {
          ...survey,
          schema: { fields: [...survey.schema.fields, ...fields] },
          columns: new Map([...survey.columns, ...columns]),
        },
      ],
    ]),
  };
}

/** An engine that has to be awaited, as a database has, and notes what it is asked. */
function awaited({ datasets }: Monitor): Engine & { readonly asked: AggregatePlan[] } {
  const embedded = embeddedEngine(datasets);
  const asked: AggregatePlan[] = [];
  return {
    name: 'awaited',
    asked,
    aggregate: (plans) => {
      asked.push(...plans);
      return embedded.aggregate(plans);
    },
    close: () => embedded.close(),
  };
}

describe('counted', () => {
  it('counted(monitor, the embedded engine) leaves no row to be counted again by validate and buildPublication', async () => {
    const monitor = monitorWith(2, []);
    const engine = embeddedEngine(monitor.datasets);
    const answer = vi.fn(engine.answer);
    const read = await counted(monitor, { ...engine, answer });
    validate(read);
    buildPublication(read);
    expect(answer).not.toHaveBeenCalled();
  });

  it.each<[number, 'round5'[], number]>([
    // The total, each breakdown and all together; 2^n choices without those of one breakdown and of none.
    [3, [], 5],
    [3, ['round5'], 8],
    [6, ['round5'], 64],
    [8, ['round5'], 2 + 8 + 63],
    [12, ['round5'], 2 + 12 + 63],
  ])(
    'counted(monitor with %d breakdowns and remedies %j) asks a database for %d groupings',
    async (n, remedies, asked) => {
      const monitor = monitorWith(n, remedies);
      const engine = awaited(monitor);
      await counted(monitor, engine);
      expect(engine.asked.flatMap(({ groupings }) => groupings)).toHaveLength(asked);
    },
  );

  it('buildPublication(counted by a database) takes the same remedies as the rows in memory', async () => {
    const monitor = monitorWith(7, ['round5']);
    const inMemory = buildPublication(monitor);
    const { remedies } = inMemory.confidential.log;
    expect(remedies.filter(({ taken }) => taken).map(({ breakdown }) => breakdown)).toEqual([
      ...['department1', 'department2', 'department3', 'department4', 'department5', 'department6'],
    ]);
    const { files, confidential } = buildPublication(await counted(monitor, awaited(monitor)));
    expect(confidential.log).toEqual(inMemory.confidential.log);
    expect([...files]).toEqual([...inMemory.files]);
  });
});
