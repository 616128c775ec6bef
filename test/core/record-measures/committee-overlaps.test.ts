import { describe, expect, it } from 'vitest';
import { committeeOverlaps } from '../../../packages/core/src/record-measures/committee-overlaps.js';
import type { Committee, Membership } from '../../../packages/core/src/publication/network/committees.js';
import {
  committeeComponents,
  networkOrganisations,
} from '../../../packages/core/src/publication/network/network-organisations.js';

const committees: readonly Committee[] = [
  { id: 'district', topics: ['language', 'sport'] },
  { id: 'city', topics: ['language', 'work', 'school', 'sport'] },
  { id: 'health', topics: ['health'] },
];

function members(committee: string, organisations: string, more: Partial<Membership> = {}): readonly Membership[] {
  return [...organisations].map((organisation) => ({
    committee,
    organisation,
    department: null,
    from: null,
    until: null,
    ...more,
  }));
}

const memberships = [...members('district', 'abc'), ...members('city', 'abcde'), ...members('health', 'ef')];

describe('committeeOverlaps', () => {
  it('committeeOverlaps finds the district’s group inside the city-wide one, whose Jaccard index is 0.6', () => {
    expect(committeeOverlaps(committees, memberships, '2024-01-01')).toEqual([
      {
        a: 'district',
        b: 'city',
        organisations: { shared: 3, jaccard: 0.6, coefficient: 1 },
        topics: { shared: 2, jaccard: 0.5, coefficient: 1 },
        contained: 'a in b',
        doubleStructure: true,
      },
      {
        a: 'district',
        b: 'health',
        organisations: { shared: 0, jaccard: 0, coefficient: 0 },
        topics: { shared: 0, jaccard: 0, coefficient: 0 },
        contained: null,
        doubleStructure: false,
      },
      {
        a: 'city',
        b: 'health',
        organisations: { shared: 1, jaccard: 1 / 6, coefficient: 0.5 },
        topics: { shared: 0, jaccard: 0, coefficient: 0 },
        contained: null,
        doubleStructure: false,
      },
    ]);
  });

  it('committeeOverlaps says which lies in which, or that both are the same', () => {
    const [big, small] = [members('district', 'abcd'), members('city', 'ab')];
    expect(committeeOverlaps(committees, [...big, ...small], '2024-01-01')[0]!.contained).toBe('b in a');
    const same = members('city', 'dcba');
    expect(committeeOverlaps(committees, [...big, ...same], '2024-01-01')[0]!.contained).toBe('equal');
  });

  it('committeeOverlaps: half of the smaller one’s organisations and topics are a double structure, by default', () => {
    const half = [...members('district', 'ab'), ...members('city', 'bcd')];
    const flagged = (threshold?: number) =>
      committeeOverlaps(committees, half, '2024-01-01', threshold === undefined ? {} : { threshold })[0]!
        .doubleStructure;
    expect(flagged()).toBe(true);
    expect(flagged(0.51)).toBe(false);
  });

  it('committeeOverlaps: committees whose topics nobody named are no double structure', () => {
    const silent = committees.map((committee) => ({ ...committee, topics: [] }));
    expect(committeeOverlaps(silent, memberships, '2024-01-01')[0]).toMatchObject({
      topics: { coefficient: null },
      doubleStructure: false,
    });
  });

  it('committeeOverlaps looks at the memberships of the day', () => {
    const changing = [
      ...members('district', 'a', { until: '2023-12-31' }),
      ...members('district', 'b', { from: '2024-01-01' }),
      ...members('city', 'a'),
    ];
    const sharedOn = (day: string) => committeeOverlaps(committees, changing, day)[0]!.organisations.shared;
    expect([sharedOn('2023-12-31'), sharedOn('2024-01-01')]).toEqual([1, 0]);
  });

  it('committeeOverlaps of fewer than two committees that meet is empty', () => {
    expect(committeeOverlaps(committees, members('city', 'ab'), '2024-01-01')).toEqual([]);
  });
});

describe('networkOrganisations', () => {
  it('networkOrganisations names the one without which committees would no longer be connected', () => {
    const found = networkOrganisations(committees, memberships, '2024-01-01');
    expect(found.filter(({ bridging }) => bridging).map(({ organisation }) => organisation)).toEqual(['e']);
    expect(found[0]).toMatchObject({ organisation: 'e', committees: 2 });
    expect(found.find(({ organisation }) => organisation === 'a')!.betweenness).toBeGreaterThan(0);
    expect(found.find(({ organisation }) => organisation === 'd')).toMatchObject({ betweenness: 0, committees: 1 });
  });

  it('networkOrganisations keeps a committee apart from an organisation of its name', () => {
    const found = networkOrganisations(committees, members('city', 'x', { organisation: 'city' }), '2024-01-01');
    expect(found).toEqual([{ organisation: 'city', committees: 1, betweenness: 0, bridging: false }]);
  });
});

describe('committeeComponents', () => {
  it('committeeComponents are the groups of committees that no organisation connects', () => {
    expect(committeeComponents(committees, memberships, '2024-01-01')).toHaveLength(1);
    const apart = [...members('district', 'ab'), ...members('city', 'bc'), ...members('health', 'f')];
    expect(committeeComponents(committees, apart, '2024-01-01')).toEqual([['district', 'city'], ['health']]);
  });
});
