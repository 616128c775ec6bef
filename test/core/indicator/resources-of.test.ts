import { describe, expect, it } from 'vitest';
import { referredBy, resourcesOf } from '../../../packages/core/src/indicator/resources-of.js';
import { indicatorOf } from '../series/datasets.js';

const [count, base] = [{ resource: 'a' }, { resource: 'b' }];

describe('resourcesOf', () => {
  it('resourcesOf(indicator) names each table once', () => {
    expect(resourcesOf(indicatorOf({ type: 'proportion', count, base }))).toEqual(['a', 'b']);
    expect(resourcesOf(indicatorOf({ type: 'proportion', count, base: count }))).toEqual(['a']);
    expect(resourcesOf(indicatorOf({ type: 'mean', of: { resource: 'c', field: 'x' } }))).toEqual(['c']);
  });

  it('resourcesOf(indicator) names the tables that a condition looks into', () => {
    const among = { resource: 'training', field: 'person' };
    const trained = { resource: 'a', where: [{ field: 'person', among }] };
    expect(resourcesOf(indicatorOf({ type: 'proportion', count: trained, base: count }))).toEqual(['a', 'training']);
  });

  it('resourcesOf(indicator, indicators) names the tables of those that it refers to', () => {
    const share = { ...indicatorOf({ type: 'proportion', count, base: count }), id: 'share' };
    const population = { ...indicatorOf({ type: 'proportion', count: base, base }), id: 'population' };
    const parity = indicatorOf({ type: 'parity', of: 'share', reference: 'population' });
    expect(resourcesOf(parity, [share, population])).toEqual(['a', 'b']);
    expect(resourcesOf(parity, [])).toEqual([]);
  });
});

describe('referredBy', () => {
  it('referredBy(indicators in a circle) ends', () => {
    const first = { ...indicatorOf({ type: 'parity', of: 'second', reference: 'first' }), id: 'first' };
    const second = { ...indicatorOf({ type: 'parity', of: 'first', reference: 'second' }), id: 'second' };
    expect(referredBy(first, [first, second]).map(({ id }) => id)).toEqual(['second', 'first']);
  });
});
