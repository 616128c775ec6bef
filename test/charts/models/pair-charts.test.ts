import { dotChart, dumbbellChart, slopeChart, type ChartOptions, type Label } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { parseDataset, type DatasetExtension } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { rowInsets } from '../../../packages/charts/src/models/row-insets.js';
import { laneOf } from '../../../packages/charts/src/models/slope-lanes.js';
import { byDepartment, dataset, published, total, type TestCell } from '../datasets.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const options: ChartOptions = { width: 640, language: de, measure };
type Pair = readonly [first: TestCell, newest: TestCell];

const A = [20, 18, 22, 40, 200] as const;
const B = [30, 28, 32, 60, 200] as const;
const TARGET = { targets: [{ period: '2030', value: 45, label: { de: 'Ziel' } }] };
const BREAK = { breaks: [{ date: '2022-01-01', label: { de: 'Neue Frage' } }] };

function overTime(rows: Readonly<Record<string, Pair>>, extension: Partial<DatasetExtension> = {}) {
  const pairs = Object.values(rows);
  return dataset({
    dimensions: { period: ['2019', '2025'], department: Object.keys(rows) },
    cells: [...pairs.map(([first]) => first), ...pairs.map(([, newest]) => newest)],
    extension,
  });
}

const gender = dataset({
  dimensions: { period: ['2024', '2025'], project: ['X', 'Y', 'Z'], gender: ['Frauen', 'Männer'] },
  measures: ['value'],
  cells: [[1], [2], [3], [4], [5], [6], [70], [60], 'C', [50], 'pending', 'C'],
});
const empty = parseDataset({
  version: '2.0',
  class: 'dataset',
  id: ['geo'],
  size: [0],
  dimension: { geo: { category: { index: [] } } },
  value: [],
});

const number = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(number, number, number).map((values): TestCell => {
      const [lower, value, upper] = [...values].sort((a, b) => a - b) as [number, number, number];
      return [value, lower, upper, 1, 9];
    }),
  },
  fc.constant<TestCell>('C'),
  fc.constant<TestCell>('notDelivered'),
);
const pairRows = fc.dictionary(fc.stringMatching(/^[a-zäöü ]{1,50}$/), fc.tuple(cell, cell), {
  minKeys: 2,
  maxKeys: 12,
});
const place = fc.record({
  width: fc.integer({ min: 320, max: 1200 }),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
});

function expectWithin(
  labels: readonly (Label | null)[],
  chart: { width: number; height: number; direction: 'ltr' | 'rtl' },
) {
  for (const label of labels) {
    if (!label) continue;
    const box = labelBox(label, chart.direction, measure);
    expect(box.x).toBeGreaterThanOrEqual(-0.01);
    expect(box.x + box.width).toBeLessThanOrEqual(chart.width + 0.01);
    expect(box.y + box.height).toBeLessThanOrEqual(chart.height + 0.01);
  }
}

