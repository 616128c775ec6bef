import {
  barChart,
  dataTable,
  dotChart,
  dumbbellChart,
  estimateText,
  groupedBarChart,
  slopeChart,
  type View,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset, overTime, total } from '../datasets.js';
import { share } from '../over-time.js';
import { dataOf } from '../pictures/edge-cases.js';
import { VIEW_MODELS } from '../view-models.js';

const options = { width: 640, language: de, measure: estimateText };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const VIEWS = Object.keys(VIEW_MODELS) as readonly View[];
/** Charts of counts, whose references are those of all categories together. */
const OF_COUNTS: readonly View[] = ['stacked-bar', 'part-to-whole', 'funnel'];
/** Charts that show several periods of what `dataOf` gives them. */
const OF_PERIODS: readonly View[] = [
  ...(['line', 'grouped-bar', 'dumbbell', 'slope'] as const),
  ...(['small-multiples', 'heatmap', 'key-figure', 'sparkline'] as const),
];

/** Everything that a reader of a chart can hear. */
function saidBy(view: View, state: 'annotated' | 'all-confidential'): string {
  const { summary, marks } = VIEW_MODELS[view](dataOf(view, state), options);
  return plain([summary, ...marks.map((mark) => mark.label)].join('\n'));
}

describe.each(['annotated', 'all-confidential'] as const)('every chart in the state "%s"', (state) => {
  it.each(VIEWS)('%s says its target and its reference band', (view) => {
    const said = saidBy(view, state);
    const unit = OF_COUNTS.includes(view) ? ' Personen' : ',0 %';
    expect(said).toContain(`Ziel des Stadtrats 2030: 30${unit}`);
    expect(said).toContain(`Vereinbarter Korridor: 18${unit} bis 24${unit}`);
    expect(said.includes('(für alle zusammen)')).toBe(OF_COUNTS.includes(view));
  });

  it.each(OF_PERIODS.filter((view) => state === 'annotated' || view !== 'grouped-bar'))(
    '%s says its break, its event, and that this need not be the cause',
    (view) => {
      const said = saidBy(view, state);
      expect(said).toContain('Bruch in der Reihe: 2023: Neue Frage');
      expect(said).toContain('Ereignis: Mai 2024: Neues Bürgerbüro eröffnet');
      expect(said).toContain('Ein Ereignis zur selben Zeit muss nicht die Ursache sein.');
    },
  );
});

it.each(VIEWS)('dataTable(dataset, language) notes for a reader of the table what %s says', (view) => {
  const data = dataOf(view, 'annotated');
  const { notes = [] } = dataTable(data, de, { everyPeriod: OF_PERIODS.includes(view) });
  const said = saidBy(view, 'annotated');
  expect(notes.length).toBe(OF_PERIODS.includes(view) ? 5 : 2);
  for (const note of notes) expect(said).toContain(plain(note));
});

it.each([
  ['one period', { period: '2025' }],
  ['the newest', {}],
])('dataTable(dataset, language) notes no breaks and events for a table of %s', (_, more) => {
  const { notes } = dataTable(dataOf('bar', 'annotated'), de, more);
  expect(notes).toEqual(['Ziel des Stadtrats 2030: 30,0\u00a0%', 'Vereinbarter Korridor: 18,0\u00a0% bis 24,0\u00a0%']);
});

it('dataTable(dataset, language) has no notes where there is nothing to note', () => {
  expect(dataTable(total({ 2025: share(20) }), de)).not.toHaveProperty('notes');
});

const REFERENCES = {
  targets: [{ period: '2030', value: 30, label: { de: 'Ziel' } }],
  bands: [
    { lower: 10, upper: 14, label: { de: 'Korridor' } },
    { lower: 35, label: { de: 'Hoch' } },
  ],
};
const ROWS = dataset({
  dimensions: { period: ['2025'], department: ['A', 'B', 'C'] },
  cells: [share(20), share(40), 'C'],
  extension: REFERENCES,
});

