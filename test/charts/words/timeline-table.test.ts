import { inOrder } from '@teilhabe/charts';
import type { TimelineItem } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../fixture.js';

const { items } = fixture('records/timeline.json') as { items: TimelineItem[] };
const ids = (list: readonly TimelineItem[]) => list.map((item) => item.id);

describe('inOrder', () => {
  it('inOrder(items) sorts by beginning and puts undated entries last', () => {
    expect(ids(inOrder([...items].reverse()))).toEqual(['steering-group', 'kick-off', 'council', 'training']);
  });

  it('inOrder(items) puts what has no beginning first', () => {
    const [first] = items;
    const open: TimelineItem = { ...first!, id: 'open', date: { ...first!.date!, earliest: null } };
    expect(ids(inOrder([...items, open]))[0]).toBe('open');
  });
});
