import { beforeAll, describe, expect, it } from 'vitest';
import { compute } from '../../../packages/core/src/compute.js';
import { categoriesOf } from '../../../packages/core/src/dataset/schema.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { parseMessage } from '../../../packages/core/src/indicator/parse-message.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import type { Texts } from '../../../packages/core/src/publication.js';
import type { SeriesObservation } from '../../../packages/core/src/series/series.js';
import { LABOUR_RECOUNTS } from './projects/labour-recount.js';
import { rowsFor } from './projects/musterstadt-rows.js';
import { namedIn } from './projects/named-in.js';
import { PROJECT_RECOUNTS } from './projects/project-recount.js';
import { family, INDICATORS, musterstadt, TABLES } from './projects/projects-monitor.js';
import { RECOMMENDATION_RECOUNTS } from './projects/recommendation-recount.js';

const RECOUNTS = { ...PROJECT_RECOUNTS, ...RECOMMENDATION_RECOUNTS, ...LABOUR_RECOUNTS };

const TEXTS = ['title', 'readingAid', 'definition', 'numerator', 'denominator', 'reference', 'source', 'unit'] as const;

/** The texts of an entry for readers, wherever they stand. */
function textsOf(indicator: Indicator): readonly (Texts | undefined)[] {
  return [
    ...[...TEXTS, 'finding' as const].map((name) => indicator[name]),
    ...(indicator.methodNotes ?? []),
    ...Object.values(indicator.labels ?? {}),
    ...(indicator.breakdowns ?? []).map(({ title }) => title),
  ];
}

describe('the families PR, MS and AM of the catalogue', () => {
  it.each(['PR', 'MS', 'AM'])('schemaProblems(the entries of %s) is empty', (name) => {
    expect(family(name)).not.toEqual([]);
    expect(schemaProblems({ indicators: family(name) }, 'indicators', `${name}.json`)).toEqual([]);
  });

  it('ids are the codes in lower case, each once', () => {
    const ids = INDICATORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(INDICATORS.map(({ code = '' }) => code.toLowerCase()));
  });

  it('every number of METHODOLOGY.md sections 2.3 to 2.5 has an entry', () => {
    const numbered = (family: string, n: number) => Array.from({ length: n }, (_, i) => `${family}${i + 1}`);
    const codes = new Set(INDICATORS.map(({ code = '' }) => code.replace(/[a-z]$/, '')));
    expect([...codes].sort()).toEqual([...numbered('PR', 14), ...numbered('MS', 6), ...numbered('AM', 12)].sort());
  });

  it.each(INDICATORS)('$id has all texts in German and English, and notes on the method', (indicator) => {
    for (const texts of textsOf(indicator)) {
      expect(texts?.['de']).toMatch(/\S/);
      expect(texts?.['en']).toMatch(/\S/);
    }
    expect(indicator.methodNotes).not.toEqual([]);
    expect(indicator.labels?.['value']).toBeDefined();
  });

  it.each(INDICATORS)('$id states its finding without a stop, also in Leichte Sprache', ({ finding = {} }) => {
    expect(Object.keys(finding)).toEqual(['de', 'en', 'de-simple']);
    for (const text of Object.values(finding)) {
      expect(() => parseMessage(text)).not.toThrow();
      expect(text).not.toMatch(/\.$/);
      expect(text).toContain('{period}');
    }
    expect(finding['de-simple']).not.toMatch(/[()]|\b(zwei|drei|vier|fünf|sechs|zehn|hundert)\b/);
  });

  it('PR11 speaks of a change, never of an effect', () => {
    const { methodNotes: _, ...texts } = INDICATORS.find(({ id }) => id === 'pr11')!;
    expect(JSON.stringify(texts)).toContain('Veränderung');
    expect(JSON.stringify(texts)).not.toMatch(/Wirkung|\beffect of\b/);
  });

  it.each(INDICATORS)('$id names fields and codes that its tables have', (indicator) => {
    for (const { resource, field, codes } of namedIn(indicator)) {
      const known = TABLES.get(resource)?.schema.fields.find(({ name }) => name === field);
      expect([resource, field, known?.name]).toEqual([resource, field, field]);
      const categories = categoriesOf(known!).map(({ value }) => String(value));
      if (categories.length > 0) expect(categories).toEqual(expect.arrayContaining([...codes]));
    }
  });
});

describe('the families PR, MS and AM on the data of Musterstadt', () => {
  let monitor: Monitor;

  beforeAll(async () => {
    monitor = await musterstadt();
  });

  it.each(INDICATORS)('compute(monitor, $id) gives what a recount of the files gives', ({ id }) => {
    const { tables } = compute(monitor, id);
    const counted = tables.flatMap(({ breakdown, observations }) =>
      observations.map((observation) => {
        const category = breakdown && { field: breakdown.field, code: observation.category };
        const recount = RECOUNTS[id]!(rowsFor(observation.period, TABLES, category), observation.period);
        expectSame(observation, [recount].flat(), `${id} ${observation.period} ${observation.category}`);
        return observation.kind;
      }),
    );
    expect(counted).toContain('numbers');
  });
});

/** The same values to ten digits; no numbers where the recount divides nothing by nothing. */
function expectSame(observation: SeriesObservation, recount: readonly (number | undefined)[], where: string): void {
  const values = observation.kind === 'numbers' ? observation.measures.map(({ value }) => value) : [];
  const rounded = (numbers: readonly (number | undefined)[]) =>
    numbers.filter((n) => n !== undefined && !Number.isNaN(n)).map((n) => Number(n!.toPrecision(10)));
  expect([where, rounded(values)]).toEqual([where, rounded(recount)]);
}
