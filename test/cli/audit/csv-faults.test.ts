import { describe, expect, it } from 'vitest';
import { csvText, numberCell, observations, textCell, type Dataset } from '@teilhabe/core/publication';
import { csvFaults } from '../../../packages/cli/src/audit/csv-faults.js';
import { smallDataset } from './publications.js';

const dataset = smallDataset({
  value: [null, null, 20.5, 40, 12, 50, -2.5, 40],
  status: { 0: 'C', 1: 'C' },
  extension: { csv: { de: 'csv/hr1.csv', en: 'csv/hr1.en.csv' } },
});

/** A download written by hand, in which single cells are replaced: `{ '2,value': '3' }` is row 2 of the file. */
function download(of: Dataset, german: boolean, changes: Readonly<Record<string, string>> = {}): string {
  const rows = observations(of).map(({ at, measures }, i) => [
    textCell(at['period']!),
    textCell(at['department']!),
    ...(['value', 'base'] as const).map(
      (name) => changes[`${i + 2},${name}`] ?? numberCell(measures[name] ?? null, german ? ',' : '.'),
    ),
    ...['', 'Quelle; mit "Zeichen"', ''].map(textCell),
  ]);
  const header = ['Jahr', 'Amt', 'Wert', 'Grundlage', 'Hinweis', 'Quelle', 'Anmerkung'].map(textCell);
  return csvText([header, ...rows], german ? ';' : ',');
}

const both = (german: string, english = download(dataset, false)) =>
  new Map([
    ['csv/hr1.csv', german],
    ['csv/hr1.en.csv', english],
  ]);
const fault = (row: number, file = 'csv/hr1.csv') => [{ code: 'downloadDiffers', file, place: String(row) }];

describe('csvFaults', () => {
  it('csvFaults(downloads with the numbers of the dataset) is empty', () => {
    expect(csvFaults(dataset, both(download(dataset, true)))).toEqual([]);
  });

  it.each([
    ['a number in a hidden cell', { '2,base': '3' }, 2],
    ['another number', { '3,value': '20,6' }, 3],
    ['a number left out', { '5,base': '' }, 5],
    ['a point in place of the comma', { '3,value': '20.5' }, 3],
  ])('csvFaults(%s) names the row', (_, changes, row) => {
    expect(csvFaults(dataset, both(download(dataset, true, changes)))).toEqual(fault(row));
  });

  it('csvFaults(the English download) is looked at on its own', () => {
    const english = download(dataset, false, { '4,value': '11' });
    expect(csvFaults(dataset, both(download(dataset, true), english))).toEqual(fault(4, 'csv/hr1.en.csv'));
  });

  it('csvFaults(a row more, or less) names the first without a counterpart', () => {
    const text = download(dataset, true);
    const more = `${text}"2026";"20";"";"";"";"";""\r\n`;
    expect(csvFaults(dataset, both(more))).toEqual(fault(6));
    const less = text.split('\r\n').slice(0, 4).join('\r\n');
    expect(csvFaults(dataset, both(less))).toEqual(fault(5));
  });

  it('csvFaults(a column more) names the header', () => {
    const more = download(dataset, true).replaceAll('\r\n', ';7\r\n');
    expect(csvFaults(dataset, both(more))).toEqual(fault(1));
  });

  it('csvFaults(no download there) is empty: fileFaults names it', () => {
    expect(csvFaults(dataset, new Map())).toEqual([]);
  });
});
