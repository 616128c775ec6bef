import { describe, expect, it } from 'vitest';
import { chart, estimateText, viewsFor, VIEWS } from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import { MarkGrid, moveOf, type Placed } from '../../packages/elements/src/parts/cursor.js';
import { shapes } from '../charts/shapes.js';

describe('moveOf', () => {
  it.each([
    ['ArrowRight', 'ltr', 'on'],
    ['ArrowRight', 'rtl', 'back'],
    ['ArrowLeft', 'ltr', 'back'],
    ['ArrowLeft', 'rtl', 'on'],
    ['ArrowDown', 'rtl', 'down'],
    ['ArrowUp', 'ltr', 'up'],
    ['Home', 'ltr', 'first'],
    ['End', 'rtl', 'last'],
    ['a', 'ltr', undefined],
    ['constructor', 'ltr', undefined],
  ] as const)('moveOf("%s", "%s") is %s', (key, direction, move) => expect(moveOf(key, direction)).toBe(move));
});

const mark = (x: number, at?: readonly [row: number, column: number]): Placed => ({
  box: { x, y: 0, width: 24, height: 24 },
  ...(at ? { at: { row: at[0], column: at[1] } } : {}),
});

describe('MarkGrid.moved', () => {
  const series = new MarkGrid(
    [mark(0, [0, 0]), mark(5, [0, 0.5]), mark(10, [0, 1]), mark(0, [1, 0]), mark(10, [1, 1]), mark(0)],
    'ltr',
  );

  it.each([
    [0, 'on', 1],
    [1, 'on', 2],
    [2, 'on', 2],
    [0, 'back', 0],
    [4, 'up', 2],
    [2, 'down', 4],
    [3, 'down', 5],
    [5, 'down', 5],
    [0, 'up', 0],
    [1, 'last', 2],
    [4, 'first', 3],
  ] as const)('moved(%i, "%s") among two series and a target is %i', (from, move, to) =>
    expect(series.moved(from, move, series.columnOf(from))).toBe(to),
  );

  it('moved(5, "up") goes back to the column that the reader came from', () => {
    expect(series.moved(5, 'up', 1)).toBe(4);
  });

  it.each(['on', 'down'] as const)(
    'moved(mark, "%s") leads through rows of one mark each, and on to what stands apart',
    (move) => {
      const rows = new MarkGrid([mark(0, [0, 0]), mark(0, [1, 0]), mark(40)], 'rtl');
      expect([0, 1, 2].map((i) => rows.moved(i, move, 0))).toEqual([1, 2, 2]);
      expect([0, 1, 2].map((i) => rows.moved(i, 'last', 0))).toEqual([2, 2, 2]);
    },
  );
});

describe('MarkGrid.directionAt', () => {
  it('is that of the drawing: time runs from left to right in every layout', () => {
    expect(new MarkGrid([mark(0, [0, 0]), mark(40, [0, 1])], 'rtl').directionAt(0)).toBe('ltr');
    expect(new MarkGrid([mark(40, [0, 0]), mark(0, [0, 1])], 'rtl').directionAt(0)).toBe('rtl');
  });

  it('is that of the layout for marks below each other', () => {
    expect(new MarkGrid([mark(0, [0, 0]), mark(0, [1, 0]), mark(40)], 'rtl').directionAt(0)).toBe('rtl');
  });
});

describe.each(shapes)('the places of marks: %s', (_, dataset) => {
  it.each(viewsFor(dataset))('chart(view: %s) has one mark at each place', (view) => {
    const { marks } = chart(dataset, { view, width: 700, language: de, measure: estimateText });
    const placed = marks.flatMap(({ at }) => at ?? []);
    expect(placed.length).toBeGreaterThan(0);
    expect(new Set(placed.map(({ row, column }) => `${row} ${column}`)).size).toBe(placed.length);
  });

  it.each(viewsFor(dataset))(
    'chart(view: %s) can be walked as it is seen, in a layout from right to left, too',
    (view) => {
      for (const language of [de, ar]) {
        const { marks, direction } = chart(dataset, { view, width: 700, language, measure: estimateText });
        const grid = new MarkGrid(marks, direction);
        const middle = (i: number) => marks[i]!.box.x + marks[i]!.box.width / 2;
        marks.forEach((_, i) => {
          const right = grid.moved(i, moveOf('ArrowRight', grid.directionAt(i))!, grid.columnOf(i));
          if (marks[right]!.at?.row === marks[i]!.at?.row) expect(middle(right)).toBeGreaterThanOrEqual(middle(i));
        });
      }
    },
  );
});

describe('the shapes above', () => {
  it('are enough for every chart', () => {
    expect(VIEWS.filter((view) => !shapes.some(([, dataset]) => viewsFor(dataset).includes(view)))).toEqual([]);
  });
});
