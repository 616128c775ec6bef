import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { ImplementationStatistic } from '../../../packages/core/src/indicator/measure-definition.js';
import { sharedBytes, skipped } from '../csv/shared.js';
import { recordSeries, recordTable, sourceOf, told } from './tables.js';

/**
 * Münster's climate plan of 2009 with three progress reports: 54 measures in five fields. The administration tells the
 * status as a colour. Transcribed by Code for Münster (github.com/codeformuenster/klimawatch).
 */
const FILE = 'data/muenster-massnahmen-sachstand/muenster_sachstand.csv';
const bytes = sharedBytes(FILE);
/** One cell has its quotes in the wrong place and would take the next measure along; reading says so (`quote-error`). */
const text =
  bytes === null ? '' : new TextDecoder().decode(bytes).replace(',""Kein neuer Sachstand,', ',"Kein neuer Sachstand",');

/** Green, orange and red in the words of the measures: there, under way, not begun. */
const STATUS: Readonly<Record<string, string>> = { '#01873B': 'done', orange: 'inProgress', '#AE1B1B': 'planned' };

/** Each report as of the years that it is about. */
const REPORTS: Readonly<Record<string, string>> = { '13': '2013', '1516': '2015/2016', '1718': '2017/2018' };

interface MeasureRow {
  readonly colour: string;
  readonly id: string;
  readonly parent: string;
}

function rowsOfFile(): readonly MeasureRow[] {
  const { columns, length } = parseCsv(text, 'muenster_sachstand.csv');
  const cell = (header: string, row: number) => {
    const column = columns.find((candidate) => candidate.header === header)!;
    return column.dictionary[column.codes[row]!]!;
  };
  return Array.from({ length }, (_, row) => ({
    colour: cell('assessment', row),
    id: cell('id', row),
    parent: cell('parent', row),
  }));
}

const rows = bytes === null ? [] : rowsOfFile();
const isReport = ({ id, parent }: MeasureRow) => id.startsWith(`${parent}-`);
const measures = rows.filter((row) => row.parent !== '' && !isReport(row));
const reports = rows
  .filter(isReport)
  .map(({ colour, id, parent }) => ({ parent, date: REPORTS[id.slice(parent.length + 1)], status: STATUS[colour] }))
  .filter(({ date, status }) => date !== undefined && status !== undefined);

function source() {
  const plan = measures.map(({ id, parent }) => `${id};${parent}\n`).join('');
  const history = reports.map(({ parent, date, status }) => `${parent};${date};${status}\n`).join('');
  return sourceOf(
    {
      recommendations: recordTable(`id;area\n${plan}`),
      'recommendation-status': recordTable(`recommendation;date;status\n${history}`),
    },
    '2018-12-31',
  );
}

const computed = (statistic: ImplementationStatistic, breakdowns: readonly string[] = []) =>
  recordSeries({ type: 'implementation', statistic }, source(), breakdowns);

const share = (count: number) => ({ value: (100 * count) / 54, count, base: 54 });

/** Colours counted in the file itself, without any of the code under test: a cell stands at the begin of its line. */
function coloured(colour: string, report: string): number {
  return [...text.matchAll(new RegExp(`^${colour},[^,\\n]+-${report},`, 'gm'))].length;
}

describe.skipIf(bytes === null && skipped('Münster’s action plan'))('Münster’s action plan', () => {
  it('the file holds 54 measures and three reports on each, one of them without a colour', () => {
    expect([measures.length, reports.length]).toEqual([54, 3 * 54 - 1]);
    expect(['13', '1516', '1718'].map((report) => coloured('#01873B', report))).toEqual([19, 18, 16]);
    expect(['13', '1516', '1718'].map((report) => coloured('orange', report))).toEqual([21, 16, 17]);
    expect(['13', '1516', '1718'].map((report) => coloured('#AE1B1B', report))).toEqual([14, 20, 20]);
  });

  it('computeRecordSeries(implemented) follows the three reports; between them the last one holds', () => {
    // In 2018 one measure has no colour: it stays as green as it was.
    expect(told(computed('implemented'))).toEqual({
      '2013': share(19),
      '2014': share(19),
      '2015': share(19),
      '2016': share(18),
      '2017': share(18),
      '2018': share(16 + 1),
    });
  });

  it('computeRecordSeries(started) and the progress count what is under way', () => {
    expect(told(computed('started'))).toMatchObject({ '2013': share(40), '2016': share(34), '2018': share(34) });
    expect(told(computed('weightedProgress'))).toMatchObject({
      '2013': { value: (100 * (19 + 21 / 2)) / 54 },
      '2016': { value: (100 * (18 + 16 / 2)) / 54 },
      '2018': { value: (100 * (17 + 17 / 2)) / 54 },
    });
  });

  it('computeRecordSeries breaks down by field of action', () => {
    expect(told(computed('implemented', ['area']), 1)).toMatchObject({
      '2013 Ü': { count: 4, base: 12 },
      '2013 B': { count: 3, base: 14 },
      '2013 E': { count: 5, base: 9 },
      '2016 Ü': { count: 6, base: 12 },
      '2018 Ü': { count: 6, base: 12 },
      '2018 V': { count: 2, base: 12 },
      '2018 G': { count: 2, base: 7 },
    });
  });
});
