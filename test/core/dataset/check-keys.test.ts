import { describe, expect, it } from 'vitest';
import { MASK } from '../../../packages/core/src/problem.js';
import { checked, places } from './checked.js';

const FIELDS = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
const HEADER = 'a;b;c\n';

describe('checkKeys', () => {
  it('checkKeys names rows whose unique keys stood before, and the row where they did', () => {
    const { problems } = checked(`${HEADER}1;x;1\n2;x;2\n1;x;3\n`, { fields: FIELDS, uniqueKeys: [['a', 'b']] });
    expect(problems).toMatchObject([
      { code: 'unique-error', severity: 'error', row: 4, line: 4, field: 'a + b', found: '1 + x', expected: '2' },
    ]);
  });

  it('checkKeys checks every unique key by itself', () => {
    const schema = { fields: FIELDS, uniqueKeys: [['a'], ['b', 'c']] };
    expect(places(checked(`${HEADER}1;x;1\n2;x;1\n1;y;1\n`, schema).problems)).toEqual([
      'unique-error 4',
      'unique-error 3',
    ]);
  });

  it('checkKeys takes no unique key with an empty part for one, but a primary key must not have any', () => {
    const csv = `${HEADER}1;;1\n1;;2\n`;
    expect(checked(csv, { fields: FIELDS, uniqueKeys: [['a', 'b']] }).problems).toEqual([]);
    expect(places(checked(csv, { fields: FIELDS, primaryKey: ['a', 'b'] }).problems)).toEqual([
      'primary-key 2',
      'primary-key 3',
    ]);
  });

  it('checkKeys compares values, not how they are written', () => {
    const fields = [{ name: 'a', type: 'integer' as const }, ...FIELDS.slice(1)];
    expect(places(checked(`${HEADER}1;x;1\n01;x;2\n`, { fields, uniqueKeys: [['a', 'b']] }).problems)).toEqual([
      'unique-error 3',
    ]);
  });

  it('checkKeys leaves out rows with a cell that is wrong already', () => {
    const fields = [{ name: 'a', type: 'integer' as const }, ...FIELDS.slice(1)];
    const { problems } = checked(`${HEADER}eins;x;1\neins;x;2\n`, { fields, primaryKey: ['a', 'b'] });
    expect(places(problems)).toEqual(['type-error 2', 'type-error 3']);
  });

  it('checkKeys masks keys with a personal part', () => {
    const fields = [{ name: 'a', 'teilhabe:personal': true }, ...FIELDS.slice(1)];
    const { problems } = checked(`${HEADER}Erika;x;1\nErika;x;2\n`, { fields, uniqueKeys: [['a', 'b']] });
    expect(problems).toMatchObject([{ found: MASK }]);
    expect(JSON.stringify(problems)).not.toContain('Erika');
  });

  it('checkKeys leaves out keys of fields that were not read', () => {
    const schema = { fields: FIELDS, uniqueKeys: [['a', 'c']] };
    expect(places(checked('a;b\n1;x\n1;x\n', schema).problems)).toEqual(['missing-label 1']);
  });
});
