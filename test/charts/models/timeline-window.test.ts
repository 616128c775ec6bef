import { describe, expect, it } from 'vitest';
import { estimateText, timeline, type TimelineOptions } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { ar } from '@teilhabe/charts/messages/ar';
import type { Period, TimelineItem } from '@teilhabe/core/publication';

function item(
  id: string,
  earliest: string | null,
  latest: string | null,
  more: Partial<TimelineItem> = {},
): TimelineItem {
  const date: Period = {
    edtf: `${earliest ?? ''}/${latest ?? '..'}`,
    earliest,
    latest,
    precision: 'interval',
    text: { de: id },
  };
  return {
    id,
    lane: 'city',
    laneTitle: { de: 'Stadt' },
    kind: 'event',
    title: { de: `Ereignis ${id}` },
    date,
    ...more,
  };
}

const ITEMS = [
  item('first', '2010-02-05', '2010-02-06'),
  item('long', '2010-01-01', null, { kind: 'phase' }),
  item('last', '2019-05-01', '2019-05-01'),
];
const model = (options: Partial<TimelineOptions> = {}) =>
  timeline(ITEMS, { width: 800, language: de, measure: estimateText, ...options });
const keys = (options: Partial<TimelineOptions>) => model(options).marks.map(({ key }) => key);

describe('timeline(items, { years })', () => {
  it('timeline(items) shows all years', () => {
    expect(model().shown).toEqual({ from: 2010, to: 2019 });
  });

  it('timeline(items, { years }) has what lies in the years, and what goes through them', () => {
    expect(keys({ years: { from: 2018, to: 2019 } })).toEqual(['last']);
    expect(keys({ years: { from: 2010, to: 2010 } })).toEqual(['long', 'first']);
    expect(keys({ years: { from: 2014, to: 2015 } })).toEqual([]);
  });

  it('timeline(items, { years }) says in its summary what there is in all', () => {
    expect(model({ years: { from: 2019, to: 2019 } }).summary).toBe(model().summary);
  });
});

describe('timeline(items, { today })', () => {
  it.each([
    ['2015-06-01', true],
    ['2010-01-01', true],
    ['2019-12-31', true],
    ['2009-12-31', false],
    ['2020-01-01', false],
    ['', false],
    ['no day', false],
  ])('timeline(items, today %j) has a line: %s', (today, isThere) => {
    expect(model({ today }).today !== null).toBe(isThere);
  });

  it('timeline(items, { today }) places line and word in the drawing, in both directions', () => {
    for (const language of [de, ar]) {
      const { today, width, height } = model({ today: '2010-01-01', language });
      expect(today?.line.x1).toBeGreaterThan(0);
      expect(today?.label.x).toBeGreaterThan(0);
      expect(today?.label.x).toBeLessThan(width);
      expect(today?.label.y).toBeLessThan(height);
    }
  });
});
