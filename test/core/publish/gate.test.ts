import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as core from '@teilhabe/core';
import { expect, expectTypeOf, it } from 'vitest';
import type { Confidential, SafeObservation, SafeSeries } from '../../../packages/core/src/protect/safe-series.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
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

it('buildPublication(series) and passing a Series for a monitor do not compile', () => {
  expectTypeOf<Series>().not.toExtend<Parameters<typeof buildPublication>[0]>();
  expectTypeOf<readonly Series[]>().not.toExtend<Parameters<typeof buildPublication>[0]>();
  const publishSeries = (series: Series) =>
    // @ts-expect-error -- a publication is made from a monitor, through the gate
    buildPublication(series);
  expect(publishSeries).toBeTypeOf('function');
});

const SOURCES = fileURLToPath(new URL('../../../packages/', import.meta.url));

/** The gate itself: what protects, lets published figures pass, or computes from what has passed. */
const GATE = /^core\/src\/protect\/(?:protect|apply-pattern|derive)\.ts$/;

it('no file but those of the gate makes a SafeSeries', () => {
  const files = ['core', 'charts', 'elements', 'cli'].flatMap((name) =>
    readdirSync(`${SOURCES}${name}/src`, { recursive: true })
      .map((path) => `${name}/src/${String(path)}`)
      .filter((path) => path.endsWith('.ts')),
  );
  const making = files.filter((path) => /\bas (?:unknown as )?Safe(?:Series|Table|Observation)\b/.test(read(path)));
  expect(making.length).toBeGreaterThan(0);
  expect(making.filter((path) => !GATE.test(path))).toEqual([]);
  // A cast to `any` or `never` would do the same without a name.
  const publishing = files.filter((path) => /^core\/src\/(?:publish|protect)\//.test(path));
  expect(publishing.filter((path) => /\bas (?:any|never)\b/.test(read(path)))).toEqual([]);
});

it('what @teilhabe/core exports gives a SafeSeries by protecting only', () => {
  const names = Object.keys(core).filter((name) => /^(?:safe|applyPattern|derive|gate)/i.test(name));
  expect(names).toEqual([]);
  expectTypeOf<ReturnType<typeof core.protect>>().toExtend<SafeSeries>();
  expectTypeOf<ReturnType<typeof core.computeSeries>>().not.toExtend<SafeSeries>();
  expectTypeOf<ReturnType<typeof core.compute>>().not.toExtend<SafeSeries>();
});

function read(path: string): string {
  return readFileSync(`${SOURCES}${path}`, 'utf8');
}
