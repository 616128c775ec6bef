import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added } from '../../../packages/core/src/editions/added.js';
import { EMPTY_LEDGER } from '../../../packages/core/src/editions/ledger.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { parseDataset, parseIndex, type Dataset } from '../../../packages/core/src/publication.js';
import { townMonitor, type TownMonitorOptions } from './town-monitor.js';
import type { Town } from './towns.js';

const TOWN: Town = { a: [7, 23], b: [20, 60], c: [12, 30], d: [15, 25] };

/** One more person with the characteristic came to department a in the last year. */
const YEARS = { '2023': TOWN, '2024': TOWN, '2025': { ...TOWN, a: [8, 23] as const } };

function publishedWith(
  remedies: readonly ('pool' | 'round5' | 'coarser')[],
  options: TownMonitorOptions = {},
  years: Readonly<Record<string, Town>> = YEARS,
) {
  const policy = { profile: 'staffPublic', remedies: [...remedies] } as const;
  const publication = buildPublication(townMonitor(years, { policy, ...options }));
  const index = parseIndex(JSON.parse(publication.files.get('index.json')!));
  const datasets = new Map(
    index.link.item.map(({ href }): [string, Dataset] => {
      const dataset = parseDataset(JSON.parse(publication.files.get(href)!));
      return [[dataset.extension.teilhabe!.id, ...dataset.extension.teilhabe!.breakdown].join('~'), dataset];
    }),
  );
  return { ...publication, index, datasets };
}

const periodsOf = (dataset: Dataset | undefined) => Object.keys(dataset?.dimension['period']?.category.label ?? {});
const countsOf = ({ value, size }: Dataset) => value.filter((_, i) => i % size.at(-1)! === 1);

const noteOf = (dataset: Dataset | undefined) => dataset?.extension.teilhabe?.methodNotes.map(({ de }) => de).join(' ');
const DIVISIONS = { a: 'x', b: 'x', c: 'y', d: 'y' };

describe('buildPublication(monitor with a small change)', () => {
  it('buildPublication(policy without remedies) hides values and proposes the remedy that keeps most', () => {
    const { problems, confidential, datasets } = publishedWith([]);
    expect(problems).toMatchObject([
      { code: 'small-change', severity: 'warning', field: 'hr1~department', found: 'pool' },
    ]);
    expect(confidential.log.remedies).toEqual([
      { indicator: 'hr1', breakdown: 'department', remedy: 'pool', taken: false },
    ]);
    expect(countsOf(datasets.get('hr1~department')!)[0]).toBeNull();
  });

  it('buildPublication(policy with pool) puts the periods of the breakdown together and says so', () => {
    const { problems, datasets, index, files } = publishedWith(['pool']);
    const pooled = datasets.get('hr1~department');
    expect(problems).toEqual([]);
    expect(periodsOf(datasets.get('hr1'))).toEqual(['2023', '2024', '2025']);
    expect(countsOf(datasets.get('hr1')!)).toEqual([54, 54, 55]);
    expect(periodsOf(pooled)).toEqual(['2023/2025']);
    expect(countsOf(pooled!)).toEqual([22, 60, 36, 45]);
    expect(pooled?.extension.teilhabe?.protection).toEqual({ profile: 'staffPublic', pooled: 3 });
    expect(noteOf(pooled)).toContain('je 3 Zeiträume zusammengefasst');
    expect(noteOf(datasets.get('hr1'))).not.toContain('zusammengefasst');
    expect(index.link.item.map(({ extension }) => extension.latest)).toEqual(['2025', '2023/2025']);
    const csv = [...files].find(([path]) => /hr1~department(\.[0-9a-f]+)?\.csv$/.test(path));
    expect(csv?.[1]).toContain('2023');
  });

  it('buildPublication(the year after a pooled edition) keeps the pool in step', () => {
    const { release } = publishedWith(['pool']);
    const later = { ...YEARS, '2026': { ...TOWN, a: [9, 23] as const } };
    const { datasets, problems } = publishedWith(['pool'], { ledger: added(EMPTY_LEDGER, release) }, later);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(periodsOf(datasets.get('hr1~department'))).toEqual(['2023/2025']);
    expect(periodsOf(datasets.get('hr1'))).toContain('2026');
  });

  it('buildPublication(policy with round5) rounds that breakdown alone', () => {
    const { problems, datasets } = publishedWith(['round5']);
    expect(problems).toEqual([]);
    expect(countsOf(datasets.get('hr1')!)).toEqual([54, 54, 55]);
    expect(datasets.get('hr1')?.extension.teilhabe?.protection?.rounding).toBeUndefined();
    expect(countsOf(datasets.get('hr1~department')!).slice(0, 4)).toEqual([5, 20, 10, 15]);
    expect(noteOf(datasets.get('hr1~department'))).toContain('Vielfache von 5 gerundet');
  });

  it('buildPublication(policy with round5).confidential.rules are those of the indicator, not of that breakdown', () => {
    expect(publishedWith(['round5']).confidential.rules.get('hr1')).toMatchObject({ threshold: 5, rounding: null });
  });

  it('buildPublication(policy with coarser) leaves the breakdown out where divisions say as much', () => {
    const { problems, datasets, index } = publishedWith(['coarser'], { divisions: DIVISIONS });
    expect(problems).toEqual([]);
    expect([...datasets.keys()]).toEqual(['hr1', 'hr1~division']);
    expect(index.link.item).toHaveLength(2);
    expect(countsOf(datasets.get('hr1~division')!)).toEqual([27, 27, 27, 27, 28, 27]);
  });

  it(
    'buildPublication(any small towns, any remedies, an edition before) ends, and gives the same again',
    { timeout: 120_000 },
    () => {
      const department = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 30 }));
      const town = fc.record({ a: department, b: department, c: department, d: department });
      const remedies = fc.subarray(['pool', 'round5', 'coarser'] as const);
      fc.assert(
        fc.property(
          town,
          town,
          town,
          town,
          remedies,
          fc.boolean(),
          (first, second, third, corrected, allowed, divided) => {
            const options = divided ? { divisions: DIVISIONS } : {};
            const before = publishedWith(allowed, options, { '2023': first, '2024': second });
            const ledger = added(EMPTY_LEDGER, before.release);
            const next = () =>
              publishedWith(allowed, { ...options, ledger }, { '2023': first, '2024': corrected, '2025': third });
            const [once, twice] = [next(), next()];
            expect([...twice.files]).toEqual([...once.files]);
            expect(twice.problems).toEqual(once.problems);
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});
