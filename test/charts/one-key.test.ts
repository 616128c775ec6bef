import { describe, expect, it } from 'vitest';
import { chart, dataTable, estimateText, showsOnePeriod, viewsFor, VIEWS, type View } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import { counts } from './bar-pictures.js';
import { answers, dataset, total } from './datasets.js';

const departments = ['Bauamt', 'Kämmerei', 'Sozialamt'];
const cells = (count: number) => Array.from({ length: count }, (_, i) => (i === 1 ? 'C' : [10 + i]));

/** Data of every shape that some chart can show. */
const shapes: readonly (readonly [string, Dataset])[] = [
  ['a total over time', total({ 2023: [19.4, 16.4, 22.7, 60, 310], 2024: 'C', 2025: 'M' })],
  ['answers', answers(['nein', 'eher', 'ja'], { A: [2, 3, 4] })],
  ['answers by project', answers(['nein', 'ja'], { A: [2, 3], B: [4, 5] })],
  [
    'a breakdown over time',
    dataset({
      dimensions: { period: ['2024', '2025'], department: departments },
      measures: ['value'],
      cells: cells(6),
    }),
  ],
  ['counts by department', counts({ department: departments }, [11, 'C', 13])],
  [
    'two dimensions over time',
    dataset({
      dimensions: { period: ['2024', '2025'], department: departments, level: ['oben', 'unten'] },
      measures: ['value'],
      unit: 'Personen',
      decimals: 0,
      cells: cells(12),
      extension: { measureType: 'count' },
    }),
  ],
  [
    'two dimensions with the same codes',
    dataset({
      dimensions: { period: ['2025'], born: ['ja', 'nein'], citizen: ['ja', 'nein'] },
      measures: ['value'],
      cells: [[11], [12], [13], [14]],
    }),
  ],
  [
    'two dimensions of which the first is compared',
    dataset({
      dimensions: { period: ['2025'], gender: ['f', 'm'], department: departments },
      measures: ['value'],
      cells: cells(6),
    }),
  ],
];

/** What no row of numbers is about: targets, wholes of their parts. */
const ELSEWHERE = /^(target-|band-|event-|=)/;

describe.each(shapes)('the marks of a chart and the rows of its table: %s', (_, of) => {
  const views = viewsFor(of);

  it.each(views)('dataTable has exactly one row for each mark of chart(view: %s)', (view) => {
    const model = chart(of, { view, width: 700, language: de, measure: estimateText });
    const { rows } = dataTable(of, de, { everyPeriod: !showsOnePeriod(view, of) });
    const data = model.marks.filter(({ key }) => !ELSEWHERE.test(key));
    expect(data.length).toBeGreaterThan(0);
    for (const mark of data) {
      const found = rows.filter(({ keys }) => keys?.includes(mark.key));
      expect([mark.key, mark.label, found.length]).toEqual([mark.key, mark.label, 1]);
      expect(mark.key === 'total' || mark.label.includes(found[0]!.header.split(', ')[0]!)).toBe(true);
    }
  });
});

describe('the shapes above', () => {
  it('are enough for every chart', () => {
    const seen = new Set<View>(shapes.flatMap(([, of]) => viewsFor(of)));
    expect(VIEWS.filter((view) => !seen.has(view))).toEqual([]);
  });
});
