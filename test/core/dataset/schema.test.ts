import { describe, expect, it } from 'vitest';
import { categoriesOf, hasPersonalFields, primaryKeyOf } from '../../../packages/core/src/dataset/schema.js';

describe('categoriesOf', () => {
  it('categoriesOf(field) makes objects of bare values', () => {
    const categories = ['a', 1, { value: 'b', label: 'B' }];
    expect(categoriesOf({ name: 'x', categories })).toEqual([{ value: 'a' }, { value: 1 }, { value: 'b', label: 'B' }]);
  });

  it('categoriesOf(a field without categories) is empty', () => {
    expect(categoriesOf({ name: 'x' })).toEqual([]);
  });
});

describe('primaryKeyOf', () => {
  it.each([
    [undefined, []],
    ['id', ['id']],
    [
      ['year', 'id'],
      ['year', 'id'],
    ],
  ])('primaryKeyOf(%j) is %j', (primaryKey, expected) => {
    expect(primaryKeyOf({ fields: [], ...(primaryKey && { primaryKey }) })).toEqual(expected);
  });
});

describe('hasPersonalFields', () => {
  it('hasPersonalFields(schema) is true for one such field', () => {
    expect(hasPersonalFields({ fields: [{ name: 'a' }, { name: 'b', 'teilhabe:personal': true }] })).toBe(true);
    expect(hasPersonalFields({ fields: [{ name: 'a', 'teilhabe:personal': false }] })).toBe(false);
  });
});
