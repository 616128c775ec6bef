import { expect, expectTypeOf, it } from 'vitest';
import type { Confidential, SafeObservation, SafeSeries } from '../../../packages/core/src/protect/safe-series.js';
import { datasetJson } from '../../../packages/core/src/publish/dataset-json.js';
import type { Series } from '../../../packages/core/src/series/series.js';

// These hold when the file compiles; `npm run typecheck` is what checks them.
it('datasetJson(series) of an unprotected series does not compile', () => {
  expectTypeOf<Series>().not.toExtend<SafeSeries>();
  const publishUnprotected = (series: Series) =>
    // @ts-expect-error -- only what passed the gate may be published
    datasetJson(series, series.tables[0], { updated: '', languages: ['de'], sources: [], profile: 'staffPublic' });
  expect(publishUnprotected).toBeTypeOf('function');
});

it('a confidential observation has no field for a number', () => {
  expectTypeOf<keyof Confidential>().toEqualTypeOf<'kind'>();
  const readHidden = (observation: Extract<SafeObservation, { kind: 'confidential' }>) =>
    // @ts-expect-error -- there is nothing to read
    observation.measures as unknown;
  expect(readHidden({ period: '2025', category: '', kind: 'confidential' })).toBeUndefined();
});

it('SafeSeries cannot be written down by hand', () => {
  const forged = { indicator: {}, periods: [], tables: [], reasons: [] };
  // @ts-expect-error -- the mark of the gate is missing and cannot be named
  const series: SafeSeries = forged;
  expect(series).toBe(forged);
});