describe('dotChart(dataset, options)', () => {
  it('places dot, whisker and value on one axis, which need not begin at zero and then says so', () => {
    const chart = dotChart(byDepartment({ A: [80, 78, 83, 80, 100], B: [90, 88, 92, 90, 100] }), options);
    const [a, b] = chart.marks;
    if (a?.kind !== 'value' || b?.kind !== 'value') throw new Error('both are published');
    const perPoint = (b.x - a.x) / 10;
    expect(a.whisker[0]!.x2 - a.x).toBeCloseTo(3 * perPoint, 6);
    expect(a.whisker).toHaveLength(3);
    expect(a.value).toMatchObject({ lines: ['80,0'], x: expect.closeTo(a.whisker[0]!.x2 + 7, 6) as number });
    expect(chart.note?.lines).toEqual(['Achse beginnt bei 75\u00a0%']);
    expect(chart.zero).toEqual([]);
  });

  it('shows zero without a note when the values come near it', () => {
    const chart = dotChart(byDepartment({ A: [3, 1, 5, 3, 100], B }), options);
    expect(chart.note).toBeNull();
    expect(chart.zero).toHaveLength(1);
  });

  it('shows the period that is asked for', () => {
    const values = dotChart(published('hr1~department'), { ...options, period: '2023' }).marks.map((mark) =>
      mark.kind === 'value' ? mark.value.lines[0] : mark.kind,
    );
    expect(values.slice(0, 3)).toEqual(['18,7', '25,7', '26,1']);
  });

  it('draws every secret alike and at the same place, whatever it hides', () => {
    const [slots] = [dotChart(byDepartment({ A: 'C', B, C: 'C' }), options)].map((chart) =>
      chart.marks.flatMap((mark) => (mark.kind === 'hidden' ? [{ ...mark.slot, y: 0 }] : [])),
    );
    expect(slots).toHaveLength(2);
    expect(slots![0]).toEqual(slots![1]);
  });

  it('marks the targets, also in the range of the axis', () => {
    const chart = dotChart(total({ 2025: A }, TARGET), options);
    const target = chart.marks.find((mark) => mark.kind === 'target');
    expect(target).toMatchObject({ label: 'Ziel 2030: 45,0\u00a0%', words: { lines: ['Ziel 2030: 45,0\u00a0%'] } });
    expect(target!.lines[0]!.x1).toBeLessThanOrEqual(640);
  });

  it('has no marks for an empty dataset', () => {
    expect(dotChart(empty, options).marks).toEqual([]);
  });

  it('keeps all words in the chart, whatever the data', () => {
    fc.assert(
      fc.property(pairRows, place, (rows, at) => {
        const chart = dotChart(byDepartment(Object.fromEntries(Object.entries(rows).map(([k, [v]]) => [k, v]))), {
          ...options,
          ...at,
        });
        const words = chart.marks.flatMap((mark): readonly (Label | null)[] => {
          if (mark.kind === 'value') return [mark.name, mark.value];
          return mark.kind === 'hidden' ? [mark.name, mark.word] : [mark.words];
        });
        expectWithin([...words, chart.note, ...chart.ticks.map((tick) => tick.label)], chart);
        for (const mark of chart.marks) expect(mark.box.height).toBeGreaterThanOrEqual(24);
      }),
      { numRuns: 60 },
    );
  });
});

