import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { Table } from '../../../packages/core/src/csv/table.js';
import { sharedBytes, sharedNames, skipped } from '../csv/shared.js';
import { byCell, seriesOf } from '../series/datasets.js';
import { tableOf } from './tables.js';

const hasFiles = sharedNames('data').length > 0 || !skipped('official staff tables and course sheets');

/** The rows of a file beside the repository as texts by header. */
function rowsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const table: Table = parseCsv(sharedBytes(`data/${path}`)!, path);
  return Array.from({ length: table.length }, (_, row) =>
    Object.fromEntries(table.columns.map(({ header, dictionary, codes }) => [header, dictionary[codes[row]!]!])),
  );
}

const foreign = { resource: 'staff', where: [{ field: 'origin', in: ['foreign'] }], sum: 'n' };
const share = { type: 'proportion', count: foreign, base: { resource: 'staff', sum: 'n' } } as const;

function valueOf(cell: unknown): number {
  return (cell as { readonly measures: readonly { readonly value: number }[] }).measures[0]!.value;
}

/**
 * Staff of the canton of Basel-Stadt by leadership level and nationality, 2024 (Statistisches Amt Basel-Stadt, Kennzahlen
 * zur Integration, tables 6423 and 6425).
 */
describe.runIf(hasFiles)('computeSeries(staff of Basel-Stadt)', () => {
  it('computeSeries(6423 by level) gives the leadership shares of foreign nationals', () => {
    const levels = rowsOf('basel-integration/6423.tsv');
    const rows = levels.flatMap((row) => [
      [2024, row['Kaderstufe']!, 'swiss', Number(row['Schweiz'])] as const,
      [2024, row['Kaderstufe']!, 'foreign', Number(row['Ausland'])] as const,
    ]);
    const staff = tableOf(['year', 'level', 'origin', 'n'], rows);
    const series = seriesOf(share, { staff }, ['level']);
    expect(byCell(series).get('2024')).toMatchObject({ measures: [{ count: 1007, base: 6053 }] });
    const cells = byCell(series, 1);
    const expected = {
      'Ohne Kaderfunktion': 17.67,
      'Unteres Kader': 13.41,
      'Mittleres Kader': 5.45,
      'Oberes Kader': 5.41,
    };
    for (const [level, value] of Object.entries(expected)) {
      expect(valueOf(cells.get(`2024 ${level}`))).toBeCloseTo(value, 2);
    }
    const leaders = levels.map((row) => row['Kaderstufe']!).filter((level) => level !== 'Ohne Kaderfunktion');
    const leading = { field: 'level', in: leaders };
    const among = {
      ...share,
      count: { ...foreign, where: [...foreign.where, leading] },
      base: { ...share.base, where: [leading] },
    };
    expect(byCell(seriesOf(among, { staff })).get('2024')).toMatchObject({ measures: [{ count: 72, base: 762 }] });
  });

  it('computeSeries(6425) gives the share of every nationality among each level', () => {
    const levels = rowsOf('basel-integration/6425.tsv');
    const rows = levels.flatMap(({ Kaderstufe: level, ...counts }) =>
      Object.entries(counts).map(([origin, n]) => [2024, level!, origin, Number(n)] as const),
    );
    const staff = tableOf(['year', 'level', 'origin', 'n'], rows);
    const german = { ...share, count: { ...foreign, where: [{ field: 'origin', in: ['Deutschland'] }] } };
    const cells = byCell(seriesOf(german, { staff }, ['level']), 1);
    for (const { Kaderstufe: level, ...counts } of levels) {
      const total = Object.values(counts).reduce((sum, n) => sum + Number(n), 0);
      expect(valueOf(cells.get(`2024 ${level}`))).toBeCloseTo((100 * Number(counts['Deutschland'])) / total, 9);
    }
    expect(valueOf(cells.get('2024 Oberes Kader'))).toBeCloseTo(4.28, 2);
  });
});

/** 5 820 sheets of course evaluations, 28 questions from 1 to 5 (Gündüz and Fokoué 2013, Gazi University, Ankara). */
describe.runIf(hasFiles)('computeSeries(course evaluation sheets)', () => {
  const QUESTIONS = 28;

  it('computeSeries(a distribution) of each of the 28 questions counts every answer', () => {
    const sheets = rowsOf('turkiye-student-evaluation-likert/turkiye-student-evaluation_generic.csv');
    const questions = Object.keys(sheets[0]!).slice(-QUESTIONS);
    const scale = { type: 'integer' as const, categories: [1, 2, 3, 4, 5] };
    const table = tableOf(
      ['year', ...questions.map((_, i) => `q${i + 1}`)],
      sheets.map((sheet) => [2024, ...questions.map((question) => Number(sheet[question]))]),
      Object.fromEntries(questions.map((_, i) => [`q${i + 1}`, scale])),
    );
    questions.forEach((question, i) => {
      const counts = [1, 2, 3, 4, 5].map(
        (answer) => sheets.filter((sheet) => Number(sheet[question]) === answer).length,
      );
      const series = seriesOf(
        { type: 'distribution', of: { resource: 'sheets', field: `q${i + 1}` } },
        { sheets: table },
      );
      expect(byCell(series).get('2024')).toMatchObject({ measures: counts.map((count) => ({ count, base: 5820 })) });
    });
    expect(questions).toHaveLength(QUESTIONS);
  });
});
