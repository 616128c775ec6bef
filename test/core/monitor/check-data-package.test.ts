import { describe, expect, it } from 'vitest';
import {
  dataPackageProblems,
  resourceProblems,
  tableOptions,
} from '../../../packages/core/src/monitor/check-data-package.js';
import { dataPackage, fieldsWith, inShort } from './tiny-monitor.js';

describe('dataPackageProblems', () => {
  it('dataPackageProblems(the tiny monitor) is empty', () => {
    expect(dataPackageProblems(dataPackage())).toEqual([]);
  });

  it.each(['2026-02-30', '2026-13-01', '0000-00-00'])('dataPackageProblems finds that %s is no day', (created) => {
    expect(dataPackageProblems({ ...dataPackage(), created }).map(inShort)).toEqual([
      `schema-error | datapackage.json | created | ${created} | day`,
    ]);
  });

  it('dataPackageProblems takes a time with the day', () => {
    expect(dataPackageProblems({ ...dataPackage(), created: '2026-03-01T00:00:00Z' })).toEqual([]);
  });
});

describe('resourceProblems', () => {
  it.each([';', ',', '\t', '|', '§', ', '])('resourceProblems accepts the delimiter %j', (delimiter) => {
    expect(resourceProblems(dataPackage({ dialect: { delimiter } }).resources[0]!)).toEqual([]);
  });

  it.each(['', '"', '\n', '\r\n'])('resourceProblems refuses the delimiter %j', (delimiter) => {
    const [problem] = resourceProblems(dataPackage({ dialect: { delimiter } }).resources[0]!);
    expect(problem).toMatchObject({ field: 'resources › survey › dialect › delimiter', expected: 'one character' });
  });

  it('resourceProblems refuses a delimiter that is the quotation mark', () => {
    const dialect = { delimiter: "'", quoteChar: "'" };
    expect(resourceProblems(dataPackage({ dialect }).resources[0]!)).toHaveLength(1);
  });

  it('resourceProblems places what is wrong with the schema', () => {
    const fields = fieldsWith('grade', { constraints: { minimum: 'eins' } });
    expect(resourceProblems(dataPackage({ fields }).resources[0]!).map(inShort)).toEqual([
      'schema-error | datapackage.json | resources › survey › schema › grade › constraints › minimum | eins | number',
    ]);
  });
});

describe('tableOptions', () => {
  it.each([
    ['a table about people', {}, { confidential: true }],
    ['a table that says nothing about people', { 'teilhabe:personal': false }, { confidential: true }],
    ['published figures', { 'teilhabe:published': 'Statistisches Amt' }, { confidential: false }],
    ['records of the concept', { 'teilhabe:record': 'areas' as const }, { confidential: false }],
    ['a table with a size', { rows: 3 }, { confidential: true, rows: 3 }],
  ])('tableOptions(%s)', (_, change, expected) => {
    expect(tableOptions(dataPackage(change).resources[0]!)).toEqual(expected);
  });

  it('tableOptions gives the number of columns that is declared', () => {
    expect(tableOptions({ ...dataPackage().resources[0]!, fields: 6 })).toEqual({ confidential: true, fields: 6 });
  });
});
