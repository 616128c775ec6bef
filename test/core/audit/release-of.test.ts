import { describe, expect, it } from 'vitest';
import { auditReleases } from '../../../packages/core/src/audit/audit-releases.js';
import { releaseOf } from '../../../packages/core/src/audit/release-of.js';
import type { Release } from '../../../packages/core/src/audit/release.js';
import { parseDataset, parseIndex, type Dataset } from '../../../packages/core/src/publication.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { wetzlar } from '../wetzlar.js';
import { cube } from './cube.js';
import { indexOf, published, share } from './published.js';

async function wetzlarRelease(): Promise<{ release: Release; datasets: ReadonlyMap<string, Dataset> }> {
  const { files } = buildPublication(await wetzlar());
  const json = (path: string) => JSON.parse(files.get(path)!) as unknown;
  const index = parseIndex(json('index.json'));
  const datasets = new Map(index.link.item.map(({ href }) => [href, parseDataset(json(href))]));
  return { release: releaseOf(index, datasets), datasets };
}

describe('releaseOf', () => {
  it('releaseOf(data/wetzlar) has every dataset, and of its confidential cells no number', async () => {
    const { release, datasets } = await wetzlarRelease();
    expect(release.tables).toHaveLength(datasets.size);
    const cells = release.tables.flatMap((table) => table.cells);
    const hidden = cells.filter(({ state }) => state === 'hidden');
    expect(hidden.length).toBeGreaterThan(10);
    expect(hidden.flatMap(({ numbers }) => numbers.flatMap((shown) => Object.keys(shown)))).toEqual([]);
    expect(cells.some(({ state }) => state === 'open')).toBe(true);
    const department = release.tables.find(({ id }) => id === 'hr1~department')!;
    expect(department).toMatchObject({ indicator: 'hr1', breakdown: ['department'], measureType: 'proportion' });
  });

  it('auditReleases(data/wetzlar) finds nothing, and something where all hidden but one are shown', async () => {
    const { release } = await wetzlarRelease();
    const { findings, hidden, open } = auditReleases([release]);
    expect(findings).toEqual([]);
    expect(hidden).toBeGreaterThan(10);
    expect(open).toBeGreaterThan(100);
    const { tables, edition } = release;
    const department = tables.find(({ id }) => id === 'hr1~department')!;
    const hiddenCells = department.cells.filter(({ state, period }) => state === 'hidden' && period === '2025');
    const cells = department.cells.map((cell) =>
      hiddenCells.indexOf(cell) > 0 ? { ...cell, state: 'open' as const, numbers: [shown(1, 8)] } : cell,
    );
    const leaky = { edition, tables: tables.map((table) => (table === department ? { ...table, cells } : table)) };
    expect(auditReleases([leaky]).findings.map(({ table, verdict }) => `${table} ${verdict}`)).toContain(
      'hr1~department exact',
    );
  });

  it('releaseOf takes decimal places from the cell, else from the unit, else from the number', () => {
    const [table] = published([
      { decimals: { value: 2 }, cells: { 2025: { '': { value: 12.5, count: 25, base: 200 } } } },
    ]).tables;
    expect(table!.cells[0]!.numbers).toEqual([
      { value: { value: 12.5, decimals: 2 }, count: { value: 25, decimals: 0 }, base: { value: 200, decimals: 0 } },
    ]);
    const dataset = parseDataset({
      version: '2.0',
      class: 'dataset',
      label: 'x',
      id: ['time'],
      size: [2],
      role: { time: ['time'] },
      dimension: { time: { category: { index: ['2024', '2025'] } } },
      value: [1.25, 3],
    });
    const release = releaseOf(indexOf([['x', dataset]]), new Map([['x', dataset]]));
    expect(release.tables[0]!.cells.map(({ period, numbers }) => [period, numbers[0]!['value']])).toEqual([
      ['2024', { value: 1.25, decimals: 2 }],
      ['2025', { value: 3, decimals: 0 }],
    ]);
    expect(release.tables[0]!.measureType).toBe('unknown');
  });

  it('releaseOf(a distribution) makes one cell of its answers', () => {
    const [table] = published([
      {
        measureType: 'distribution',
        answers: ['no', 'yes'],
        cells: { 2024: { '': [share(10, 40), share(30, 40)] }, 2025: { '': 'C' } },
      },
    ]).tables;
    expect(table!.answers).toEqual(['no', 'yes']);
    expect(table!.cells.map(({ state, numbers }) => [state, numbers.map((shown) => shown['count']?.value)])).toEqual([
      ['open', [10, 30]],
      ['hidden', []],
    ]);
  });

  it('releaseOf(a cube with totals) is a table for each margin', () => {
    const release = cube(
      ['x', 'y'],
      ['a', 'b'],
      [
        [1, 2],
        [3, 4],
      ],
      ['x a'],
    );
    expect(release.tables.map(({ id, measureType, cells }) => [id, measureType, cells.length])).toEqual([
      ['table~row~column', 'count', 4],
      ['table~row', 'count', 2],
      ['table~column', 'count', 2],
      ['table', 'count', 1],
    ]);
    expect(release.tables[0]!.cells.map(({ category, state }) => `${category}: ${state}`)).toEqual([
      'x × a: hidden',
      'x × b: open',
      'y × a: open',
      'y × b: open',
    ]);
  });

  it('releaseOf(numbers beside a confidential mark) keeps them, because an attacker reads them too', () => {
    const dataset = parseDataset({
      version: '2.0',
      class: 'dataset',
      label: 'x',
      id: ['measure'],
      size: [3],
      role: { metric: ['measure'] },
      dimension: { measure: { category: { index: ['value', 'count', 'base'] } } },
      value: [14.3, null, 7],
      status: { 1: 'C' },
    });
    const release = releaseOf(indexOf([['x', dataset]]), new Map([['x', dataset]]));
    expect(release.tables[0]!.cells[0]).toMatchObject({ state: 'hidden', numbers: [{ value: { value: 14.3 } }] });
    expect(auditReleases([release]).findings).toMatchObject([
      { verdict: 'exact', quantity: 'count', interval: [1, 1] },
    ]);
  });

  it('releaseOf(an index item without its dataset) leaves it out', () => {
    const { tables } = releaseOf(indexOf([['gone.json', { label: 'x' } as Dataset]]), new Map());
    expect(tables).toEqual([]);
  });
});

function shown(count: number, base: number) {
  return {
    value: { value: Math.round((100 * count) / base), decimals: 0 },
    count: { value: count, decimals: 0 },
    base: { value: base, decimals: 0 },
  };
}
