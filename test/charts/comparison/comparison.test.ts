import {
  compareTowns,
  comparisonChart,
  comparisonFinding,
  comparisonPeriods,
  comparisonTable,
  differences,
  differenceWords,
  estimateText,
  type Town,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import type { Dataset, DatasetExtension } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { byDepartment, dataset, total } from '../datasets.js';
import { share } from '../over-time.js';

/** With ordinary spaces. */
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const town = (name: string, data: Dataset): Town => ({ key: name, name, dataset: data });
const year = (value: number | string) => total({ 2025: typeof value === 'string' ? value : share(value) });
const kinds = (own: Dataset, theirs: Dataset) =>
  differences(own, theirs, de).map(({ what, apart, theirs: words }) => [what, apart, words]);
const withOwn = (data: Dataset, change: Partial<DatasetExtension>): Dataset => ({
  ...data,
  extension: { teilhabe: { ...data.extension.teilhabe!, ...change } },
});

describe('differences(own, theirs, language)', () => {
  const own = year(20);

  it('has none for datasets that fit, also for one from elsewhere that says nothing of itself', () => {
    expect(kinds(own, year(30))).toEqual([]);
    expect(kinds(own, { ...year(30), extension: {} })).toEqual([]);
  });

  it.each<[string, Dataset, readonly unknown[]]>([
    ['another kind of number', withOwn(own, { measureType: 'mean' }), ['measure', true, '']],
    ['another population', withOwn(withOwn(own, { population: 'eg' }), {}), ['population', true, 'eg']],
    [
      'another definition',
      withOwn(own, { definition: { de: 'Etwas anderes.' } }),
      ['definition', true, 'Etwas anderes'],
    ],
    [
      'a definition in another language only',
      withOwn(own, { definition: { fr: 'Autre chose' } }),
      ['language', false, ''],
    ],
    ['another level', withOwn(own, { level: 0.9 }), ['level', false, '90\u00a0%']],
    ['another version', withOwn(own, { version: '1.0' }), ['version', false, '1.0']],
    ['no shared period', total({ 2019: share(20), 2020: share(1) }), ['periods', true, '2019, 2020']],
  ])('tells %s', (_, theirs, found) => {
    const base = withOwn(own, { population: 'mz', level: 0.95, version: '1.4' });
    const other = { ...theirs.extension.teilhabe! };
    const filled = withOwn(theirs, {
      population: other.population ?? 'mz',
      level: other.level === undefined || other.level === 0.95 ? 0.95 : other.level,
      version: other.version === '1.0' && found[0] === 'version' ? '1.0' : '1.4',
    });
    expect(kinds(base, filled)).toEqual([found]);
  });

  it('tells another unit, but not a unit in another language', () => {
    const rate = dataset({ dimensions: { period: ['2025'] }, unit: '‰', cells: [share(20)] });
    expect(kinds(own, rate)).toContainEqual(['unit', true, '‰']);
    const english = withOwn(rate, { definition: { en: 'Share.', de: own.extension.teilhabe!.definition['de']! } });
    expect(kinds(own, english).map(([what]) => what)).not.toContain('unit');
  });

  it('takes definitions that differ only in spaces as the same', () => {
    const text = own.extension.teilhabe!.definition['de']!;
    expect(kinds(own, withOwn(own, { definition: { de: `  ${text.replaceAll(' ', '\n ')}` } }))).toEqual([]);
  });

  it('tells periods without numbers, and breaks among the shared ones', () => {
    const long = total({ 2023: share(1), 2024: share(2), 2025: share(3) });
    const broken = total(
      { 2024: share(2), 2025: share(3) },
      { breaks: [{ date: '2025-01-01', label: { de: 'Neue Frage' } }] },
    );
    expect(kinds(long, broken).map(([what, apart]) => [what, apart])).toEqual([
      ['somePeriods', false],
      ['break', false],
    ]);
  });

  it('tells a group that is not there, or is called otherwise', () => {
    const group = { breakdown: 'department', category: 'A' };
    const ages = byDepartment({ A: share(1), B: share(2) });
    const other = structuredClone(ages) as unknown as {
      dimension: { department: { category: { label: Record<string, string> } } };
    };
    other.dimension.department.category.label['A'] = '18 bis 25 Jahre';
    const found = (theirs: Dataset) => differences(ages, theirs, de, group).map(({ what, apart }) => [what, apart]);
    expect(found(ages)).toEqual([]);
    expect(found(other as unknown as Dataset)).toEqual([['group', true]]);
    expect(found(byDepartment({ B: share(2), C: share(3) }))).toEqual([['group', true]]);
  });
});

describe('compareTowns(towns, language)', () => {
  it('puts towns in the order of their names, never of their values', () => {
    const names = compareTowns([town('Zett', year(5)), town('Öhr', year(90)), town('Adorf', year(50))], de);
    expect(names.towns.map(({ name }) => name)).toEqual(['Adorf', 'Öhr', 'Zett']);
  });

  it('has the range of two or three others as its band, and their middle half from four on', () => {
    const others = [10, 20, 30, 40, 50].map((value, i) => town(`T${i}`, year(value)));
    const band = (count: number) => compareTowns([town('Own', year(99)), ...others.slice(0, count)], de).band;
    expect(band(0)).toBeNull();
    expect(band(1)).toBeNull();
    expect(band(2)).toEqual({ kind: 'range', count: 2, lower: 10, upper: 20 });
    expect(band(3)).toEqual({ kind: 'range', count: 3, lower: 10, upper: 30 });
    // R: quantile(c(10, 20, 30, 40), c(.25, .75)) is 17.5 and 32.5.
    expect(band(4)).toEqual({ kind: 'quartiles', count: 4, lower: 17.5, upper: 32.5 });
    expect(band(5)).toEqual({ kind: 'quartiles', count: 5, lower: 20, upper: 40 });
  });

  it('keeps a secret a secret: no number of it is in the merged data or the band', () => {
    const { dataset: merged, band } = compareTowns(
      [town('Own', year(20)), town('A', year('C')), town('B', year(30)), town('C', year(40))],
      de,
    );
    expect(band).toMatchObject({ count: 2, lower: 30, upper: 40 });
    const measures = merged.size[2]!;
    expect(merged.value.slice(0, measures)).toEqual(Array.from({ length: measures }, () => null));
    expect(Object.values(merged.status)).toEqual(Array.from({ length: measures }, () => 'C'));
  });

  it('leaves out of chart, band and table what cannot be compared, and says why', () => {
    const other = withOwn(year(70), { definition: { de: 'Etwas anderes.' } });
    const result = compareTowns([town('Own', year(20)), town('A', year(30)), town('X', other)], de);
    expect(result.towns.map(({ name }) => name)).toEqual(['A', 'Own']);
    expect(result.differing.map(({ town: { name } }) => name)).toEqual(['X']);
    const [{ differences: found } = { differences: [] }] = result.differing;
    expect(differenceWords('X', found, de)).toBe(
      'X: eine andere Definition: „Etwas anderes“. Die Zahlen sind nicht vergleichbar und stehen nicht im Bild.',
    );
    expect(comparisonTable(result, de).rows.map(({ header }) => header)).toEqual(['A', 'Own']);
  });

  it('shows the newest shared period, or the one that is asked for', () => {
    const towns = [
      town('Own', total({ 2023: share(1), 2024: share(2), 2025: share(3) })),
      town('A', total({ 2023: share(4), 2024: share(5) })),
    ];
    expect(compareTowns(towns, de).period?.code).toBe('2024');
    expect(compareTowns(towns, de, { period: '2023' }).period?.code).toBe('2023');
    expect(compareTowns(towns, de, { period: '2025' }).period?.code).toBe('2024');
    expect(compareTowns(towns, de).periods.map(({ code }) => code)).toEqual(['2023', '2024']);
  });

  it('has no band for counts, which follow the size of a town', () => {
    const count = (value: number) => withOwn(year(value), { measureType: 'count' });
    expect(compareTowns([town('O', count(1)), town('A', count(2)), town('B', count(3))], de).band).toBeNull();
  });

  it('compares one category of a breakdown', () => {
    const towns = [
      town('Own', byDepartment({ A: share(10), B: share(20) })),
      town('X', byDepartment({ A: share(30), B: share(40) })),
    ];
    const { dataset: merged } = compareTowns(towns, de, { group: { breakdown: 'department', category: 'B' } });
    const values = merged.value.filter((_, i) => i % merged.size[2]! === 0);
    expect(values).toEqual([20, 40]);
  });

  it('compareTowns([]) throws', () => {
    expect(() => compareTowns([], de)).toThrow(RangeError);
  });
});

describe('words of a comparison', () => {
  const towns = [
    town('Wetzlar', total({ 2024: share(21), 2025: share(23.8) })),
    town('Adorf', year(19.3)),
    town('Zett', year(30.4)),
  ];

  it('comparisonFinding says the own value and where the others lie, without a rank', () => {
    expect(plain(comparisonFinding(compareTowns(towns, de), de))).toBe(
      'Wetzlar, 2025: 23,8 %; die Werte von 2 anderen Städten reichen von 19,3 % bis 30,4 %.',
    );
    expect(comparisonFinding(compareTowns(towns, en), en)).toBe(
      'Wetzlar, 2025: 23.8%; the values of 2 other towns go from 19.3% to 30.4%.',
    );
    expect(plain(comparisonFinding(compareTowns(towns.slice(0, 1), de), de))).toBe(
      'Wetzlar, 2025: 23,8 %; keine andere Stadt ist vergleichbar.',
    );
  });

  it('comparisonTable has a row for each town with all that the chart says, and the band in words', () => {
    const table = comparisonTable(compareTowns(towns, de), de);
    expect(table.columns.map(({ label }) => label)).toEqual([
      ...['Stadt', 'Anteil', 'Bereich', 'mit Merkmal', 'gültige Antworten'],
    ]);
    expect(table.rows.map(({ header, cells }) => [header, ...cells.map(plain)])).toEqual([
      ['Adorf', '19,3 %', '16,3 % bis 22,7 %', '77', '400'],
      ['Wetzlar', '23,8 %', '20,8 % bis 27,2 %', '95', '400'],
      ['Zett', '30,4 %', '27,4 % bis 33,8 %', '122', '400'],
    ]);
    expect(table.notes?.map(plain)).toEqual(['Spanne von 2 anderen Städten: 19,3 % bis 30,4 %']);
  });

  it('comparisonTable has the other shared periods behind, newest first, which no mark of the chart shows', () => {
    const three = (value: number) => total({ 2023: share(value), 2024: 'C', 2025: share(value + 2) });
    const all = [town('A', three(10)), town('B', three(20)), town('C', three(30))];
    const hidden = comparisonTable(compareTowns(all, de, { period: '2024' }), de);
    expect(hidden.rows.map(({ header, cells, keys }) => [header, plain(cells[0]), keys?.includes('A')])).toEqual([
      ['A, 2024', 'geheim gehalten', true],
      ['B, 2024', 'geheim gehalten', false],
      ['C, 2024', 'geheim gehalten', false],
      ['A, 2025', '12,0 %', false],
      ['B, 2025', '22,0 %', false],
      ['C, 2025', '32,0 %', false],
      ['A, 2023', '10,0 %', false],
      ['B, 2023', '20,0 %', false],
      ['C, 2023', '30,0 %', false],
    ]);
    expect(hidden.notes).toBeUndefined();
    const { notes } = comparisonTable(compareTowns(all, de, { period: '2023' }), de);
    expect(notes?.map(plain)).toEqual(['2023: Spanne von 2 anderen Städten: 20,0 % bis 30,0 %']);
  });

  it('comparisonTable of one town alone has a row for each period', () => {
    const alone = compareTowns([town('A', total({ 2024: share(1), 2025: share(2) }))], de);
    expect(comparisonTable(alone, de).rows.map(({ header, cells }) => [header, plain(cells[0])])).toEqual([
      ['2024', '1,0 %'],
      ['2025', '2,0 %'],
    ]);
  });

  it('comparisonPeriods names the newest first, and in how many towns a period has a number; hidden ones count', () => {
    const own = town('Own', total({ 2022: share(1), 2023: share(1), 2024: share(2) }));
    const others = [
      town('A', total({ 2022: 'C', 2023: share(4), 2024: share(5) })),
      town('B', total({ 2024: share(5) })),
    ];
    expect(comparisonPeriods(compareTowns([own, ...others], de), de)).toEqual([
      { value: '2024', text: '2024' },
      { value: '2023', text: '2023 (Städte: 2 von 3)' },
      { value: '2022', text: '2022 (Städte: 2 von 3)' },
    ]);
  });

  it('comparisonChart has a row for each town before the band of the others', () => {
    const chart = comparisonChart(compareTowns(towns, de), { width: 640, language: de, measure: estimateText });
    expect(chart.emphasis).toBe('Wetzlar');
    expect(chart.marks.map(({ key, kind }) => [key, kind])).toEqual([
      ['Adorf', 'value'],
      ['Wetzlar', 'value'],
      ['Zett', 'value'],
      ['band-0', 'band'],
    ]);
    expect(plain(chart.marks.at(-1)?.label)).toBe('Spanne von 2 anderen Städten: 19,3 % bis 30,4 %');
  });
});
