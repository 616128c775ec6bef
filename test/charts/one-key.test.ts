import { describe, expect, it } from 'vitest';
import { chart, dataTable, estimateText, showsOnePeriod, viewsFor, VIEWS, type View } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { shapes } from './shapes.js';

/** What no row of numbers is about: targets, wholes of their parts. */
const ELSEWHERE = /^(target-|band-|event-|=)/;

describe.each(shapes)('the marks of a chart and the rows of its table: %s', (_, of) => {
  const views = viewsFor(of);

  it.each(views)('dataTable has exactly one row for each mark of chart(view: %s)', (view) => {
    const model = chart(of, { view, width: 700, language: de, measure: estimateText });
    const { rows } = dataTable(of, de, { everyPeriod: !showsOnePeriod(view, of) });
    const data = model.marks.filter(({ key }) => !ELSEWHERE.test(key));
    expect(data.length).toBeGreaterThan(0);
    for (const mark of data) {
      const found = rows.filter(({ keys }) => keys?.includes(mark.key));
      expect([mark.key, mark.label, found.length]).toEqual([mark.key, mark.label, 1]);
      expect(mark.key === 'total' || mark.label.includes(found[0]!.header.split(', ')[0]!)).toBe(true);
    }
  });
});

describe('the shapes above', () => {
  it('are enough for every chart', () => {
    const seen = new Set<View>(shapes.flatMap(([, of]) => viewsFor(of)));
    expect(VIEWS.filter((view) => !seen.has(view))).toEqual([]);
  });
});
