import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../../packages/core/src/monitor/json-schema.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import { LARGEST_CONTRIBUTIONS } from '../../../../packages/core/src/protect/policy/rules.js';

type Json = Readonly<Record<string, unknown>>;

const schema = JSON.parse(
  readFileSync(new URL('../../../../packages/core/schemas/policy.schema.json', import.meta.url), 'utf8'),
) as Json;

/** Every property that a schema describes, with its place; references are followed. */
function propertiesIn(value: Json, place = ''): readonly (readonly [string, Json])[] {
  return Object.entries((value['properties'] ?? {}) as Readonly<Record<string, Json>>).flatMap(([name, property]) => {
    const followed = resolved(property);
    const items = (followed['items'] ?? {}) as Json;
    const at = `${place}${name}`;
    return [[at, followed] as const, ...propertiesIn(followed, `${at}.`), ...propertiesIn(items, `${at}.`)];
  });
}

function resolved(property: Json): Json {
  const name = /^#\/\$defs\/(.*)$/.exec(typeof property['$ref'] === 'string' ? property['$ref'] : '')?.[1];
  return name === undefined ? property : (schema['$defs'] as Readonly<Record<string, Json>>)[name]!;
}

describe('policy.schema.json', () => {
  it('policy.schema.json describes every property in a sentence', () => {
    const properties = propertiesIn(schema);
    expect(properties.length).toBeGreaterThan(40);
    const silent = properties.filter(
      ([, { description }]) => typeof description !== 'string' || description.length < 10,
    );
    expect(silent.map(([place]) => place)).toEqual([]);
  });

  it.each(['', 'exceptions.'])('policy.schema.json knows every rule: %s', (place) => {
    const names = propertiesIn(schema).map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(PROFILES.staffPublic).map((rule) => `${place}${rule}`)));
  });

  it('policy.schema.json knows every profile, and as many contributors as are kept', () => {
    const properties = new Map(propertiesIn(schema));
    expect(properties.get('profile')?.['enum']).toEqual(Object.keys(PROFILES));
    expect(properties.get('dominance.n')?.['maximum']).toBe(LARGEST_CONTRIBUTIONS);
  });

  it.each(Object.entries(PROFILES))('schemaProblems accepts the rules of %s written out', (profile, rules) => {
    expect(schemaProblems({ profile, ...rules }, 'policy', 'policy.json')).toEqual([]);
  });

  it.each([
    [{ rounding: { method: 'nearest' } }, 'base'],
    [{ dominance: { n: 2 } }, 'k'],
    [{ remedies: ['round7'] }, 'pool, round5, coarser'],
    [{ pPercent: 10 }, '< 1'],
  ])('schemaProblems(%j) says what is expected', (rules, expected) => {
    expect(schemaProblems({ profile: 'internal', ...rules }, 'policy', 'policy.json')).toMatchObject([{ expected }]);
  });
});
