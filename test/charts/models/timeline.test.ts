import { timeline, type TimelineModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { TimelineItem } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import type { Box, Label } from '../../../packages/charts/src/models/model.js';
import { CROWDED, entry, WETZLAR } from '../timeline-items.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (items: readonly TimelineItem[], width = 1200, more = {}): TimelineModel =>
  timeline(items, { width, language: de, measure, ...more });
const markOf = (chart: TimelineModel, key: string) => chart.marks.find((mark) => mark.key === key)!;
const eventOf = (chart: TimelineModel, key: string) => {
  const mark = markOf(chart, key);
  if (mark.kind !== 'event') throw new Error(`${key} is no event`);
  return mark;
};
const phaseOf = (chart: TimelineModel, key: string) => {
  const mark = markOf(chart, key);
  if (mark.kind !== 'phase') throw new Error(`${key} is no phase`);
  return mark;
};
const DAYS = 1461;
const px = (days: number, width: number) => 12 + (days / DAYS) * (width - 24);

/** One box for each label of a mark: date and title of an event belong together. */
function labelsOf(chart: TimelineModel): readonly (readonly Label[])[] {
  return chart.marks.map((mark) => {
    if (mark.kind === 'phase') return [mark.title];
    return mark.flag ? [mark.flag.date, mark.flag.title] : [];
  });
}

describe('timeline(items, options)', () => {
  it('has years from the first to the last date, and lanes in the order of the entries', () => {
    const chart = model(WETZLAR);
    expect(chart.years.map((year) => year.lines[0])).toEqual(['2010', '2011', '2012', '2013']);
    [0, 365, 730, 1096, 1461].forEach((days, i) => expect(chart.yearLines[i]!.x1).toBeCloseTo(px(days, 1200), 6));
    expect(chart.lanes.map((lane) => lane.name.lines[0])).toEqual([
      'Verwaltungsinterner Prozess',
      'Stadtweiter Prozess',
    ]);
  });

  it('places an event on its day, one of two days between them, a half-year at its middle', () => {
    const chart = model(WETZLAR);
    expect(eventOf(chart, 'workshop-a1').x).toBeCloseTo(px(365 + 101.5, 1200), 6);
    expect(eventOf(chart, 'kick-off').x).toBeCloseTo(px(36, 1200), 6);
    const council = eventOf(chart, 'council');
    expect(council.x).toBeCloseTo(px(1096 + 181 + 92, 1200), 6);
    expect(council.span[0]!.x).toBeCloseTo(px(1096 + 181, 1200), 6);
    expect(council.span[0]!.opacity).toBeLessThan(0.1);
    expect(eventOf(chart, 'workshop-a1').span).toEqual([]);
  });

  it('fades a phase where it is vague, to the edge of the chart where it is open', () => {
    const { bar } = phaseOf(model(WETZLAR), 'steering');
    expect(bar[0]).toMatchObject({ x: 12, opacity: expect.closeTo(1 / 24, 6) as number });
    expect(bar.at(-1)!.x + bar.at(-1)!.width).toBeCloseTo(1200, 6);
    expect(bar.at(-1)!.opacity).toBeLessThan(0.05);
    const sharp = [
      entry('x', 'city', 'phase', 'Befragung', ['2010-02/2011-05-31', '2010-02-01', '2011-05-31', 'interval', '…']),
    ];
    expect(phaseOf(model(sharp), 'x').bar).toHaveLength(1);
  });

  it('says date, title and lane of each entry, lane by lane in the order of time', () => {
    expect(model(WETZLAR).marks.map((mark) => mark.label)).toEqual([
      'seit 2010: Steuerungsgruppe der Verwaltung (Verwaltungsinterner Prozess)',
      '12. April 2011: Auftaktworkshop der Verwaltung (Verwaltungsinterner Prozess)',
      '8. Juni 2011: 2. Workshop der Verwaltung (Verwaltungsinterner Prozess)',
      '2010 bis 2013: Arbeitsgruppen (Stadtweiter Prozess)',
      '5./6. Februar 2010: Auftaktveranstaltung (Stadtweiter Prozess)',
      '25. Mai 2011: 2. Beteiligungsworkshop (Stadtweiter Prozess)',
      '7. Dezember 2012: 3. Beteiligungsworkshop (Stadtweiter Prozess)',
      '2. Halbjahr 2013: Stadtverordnetenversammlung (Stadtweiter Prozess)',
    ]);
    expect(model(WETZLAR).summary).toBe('8 Einträge mit Datum, 2010 bis 2013; ein Eintrag ohne Datum.');
  });

  it('keeps undated entries, and those whose dates nobody can place, apart', () => {
    const ancient = entry('ancient', 'city', 'event', 'Antike', [
      '-0044',
      '-0044-03-15',
      '-0044-03-15',
      'day',
      '44 v. Chr.',
    ]);
    const chart = model([...WETZLAR, ancient]);
    expect(chart.undated.map((item) => item.id)).toEqual(['swot', 'ancient']);
    const empty = model([WETZLAR[8]!]);
    expect(empty).toMatchObject({
      lanes: [],
      marks: [],
      years: [],
      yearLines: [],
      summary: 'Kein Eintrag mit Datum; ein Eintrag ohne Datum.',
    });
    expect(model([]).summary).toBe('Kein Eintrag mit Datum.');
  });

  it.each([700, 1200])('sets fourteen entries on straight poles in few rows at %d px', (width) => {
    const chart = model(CROWDED, width);
    for (const mark of chart.marks) {
      if (mark.kind === 'event') expect(new Set(mark.flag!.leader.map(([x]) => x)).size).toBe(1);
    }
    expect(chart.height).toBeLessThan(width === 700 ? 560 : 480);
  });

  it('leaves out years when there are many', () => {
    const century = [1911, 2024].map((year) =>
      entry(String(year), 'city', 'event', 'x', [String(year), `${year}-01-01`, `${year}-12-31`, 'year', String(year)]),
    );
    const years = (width: number) => model(century, width).years.map((year) => year.lines[0]);
    expect(years(1200)).toEqual([
      '1920',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
    expect(years(320)).toEqual(['1950', '2000']);
  });

  it('starts names and phases at the right edge in right-to-left', () => {
    const chart = model(WETZLAR, 1200, { direction: 'rtl' });
    expect(chart.lanes.map((lane) => [lane.name.x, lane.name.anchor])).toEqual([
      [1188, 'start'],
      [1188, 'start'],
    ]);
    expect(phaseOf(chart, 'groups').title.x).toBeCloseTo(1188, 6);
  });

  it.each([
    [700, 'ltr'],
    [1200, 'ltr'],
    [1200, 'rtl'],
  ] as const)(
    'has a mark for each of 500 events at %d px, %s, and labels for as many as there is room',
    (width, direction) => {
      const many = Array.from({ length: 500 }, (_, i) => {
        const day = new Date(Date.UTC(2000, 0, 1 + ((i * 7919) % 9000))).toISOString().slice(0, 10);
        const lane = i % 3 === 0 ? 'administration' : 'city';
        return entry(`e${i}`, lane, 'event', `Ereignis ${i} mit einem Namen`, [day, day, day, 'day', day]);
      });
      const chart = model(many, width, { direction });
      expect(new Set(chart.marks.map(({ key }) => key)).size).toBe(500);
      expect(chart.marks.filter(({ label }) => label === '')).toEqual([]);
      const groups = labelsOf(chart).map((labels) => labels.map((label) => labelBox(label, direction, measure)));
      expect(groups.filter((group) => group.length > 0).length).toBeGreaterThan(width / 25);
      // The first and the last years have labels like those between.
      const middles = groups.flatMap(([box]) => (box ? [box.x + box.width / 2] : []));
      expect(Math.min(...middles)).toBeLessThan(150);
      expect(Math.max(...middles)).toBeGreaterThan(width - 150);
      expectApart(groups);
      expectUncrossed(chart, groups);
      expect(chart.height).toBeLessThan(900);
    },
  );

  it('never lets labels overlap or leave the chart, nor a hairline cross a label, whatever the entries', () => {
    const day = fc.integer({ min: 0, max: 4000 });
    const iso = (n: number) => new Date(Date.UTC(2005, 0, 1 + n)).toISOString().slice(0, 10);
    const item = fc.record({
      lane: fc.constantFrom<'city' | 'administration'>('city', 'administration'),
      kind: fc.constantFrom<TimelineItem['kind']>('event', 'phase'),
      words: fc.array(fc.string({ minLength: 1, maxLength: 24 }), { maxLength: 12 }),
      days: fc.tuple(day, day),
      open: fc.boolean(),
    });
    const entries = fc.array(item, { maxLength: 24 }).map((items) =>
      items.map(({ lane, kind, words, days, open }, i) => {
        const [first, last] = [...days].sort((a, b) => a - b) as [number, number];
        const end = kind === 'event' ? Math.min(last, first + 200) : last;
        return entry(`e${i}`, lane, kind, words.join(' '), [
          `${iso(first)}/..`,
          iso(first),
          open && kind === 'phase' ? null : iso(end),
          'interval',
          iso(first),
        ]);
      }),
    );
    fc.assert(
      fc.property(
        entries,
        fc.integer({ min: 320, max: 1300 }),
        fc.constantFrom('ltr', 'rtl'),
        (items, width, direction) => {
          const chart = model(items, width, { direction });
          const groups = labelsOf(chart).map((labels) => labels.map((label) => labelBox(label, direction, measure)));
          expectApart([...groups, ...chart.lanes.map((lane) => [labelBox(lane.name, direction, measure)])]);
          for (const box of groups.flat()) {
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(chart.height + 0.01);
          }
          expectUncrossed(chart, groups);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function expectApart(groups: readonly (readonly Box[])[]): void {
  groups.forEach((group, i) => {
    const others = groups.slice(i + 1).flat();
    for (const box of group) expect(others.some((other) => overlaps(box, other))).toBe(false);
  });
}

function expectUncrossed(chart: TimelineModel, groups: readonly (readonly Box[])[]): void {
  chart.marks.forEach((mark, i) => {
    if (mark.kind !== 'event' || mark.flag === null) return;
    const { leader } = mark.flag;
    const strokes = leader.slice(1).map(([x2, y2], k) => ({ x1: leader[k]![0], y1: leader[k]![1], x2, y2 }));
    const boxes = groups.filter((_, k) => k !== i).flat();
    expect(strokes.some((stroke) => boxes.some((box) => crosses(box, stroke)))).toBe(false);
  });
}
