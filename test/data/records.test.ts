import { describe, expect, it } from 'vitest';
import { RECOMMENDATION_COUNTS } from '../recommendation-counts.js';
import { countBy, rows, sharedText } from './monitor.js';

describe('areas.csv', () => {
  it('areas are the 14 fields of the concept, with their level and kind', () => {
    const areas = rows('areas');
    expect(areas.map(({ id }) => id)).toEqual(Object.keys(RECOMMENDATION_COUNTS));
    for (const { id, level, kind } of areas) {
      expect(level).toBe(id?.startsWith('8') ? 'city' : 'administration');
      expect(kind).toBe(id?.[2] === '1' ? 'structural' : 'substantive');
    }
  });
});

describe('recommendations.csv', () => {
  it('recommendations are 52 short-term and 33 long-term ones, as many in each field as in the concept', () => {
    const counts = countBy(rows('recommendations'), ({ area, horizon }) => `${area} ${horizon}`);
    for (const [area, [short, long]] of Object.entries(RECOMMENDATION_COUNTS)) {
      expect([counts.get(`${area} short`) ?? 0, counts.get(`${area} long`) ?? 0], area).toEqual([short, long]);
    }
    expect(rows('recommendations')).toHaveLength(85);
  });

  it('recommendations have ids that say field, horizon and number', () => {
    const seen = new Map<string, number>();
    for (const { id, area = '', horizon } of rows('recommendations')) {
      const stem = `r-${area.replaceAll('.', '-')}-${horizon === 'short' ? 'k' : 'l'}`;
      seen.set(stem, (seen.get(stem) ?? 0) + 1);
      expect(id).toBe(`${stem}${seen.get(stem) ?? 0}`);
    }
  });

  it('recommendations are short and differ from one another', () => {
    const titles = rows('recommendations').flatMap(({ title_de = '', title_en = '' }) => [title_de, title_en]);
    expect(titles.filter((title) => title.length < 10 || title.length > 100)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  const concept = sharedText('seed/wetzlar-handlungskonzept.txt');
  if (concept === null) console.info('The concept does not lie beside the repository: its wording is not compared.');
  it.skipIf(concept === null)('recommendations are in words of our own (needs ../shared/seed)', () => {
    const words = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const copied = rows('recommendations').filter(({ title_de = '' }) =>
      words(concept ?? '').includes(words(title_de).trim()),
    );
    expect(copied).toEqual([]);
  });
});

describe('timeline.csv', () => {
  it('timeline has the eight dated entries of the concept', () => {
    const dated = rows('timeline').filter(({ date }) => date !== '');
    expect(dated.map(({ id, lane, kind, date }) => [id, lane, kind, date])).toEqual([
      ['steering-group', 'administration', 'phase', '2010/..'],
      ['internal-workshop-1', 'administration', 'event', '2011-04-12'],
      ['internal-workshop-2', 'administration', 'event', '2011-06-08'],
      ['kick-off', 'city', 'event', '2010-02-05/2010-02-06'],
      ['working-groups', 'city', 'phase', '2010/2013'],
      ['participative-workshop-2', 'city', 'event', '2011-05-25'],
      ['participative-workshop-3', 'city', 'event', '2012-12-07'],
      ['council', 'city', 'event', '2013-41'],
    ]);
  });

  it('timeline leaves undated what the concept does not date', () => {
    const undated = rows('timeline').filter(({ date }) => date === '');
    expect(undated.map(({ id, lane }) => `${lane} ${id}`)).toEqual([
      'administration interviews-swot',
      'administration training',
      'administration intercultural-courses',
      'administration municipal-exchange',
      'city action-concept',
      'city hessentag',
      'city public-relations',
    ]);
  });

  it('timeline has words in both languages, a source, and fields that exist', () => {
    const areas = rows('areas').map(({ id }) => id);
    for (const row of rows('timeline')) {
      for (const name of ['title_de', 'title_en', 'description_de', 'description_en', 'source'])
        expect(row[name]).not.toBe('');
      if (row['area'] !== '') expect(areas).toContain(row['area']);
    }
  });
});

describe('summits.csv', () => {
  it.each(['2024', '2025'])('summits and conferences of %s are as many as there are in events.csv', (year) => {
    const events = countBy(
      rows('events').filter(({ date = '' }) => date.startsWith(year)),
      ({ kind = '' }) => kind,
    );
    for (const { format = '', held } of rows('summits').filter((row) => row['year'] === year))
      expect(Number(held), format).toBe(events.get(format) ?? 0);
  });
});

describe('reports.csv', () => {
  it('reports of 2025 were given at those meetings of the heads of department that had one', () => {
    const meetings = rows('meetings').filter(
      ({ committee, date = '' }) => committee === 'heads-of-department' && date.endsWith('2025'),
    );
    const reports = rows('reports').filter(({ year }) => year === '2025');
    const given = meetings.map(({ date, report }) => [date, report === 'ja' ? 'yes' : 'no']);
    expect(reports.map(({ date, held }) => [date, held])).toEqual(given);
  });
});
