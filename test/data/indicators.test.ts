import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { monitorJson, resource, rows, type Texts } from './monitor.js';

interface Quantity {
  readonly resource: string;
  readonly where?: readonly { readonly field: string; readonly in?: readonly string[] }[];
  readonly sum?: string;
  readonly distinct?: string;
  readonly field?: string;
}

interface IndicatorOfFile {
  readonly id: string;
  readonly area: string;
  readonly title: Texts;
  readonly definition: Texts;
  readonly finding?: Texts;
  readonly period: { readonly field: string };
  readonly measure: { readonly type: string } & Readonly<
    Record<string, Quantity | { readonly frame: Quantity } | string | number>
  >;
  readonly breakdowns?: readonly { readonly id: string; readonly field: string }[];
}

/** A code of the catalogue, with what the city says otherwise. */
type Chosen = { readonly catalogue: string } & Partial<IndicatorOfFile>;

const CATALOGUE = new URL('../../packages/core/catalogue/indicators/', import.meta.url);
const catalogue = new Map(
  readdirSync(CATALOGUE)
    .map((file) => JSON.parse(readFileSync(new URL(file, CATALOGUE), 'utf8')) as { indicators: readonly Coded[] })
    .flatMap(({ indicators }) => indicators.map((indicator) => [indicator.code, indicator] as const)),
);

type Coded = IndicatorOfFile & { readonly code: string };

const { indicators: entries } = monitorJson('indicators.json') as { indicators: readonly (IndicatorOfFile | Chosen)[] };
const own = entries.filter((entry) => !('catalogue' in entry)) as readonly IndicatorOfFile[];
const chosen = entries.filter((entry) => 'catalogue' in entry) as readonly Chosen[];
const indicators = [
  ...own,
  ...chosen.flatMap(({ catalogue: code, ...changes }) => {
    const original = catalogue.get(code);
    return original ? [{ ...original, ...changes }] : [];
  }),
];

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  proportion: ['period', 'value', 'count', 'base'],
  distinctShare: ['period', 'value', 'count', 'base'],
  mean: ['period', 'value', 'base'],
  count: ['period', 'value'],
};

describe('indicators.json', () => {
  it('codes of the catalogue are known', () => {
    expect(chosen.map(({ catalogue: code }) => code).filter((code) => !catalogue.has(code))).toEqual([]);
    expect(chosen.length).toBeGreaterThan(0);
  });

  it('indicators have ids of small letters, digits and hyphens, each once', () => {
    const ids = indicators.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(indicators)('$id belongs to a field of action of the concept', ({ area }) => {
    expect(rows('areas').map(({ id }) => id)).toContain(area);
  });

  it.each(indicators)(
    '$id asks only for fields and codes that its resources have',
    ({ measure, period, breakdowns = [] }) => {
      for (const quantity of quantities(measure)) {
        const { fields } = resource(quantity.resource).schema;
        const conditions = (quantity.where ?? []).map(({ field }) => field);
        const asked = [
          period.field,
          quantity.sum,
          quantity.distinct,
          quantity.field,
          ...conditions,
          ...breakdowns.map((b) => b.field),
        ];
        expect(fields.map(({ name }) => name)).toEqual(
          expect.arrayContaining(asked.filter((name) => name !== undefined)),
        );
        for (const { field, in: codes = [] } of quantity.where ?? []) {
          const { categories = [], missingValues = [] } = fields.find(({ name }) => name === field) ?? {};
          const known = [...categories.map(({ value }) => value), ...missingValues.map(({ label }) => label)];
          expect(known).toEqual(expect.arrayContaining([...codes]));
        }
      }
    },
  );

  it.each(own)(
    '$id has a title, a definition and a finding in both languages',
    ({ title, definition, finding, measure }) => {
      for (const texts of [title, definition, finding ?? { de: '-', en: '-' }])
        expect(Object.keys(texts)).toEqual(['de', 'en']);
      for (const sentence of Object.values(finding ?? {})) {
        expect(sentence).not.toMatch(/\.$/);
        const filled = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect([...filled].sort()).toEqual([...(ARGUMENTS[measure.type] ?? [])].sort());
      }
    },
  );
});

function quantities(measure: IndicatorOfFile['measure']): readonly Quantity[] {
  return Object.values(measure).flatMap((part) => {
    if (typeof part !== 'object') return [];
    return 'frame' in part ? [part.frame] : [part];
  });
}
