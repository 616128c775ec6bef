import { describe, expect, it } from 'vitest';
import { offerGaps } from '../../../packages/core/src/publication/offer-gaps.js';

const offer = (targetGroup: string, topic: string, district: string) => ({ targetGroup, topic, district });

describe('offerGaps', () => {
  it('offerGaps(offers) are the districts without what others have', () => {
    expect(offerGaps([offer('adults', 'german', 'dalheim'), offer('children', 'school', 'hermannstein')])).toEqual([
      offer('adults', 'german', 'hermannstein'),
      offer('children', 'school', 'dalheim'),
    ]);
  });

  it('offerGaps([]) is empty, and so it is where every district has everything', () => {
    expect(offerGaps([])).toEqual([]);
    expect(offerGaps([offer('adults', 'german', 'a'), offer('adults', 'german', 'b')])).toEqual([]);
  });
});
