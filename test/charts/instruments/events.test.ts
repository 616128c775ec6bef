import { describe, expect, it } from 'vitest';
import { events } from '@teilhabe/charts';
import { parseIndex, parseRecordsOf } from '@teilhabe/core/publication';
import { LANGUAGES } from '../../../packages/cli/src/languages.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

const DE = LANGUAGES.find(({ tag }) => tag === 'de')!;
const FILES = publicationFiles();
const about = parseIndex(FILES['index.json']).extension.teilhabe;
const all = parseRecordsOf('events', FILES['records/events.json']);
const targets = parseRecordsOf('event-targets', FILES['records/event-targets.json']);
const content = { records: { events: all, 'event-targets': targets }, about };

const tableOf = (shown: ReturnType<typeof events.show>) => {
  const found = shown.sections.find(({ id }) => id === 'targets');
  return found?.kind === 'table' ? found.table : undefined;
};

describe('events.show(content): yearly targets', () => {
  it('says number, target, and a sign with a word, year by year', () => {
    const shown = events.show(content, DE);
    expect(tableOf(shown)?.rows.map(({ header, cells }) => [header, ...cells])).toEqual([
      ['2025', 'Integrationsgipfel', '1', '1', '✓ erreicht'],
      ['2025', 'Fest', '0', '2', '✗ nicht erreicht'],
      ['2026', 'Fest', '0', '2', '○ Jahr läuft noch'],
    ]);
    expect(shown.counts).toEqual([{ label: 'Jahresziele erreicht', value: '1 von 3' }]);
  });

  it('has no targets where there are none, and none for one field of action', () => {
    expect(tableOf(events.show({ ...content, records: { events: all } }, DE))).toBeUndefined();
    const area = all.items[0]!.area!;
    expect(tableOf(events.show(content, DE, { area }))).toBeUndefined();
  });

  it('counts an event in the year in which it begins, and one without a date in none', () => {
    const dated = all.items.map((item) => ({ ...item, date: null }));
    const shown = events.show({ ...content, records: { ...content.records, events: { ...all, items: dated } } }, DE);
    expect(tableOf(shown)?.rows.map(({ cells }) => cells[1])).toEqual(['0', '0', '0']);
  });
});

it('events.show(content): every kind has its column by year, that of a newer publication behind the known ones', () => {
  const [first, ...rest] = all.items;
  const items = [{ ...first!, kind: 'hackathon' as 'other' }, ...rest];
  const { sections } = events.show({ ...content, records: { events: { ...all, items } } }, DE);
  const byYear = sections.find(({ id }) => id === 'by-year');
  const table = byYear?.kind === 'table' ? byYear.table : undefined;
  expect(table?.columns.at(-2)?.label).toBe('hackathon');
  const sums = (table?.rows ?? []).map(({ cells }) => [cells.slice(0, -1), cells.at(-1)] as const);
  for (const [parts, sum] of sums) expect(String(parts.reduce((total, part) => total + Number(part), 0))).toBe(sum);
});
