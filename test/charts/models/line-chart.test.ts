import { lineChart, type LineChartModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { parseDataset, type Dataset } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { overTime, published, total, type TestCell } from '../datasets.js';

/** Every letter is half as wide as high: widths that a reader of the test can compute. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, width = 640, more = {}): LineChartModel =>
  lineChart(data, { width, language: de, measure, ...more });
const point = (value: number): TestCell => [value, value - 3, value + 3, value * 3, 300];
const kinds = (chart: LineChartModel) => chart.marks.map((mark) => mark.kind);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('lineChart(dataset, options)', () => {
  it('places points linearly in time and value', () => {
    const { plot, marks, valueTicks, timeTicks } = model(published('hr1'));
    expect(plot).toEqual({ x: 21, y: 26, width: 619, height: 269 });
    expect(valueTicks.map(({ at, label }) => [label.lines[0], Math.round(at)])).toEqual([
      ['15', 295],
      ['20', 205],
      ['25', 116],
      ['30', 26],
    ]);
    const points = marks.filter((mark) => mark.kind === 'point');
    expect(points.map(({ x }) => x)).toEqual([21 + 28, 640 - 38]);
    expect(points.map(({ y }) => y)).toEqual([19.4, 24].map((value) => 295 - ((value - 15) / 15) * 269));
    expect(timeTicks.map(({ label }) => label.lines[0])).toEqual(['2023', '2024', '2025']);
    expect(timeTicks[1]!.at).toBeCloseTo(49 + (602 - 49) * (365.5 / 731), 5);
  });

  it('says all about each period, in its language', () => {
    expect(model(published('hr1')).marks.map((mark) => plain(mark.label))).toEqual([
      '2023: 19,4 %, 60 von 310, Bereich 16,4 % bis 22,7 %',
      '2024: nicht geliefert',
      '2025: 24,0 %, 96 von 400, Bereich 21,5 % bis 26,7 %',
    ]);
    expect(model(published('hr1'), 640, { language: en }).marks[2]!.label).toBe(
      '2025: 24.0%, 96 of 400, range 21.5% to 26.7%',
    );
  });

  it('never bridges a gap, a secret or a break', () => {
    const cells = {
      2018: point(20),
      2019: point(21),
      2020: 'notCollected',
      2021: point(22),
      2022: 'C',
      2023: point(23),
      2024: point(24),
      2025: point(25),
    };
    const chart = model(total(cells, { breaks: [{ date: '2024-01-01', label: { de: 'Neue Frage' } }] }));
    expect(chart.segments.map((segment) => segment.points.length)).toEqual([2, 1, 1, 2]);
    expect(chart.segments.map((segment) => segment.band.length)).toEqual([2, 0, 0, 2]);
    expect(kinds(chart)).toEqual(['point', 'point', 'missing', 'point', 'hidden', 'point', 'break', 'point', 'point']);
    const broken = chart.marks.find((mark) => mark.kind === 'break')!;
    expect(broken.label).toBe('Bruch in der Reihe: 2024: Neue Frage');
    expect(broken.line.x1).toBeCloseTo(
      (chart.marks[5] as { x: number }).x / 2 + (chart.marks[7] as { x: number }).x / 2,
      0,
    );
  });

  it('does not join a point that is marked as a break', () => {
    const data = { ...total({ 2024: point(20), 2025: point(21) }), status: { 5: 'B' as const } };
    expect(model(data).segments.map((segment) => segment.points.length)).toEqual([1, 1]);
    expect(plain(model(data).marks[1]!.label)).toContain('mit früheren Werten nicht vergleichbar');
  });

  it('gives the reason of a gap in words, once for a run, and none where they do not fit', () => {
    const cells = { 2020: point(20), 2021: 'notCollected', 2022: 'notCollected', 2023: point(21) };
    const words = (width: number) =>
      model(total(cells), width).marks.flatMap((mark) => (mark.kind === 'missing' ? [mark.words?.lines ?? null] : []));
    expect(words(640)).toEqual([['nicht erhoben'], null]);
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [2000 + i, i === 9 ? 'notCollected' : point(20 + i)]),
    );
    expect(model(total(many), 320).marks.flatMap((mark) => (mark.kind === 'missing' ? [mark.words] : []))).toEqual([
      null,
    ]);
  });

  it('draws every secret alike, whatever it hides', () => {
    const chart = model(total({ 2020: point(20), 2021: 'C', 2022: point(50), 2023: 'C', 2024: 'C' }));
    const slots = chart.marks.flatMap((mark) => (mark.kind === 'hidden' ? [mark] : []));
    expect(new Set(slots.map(({ slot }) => `${slot.width} ${slot.y} ${slot.height}`)).size).toBe(1);
    expect(slots.map((mark) => [mark.label, mark.word?.lines])).toEqual(
      [2021, 2023, 2024].map((year) => [`${year}: geheim gehalten`, ['geheim']]),
    );
  });

  it('prints all values of up to twelve points, and of more the first and the newest', () => {
    const years = (count: number) =>
      total(Object.fromEntries(Array.from({ length: count }, (_, i) => [2001 + i, point(20 + i)])));
    const printed = (count: number) =>
      model(years(count), 1100).marks.flatMap((mark) => (mark.kind === 'point' && mark.value ? mark.value.lines : []));
    expect(printed(12)).toHaveLength(12);
    expect(printed(13)).toEqual(['20,0', '32,0']);
  });

  it('says where the axis begins unless that is zero', () => {
    expect(plain(model(published('hr1')).note!.lines[0]!)).toBe('Achse beginnt bei 15 %');
    const fromZero = model(total({ 2024: point(5), 2025: point(20) }));
    expect(fromZero.note).toBeNull();
    expect(fromZero.zero?.y1).toBe(fromZero.plot.y + fromZero.plot.height);
  });

  it('labels targets at their end', () => {
    const chart = model(
      total({ 2024: point(20), 2025: point(22) }, { targets: [{ period: '2030', value: 30, label: { de: 'Ziel' } }] }),
    );
    const target = chart.marks.find((mark) => mark.kind === 'target')!;
    expect(plain(target.label)).toBe('Ziel 2030: 30,0 %');
    expect(target.words).toMatchObject({ anchor: 'end', x: 640 });
    expect(target.line.y1).toBe(chart.plot.y);
  });

  it('mirrors the layout but not time in right-to-left', () => {
    const { plot, marks, unit, direction } = model(published('hr1'), 640, { direction: 'rtl' });
    expect(direction).toBe('rtl');
    expect(plot).toMatchObject({ x: 0, width: 619 });
    expect(unit?.x).toBe(640);
    const xs = marks.map((mark) => (mark as { x: number }).x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('takes years from the codes of plain JSON-stat, else equal distances', () => {
    const json = (codes: string[]) =>
      parseDataset({
        version: '2.0',
        class: 'dataset',
        label: 'x',
        id: ['time'],
        size: [codes.length],
        role: { time: ['time'] },
        dimension: { time: { category: { index: codes } } },
        value: codes.map((_, i) => i + 3),
      });
    const xs = (codes: string[]) => model(json(codes)).marks.map((mark) => (mark as { x: number }).x);
    const [a, b, c] = xs(['2019', '2015', '2010']) as [number, number, number];
    expect((b - a) / (c - a)).toBeCloseTo(5 / 9, 2);
    const [d, e, f] = xs(['I', 'II', 'III']) as [number, number, number];
    expect(e - d).toBeCloseTo(f - e, 6);
    expect(model(json(['2010', '2015'])).unit).toBeNull();
  });

  it.each([
    ['one point', total({ 2025: point(20) }), ['point']],
    ['no point', total({ 2024: 'pending', 2025: 'pending' }), ['missing', 'missing']],
    ['all confidential', total({ 2024: 'C', 2025: 'C' }), ['hidden', 'hidden']],
    [
      'no period',
      parseDataset({
        version: '2.0',
        class: 'dataset',
        id: ['year'],
        size: [0],
        dimension: { year: { category: { index: [] } } },
        value: [],
      }),
      [],
    ],
  ])('draws %s', (_, data, expected) => {
    const chart = model(data);
    expect(kinds(chart)).toEqual(expected);
    expect(JSON.stringify(chart)).not.toContain('null,null');
    expect(Number.isFinite(chart.height)).toBe(true);
  });

  const annotated = (width: number, more = {}) =>
    model(
      total(
        { 2023: point(20), 2024: point(22), 2025: point(24) },
        {
          bands: [
            { lower: 25, upper: 30, label: { de: 'Korridor' } },
            { upper: 18, label: { de: 'Warnbereich' } },
            { lower: 30, label: { de: 'darüber' } },
          ],
          events: [
            { date: '2025-11', label: { de: 'Umzug' } },
            { date: '2024', label: { de: 'Neues Verfahren' } },
            { date: '2022-12-31', label: { de: 'davor' } },
            { date: '2026', label: { de: 'danach' } },
            { date: 'bald', label: { de: 'nie' } },
          ],
        },
      ),
      width,
      more,
    );

  it('draws bands behind the lines and says their limits, also open ones', () => {
    const chart = annotated(640);
    const bands = chart.marks.flatMap((mark) => (mark.kind === 'band' ? [mark] : []));
    expect(bands.map(({ label, words }) => [plain(label), words.lines])).toEqual([
      ['Korridor: 25,0 % bis 30,0 %', ['Korridor']],
      ['Warnbereich: bis 18,0 %', ['Warnbereich']],
      ['darüber: ab 30,0 %', ['darüber']],
    ]);
    const [corridor, warning, above] = bands.map(({ area }) => area);
    const bottom = chart.plot.y + chart.plot.height;
    expect(corridor!.y + corridor!.height).toBeLessThan(warning!.y);
    expect([warning!.y + warning!.height, above!.y]).toEqual([bottom, chart.plot.y]);
    expect(bands.map(({ edges }) => edges.length)).toEqual([2, 1, 1]);
  });

  it('labels events of the periods with their dates, in the order of time', () => {
    const events = annotated(640).marks.flatMap((mark) => (mark.kind === 'event' ? [mark] : []));
    expect(events.map(({ label, badge }) => [label, badge])).toEqual([
      ['Ereignis: 2024: Neues Verfahren', null],
      ['Ereignis: November 2025: Umzug', null],
    ]);
    const points = annotated(640).marks.flatMap((mark) => (mark.kind === 'point' ? [mark.x] : []));
    expect(events[0]!.line.x1).toBeCloseTo(points[1]!, 6);
    expect(events[1]!.line.x1).toBeGreaterThan(points[2]!);
    expect(events[1]!.line.x1).toBeLessThanOrEqual(640);
  });

  it('keeps the words of neighbouring events off each other’s lines', () => {
    const label = { de: 'Neues Auswahlverfahren in allen Ämtern' };
    const chart = model(
      total(
        { 2021: point(20), 2022: point(22), 2023: point(23), 2024: point(24), 2025: point(25) },
        { events: ['2022', '2023', '2024'].map((date) => ({ date, label })) },
      ),
    );
    const events = chart.marks.flatMap((mark) => (mark.kind === 'event' ? [mark] : []));
    expect(events).toHaveLength(3);
    for (const { words } of events) {
      const box = labelBox(words!, chart.direction, measure);
      expect(events.some(({ line }) => line.x1 > box.x && line.x1 < box.x + box.width)).toBe(false);
    }
  });

  it('numbers events on a narrow chart and writes their words below', () => {
    const chart = annotated(320);
    const events = chart.marks.flatMap((mark) => (mark.kind === 'event' ? [mark] : []));
    expect(events.map(({ words, badge }) => [words, badge?.number.lines[0]])).toEqual([
      [null, '1'],
      [null, '2'],
    ]);
    expect(chart.notes.map(({ lines }) => plain(lines.join(' ')))).toEqual([
      '1  2024: Neues Verfahren',
      '2  November 2025: Umzug',
      'Ein Ereignis zur selben Zeit muss nicht die Ursache sein.',
    ]);
    expect(chart.notes.every(({ y }) => y < chart.height)).toBe(true);
  });

  it('says once that coincidence is not effect, and only of events', () => {
    const count = (chart: LineChartModel) => chart.summary.split('muss nicht die Ursache sein').length - 1;
    expect(count(annotated(640))).toBe(1);
    expect(annotated(640).notes).toHaveLength(1);
    expect(annotated(640, { language: en }).summary).toContain('An event at the same time need not be the cause.');
    const without = model(total({ 2024: point(20), 2025: point(22) }));
    expect([count(without), without.notes]).toEqual([0, []]);
  });

  it('keeps the words of breaks, events, bands and targets inside and apart, whatever their days', () => {
    const day = fc.integer({ min: 0, max: 1000 }).map((days) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString());
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 6 }),
        fc.array(day, { maxLength: 2 }),
        fc.integer({ min: 320, max: 1100 }),
        fc.constantFrom('ltr', 'rtl'),
        (events, breaks, width, direction) => {
          const dated = (days: readonly string[], de: string) =>
            days.map((iso) => ({ date: iso.slice(0, 10), label: { de } }));
          const chart = model(
            total(
              { 2023: point(20), 2024: point(22), 2025: point(24) },
              { events: dated(events, 'Neues Auswahlverfahren'), breaks: dated(breaks, 'Neue Frage') },
            ),
            width,
            { direction },
          );
          const words = chart.marks.flatMap((mark) =>
            mark.kind === 'event' ? (mark.words ?? mark.badge!.number) : mark.kind === 'break' ? mark.words : [],
          );
          const boxes = [...words, ...chart.notes].map((label) => labelBox(label, chart.direction, measure));
          boxes.forEach((box, i) => {
            expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(chart.height + 0.01);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  const NAMES = [
    'Frauen',
    'Männer',
    'divers',
    'ohne Angabe',
    'Amt für Gebäudewirtschaft und Stadtentwässerung',
    'Übrige',
  ];
  const groups = (count: number, cells: (i: number) => readonly TestCell[]) =>
    overTime(Object.fromEntries(NAMES.slice(0, count).map((name, i) => [name, cells(i)])));

  it('draws each category as a line of its own, series by series', () => {
    const chart = model(groups(2, (i) => [point(20 + i), point(22 + 3 * i)]));
    expect(chart.segments.map(({ series, points }) => [series, points.length])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(chart.marks.map((mark) => [mark.key, plain(mark.label)])).toEqual([
      ['Frauen.2024', 'Frauen, 2024: 20,0 %, 60 von 300, Bereich 17,0 % bis 23,0 %'],
      ['Frauen.2025', 'Frauen, 2025: 22,0 %, 66 von 300, Bereich 19,0 % bis 25,0 %'],
      ['Männer.2024', 'Männer, 2024: 21,0 %, 63 von 300, Bereich 18,0 % bis 24,0 %'],
      ['Männer.2025', 'Männer, 2025: 25,0 %, 75 von 300, Bereich 22,0 % bis 28,0 %'],
    ]);
  });

  it('names several series at their ends, in a legend where they are narrow, and never one', () => {
    const two = groups(2, (i) => [point(20 + i), point(22 + 3 * i)]);
    const names = (width: number) => model(two, width).names.map(({ words }) => words.lines);
    expect(names(640)).toEqual([['Frauen: 22,0'], ['Männer: 25,0']]);
    expect(names(320)).toEqual([['Frauen'], ['Männer']]);
    expect(model(two, 320).names.every(({ words }) => words.y < model(two, 320).plot.y)).toBe(true);
    expect(model(total({ 2024: point(20), 2025: point(22) })).names).toEqual([]);
  });

  it('joins a name that had to move to its newest point', () => {
    const apart = model(groups(2, (i) => [point(20), point(20 + 10 * i)]));
    expect(apart.names.map(({ leader }) => leader)).toEqual([null, null]);
    const close = model(groups(2, () => [point(20), point(20)]));
    const ends = close.marks.filter((mark) => mark.key.endsWith('2025')) as { x: number; y: number }[];
    expect(close.names.map(({ leader }) => leader && [leader.x1 > ends[0]!.x, leader.y1])).toEqual([
      [true, ends[0]!.y],
      [true, ends[1]!.y],
    ]);
  });

  it('keeps secrets and gaps of several series in rows that no height speaks of', () => {
    const cells = (value: number, last: TestCell) => [point(value), 'C', 'notCollected', last];
    const chart = model(
      groups(3, (i) => (i === 0 ? [20, 21, 22, 23].map(point) : cells(30 * i, i === 1 ? 'C' : point(80)))),
      900,
    );
    const { plot, lanes } = chart;
    expect(lanes.map(({ series }) => series)).toEqual([1, 2]);
    const slots = chart.marks.flatMap((mark) => (mark.kind === 'hidden' ? [mark] : []));
    expect(slots.map(({ label, slot }) => [label, slot.y])).toEqual([
      ['Männer, 2023: geheim gehalten', lanes[0]!.box.y],
      ['Männer, 2025: geheim gehalten', lanes[0]!.box.y],
      ['divers, 2023: geheim gehalten', lanes[1]!.box.y],
    ]);
    expect(new Set(slots.map(({ slot }) => `${slot.width} ${slot.height}`)).size).toBe(1);
    expect(lanes.every(({ box }) => box.y > plot.y + plot.height)).toBe(true);
    const name = chart.names[1]!;
    expect(name.words.lines).toEqual(['Männer']);
    expect([name.leader, name.sample.y1]).toEqual([null, lanes[0]!.box.y + lanes[0]!.box.height / 2]);
    const other = model(
      groups(3, (i) => (i === 0 ? [20, 21, 22, 23].map(point) : cells(60 - 30 * i + 30, i === 1 ? 'C' : point(80)))),
      900,
    );
    expect(other.marks.flatMap((mark) => (mark.kind === 'hidden' ? [mark.slot] : []))).toEqual(
      slots.map(({ slot }) => slot),
    );
  });

  it('draws the intervals of up to two series', () => {
    const bands = (count: number) =>
      model(groups(count, (i) => [point(20 + i), point(22 + i)])).segments.filter(({ band }) => band.length > 0).length;
    expect([1, 2, 3, 6].map(bands)).toEqual([1, 2, 0, 0]);
    expect(model(groups(3, (i) => [point(20 + i)])).marks.map((mark) => mark.kind === 'point' && mark.whisker)).toEqual(
      [null, null, null],
    );
  });

  it('gives each point of a period its part of the strip, as high as a finger needs', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, (list) => {
        const chart = model(groups(list.length, (i) => [point(50), point(list[i]!)]));
        const boxes = chart.marks.filter((mark) => mark.key.endsWith('2025')).map(({ box }) => box);
        const total = boxes.reduce((sum, { height }) => sum + height, 0);
        expect(total).toBeCloseTo(chart.plot.height, 6);
        for (const [i, box] of boxes.entries()) {
          expect(box.height).toBeGreaterThanOrEqual(24 - 1e-6);
          expect(boxes.slice(i + 1).some((other) => overlaps({ ...box, height: box.height - 1e-6 }, other))).toBe(
            false,
          );
        }
      }),
    );
  });

  it('keeps names, values and slots of several series apart and inside, whatever the data', () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }).map((value): TestCell => [value]) },
      fc.constantFrom<TestCell>('C', 'pending', 'notCollected'),
    );
    const table = fc
      .integer({ min: 2, max: 12 })
      .chain((length) =>
        fc.array(fc.array(cell, { minLength: length, maxLength: length }), { minLength: 2, maxLength: 6 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom('ltr', 'rtl'),
        (rows, width, direction) => {
          fc.pre(rows.flat().some((item) => typeof item !== 'string'));
          const chart = model(
            groups(rows.length, (i) => rows[i]!),
            width,
            { direction },
          );
          const labels = [
            ...chart.names.map(({ words }) => words),
            ...chart.marks.flatMap((mark) =>
              mark.kind === 'point' ? (mark.value ?? []) : mark.kind === 'missing' ? (mark.words ?? []) : [],
            ),
            ...chart.timeTicks.map(({ label }) => label),
          ];
          const slots = chart.marks.flatMap((mark) => (mark.kind === 'hidden' ? [mark.slot] : []));
          const boxes = [...labels.map((label) => labelBox(label, chart.direction, measure)), ...slots];
          boxes.forEach((box, i) => {
            expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps every label apart and inside, whatever the data', () => {
    const cell = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.double({ min: 0, max: 97, noNaN: true }).map((value) => point(Math.round(value * 10) / 10)),
      },
      fc.constant('C'),
      fc.constantFrom('pending', 'notCollected'),
    );
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 25 }),
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom('ltr', 'rtl'),
        fc.constantFrom<'de' | 'en'>('de', 'en'),
        (cells, width, direction, language) => {
          const chart = model(total(Object.fromEntries(cells.map((item, i) => [2000 + i, item]))), width, {
            direction,
            language: { de, en }[language],
          });
          const labels = chart.marks.flatMap((mark) =>
            mark.kind === 'point'
              ? (mark.value ?? [])
              : mark.kind === 'hidden'
                ? (mark.word ?? [])
                : (mark.words ?? []),
          );
          const slots = chart.marks.flatMap((mark) => (mark.kind === 'hidden' ? [mark.slot] : []));
          for (const slot of slots) {
            expect(slot.x).toBeGreaterThanOrEqual(0);
            expect(slot.x + slot.width).toBeLessThanOrEqual(width);
          }
          const boxes = [...labels, ...chart.timeTicks.map((tick) => tick.label)].map((label) =>
            labelBox(label, chart.direction, measure),
          );
          boxes.forEach((box, i) => {
            expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});
