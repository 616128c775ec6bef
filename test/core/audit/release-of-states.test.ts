import { describe, expect, it } from 'vitest';
import { releaseOf } from '../../../packages/core/src/audit/release-of.js';
import { parseDataset } from '../../../packages/core/src/publication.js';
import { indexOf, published } from './published.js';

/** What a dataset of these dimensions says, as its tables. */
function tablesOf(dimensions: Readonly<Record<string, readonly string[]>>, more: object) {
  const dataset = parseDataset({
    version: '2.0',
    class: 'dataset',
    label: 'x',
    id: Object.keys(dimensions),
    size: Object.values(dimensions).map(({ length }) => length),
    dimension: Object.fromEntries(Object.entries(dimensions).map(([id, index]) => [id, { category: { index } }])),
    ...more,
  });
  return releaseOf(indexOf([['x', dataset]]), new Map([['x', dataset]])).tables;
}

const MEASURES = { role: { metric: ['measure'] } };

describe('releaseOf, cubes of others', () => {
  it('releaseOf(time, measures and a breakdown) breaks down by neither time nor measures', () => {
    const dimensions = { time: ['2024', '2025'], measure: ['count'], sex: ['f', 'm'] };
    const role = { time: ['time'], metric: ['measure'] };
    const [table, ...others] = tablesOf(dimensions, { role, value: [1, 2, 3, 4] });
    expect(others).toEqual([]);
    expect(table).toMatchObject({ id: 'x~sex', breakdown: ['sex'], answers: [], within: {}, measureType: 'count' });
    expect(
      table!.cells.map(({ period, category, numbers }) => [period, category, numbers[0]!['count']!.value]),
    ).toEqual([
      ['2024', 'f', 1],
      ['2024', 'm', 2],
      ['2025', 'f', 3],
      ['2025', 'm', 4],
    ]);
  });

  it.each<[readonly string[], readonly number[], string]>([
    [['count', 'base'], [1, 2], 'proportion'],
    [['count', 'value'], [1, 2.5], 'count'],
    [['value', 'quota'], [1, 2.5], 'count'],
    [['value', 'quota'], [2.5, 1], 'unknown'],
  ])('releaseOf(measures %j of %j) is of type %s', (measure, value, type) => {
    expect(tablesOf({ measure }, { ...MEASURES, value })[0]!.measureType).toBe(type);
  });

  it.each(['T', '_T', 'TOT', 'total', 'Insgesamt', 'gesamt', 'alle', 'all', 'Summe'])(
    'releaseOf(a breakdown with %s) has a total',
    (code) => {
      expect(tablesOf({ sex: ['f', code] }, { value: [1, 2] }).map(({ id }) => id)).toEqual(['x~sex', 'x']);
    },
  );

  it('releaseOf(a dimension `period` without a role) takes it for the time', () => {
    const [table] = tablesOf({ period: ['2024', '2025'] }, { value: [1, 2] });
    expect(table!.breakdown).toEqual([]);
    expect(table!.cells.map(({ period }) => period)).toEqual(['2024', '2025']);
  });

  it('releaseOf(a cube without a time) has one period without a name', () => {
    const [table] = tablesOf({ sex: ['f', 'm'] }, { value: [1, 2] });
    expect(table!.cells.map(({ period, category }) => [period, category])).toEqual([
      ['', 'f'],
      ['', 'm'],
    ]);
  });
});

describe('releaseOf, states', () => {
  const states = (more: object) =>
    tablesOf({ measure: ['value', 'count'] }, { ...MEASURES, ...more })[0]!.cells.map(({ state }) => state)[0];
  const own = {
    extension: { teilhabe: { version: '1.4', id: 'x', area: 'a', measureType: 'proportion', breakdown: [] } },
  };

  it.each<[string, object, string]>([
    ['provisional', { value: [1, 2], status: { 0: 'p', 1: 'p' } }, 'open'],
    ['partly empty', { value: [1, null] }, 'open'],
    ['empty', { value: [null, null] }, 'missing'],
    ['partly empty with a sign', { value: [1, null], status: { 1: '.' } }, 'hidden'],
    ['partly confidential', { value: [1, null], status: { 1: 'C' } }, 'hidden'],
    ['own, empty with a sign', { ...own, value: [null, null], status: { 0: '.', 1: '.' } }, 'missing'],
    ['own, partly empty with a sign', { ...own, value: [1, null], status: { 1: '.' } }, 'open'],
    ['own, partly confidential', { ...own, value: [1, null], status: { 1: 'C' } }, 'hidden'],
  ])('releaseOf(a cell that is %s: %j) is %s', (_name, more, state) => {
    expect(states(more)).toBe(state);
  });

  it('releaseOf(a table without answers) has none, and an answer without numbers keeps its place', () => {
    const cells = { 2025: { '': [{ count: 10 }, {}] } };
    const [plain, answered] = published([
      { cells: { 2025: { '': { count: 10 } } } },
      { measureType: 'distribution', answers: ['no', 'yes'], cells },
    ]).tables;
    expect(plain!.answers).toEqual([]);
    expect(answered!.cells[0]!.numbers).toEqual([{ count: { value: 10, decimals: 0 } }, {}]);
  });
});
