import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPlace } from '../../../packages/core/src/monitor/json-place.js';

describe('jsonErrorPlace', () => {
  it.each([
    ['{"a": }', 1, '}'],
    ['{"a": 1,}', 1, '}'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, '"b": 2'],
    ['{\n  "a": [1, 2,\n  ]\n}', 3, ']'],
    ['{\n  a: 1\n}', 2, 'a: 1'],
    ["{'a': 1}", 1, "'a': 1}"],
    ['{"a": „b“}', 1, '„b“}'],
    ['{"a": "line\nbreak"}', 1, '"line'],
    ['{"a": "\\x"}', 1, '"\\x"}'],
    ['{"a": 01}', 1, '1}'],
    ['{"a": .5}', 1, '.5}'],
    ['{"a": True}', 1, 'True}'],
    ['{"a": 1} x', 1, 'x'],
    ['{"a": 1}}', 1, '}'],
    ['[1}', 1, '}'],
    ['// note\n{}', 1, '// note'],
    ['{"a": 1', 1, ''],
    ['{\n"a": [\n', 3, ''],
    ['', 1, ''],
    ['  \n', 2, ''],
    ['{}', 1, ''],
  ])('jsonErrorPlace(%j) is line %d at %j', (text, line, found) => {
    expect(jsonErrorPlace(text)).toEqual({ line, found });
  });

  it('jsonErrorPlace(very deep nesting) comes to an end', () => {
    expect(jsonErrorPlace('['.repeat(1_000_000))).toEqual({ line: 1, found: '' });
  });

  it('jsonErrorPlace(JSON with something foreign in it) is at or before that place', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const position = at % (json.length + 1);
        const text = `${json.slice(0, position)}\u0001${json.slice(position)}`;
        expect(() => JSON.parse(text) as unknown).toThrow();
        expect(jsonErrorPlace(text).line).toBe(1);
      }),
    );
  });

  it('jsonErrorPlace(valid JSON) is its end', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(jsonErrorPlace(json).found).toBe('');
      }),
    );
  });
});
