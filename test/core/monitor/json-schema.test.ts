import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { inShort } from './tiny-monitor.js';

/** Every value of a property called so, anywhere in a JSON value. */
function valuesOf(name: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => [
    ...(key === name && typeof entry === 'string' ? [entry] : []),
    ...valuesOf(name, entry),
  ]);
}

describe('schemaProblems', () => {
  it.each([
    ['policy', {}, ['schema-error | x.json | profile']],
    ['policy', 5, ['schema-error | x.json | 5 | type object']],
    ['policy', { profile: 'internal', thresold: 3 }, ['schema-error | x.json | thresold | no such property']],
    ['policy', { profile: 'internal', threshold: 2.5 }, ['schema-error | x.json | threshold | 2.5 | type integer']],
    [
      'policy',
      { profile: 'internal', exceptions: [{ resources: [], reason: 'x'.repeat(20) }] },
      ['schema-error | x.json | exceptions › #1 › resources | [] | entries ≥ 1'],
    ],
    ['policy', { profile: 'internal', reason: '' }, ['schema-error | x.json | reason |  | length ≥ 20']],
    [
      'indicators',
      { indicators: [{ id: 'a' }, 5] },
      [
        ...['area', 'title', 'definition', 'direction', 'unit', 'decimals', 'period', 'measure'].map(
          (name) => `schema-error | x.json | indicators › a | ${name}`,
        ),
        'schema-error | x.json | indicators › #2 | 5 | type object',
      ],
    ],
  ] as const)('schemaProblems of %s: %j', (schema, value, expected) => {
    expect(schemaProblems(value, schema, 'x.json').map(inShort)).toEqual(expected);
  });

  it.each([
    ['teilhabe:published', 'Statistisches Amt'],
    ['teilhabe:about', 'things'],
  ])('schemaProblems names properties that exclude each other: personal and %s', (name, text) => {
    const resource = { name: 'a', path: 'a.csv', schema: { fields: [{ name: 'x' }] } };
    const both = { ...resource, 'teilhabe:personal': true, [name]: text };
    const value = { name: 'm', title: 'M', created: '2026-01-01', resources: [both] };
    expect(schemaProblems(value, 'datapackage', 'x.json')).toMatchObject([
      { field: 'resources › a', expected: `only one of teilhabe:personal, ${name}` },
    ]);
  });

  it('schemaProblems names a language tag that is none by the tag', () => {
    const texts = { 'teilhabe:title': { Deutsch: 'x' } };
    const area = { id: 'a', area: '1', title: { Deutsch: 'x' } };
    const problems = schemaProblems({ indicators: [area], ...texts }, 'indicators', 'x.json').map(inShort);
    expect(problems).toContain('schema-error | x.json | indicators › a › title | Deutsch | language tag');
  });

  it('schemaProblems shows at most 100 characters of what it found', () => {
    const [problem] = schemaProblems({ profile: 'x'.repeat(5000) }, 'policy', 'x.json');
    expect(problem?.found).toHaveLength(101);
  });

  it.each(['indicators', 'policy', 'datapackage'] as const)(
    'schemaProblems has words for every pattern of %s',
    (name) => {
      const path = new URL(`../../../packages/core/schemas/${name}.schema.json`, import.meta.url);
      const source = readFileSync(
        new URL('../../../packages/core/src/monitor/json-schema.ts', import.meta.url),
        'utf8',
      );
      for (const pattern of valuesOf('pattern', JSON.parse(readFileSync(path, 'utf8')))) {
        expect(source).toContain(String(pattern).replaceAll('\\', '\\\\'));
      }
    },
  );
});
