import { describe, expect, it } from 'vitest';
import { auditReleases } from '../../../packages/core/src/audit/audit-releases.js';
import { disclosuresIn } from '../../../packages/core/src/audit/disclosures-in.js';
import type { Finding, Verdict } from '../../../packages/core/src/audit/report.js';
import { published, share } from './published.js';

/** An edition with a total and two departments; `C` is hidden. */
function edition(total: ReturnType<typeof share> | 'C', a: ReturnType<typeof share> | 'C', on: string) {
  return published(
    [{ cells: { 2025: { '': total } } }, { breakdown: 'department', cells: { 2025: { a, b: 'C' } } }],
    on,
  );
}

const TOTAL = share(76, 420);
const A = share(73, 390);
const said = ({ category, verdict, earlier }: Finding) => `${category} ${verdict}${earlier ? ' earlier' : ''}`;

describe('auditReleases(several editions)', () => {
  it('auditReleases(an earlier edition told it already) marks what it finds', () => {
    const editions = [edition(TOTAL, A, '2026-01-01'), edition(TOTAL, A, '2026-02-01')];
    expect(auditReleases(editions).findings.map(said)).toEqual(['b exact earlier']);
    expect(disclosuresIn(auditReleases(editions))).toEqual([]);
  });

  it('auditReleases(only the newest edition tells it) does not mark it', () => {
    const editions = [edition('C', A, '2026-01-01'), edition(TOTAL, A, '2026-02-01')];
    expect(auditReleases(editions).findings.map(said)).toEqual(['b exact']);
    expect(disclosuresIn(auditReleases(editions)).map(said)).toEqual(['b exact']);
  });

  it('auditReleases(either edition alone tells nothing, both do) does not mark it', () => {
    const editions = [edition('C', A, '2026-01-01'), edition(TOTAL, 'C', '2026-02-01')];
    const findings = auditReleases(editions).findings.map(said);
    expect(findings).toContain('b exact');
    expect(findings.filter((finding) => finding.endsWith('earlier'))).not.toContain('b exact earlier');
  });

  it('auditReleases(three editions, the first told it) marks it', () => {
    const editions = [
      edition(TOTAL, A, '2026-01-01'),
      edition('C', 'C', '2026-02-01'),
      edition(TOTAL, 'C', '2026-03-01'),
    ];
    expect(auditReleases(editions).findings.map(said)).toContain('b exact earlier');
  });

  it('auditReleases(an earlier edition, intervals asked for) marks what it told and no more', () => {
    const editions = [edition(TOTAL, A, '2026-01-01'), edition(TOTAL, A, '2026-02-01')];
    const { findings } = auditReleases(editions, { intervals: true });
    expect(
      findings
        .filter(({ earlier }) => earlier)
        .map(({ quantity, ...finding }) => [said({ quantity, ...finding }), quantity]),
    ).toEqual([
      ['b exact earlier', 'count'],
      ['b exact earlier', 'rest'],
    ]);
  });

  it('auditReleases(sizes that everybody knows) uses them for earlier editions too', () => {
    const rate = (on: string) => published([{ cells: { 2025: { '': { value: 14.3 } } } }], on);
    const sizes = () => 7;
    const editions = [rate('2026-01-01'), rate('2026-02-01')];
    expect(auditReleases(editions, { sizes }).findings.map(said)).toEqual([' exact earlier']);
    expect(auditReleases(editions).findings).toEqual([]);
  });

  it('auditReleases(none) finds nothing', () => {
    expect(auditReleases([])).toEqual({ hidden: 0, open: 0, findings: [] });
  });
});

describe('disclosuresIn', () => {
  const finding = (verdict: Verdict, more: Partial<Finding> = {}): Finding => ({
    verdict,
    table: 'hr1~department',
    period: '2025',
    category: verdict,
    quantity: 'count',
    ...more,
  });

  it('disclosuresIn gives what is exact or narrow, and was not told before', () => {
    const findings = [
      ...(['exact', 'narrow', 'small', 'safe'] as const).map((verdict) => finding(verdict)),
      finding('exact', { earlier: true }),
      finding('narrow', { earlier: true }),
    ];
    expect(disclosuresIn({ hidden: 4, open: 1, findings })).toEqual(findings.slice(0, 2));
  });

  it('disclosuresIn(nothing found) is empty', () => {
    expect(disclosuresIn({ hidden: 0, open: 0, findings: [] })).toEqual([]);
  });
});