describe('dumbbellChart(dataset, options)', () => {
  it('joins the first and the newest period, values at the outer ends', () => {
    const chart = dumbbellChart(overTime({ X: [A, B], Y: [B, A] }), options);
    expect(chart.key.map(({ shape, label }) => [shape, label.lines[0]])).toEqual([
      ['circle', '2019'],
      ['square', '2025'],
    ]);
    expect(chart.marks.map((mark) => [mark.key, mark.label])).toEqual([
      ['X.2019', 'X, 2019: 20,0\u00a0%, 40 von 200, Bereich 18,0\u00a0% bis 22,0\u00a0%'],
      ['X.2025', 'X, 2025: 30,0\u00a0%, 60 von 200, Bereich 28,0\u00a0% bis 32,0\u00a0%'],
      ['Y.2019', 'Y, 2019: 30,0\u00a0%, 60 von 200, Bereich 28,0\u00a0% bis 32,0\u00a0%'],
      ['Y.2025', 'Y, 2025: 20,0\u00a0%, 40 von 200, Bereich 18,0\u00a0% bis 22,0\u00a0%'],
    ]);
    expect(chart.marks.map((mark) => mark.kind === 'value' && mark.value.anchor)).toEqual([
      'end',
      'start',
      'start',
      'end',
    ]);
    expect(chart.rows.every((row) => row.join !== null)).toBe(true);
  });

  it('compares the two categories of a second dimension at the period that is asked for', () => {
    const chart = dumbbellChart(gender, options);
    expect(chart.key.map(({ label }) => label.lines[0])).toEqual(['Frauen', 'Männer']);
    expect(chart.marks.map((mark) => [mark.key, mark.kind])).toEqual([
      ['X.Frauen', 'value'],
      ['X.Männer', 'value'],
      ['Y.Frauen', 'hidden'],
      ['Y.Männer', 'value'],
      ['Z.Frauen', 'missing'],
      ['Z.Männer', 'hidden'],
    ]);
    expect(chart.rows.map((row) => [row.name?.lines[0], row.join !== null])).toEqual([
      ['X', true],
      ['Y', false],
      ['Z', false],
    ]);
    expect(dumbbellChart(gender, { ...options, period: '2024' }).marks.map((mark) => mark.label)[5]).toBe(
      'Z, Männer: 6,0\u00a0%',
    );
  });

  it.each([320, 480, 640])('keeps long names of two groups in a chart of %i px', (width) => {
    const groups = ['mit Einwanderungsgeschichte der Eltern', 'ohne Einwanderungsgeschichte der Eltern'];
    const data = dataset({
      dimensions: { period: ['2025'], project: ['Amt für Gebäudewirtschaft', 'Y'], group: groups },
      measures: ['value'],
      cells: [[10], [90], [20], [80]],
    });
    for (const direction of ['ltr', 'rtl'] as const) {
      const chart = dumbbellChart(data, { ...options, width, direction });
      const labels = chart.key.map((entry) => entry.label);
      expect(labels.map((label) => label.lines[0])).toEqual(groups);
      expectWithin(labels, chart);
      const [a, b] = labels.map((label) => labelBox(label, direction, measure));
      expect(overlaps(a!, b!)).toBe(false);
    }
  });

  it('draws no line over a break and says so', () => {
    const chart = dumbbellChart(overTime({ X: [A, B], Y: [B, A] }, BREAK), options);
    expect(chart.rows.map((row) => row.join)).toEqual([null, null]);
    expect(chart.marks.at(-1)).toMatchObject({ kind: 'note', label: 'Bruch in der Reihe: 2022: Neue Frage' });
  });

  it('has no marks for an empty dataset or a single period', () => {
    expect(dumbbellChart(empty, options).marks).toEqual([]);
    expect(dumbbellChart(byDepartment({ A, B }), options).marks).toEqual([]);
  });

  it('keeps words in the chart and gaps off the values, and hides alike, whatever the data', () => {
    fc.assert(
      fc.property(pairRows, place, (rows, at) => {
        const chart = dumbbellChart(overTime(rows), { ...options, ...at });
        expectWithin(
          chart.marks.flatMap((mark) => (mark.kind === 'value' ? mark.value : mark.kind === 'hidden' ? mark.word : [])),
          chart,
        );
        for (const row of chart.rows) {
          const [a, b] = row.marks.map((mark) =>
            labelBox(
              mark.kind === 'value' ? mark.value : mark.kind === 'hidden' ? mark.word : mark.words,
              chart.direction,
              measure,
            ),
          );
          expect(overlaps(a!, b!)).toBe(false);
          expect(overlaps(row.marks[0].box, row.marks[1].box) && row.marks.every((mark) => mark.box.width > 24)).toBe(
            false,
          );
        }
        const slots = chart.marks.flatMap((mark) => (mark.kind === 'hidden' ? mark.slot.width : []));
        expect(new Set(slots).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('slopeChart(dataset, options)', () => {
  it('joins the first and the newest period of each category', () => {
    const chart = slopeChart(overTime({ X: [A, B], Y: [B, A], Z: ['C', A] }), { ...options, emphasis: ['X'] });
    expect(chart.lines.map((line) => line.isEmphasised)).toEqual([false, true]);
    const [first, newest] = chart.axes.map((axis) => axis.x1);
    expect(chart.lines.map(({ line }) => [line.x1, line.x2])).toEqual([
      [first, newest],
      [first, newest],
    ]);
    expect(chart.lines[1]!.line.y2).toBeLessThan(chart.lines[1]!.line.y1);
    expect(chart.marks.map((mark) => [mark.key, mark.kind])).toEqual([
      ['X.2019', 'value'],
      ['X.2025', 'value'],
      ['Y.2019', 'value'],
      ['Y.2025', 'value'],
      ['Z.2025', 'value'],
      ['Z.2019', 'hidden'],
    ]);
  });

  it('is about two periods, whatever period is asked for', () => {
    const data = overTime({ X: [A, B], Y: [B, A] });
    expect(slopeChart(data, { ...options, period: '2019' })).toEqual(slopeChart(data, options));
  });

  it('draws no line over a break, nor to a value that is marked as one, and says so', () => {
    const broken = slopeChart(overTime({ X: [A, B], Y: [B, A] }, BREAK), options);
    expect(broken.lines).toEqual([]);
    expect(broken.marks.at(-1)).toMatchObject({
      kind: 'note',
      words: { lines: ['Bruch in der Reihe: 2022: Neue Frage'] },
    });
    const data = overTime({ X: [A, B], Y: [B, A] });
    const marked = slopeChart({ ...data, status: { 10: 'B' } }, options);
    expect(marked.lines).toHaveLength(1);
    expect(marked.apart?.lines).toEqual(['Wo keine Linie ist, sind die beiden Werte nicht vergleichbar']);
  });

  it('names a category once on a telephone, twice where no line leads to it', () => {
    const narrow = slopeChart(overTime({ X: [A, B], Y: [B, 'C'] }), { ...options, width: 320 });
    expect(narrow.marks.map((mark) => mark.kind === 'value' && mark.name?.lines[0])).toEqual([
      undefined,
      'X',
      'Y',
      false,
    ]);
  });

  it('has no marks for an empty dataset', () => {
    expect(slopeChart(empty, options).marks).toEqual([]);
  });

  it('keeps words in the chart and apart, whatever the data', () => {
    fc.assert(
      fc.property(pairRows, place, (rows, at) => {
        const chart = slopeChart(overTime(rows, TARGET), { ...options, ...at });
        const words = chart.marks.flatMap((mark) => {
          if (mark.kind === 'value') return [mark.value, ...(mark.name ? [mark.name] : [])];
          return mark.kind === 'target' ? mark.words : [];
        });
        expectWithin([...words, ...chart.periods], chart);
        const boxes = words.map((label) => labelBox(label, chart.direction, measure));
        boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false));
      }),
      { numRuns: 60 },
    );
  });

  it('gives a gap the same place whatever is published beside it', () => {
    const [low, high] = [A, B].map((value) => slopeChart(overTime({ X: [value, value], Y: ['C', 'C'] }), options));
    const slots = (chart: typeof low) => chart!.marks.flatMap((mark) => (mark.kind === 'hidden' ? mark.slot.x : []));
    expect(slots(low)).toEqual(slots(high));
    expect(slots(low)).toHaveLength(2);
  });
});

it('laneOf(n, ranges, most) keeps overlapping ranges apart, and gives none when the lanes do not do', () => {
  const ranges = [[0, 10], [5, 15], [], [20, 30]];
  expect(ranges.map((_, n) => laneOf(n, ranges, 4))).toEqual([0, 1, null, 0]);
  expect(ranges.map((_, n) => laneOf(n, ranges, 1))).toEqual([null, null, null, null]);
});

it('rowInsets(axis, width, reaches) leaves room only where words stand', () => {
  const axis = { low: 0, high: 100, ticks: [], decimals: 0 };
  expect(rowInsets(axis, 200, { start: [], end: [], column: 0 })).toEqual([0, 0]);
  expect(rowInsets(axis, 200, { start: [{ value: 50, px: 40 }], end: [{ value: 50, px: 40 }], column: 0 })).toEqual([
    0, 0,
  ]);
  expect(rowInsets(axis, 200, { start: [{ value: 0, px: 40 }], end: [{ value: 100, px: 30 }], column: 20 })).toEqual([
    40, 50,
  ]);
});
