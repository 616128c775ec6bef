import { dataTable, sourceLine } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { parseDataset, type Dataset } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { answers, byDepartment, published, total } from '../datasets.js';

const cellsOf = (data: Dataset, language = de, options = {}) =>
  dataTable(data, language, options).rows.map((row) =>
    [row.header, ...row.cells].join(' | ').replaceAll('\u00a0', ' '),
  );
const columnsOf = (data: Dataset, language = de) => dataTable(data, language).columns.map((column) => column.label);

describe('dataTable(dataset, language)', () => {
  it('has a row for each period of a total', () => {
    const data = published('hr1');
    expect(dataTable(data, de).caption).toBe('Beschäftigte mit Migrationshintergrund');
    expect(columnsOf(data)).toEqual(['Jahr', 'Anteil', 'Bereich', 'mit Migrationshintergrund', 'gültige Antworten']);
    expect(cellsOf(data)).toEqual([
      '2023 | 19,4 % | 16,4 % bis 22,7 % | 60 | 310',
      '2024 | nicht geliefert | nicht geliefert | nicht geliefert | nicht geliefert',
      '2025 | 24,0 % | 21,5 % bis 26,7 % | 96 | 400',
    ]);
    expect(columnsOf(data, en)).toEqual(['Year', 'Share', 'Range', 'With a migration background', 'Valid answers']);
    expect(cellsOf(data, en)[0]).toBe('2023 | 19.4% | 16.4% to 22.7% | 60 | 310');
  });

  it('has a row for each category of a breakdown, at one period', () => {
    const data = published('hr1~department');
    expect(dataTable(data, de).caption).toBe('Beschäftigte mit Migrationshintergrund nach Amt, 2025');
    expect(columnsOf(data)[0]).toBe('Amt');
    expect(cellsOf(data)[3]).toBe('Kämmerei | geheim gehalten | geheim gehalten | geheim gehalten | geheim gehalten');
    expect(cellsOf(data, de, { period: '2023' })[0]).toBe('Hauptamt | 18,7 % | 13,9 % bis 24,7 % | 14 | 75');
  });

  it('has a row for each category and period of a breakdown with everyPeriod', () => {
    const data = published('hr1~department');
    const table = dataTable(data, de, { everyPeriod: true });
    expect(table.caption).toBe('Beschäftigte mit Migrationshintergrund nach Amt');
    expect(table.columns[0]?.label).toBe('Amt, Jahr');
    expect(table.rows).toHaveLength(10);
    expect(table.rows.slice(0, 2).map(({ header }) => header)).toEqual(['Hauptamt, 2023', 'Hauptamt, 2025']);
    expect(cellsOf(data, de, { everyPeriod: true })[0]).toContain('18,7 % | 13,9 % bis 24,7 % | 14 | 75');
  });

  it.each([
    ['a total', published('hr1')],
    ['answers', published('pr9')],
    ['one period', byDepartment({ A: [12, 10, 14, 12, 100], B: 'C' })],
    ['an empty dataset', total({})],
  ])('has the same rows for %s with everyPeriod', (_, data) => {
    expect(dataTable(data, de, { everyPeriod: true })).toEqual(dataTable(data, de));
  });

  it('has a row for each answer, and a column for each answer of a breakdown', () => {
    expect(dataTable(published('pr9'), de).caption).toBe('Bewertung der Projekte, 2025, n = 30');
    expect(cellsOf(published('pr9'))[3]).toBe('zufrieden | 40,0 % | 12 | 30');
    const crossed = answers(['nein', 'ja'], { A: [1, 3], B: 'C' });
    const counts = ['nein, mit Merkmal', 'ja, mit Merkmal'];
    expect(columnsOf(crossed)).toEqual(['Projekt', 'nein', 'ja', ...counts, 'gültige Antworten']);
    const hidden = Array.from({ length: 5 }, () => 'geheim gehalten');
    expect(cellsOf(crossed)).toEqual(['A | 25,0 % | 75,0 % | 1 | 3 | 4', ['B', ...hidden].join(' | ')]);
    expect(dataTable(crossed, de).rows[0]?.cellKeys).toEqual(['A.nein', 'A.ja', 'A.nein', 'A.ja', '']);
  });

  it('shows only the columns that a dataset has', () => {
    expect(columnsOf(total({ 2024: 'C', 2025: 'C' }))).toEqual(['Jahr', 'Anteil']);
    expect(dataTable(byDepartment({ A: 'pending' }), de).rows).toEqual([
      { header: '2025', cells: ['noch nicht ausgewertet'], keys: ['A.2025', 'A'] },
    ]);
  });

  it('says in words that a value is provisional', () => {
    const data = { ...total({ 2025: [24, 21.5, 26.7, 96, 400] }), status: { 0: 'P' as const } };
    expect(cellsOf(data)[0]).toContain('24,0 % (vorläufig)');
  });

  it('needs neither our extension nor a unit, and has no rows for an empty dataset', () => {
    const json = {
      version: '2.0',
      class: 'dataset',
      label: 'Population',
      id: ['geo'],
      dimension: { geo: { label: 'Region', category: { label: { de: 'Germany', fr: 'France' } } } },
    };
    expect(cellsOf(parseDataset({ ...json, size: [2], value: [84, null] }))).toEqual([
      'Germany | 84',
      'France | kein Wert',
    ]);
    const empty = { ...json, size: [0], dimension: { geo: { category: { index: [] } } }, value: [] };
    expect(dataTable(parseDataset(empty), de)).toEqual({
      caption: 'Population',
      columns: [
        { id: 'header', label: 'Gruppe', numeric: false },
        { id: 'value', label: 'Wert', numeric: true },
      ],
      rows: [],
    });
    const bare = { ...json, id: [], size: [], dimension: {}, value: [5] };
    expect(cellsOf(parseDataset(bare))).toEqual(['Population | 5']);
  });
});

it('sourceLine(dataset, language) names every source once and the newest day', () => {
  expect(sourceLine(published('hr1'), de)).toBe(
    'Quelle: Stadt Musterstadt, Befragung der Beschäftigten, Stand: 1. März 2026',
  );
  expect(sourceLine(published('hr1'), en)).toBe(
    'Source: Stadt Musterstadt, Befragung der Beschäftigten, as of 1 March 2026',
  );
  const two = { sources: [{ title: 'A', date: '2025-01-01' }, { title: 'B', date: '2026-02-01' }, { title: 'A' }] };
  expect(sourceLine(total({ 2025: 'C' }, two), de)).toBe('Quelle: A; B, Stand: 1. Februar 2026');
  const none = parseDataset({ version: '2.0', class: 'dataset', id: [], size: [], dimension: {}, value: [1] });
  expect(sourceLine(none, de)).toBe('');
});
