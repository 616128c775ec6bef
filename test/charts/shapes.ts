import type { Dataset } from '@teilhabe/core/publication';
import { counts } from './bar-pictures.js';
import { answers, dataset, total } from './datasets.js';

const departments = ['Bauamt', 'Kämmerei', 'Sozialamt'];
const cells = (count: number) => Array.from({ length: count }, (_, i) => (i === 1 ? 'C' : [10 + i]));

/** Data of every shape that some chart can show. */
export const shapes: readonly (readonly [string, Dataset])[] = [
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
