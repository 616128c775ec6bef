import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../../../packages/core/src/dataset/schema.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { messageArguments, parseMessage } from '../../../packages/core/src/indicator/parse-message.js';
import { isRowMeasure } from '../../../packages/core/src/measures/kinds.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { sentenceArguments } from '../../../packages/core/src/publish/sentence-arguments.js';
import { FAMILIES, fieldOf, indicators } from './city-catalogue.js';

const LANGUAGES = ['de', 'en'] as const;

/** Objects inside a measure, however deep: quantities, conditions, fields of rows. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

/** Every part of a measure that reads a table. */
function readsOf({ measure }: Indicator) {
  return objectsIn(measure).filter(
    (part): part is Record<string, unknown> & { resource: string } => 'resource' in part,
  );
}

/** The fields that the parts of a measure name, by table. */
function namedFields(indicator: Indicator): readonly (readonly [string, string])[] {
  const named = readsOf(indicator).flatMap(({ resource, where = [], ...part }) => [
    ...['field', 'sum', 'weight', 'distinct', 'language', 'count'].flatMap((key) =>
      typeof part[key] === 'string' ? [[resource, part[key]] as const] : [],
    ),
    ...(where as readonly { readonly field: string }[]).map(({ field }) => [resource, field] as const),
  ]);
  const grouped = isRowMeasure(indicator.measure)
    ? readsOf(indicator).flatMap(({ resource }) =>
        [indicator.period, ...(indicator.breakdowns ?? [])].map(({ field }) => [resource, field] as const),
      )
    : [];
  return [...named, ...grouped];
}

/** `{count, plural, one {1 Verein} other {# Vereine}}` as `# Vereine`. */
function inThePlural(message: string): string {
  return message.replace(/\{\w+, plural, one \{[^}]*\} other \{([^}]*)\}\}/g, '$1');
}

describe('the families SB, SE, NW, KO and OE', () => {
  it.each(Object.entries(FAMILIES))('catalogue() has %s1 to %s%i without a gap', (family, last) => {
    const numbers = indicators.flatMap(({ code = '' }) =>
      code.startsWith(family) ? [parseInt(code.slice(2), 10)] : [],
    );
    expect([...new Set(numbers)]).toEqual(Array.from({ length: last }, (_, i) => i + 1));
  });

  it('catalogue() gives each of them an id and a code of its own', () => {
    const codes = indicators.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(indicators.map(({ id }) => id)).toEqual(codes.map((code) => code?.toLowerCase()));
  });

  it('catalogue() starts a town with five of them', () => {
    expect(indicators.filter((indicator) => indicator.default).map(({ code }) => code)).toEqual([
      'KO1',
      'NW3',
      'SB2',
      'SB3',
      'SE8',
    ]);
  });

  it.each(indicators)('schemaProblems($code) is empty', (indicator) => {
    expect(schemaProblems({ indicators: [indicator] }, 'indicators', 'indicators.json')).toEqual([]);
  });

  it.each(indicators)('catalogue() has every text of $code in German and English', (indicator) => {
    const notes = (indicator.methodNotes ?? []).map((note, i) => [`note ${i + 1}`, note] as const);
    const { title, readingAid, definition, numerator, reference, source, unit, finding, labels } = indicator;
    const texts = { title, readingAid, definition, numerator, reference, source, unit, finding, ...labels };
    const missing = [...Object.entries(texts), ...notes].flatMap(([name, text]) =>
      LANGUAGES.filter((language) => !text?.[language]).map((language) => `${name}: ${language}`),
    );
    expect(missing).toEqual([]);
    expect(indicator.methodNotes?.length).toBeGreaterThan(0);
  });

  it.each(indicators)('catalogue() has a finding of $code in easy-to-read German', ({ finding }) => {
    expect(finding?.['de-simple']).toBeDefined();
    for (const text of Object.values(finding ?? {})) expect(text).not.toMatch(/\.$/);
    for (const sentence of inThePlural(finding!['de-simple']!).split(/[.:?] /)) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(14);
      expect(sentence).not.toMatch(/[();–]/);
    }
  });

  it.each(indicators)(
    'messageArguments(finding) of $code asks for what its measure publishes',
    ({ finding, measure }) => {
      const known = sentenceArguments('finding', measure.type);
      const asked = Object.values(finding!).flatMap((text) => messageArguments(parseMessage(text)));
      expect(asked).toContain('period');
      expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  it.each(indicators)('catalogue() has a table with every field that $code names', (indicator) => {
    expect(namedFields(indicator).filter(([resource, name]) => fieldOf(resource, name) === undefined)).toEqual([]);
  });

  it.each(indicators)('catalogue() has a category for every value that $code counts', (indicator) => {
    const unknown = readsOf(indicator).flatMap(({ resource, where = [] }) =>
      (where as readonly { readonly field: string; readonly in: readonly unknown[] }[]).flatMap(
        ({ field, in: values }) => {
          const codes = categoriesOf(fieldOf(resource, field)!).map(({ value }) => value);
          return values
            .filter((value) => !codes.includes(value as string))
            .map((value) => `${field}: ${String(value)}`);
        },
      ),
    );
    expect(unknown).toEqual([]);
  });
});
