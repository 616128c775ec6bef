import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import { byCell, datasetOf, seriesOf } from './datasets.js';

const YEAR: Field = { name: 'year', type: 'year' };
const DEPARTMENT: Field = { name: 'department', missingValues: ['', '-'] };
const ANSWER: Field = { name: 'answer', missingValues: [{ value: 'k.A.', label: 'nonresponse' }] };
const GRADE: Field = { name: 'grade', type: 'integer', missingValues: [''], categories: [1, 2, 3] };
const STAFF: Field = { name: 'staff', type: 'number', decimalChar: ',', missingValues: [''] };

const survey = datasetOf(
  `year;department;answer;grade
2023;a;yes;1
2023;a;no;3
2023;b;k.A.;2
2024;a;yes;3
2024;;yes;
`,
  [YEAR, DEPARTMENT, ANSWER, GRADE],
);
const yes = { resource: 'survey', where: [{ field: 'answer', in: ['yes'] }] };
const answered = { resource: 'survey', where: [{ field: 'answer', in: ['yes', 'no'] }] };

describe('computeSeries', () => {
  it('computeSeries(a share) has total and breakdown, period by period', () => {
    const series = seriesOf({ type: 'proportion', count: yes, base: answered }, { survey }, ['department']);
    expect(series.periods.map(({ edtf }) => edtf)).toEqual(['2023', '2024']);
    expect(series.tables.map(({ breakdown }) => breakdown?.id ?? null)).toEqual([null, 'department']);
    expect(byCell(series).get('2023')).toMatchObject({ measures: [{ value: 50, count: 1, base: 2 }] });
    expect(byCell(series).get('2024')).toMatchObject({ measures: [{ value: 100, count: 2, base: 2 }] });
    expect(byCell(series, 1).get('2024 a')).toMatchObject({ measures: [{ value: 100, count: 1, base: 1 }] });
  });

  it('computeSeries: in a delivered period, a group without rows has no cases; that is not "not delivered"', () => {
    const series = seriesOf({ type: 'proportion', count: yes, base: answered }, { survey }, ['department']);
    expect(byCell(series, 1).get('2024 b')).toMatchObject({ kind: 'missing', reason: 'noCases' });
    expect(byCell(series, 1).get('2023 b')).toMatchObject({ kind: 'missing', reason: 'noCases' });
    const counted = seriesOf({ type: 'count', count: yes }, { survey }, ['department']);
    expect(byCell(counted, 1).get('2024 b')).toMatchObject({ measures: [{ value: 0 }] });
  });

  it('computeSeries: a period that one of the tables lacks is not delivered', () => {
    const headcount = datasetOf('year;staff\n2024;3\n2025;4\n', [YEAR, STAFF]);
    const base = { resource: 'headcount', sum: 'staff' };
    const series = seriesOf(
      { type: 'distinctShare', count: { ...yes, distinct: 'grade' }, base },
      { survey, headcount },
    );
    expect([...byCell(series).values()].map((cell) => (cell.kind === 'missing' ? cell.reason : cell.measures))).toEqual(
      ['notDelivered', [{ value: 100 / 3, count: 1, base: 3 }], 'notDelivered'],
    );
  });

  it('computeSeries: a group that an aggregated table does not list is not delivered', () => {
    const headcount = datasetOf('year;department;staff\n2023;a;3\n2024;b;4\n', [YEAR, DEPARTMENT, STAFF]);
    const series = seriesOf({ type: 'count', count: { resource: 'headcount', sum: 'staff' } }, { headcount }, [
      'department',
    ]);
    expect(byCell(series, 1).get('2023 b')).toMatchObject({ kind: 'missing', reason: 'notDelivered' });
    expect(byCell(series, 1).get('2024 b')).toMatchObject({ measures: [{ value: 4 }] });
  });

  it('computeSeries: rows without a group stand in the total and among the finest groups', () => {
    const series = seriesOf({ type: 'count', count: yes }, { survey }, ['department']);
    expect(byCell(series).get('2024')).toMatchObject({ measures: [{ value: 2 }] });
    expect(series.tables[1]?.categories.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(series.atoms).toContainEqual({ period: '2024', categories: [null], parts: [1] });
  });

  it('computeSeries(a mean) leaves out rows without a rating', () => {
    const series = seriesOf({ type: 'mean', of: { resource: 'survey', field: 'grade' } }, { survey });
    expect(byCell(series).get('2023')).toMatchObject({
      measures: [{ value: 2, base: 3 }],
      parts: { values: [3, 3], whole: 6 },
    });
    expect(byCell(series).get('2024')).toMatchObject({ measures: [{ value: 3, base: 1 }] });
  });

  it('computeSeries(a distribution) has the answers of the schema in its order', () => {
    const series = seriesOf({ type: 'distribution', of: { resource: 'survey', field: 'grade' } }, { survey });
    expect(series.answers?.map(({ code }) => code)).toEqual(['1', '2', '3']);
    expect(byCell(series).get('2024')).toMatchObject({ parts: { values: [0, 0, 1] } });
  });

  it('computeSeries takes the categories of the schema, with their names, whether they occur or not', () => {
    const field: Field = {
      ...DEPARTMENT,
      categories: [{ value: 'b', 'teilhabe:labels': { de: 'Bauamt' } }, { value: 'a', label: 'A' }, 'c'],
    };
    const staff = datasetOf('year;department\n2024;a\n', [YEAR, field]);
    const series = seriesOf({ type: 'count', count: { resource: 'staff' } }, { staff }, ['department']);
    expect(series.tables[1]?.categories).toEqual([
      { code: 'b', labels: { de: 'Bauamt' } },
      { code: 'a', labels: { de: 'A' } },
      { code: 'c', labels: { de: 'c' } },
    ]);
  });

  it('computeSeries keeps departments with reserved names', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const staff = datasetOf(`year;department\n${names.map((name) => `2024;${name}\n`).join('')}`, [YEAR, DEPARTMENT]);
    const series = seriesOf({ type: 'count', count: { resource: 'staff' } }, { staff }, ['department']);
    for (const name of names) expect(byCell(series, 1).get(`2024 ${name}`)).toMatchObject({ measures: [{ value: 1 }] });
  });

  it('computeSeries of a table without rows has no periods', () => {
    const staff = datasetOf('year;department\n', [YEAR, DEPARTMENT]);
    const series = seriesOf({ type: 'count', count: { resource: 'staff' } }, { staff }, ['department']);
    expect(series).toMatchObject({ periods: [], atoms: [] });
  });

  it.each([
    ['0,1 + 0,2', ['0,1', '0,2'], 0.3],
    ['a thousand times 0,1', Array.from({ length: 1000 }, () => '0,1'), 100],
    ['whole numbers up to 2^53', ['9007199254740990', '1'], 9007199254740991],
    ['19,99 and -0,99', ['19,99', '-0,99'], 19],
    ['very small', ['1e-7', '2e-7'], 3e-7],
    ['nothing at all', ['0', '0,00'], 0],
  ])('computeSeries adds %s', (_, cells, expected) => {
    const staff = datasetOf(`year;staff\n${cells.map((cell) => `2024;${cell}\n`).join('')}`, [YEAR, STAFF]);
    const series = seriesOf({ type: 'count', count: { resource: 'staff', sum: 'staff' } }, { staff });
    expect(byCell(series).get('2024')).toMatchObject({ measures: [{ value: expected }] });
  });

  it('computeSeries groups by very many columns of very many values without mixing them up', () => {
    // 300 different values in each of 8 columns are 300⁸ ≈ 6.6 · 10¹⁹ combinations, beyond all exact whole numbers.
    const names = Array.from({ length: 8 }, (_, i) => `c${i}`);
    const rows = Array.from({ length: 300 }, (_, i) => `2024;${names.map((name) => `${name}v${i}`).join(';')}`);
    const almost = rows.map((row, i) => row.replace(/v\d+$/, `v${(i + 1) % 300}`));
    const csv = `year;${names.join(';')}\n${[...rows, ...almost, ...rows].join('\n')}\n`;
    const staff = datasetOf(csv, [YEAR, ...names.map((name) => ({ name }))]);
    const { atoms } = seriesOf({ type: 'count', count: { resource: 'staff' } }, { staff }, names);
    expect(atoms).toHaveLength(600);
    expect(atoms.reduce((sum, atom) => sum + atom.parts[0]!, 0)).toBe(900);
    expect(new Set(atoms.map(({ categories }) => categories.join())).size).toBe(600);
  });

  it('computeSeries does not depend on the order of rows', () => {
    const row = fc.record({
      year: fc.constantFrom('2023', '2024', '2025'),
      department: fc.constantFrom('a', 'b', 'c', ''),
      answer: fc.constantFrom('yes', 'no', 'k.A.'),
      grade: fc.constantFrom('1', '2', '3', ''),
      staff: fc.constantFrom('0,1', '0,2', '1,75', '3'),
    });
    const fields = [YEAR, DEPARTMENT, ANSWER, GRADE, STAFF];
    const table = (rows: readonly Readonly<Record<string, string>>[]) =>
      datasetOf(
        ['year;department;answer;grade;staff', ...rows.map((cells) => Object.values(cells).join(';'))].join('\n'),
        fields,
      );
    const measures = [
      { type: 'proportion', count: yes, base: answered },
      { type: 'mean', of: { resource: 'survey', field: 'grade' } },
      { type: 'distribution', of: { resource: 'survey', field: 'grade' } },
      { type: 'count', count: { resource: 'survey', sum: 'staff' } },
      { type: 'distinctShare', count: { ...yes, distinct: 'grade' }, base: { resource: 'survey' } },
    ] as const;
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 30 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...measures), ([rows, others], measure) => {
        const [first, second] = [rows, others].map((list) =>
          seriesOf(measure, { survey: table(list) }, ['department']),
        );
        expect(second?.tables).toEqual(first?.tables);
        expect(new Set(second?.atoms.map((atom) => JSON.stringify(atom)))).toEqual(
          new Set(first?.atoms.map((atom) => JSON.stringify(atom))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('computeSeries: the groups of a count add up to the total', () => {
    const row = fc.tuple(fc.constantFrom('2023', '2024'), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const staff = datasetOf(['year;department', ...rows.map((cells) => cells.join(';'))].join('\n'), [
          YEAR,
          DEPARTMENT,
        ]);
        const series = seriesOf({ type: 'count', count: { resource: 'staff' } }, { staff }, ['department']);
        for (const { edtf } of series.periods) {
          const groups = [...byCell(series, 1)].filter(([key]) => key.startsWith(edtf));
          const sum = groups.reduce(
            (total, [, cell]) => total + (cell.kind === 'numbers' ? cell.measures[0]!.value! : NaN),
            0,
          );
          expect(byCell(series).get(edtf)).toMatchObject({ measures: [{ value: sum }] });
        }
      }),
    );
  });
});
