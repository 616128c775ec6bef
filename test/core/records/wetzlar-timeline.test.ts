import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../../packages/core/src/publication.js';
import { publishedRecords } from '../../../packages/core/src/records/published-records.js';
import { wetzlar } from '../wetzlar.js';

/** What the concept dates (Stadt Wetzlar, Handlungskonzept 2013, both processes), and the days that its words can mean. */
const DATED: readonly (readonly [id: string, words: string, earliest: string, latest: string | null])[] = [
  ['steering-group', 'Seit 2010', '2010-01-01', null],
  ['internal-workshop-1', '12. April 2011', '2011-04-12', '2011-04-12'],
  ['internal-workshop-2', '8. Juni 2011', '2011-06-08', '2011-06-08'],
  ['kick-off', '5./6. Februar 2010', '2010-02-05', '2010-02-06'],
  ['working-groups', '2010-2013', '2010-01-01', '2013-12-31'],
  ['participative-workshop-2', '25. Mai 2011', '2011-05-25', '2011-05-25'],
  ['participative-workshop-3', '7. Dezember 2012', '2012-12-07', '2012-12-07'],
  ['council', '2. Halbjahr 2013', '2013-07-01', '2013-12-31'],
];

let items: readonly TimelineItem[];
beforeAll(async () => {
  items = (new Map(publishedRecords(await wetzlar())).get('timeline')?.items ??
    []) as unknown as readonly TimelineItem[];
});

describe('publishedRecords(data/wetzlar), timeline', () => {
  it.each(DATED)('publishedRecords dates %s, "%s", from %s to %s', (id, _words, earliest, latest) => {
    expect(items.find((item) => item.id === id)?.date).toMatchObject({ earliest, latest });
  });

  it('publishedRecords dates nothing that the concept does not date', () => {
    expect(items.filter(({ date }) => date !== null).map(({ id }) => id)).toEqual(DATED.map(([id]) => id));
  });
});
