import { describe, expect, it } from 'vitest';
import { isSelfReference, keyFaults } from '../../../packages/core/src/dataset/key-faults.js';
import type { TableSchema } from '../../../packages/core/src/dataset/schema.js';

const faultsOf = (keys: Partial<TableSchema>) => keyFaults({ fields: [{ name: 'a' }, { name: 'b' }], ...keys });
const unknown = (...place: readonly string[]) => ({ place, found: 'c', expected: 'a, b' });

describe('keyFaults', () => {
  it.each<readonly [Partial<TableSchema>, readonly unknown[]]>([
    [{}, []],
    [{ primaryKey: 'a', uniqueKeys: [['a', 'b']] }, []],
    [{ foreignKeys: [{ fields: 'a', reference: { resource: 'x', fields: 'z' } }] }, []],
    [{ foreignKeys: [{ fields: ['a'], reference: { fields: ['b'] } }] }, []],
    [{ primaryKey: 'c' }, [unknown('primaryKey')]],
    [{ uniqueKeys: [['a'], ['a', 'c']] }, [unknown('uniqueKeys', '#2')]],
    [
      { foreignKeys: [{ fields: 'c', reference: { resource: 'x', fields: 'z' } }] },
      [unknown('foreignKeys', '#1', 'fields')],
    ],
    [
      { foreignKeys: [{ fields: 'a', reference: { resource: '', fields: 'c' } }] },
      [unknown('foreignKeys', '#1', 'reference', 'fields')],
    ],
    [
      { foreignKeys: [{ fields: ['a', 'b'], reference: { resource: 'x', fields: ['z'] } }] },
      [{ place: ['foreignKeys', '#1', 'reference', 'fields'], found: 'z', expected: 'as many as a, b' }],
    ],
  ])('keyFaults(%j) is %j', (keys, expected) => {
    expect(faultsOf(keys)).toEqual(expected);
  });
});

describe('isSelfReference', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['other', false],
  ])('isSelfReference(to %s) is %s', (resource, expected) => {
    const reference = { fields: 'a', ...(resource === undefined ? {} : { resource }) };
    expect(isSelfReference({ fields: 'a', reference })).toBe(expected);
  });
});
