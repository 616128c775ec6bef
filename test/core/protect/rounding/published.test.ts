import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorResources } from '../../../../packages/core/src/monitor/indicator-resources.js';
import { schemaProblems } from '../../../../packages/core/src/monitor/json-schema.js';
import type { Monitor } from '../../../../packages/core/src/monitor/monitor.js';
import type { PolicyFile } from '../../../../packages/core/src/protect/policy/policy-file.js';
import { rulesFor } from '../../../../packages/core/src/protect/policy/rules-for.js';
import { roundSeries } from '../../../../packages/core/src/protect/rounding/round-series.js';
import { observations, parseDataset, type Dataset, type Measure } from '../../../../packages/core/src/publication.js';
import { buildPublication, type Publication } from '../../../../packages/core/src/publish/build-publication.js';
import { protectAll } from '../../../../packages/core/src/publish/protect-all.js';
import { computeSeries } from '../../../../packages/core/src/series/compute-series.js';
import { round } from '../../../../packages/core/src/statistics/round.js';
import { wetzlar } from '../../wetzlar.js';

const COUNTS: readonly Measure[] = ['count', 'base', 'frame', 'responses', 'nonresponse'];
/** Indicators of the example about people whom the city protects itself. */
const PROTECTED = [
  'hr1',
  'hr15',
  'fb1',
  'fb-attendances',
  'pr9',
  'pr8',
  'language-support',
  'am3b',
  'am3c',
  'am4',
  'am5',
];

const CASES: readonly (readonly [name: string, policy: PolicyFile, step: number])[] = [
  ['the profile round5', { profile: 'round5' }, 5],
  ['midpoints of six', { profile: 'staffPublic', rounding: { method: 'midpoint', base: 6 } }, 3],
];

describe.each(CASES)('buildPublication(data/wetzlar) with %s', (_, policy, step) => {
  let monitor: Monitor;
  let publication: Publication;
  let datasets: readonly Dataset[];

  beforeAll(async () => {
    monitor = { ...(await wetzlar()), policy };
    publication = buildPublication(monitor);
    const stems = [...publication.files.keys()].filter((path) => /^indicators\/[^.]*\.json$/.test(path));
    datasets = stems.map((path) => parseDataset(JSON.parse(publication.files.get(path)!)));
  });

  const isProtected = ({ extension: { teilhabe } }: Dataset) => PROTECTED.includes(teilhabe?.id ?? '');

  it('buildPublication has no problem, and its files are as publication.schema.json says', () => {
    expect(publication.problems).toEqual([]);
    expect(datasets.flatMap((dataset) => schemaProblems(dataset, 'publication', dataset.label))).toEqual([]);
    expect(datasets.filter(isProtected)).toHaveLength(23);
  });

  it('buildPublication says that numbers are rounded where they are, and only there', () => {
    const rounding = rulesFor(policy, []).rounding;
    for (const dataset of datasets) {
      const { protection, methodNotes } = dataset.extension.teilhabe!;
      const notes = methodNotes.filter(({ de }) => de?.startsWith('Zum Schutz einzelner Personen'));
      expect(protection).toEqual(isProtected(dataset) ? { profile: policy.profile, rounding } : undefined);
      expect(notes).toHaveLength(isProtected(dataset) ? 1 : 0);
      expect(
        notes.every(({ de, en }) => de?.includes(String(rounding!.base)) && en?.includes(String(rounding!.base))),
      ).toBe(true);
    }
  });

  it(`buildPublication publishes every number of people as a multiple of ${step}`, () => {
    const counts = datasets
      .filter(isProtected)
      .flatMap((dataset) => observations(dataset))
      .flatMap(({ measures }) => COUNTS.map((name) => measures[name]).filter((count) => typeof count === 'number'));
    expect(counts.length).toBeGreaterThan(300);
    expect(counts.filter((count) => count % step !== 0)).toEqual([]);
  });

  it('buildPublication publishes shares of the rounded base, whole below a base of 100', () => {
    for (const dataset of datasets.filter(isProtected)) {
      for (const { measures } of observations(dataset)) {
        const { value, count, base } = measures;
        if (typeof count !== 'number' || typeof base !== 'number' || base === 0) continue;
        expect(value).toBe(round((100 * count) / base, base < 100 ? 0 : 1));
      }
    }
  });

  it('buildPublication publishes each total as the sum of its parts, the hidden ones included', () => {
    let compared = 0;
    for (const id of ['hr1', 'pr8', 'pr9']) {
      const indicator = monitor.indicators.find((candidate) => candidate.id === id)!;
      const rules = rulesFor(policy, indicatorResources(indicator, monitor));
      const exact = computeSeries(indicator, monitor.datasets);
      const series = roundSeries(exact, rules.rounding!);
      const [, parts] = series.tables;
      const published = observations(datasets.find(({ extension }) => extension.teilhabe?.id === id)!);
      for (const period of series.periods.map(({ edtf }) => edtf)) {
        const inPeriod = parts!.observations.filter((cell) => cell.period === period);
        const bases = inPeriod.map((cell) => (cell.kind === 'numbers' ? (cell.measures[0]?.base ?? 0) : NaN));
        const sum = bases.reduce((a, b) => a + b, 0);
        const { status, measures } = published.find(({ at }) => at['period'] === period)!;
        if (status === 'C') continue;
        expect(measures.base).toBe(sum);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});

it('protectAll with rounding hides what discloses something by itself, judged by the exact numbers, and no partners', async () => {
  const monitor = await wetzlar();
  const logOf = (policy: PolicyFile) => protectAll({ ...monitor, policy }).log.hidden;
  const rounding = { method: 'controlled', base: 5 } as const;
  const exact = logOf({ profile: 'staffPublic' });
  const partners = exact.filter(({ rule }) => rule === 'complementary');
  expect(partners.length).toBeGreaterThan(0);
  expect(logOf({ profile: 'staffPublic', rounding })).toEqual(exact.filter((cell) => !partners.includes(cell)));
});
