import { keyFigure, sparkline, type KeyFigureModel, type SparklineModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { dataset, published, total } from '../datasets.js';
import { share } from '../over-time.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const figure = (data: Dataset, width = 320, more = {}): KeyFigureModel =>
  keyFigure(data, { width, language: de, measure, ...more });
const spark = (data: Dataset, width = 120, more = {}): SparklineModel =>
  sparkline(data, { width, language: de, measure, ...more });
const plain = (lines: readonly string[]) => lines.join(' ').replaceAll('\u00a0', ' ');
const notesOf = (chart: KeyFigureModel) => chart.notes.map(({ lines }) => plain(lines));

const GAPS = total({
  2020: share(10),
  2021: share(12),
  2022: 'C',
  2023: share(14),
  2024: 'notDelivered',
  2025: share(20),
});

describe('keyFigure(dataset, options)', () => {
  it('shows the newest value with its unit in large letters, its period and interval, and the change in words', () => {
    const chart = figure(published('hr1'));
    const [mark] = chart.marks;
    if (mark?.kind !== 'figure') throw new Error('expected a figure');
    expect(plain(mark.words.lines)).toBe('24,0 %');
    expect(mark.words.size).toBe(32.5);
    expect(mark.label.replaceAll('\u00a0', ' ')).toBe(
      'Beschäftigte mit Migrationshintergrund, 2025: 24,0 %, 96 von 400, Bereich 21,5 % bis 26,7 %',
    );
    expect(notesOf(chart)).toEqual([
      '2025, Bereich 21,5 % bis 26,7 %',
      'Gegenüber 2023 ist das ein Anstieg um 4,6 Prozentpunkte.',
    ]);
  });

  it('says a confidential value by lock and word, always of the same size, and never a change', () => {
    const charts = [
      { 2024: share(2), 2025: 'C' },
      { 2024: share(99), 2025: 'C' },
    ].map((cells) => figure(total(cells)));
    const [first, second] = charts.map(({ marks }) => marks[0]!);
    if (first?.kind !== 'hidden-figure') throw new Error('expected a secret');
    expect(second).toEqual(first);
    expect([first.slot.width, first.word.lines[0], first.label]).toEqual([
      56,
      'geheim',
      'Anteil der Beispiele, 2025: geheim gehalten',
    ]);
    expect(notesOf(charts[0]!)).toEqual(['2025']);
  });

  it('says why a value is missing', () => {
    const [mark] = figure(total({ 2024: share(3), 2025: 'notDelivered' })).marks;
    expect(mark).toMatchObject({
      kind: 'figure',
      label: 'Anteil der Beispiele, 2025: nicht geliefert',
      words: { lines: ['nicht geliefert'] },
    });
  });

  it('says when a value is of low reliability', () => {
    const data = total({ 2025: share(24) });
    const unsure: Dataset = { ...data, status: { ...data.status, 0: 'U' } };
    expect(notesOf(figure(unsure))[0]).toBe('2025, Bereich 21,0 % bis 27,4 %, wenig sicher');
  });

  it('sets a number smaller until it fits', () => {
    const data = dataset({
      dimensions: { period: ['2025'] },
      measures: ['value'],
      unit: 'Unterrichtseinheiten',
      decimals: 0,
      cells: [[1234567]],
    });
    for (const width of [240, 320, 640]) {
      const [mark] = figure(data, width).marks;
      if (mark?.kind !== 'figure') throw new Error('expected a figure');
      expect(plain(mark.words.lines)).toBe('1.234.567 Unterrichtseinheiten');
      expect(measure(mark.words.lines[0]!, mark.words.size)).toBeLessThanOrEqual(width);
      expect(mark.words.size).toBeGreaterThanOrEqual(11.7);
    }
  });

  it('has a sparkline of all periods, none of one period', () => {
    expect(figure(GAPS).marks.map(({ key }) => key)).toEqual([
      'figure',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(figure(total({ 2025: share(24) })).marks.map(({ key }) => key)).toEqual(['figure']);
  });

  it('begins at the right in right-to-left', () => {
    const chart = figure(GAPS, 640, { direction: 'rtl' });
    expect(chart.notes.map(({ x }) => x)).toEqual([640]);
    expect(chart.marks[0]).toMatchObject({ words: { x: 640 } });
  });

  it('says that there is nothing yet for an empty dataset', () => {
    const chart = figure(total({}));
    expect([chart.marks, notesOf(chart)]).toEqual([[], ['Noch sind keine Werte veröffentlicht']]);
  });
});

describe('sparkline(dataset, options)', () => {
  it('is as wide as it is told, from 40 px, and two lines high', () => {
    expect([spark(GAPS).width, spark(GAPS, 10).width]).toEqual([120, 40]);
    expect([spark(GAPS).height, spark(GAPS, 120, { fontSize: 20 }).height]).toEqual([32, 50]);
  });

  it('leaves gaps as gaps', () => {
    expect(spark(GAPS).segments.map(({ points }) => points.length)).toEqual([2, 1, 1]);
    const breaks = [{ date: '2021-01-01', label: { de: 'Neue Frage' } }];
    const broken = total({ 2020: share(10), 2021: share(12), 2022: share(12) }, { breaks });
    expect(spark(broken).segments.map(({ points }) => points.length)).toEqual([1, 2]);
  });

  it('has dots at the first and the newest value and at those that stand alone', () => {
    const dots = spark(GAPS).marks.flatMap((mark) => (mark.kind === 'point' && mark.dot ? mark.key : []));
    expect(dots).toEqual(['2020', '2023', '2025']);
  });

  it('has no words, signs or intervals, and small slots of the same size', () => {
    const chart = spark(total({ 2023: 'C', 2024: share(12), 2025: 'C' }), 600);
    const slots = chart.marks.flatMap((mark) => (mark.kind === 'hidden' ? mark : []));
    expect(slots.map(({ slot, lock, word }) => [slot.width, slot.height, lock, word])).toEqual([
      [10, 32, null, null],
      [10, 32, null, null],
    ]);
    expect(chart.marks[1]).toMatchObject({ whisker: null, value: null });
    expect(chart.title).toBe('Anteil der Beispiele');
    expect(chart.summary).not.toBe('');
  });

  it('keeps every point and slot inside', () => {
    for (const width of [40, 120, 600]) {
      for (const mark of spark(GAPS, width).marks) {
        const [left, right] = mark.kind === 'hidden' ? [mark.slot.x, mark.slot.x + mark.slot.width] : [mark.x, mark.x];
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        if (mark.kind === 'point') expect(mark.y > 0 && mark.y < 32).toBe(true);
      }
    }
  });

  it('sparkline(an empty dataset) has no marks', () => {
    expect([spark(total({})).marks, spark(total({})).segments]).toEqual([[], []]);
  });
});