describe('barChart(dataset, options) with references', () => {
  it('draws the target through all rows and cuts it where it lies on a bar', () => {
    const { marks } = barChart(ROWS, options);
    const target = marks.find((mark) => mark.kind === 'target')!;
    expect(target.lines).toHaveLength(1);
    const crossings = marks.map((mark) => (mark.kind === 'value' ? mark.crossings.map(({ x1 }) => x1) : []));
    expect(crossings.slice(0, 3)).toEqual([[], [target.lines[0]!.x1], []]);
  });

  it('draws an open band up to the edge of the plot', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { marks, plot } = barChart(ROWS, { ...options, direction });
      const [closed, open] = marks.filter((mark) => mark.kind === 'band');
      expect([closed!.edges.length, open!.edges.length]).toEqual([2, 1]);
      const edge = direction === 'ltr' ? plot.x + plot.width : plot.x;
      expect([open!.area.x, open!.area.x + open!.area.width].map(Math.round)).toContain(Math.round(edge));
    }
  });

  it('draws none at single counts, as it is that of all together, and says so', () => {
    const counts = dataset({
      dimensions: { period: ['2025'], department: ['A', 'B'] },
      measures: ['value'],
      unit: 'Personen',
      decimals: 0,
      cells: [[20], [40]],
      extension: { targets: [{ period: '2030', value: 900, label: { de: 'Ziel' } }], measureType: 'count' },
    });
    const { marks } = barChart(counts, options);
    expect(marks.map(({ kind }) => kind)).toEqual(['value', 'value', 'note']);
    expect(marks[1]).toMatchObject({ kind: 'value', value: { lines: ['40'] } });
    expect(plain(marks.at(-1)!.label)).toBe('Ziel 2030: 900 Personen (für alle zusammen)');
  });

  it('keeps targets and bands within its plot, at any width', () => {
    const value = fc.double({ min: -50, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(barChart, dotChart),
        fc.array(value, { minLength: 1, maxLength: 5 }),
        value,
        fc.tuple(value, value),
        fc.integer({ min: 200, max: 1200 }),
        fc.constantFrom('ltr', 'rtl'),
        (model, values, target, limits, width, direction) => {
          const [lower, upper] = [Math.min(...limits), Math.max(...limits)];
          const data = dataset({
            dimensions: { period: ['2025'], department: values.map((_, i) => `Amt ${i}`) },
            measures: ['value'],
            unit: 'Punkte',
            cells: values.map((number) => [number]),
            extension: {
              measureType: 'mean',
              targets: [{ period: '2030', value: target, label: { de: 'Ziel' } }],
              bands: [{ lower, upper, label: { de: 'Korridor' } }],
            },
          });
          const { marks, plot, height } = model(data, { ...options, width, direction });
          const references = marks.filter((mark) => mark.kind === 'target' || mark.kind === 'band');
          expect(references.map(({ kind }) => kind).sort()).toEqual(['band', 'target']);
          const xs = references.flatMap((mark) =>
            mark.kind === 'target' ? mark.lines.map(({ x1 }) => x1) : [mark.area.x, mark.area.x + mark.area.width],
          );
          for (const x of xs) {
            expect(x).toBeGreaterThanOrEqual(plot.x - 0.01);
            expect(x).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
          }
          for (const mark of references) expect(mark.words.y).toBeLessThan(height);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const TWO = { Frauen: [share(10), share(20), share(30)], Männer: [share(12), share(22), share(32)] };
const DATED = {
  breaks: [{ date: '2024-01-01', label: { de: 'Neue Frage' } }],
  events: [
    { date: '2022', label: { de: 'Davor' } },
    { date: '2024', label: { de: 'Gipfel' } },
  ],
};

describe('groupedBarChart(dataset, options) of periods', () => {
  it('says breaks and events between the periods that it shows, not those before', () => {
    const said = groupedBarChart(overTime(TWO, DATED), options).marks.map((mark) => mark.label);
    expect(said.slice(-3)).toEqual([
      'Bruch in der Reihe: 2024: Neue Frage',
      'Ereignis: 2024: Gipfel',
      'Ein Ereignis zur selben Zeit muss nicht die Ursache sein.',
    ]);
    const shorter = groupedBarChart(overTime(TWO, DATED), { ...options, period: '2023' }).marks;
    expect(shorter.filter((mark) => mark.kind === 'note')).toEqual([]);
  });
});

it.each([
  ['slopeChart', slopeChart],
  ['dumbbellChart', dumbbellChart],
])('%s(dataset, options) says events between its two periods, each as high as a finger', (_, model) => {
  const notes = model(overTime(TWO, DATED), options).marks.filter((mark) => mark.kind === 'note');
  expect(notes.map((mark) => mark.key)).toEqual(['break-2024-01-01', 'event-2024-1', 'coincidence']);
  for (const { box } of notes) expect(box.height).toBeGreaterThanOrEqual(24);
  expect(notes[1]!.box.y).toBeGreaterThanOrEqual(notes[0]!.box.y + notes[0]!.box.height);
});
