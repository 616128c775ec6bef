import { describe, expect, it } from 'vitest';
import { totalProblems } from '../../../../packages/core/src/import/keys/check-totals.js';
import { findTotals } from '../../../../packages/core/src/import/keys/find-totals.js';
import { withTotals } from '../../../../packages/core/src/import/keys/with-totals.js';
import { importedOf } from '../imported-of.js';

const HEADER = 'period|group|measure|unit|value|status';

const problemsIn = (rows: readonly string[], header = HEADER) => {
  const imported = importedOf(header, rows);
  return totalProblems(imported, findTotals(imported), 'x.csv').map(
    ({ code, severity, row, field, found, expected, more = 0 }) =>
      `${code} ${severity} | row ${row} | ${field} | ${found} | ${expected} | +${more}`,
  );
};

/** One group of rows: a total and its parts in one year. */
const year = (period: string, [total, ...parts]: readonly (number | string)[]) => [
  `${period}|Insgesamt|n|Anzahl|${total}`,
  ...parts.map((part, i) => `${period}|part${i}|n|Anzahl|${part}`),
];

describe('totalProblems', () => {
  it('totalProblems is silent where parts add up: unemployed foreigners 2015 and 2024 (Bundesagentur für Arbeit)', () => {
    expect(problemsIn([...year('2015', [568242, 271816, 296426]), ...year('2024', [1040908, 511527, 529381])])).toEqual(
      [],
    );
  });

  it('totalProblems is silent for insured employees on 30.06.2025 (Bundesagentur für Arbeit)', () => {
    expect(
      problemsIn([...year('a', [5837916, 3561574, 2276342]), ...year('b', [34885481, 18659843, 16225638])]),
    ).toEqual([]);
  });

  it('totalProblems tells that the census misses its total by one, which rounding explains (Zensus 2022, 1000A)', () => {
    expect(problemsIn(year('2022', [82719540, 63138669, 1438808, 18142064]))).toEqual([
      'total-error warning | row 2 | group | 82719541 | rounding 82719540 | +0',
    ]);
  });

  it('totalProblems tells that parts of Köln 2012 add up, and by how much another part would miss', () => {
    expect(problemsIn(year('2012', [359873, 179458, 180415]))).toEqual([]);
    expect(problemsIn(year('2012', [359873, 179458, 180415, 100000]))).toEqual([
      'total-error warning | row 2 | group | 459873 | difference 359873 | +0',
    ]);
  });

  it('totalProblems allows half a step for every part and the total', () => {
    const fives = Array.from({ length: 10 }, (_, i) => year(`20${10 + i}`, [20 + 5 * i, 10, 10 + 5 * i])).flat();
    expect(problemsIn([...fives, ...year('2030', [30, 10, 15])])).toEqual([
      'total-error warning | row 32 | group | 25 | rounding 30 | +0',
    ]);
    expect(problemsIn([...fives, ...year('2030', [40, 10, 15])])).toEqual([
      'total-error warning | row 32 | group | 25 | difference 40 | +0',
    ]);
  });

  it('totalProblems knows the step of decimals, and no noise of doubles', () => {
    expect(problemsIn([...year('1', ['0.3', '0.1', '0.2']), ...year('2', ['10.1', '5', '5'])])).toEqual([
      'total-error warning | row 5 | group | 10 | rounding 10.1 | +0',
    ]);
  });

  it('totalProblems tells the largest difference and counts the others', () => {
    const rows = [
      ...['1', '2', '3', '4'].flatMap((period) => year(period, [3, 1, 2])),
      ...year('5', [10, 1, 2]),
      ...year('6', [100, 1, 2]),
      ...year('7', [4, 1, 2]),
    ];
    expect(problemsIn(rows)).toEqual([
      'total-error warning | row 20 | group | 3 | rounding 4 | +0',
      'total-error warning | row 17 | group | 3 | difference 100 | +1',
    ]);
  });

  it('totalProblems tells once that parts overlap: nested categories are never summed', () => {
    const rows = ['1', '2', '3'].flatMap((period) => year(period, [100, 60, 40, 35, 25, 30]));
    expect(problemsIn(rows)).toEqual(['total-error warning | row 2 | group | 190 | overlap 100 | +2']);
  });

  it('totalProblems does not say that parts overlap which nearly add up: some persons stand in none of them', () => {
    const rows = ['1', '2', '3'].flatMap((period) => year(period, [1000, 500, 495]));
    expect(problemsIn(rows)).toEqual(['total-error warning | row 2 | group | 995 | difference 1000 | +2']);
  });

  it('totalProblems adds up only rows that agree in everything else', () => {
    const rows = ['2020|Insgesamt|n|Anzahl|3', '2021|a|n|Anzahl|1', '2021|b|n|Anzahl|9', '2020|a|n|Personen|9'];
    expect(problemsIn(rows)).toEqual([]);
  });

  it('totalProblems takes "nothing" for zero, and compares nothing where a number is not known', () => {
    const status = (word: string) => ['1|Insgesamt|n|x|9', '1|a|n|x|4', '1|b|n|x|4', `1|c|n|x||${word}`];
    expect(problemsIn(status('nothing'))).toEqual(['total-error warning | row 2 | group | 8 | rounding 9 | +0']);
    expect(problemsIn(status('unknownOrConfidential'))).toEqual([]);
    expect(problemsIn(['1|Insgesamt|n|x||suppressed', '1|a|n|x|4', '1|b|n|x|5'])).toEqual([]);
  });

  it.each(['%', 'Prozent', 'Prozentpunkte', 'Durchschnittsalter', 'Personen je Haushalt'])(
    'totalProblems does not add up shares and means (%s)',
    (unit) => {
      expect(problemsIn([`1|Insgesamt|n|${unit}|50`, `1|a|n|${unit}|40`, `1|b|n|${unit}|60`])).toEqual([]);
    },
  );

  it('totalProblems does not expect that some towns are the whole district, but compares them where they mostly are', () => {
    const header = 'period|region|measure|unit|value';
    const region = (period: string, [kreis, a, b]: readonly number[]) => [
      `${period}|06532|n|x|${kreis}`,
      `${period}|06532001|n|x|${a}`,
      `${period}|06532023|n|x|${b}`,
    ];
    expect(problemsIn(region('1', [253777, 10000, 53116]), header)).toEqual([]);
    const rows = [...region('1', [3, 1, 2]), ...region('2', [5, 3, 2]), ...region('3', [50, 3, 2])];
    expect(problemsIn(rows, header)).toEqual(['total-error warning | row 8 | region | 5 | difference 50 | +0']);
  });
});

describe('withTotals', () => {
  it('withTotals(imported, file) names totals and levels among the decisions and dimensions', () => {
    const rows = ['2020|DG||5', '2020|06|GESM|2', '2020|06532|GESM|1'];
    const { dimensions, decisions } = withTotals(
      importedOf('period|region|ges|value', rows, { layout: 'genesis-flat' }),
      'x.csv',
    );
    expect(dimensions.map(({ name, totals }) => [name, totals])).toEqual([
      ['region', ['DG', '06']],
      ['ges', ['']],
    ]);
    expect(decisions).toEqual([
      { about: 'totals', field: 'region', found: 'DG, 06', because: 'total-word' },
      { about: 'levels', field: 'region', found: 'land 1, kreis 1', because: 'key-lengths' },
      { about: 'totals', field: 'ges', found: '""', because: 'total-word' },
    ]);
  });

  it('withTotals(imported, file) is the import itself where there is no total', () => {
    const imported = importedOf('period|a|value', ['1|x|2']);
    expect(withTotals(imported, 'x.csv')).toBe(imported);
  });
});
