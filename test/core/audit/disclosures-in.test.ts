import { describe, expect, it } from 'vitest';
import { disclosuresIn } from '../../../packages/core/src/audit/disclosures-in.js';
import type { Finding } from '../../../packages/core/src/audit/report.js';

const finding = (more: Partial<Finding>): Finding => ({
  verdict: 'exact',
  table: 'x',
  period: '2025',
  category: 'a',
  quantity: 'count',
  ...more,
});

describe('disclosuresIn', () => {
  it.each<[string, Partial<Finding>, number]>([
    ['exact', { verdict: 'exact' }, 1],
    ['narrow', { verdict: 'narrow' }, 1],
    ['small', { verdict: 'small' }, 0],
    ['safe', { verdict: 'safe' }, 0],
    ['exact already', { verdict: 'exact', earlier: true }, 0],
    ['narrow already', { verdict: 'narrow', earlier: true }, 0],
    ['small already', { verdict: 'small', earlier: true }, 0],
  ])('disclosuresIn(a number known to be %s) has %j %i times', (_name, more, times) => {
    const findings = [finding(more)];
    expect(disclosuresIn({ hidden: 1, open: 0, findings })).toEqual(times === 0 ? [] : findings);
  });

  it('disclosuresIn(some of each) keeps their order', () => {
    const [narrow, small, exact] = [
      finding({ verdict: 'narrow' }),
      finding({ verdict: 'small' }),
      finding({ verdict: 'exact', category: 'b' }),
    ];
    expect(disclosuresIn({ hidden: 3, open: 0, findings: [narrow, small, exact] })).toEqual([narrow, exact]);
  });
});
