import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksTimeline, dataTable, withEvents } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset, DatedEvent, Period, TimelineItem } from '@teilhabe/core/publication';
import { parsePeriod } from '../../packages/core/src/period/edtf.js';
import { published } from './datasets.js';

const OWN: DatedEvent = { date: '2024-05', label: { de: 'Neues Auswahlverfahren', en: 'New selection procedure' } };

function entry(id: string, edtf: string | null, more: Partial<TimelineItem> = {}): TimelineItem {
  const date: Period | null = edtf === null ? null : parsePeriod(edtf);
  const title = { de: `Eintrag ${id}`, en: `Entry ${id}` };
  return { id, lane: 'city', laneTitle: { de: 'Stadt' }, kind: 'event', title, date, ...more };
}

const TIMELINE = [
  entry('kick-off', '2024-02-05'),
  entry('training', null),
  entry('staff', '2024-03', { area: '9.2.1' }),
  entry('school', '2024-04', { area: '8.2.2' }),
];

const department = () => published('hr1~department');
const eventsOf = (dataset: Dataset) => dataset.extension.teilhabe?.events ?? [];
const dates = (words: readonly string[], timeline = TIMELINE) =>
  eventsOf(withEvents(department(), words, timeline).dataset).map(({ date }) => date);

describe('withEvents', () => {
  it.each<[string, string[]]>([
    ['', ['2024-05']],
    ['none', []],
    ['kick-off', ['2024-05', '2024-02-05']],
    ['kick-off school kick-off', ['2024-05', '2024-02-05', '2024-04']],
    ['area', ['2024-05', '2024-03']],
    ['area staff', ['2024-05', '2024-03']],
    ['none kick-off', ['2024-02-05']],
  ])('withEvents(dataset, "%s", timeline) has the events of %j', (words, expected) => {
    expect(dates(words.split(' ').filter(Boolean))).toEqual(expected);
  });

  it('withEvents(dataset, words, timeline) names ids without a dated entry, and those that there are', () => {
    const { unknown, known } = withEvents(department(), ['area', 'none', 'kickoff', 'training', 'staff'], TIMELINE);
    expect(unknown).toEqual(['kickoff', 'training']);
    expect(known).toEqual(['kick-off', 'staff', 'school']);
  });

  it.each(['2024-05', '2024-05-12', '2024'])('withEvents(dataset, words, timeline) has its own of %s once', (date) => {
    expect(dates(['same'], [entry('same', date, { title: { en: OWN.label['en']! } })])).toEqual(['2024-05']);
  });

  it('withEvents(dataset, words, timeline) keeps two events of one name at other dates', () => {
    expect(dates(['again'], [entry('again', '2025-05', { title: OWN.label })])).toEqual(['2024-05', '2025-05']);
  });

  it.each([
    ['2024-02-05/2024-02-06', '2024-02-05', 'Eintrag a (5. bis 6. Februar 2024)'],
    ['2024-41', '2024', 'Eintrag a (2. Halbjahr 2024)'],
    ['2024-41/2025', '2024', 'Eintrag a (2. Halbjahr 2024 bis 2025)'],
    ['2023-11/..', '2023-11', 'Eintrag a (seit November 2023)'],
    ['../2024', '2024', 'Eintrag a (bis 2024)'],
    ['2024~', '2024', 'Eintrag a (etwa 2024)'],
    ['2024-03', '2024-03', 'Eintrag a'],
  ])('withEvents(dataset, words, timeline) places %s at %s and says "%s"', (edtf, date, label) => {
    const { dataset } = withEvents(department(), ['none', 'a'], [entry('a', edtf)]);
    expect(eventsOf(dataset)).toEqual([{ date, label: expect.objectContaining({ de: label }) as unknown }]);
  });

  it('withEvents(dataset, words, timeline) leaves a dataset as it was that says nothing of itself', () => {
    const { extension: _, ...plain } = department();
    const dataset = { ...plain, extension: {} };
    expect(withEvents(dataset, ['area', 'kick-off'], TIMELINE).dataset).toEqual(dataset);
  });

  it('withEvents(dataset, words, timeline) is said with the sentence that coincidence is not effect', () => {
    const notes = (dataset: Dataset) => dataTable(dataset, de, { everyPeriod: true }).notes?.join(' ');
    expect(notes(withEvents(department(), ['kick-off'], TIMELINE).dataset)).toContain(
      'Ereignis: 5. Februar 2024: Eintrag kick-off',
    );
    expect(notes(withEvents(department(), ['kick-off'], TIMELINE).dataset)).toContain(
      'Ein Ereignis zur selben Zeit muss nicht die Ursache sein.',
    );
    expect(notes(withEvents(department(), ['none'], TIMELINE).dataset)).not.toContain('Ereignis');
  });

  it('withEvents(dataset, words, timeline) has its own first unless none is asked for, and every entry once', () => {
    const words = fc.array(fc.constantFrom('area', 'none', 'kick-off', 'training', 'staff', 'school', 'other'));
    fc.assert(
      fc.property(words, (asked) => {
        const found = dates(asked);
        expect(new Set(found).size).toBe(found.length);
        expect(found[0] === OWN.date).toBe(!asked.includes('none'));
      }),
    );
  });
});

describe('asksTimeline', () => {
  it.each<[string[], boolean]>([
    [[], false],
    [['none'], false],
    [['area'], true],
    [['none', 'kick-off'], true],
  ])('asksTimeline(%j) is %s', (words, expected) => {
    expect(asksTimeline(words)).toBe(expected);
  });
});
