import { describe, expect, it } from 'vitest';
import { FIELD_TYPES, type TableSchema } from '../../../packages/core/src/dataset/schema.js';
import { schemaFaults } from '../../../packages/core/src/dataset/schema-faults.js';
import { checked } from './checked.js';

const faultsOf = (field: object) => schemaFaults({ fields: [{ name: 'x', ...field }] });

describe('schemaFaults', () => {
  it('schemaFaults(a schema that can be used) is empty', () => {
    const schema: TableSchema = {
      fields: [
        { name: 'id', constraints: { required: true, unique: true, pattern: '[a-z]+', minLength: 1, maxLength: 9 } },
        {
          name: 'day',
          type: 'date',
          format: '%d.%m.%Y',
          constraints: { minimum: '01.01.2020', maximum: '2030-12-31' },
        },
        {
          name: 'hours',
          type: 'number',
          decimalChar: ',',
          groupChar: '.',
          bareNumber: false,
          constraints: { minimum: 0 },
        },
        { name: 'year', type: 'year', constraints: { minimum: '2000', maximum: 2100 } },
        { name: 'asked', type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] },
        { name: 'mail', format: 'email', constraints: { enum: ['a@b.de'] } },
      ],
      primaryKey: ['id', 'day'],
    };
    expect(schemaFaults(schema)).toEqual([]);
  });

  it.each([
    [{ constraints: { pattern: '[a-' } }, 'constraints › pattern', '[a-', 'pattern'],
    [{ constraints: { pattern: '(a)\\1' } }, 'constraints › pattern', '(a)\\1', 'pattern'],
    [{ constraints: { pattern: 5 } }, 'constraints › pattern', '5', 'pattern'],
    [{ type: 'number', constraints: { minimum: 'viel' } }, 'constraints › minimum', 'viel', 'number'],
    [{ type: 'integer', constraints: { maximum: [] } }, 'constraints › maximum', '[]', 'number'],
    [
      { type: 'date', constraints: { minimum: '31.02.2024' } },
      'constraints › minimum',
      '31.02.2024',
      'date 2024-12-31',
    ],
    [{ type: 'year', constraints: { minimum: 'gestern' } }, 'constraints › minimum', 'gestern', 'year'],
    [{ constraints: { required: 'ja' } }, 'constraints › required', 'ja', 'true, false'],
    [{ constraints: { minLength: -1 } }, 'constraints › minLength', '-1', 'type integer'],
    [{ constraints: { enum: 'a' } }, 'constraints › enum', 'a', 'type array'],
    [{ constraints: { minmum: 0 } }, 'constraints', 'minmum', 'no such property'],
    [{ constraints: { constructor: 0 } }, 'constraints', 'constructor', 'no such property'],
    [{ type: 'date', format: '%d.%m' }, 'format', '%d.%m', 'date format'],
    [{ type: 'date', format: 'TT.MM.JJJJ' }, 'format', 'TT.MM.JJJJ', 'date format'],
    [{ format: 'svg' }, 'format', 'svg', 'default, email, uri, uuid, binary, wkt'],
    [{ type: 'number', groupChar: '.' }, 'groupChar', '.', 'other than decimalChar'],
    [{ type: 'number', bareNumber: 'false' }, 'bareNumber', 'false', 'true, false'],
    [{ type: 'boolean', trueValues: 'ja' }, 'trueValues', 'ja', 'type array'],
    [{ type: 'boolean', falseValues: [0] }, 'falseValues', '[0]', 'type array'],
    [{ type: 'array' }, 'type', 'array', FIELD_TYPES.join(', ')],
    [{ type: 'list', itemType: 'year' }, 'itemType', 'year', 'string, integer, number, boolean, date'],
    [{ type: 'list', delimiter: '' }, 'delimiter', '', 'length ≥ 1'],
    [{ type: 'yearmonth', constraints: { minimum: '2024' } }, 'constraints › minimum', '2024', 'yearmonth'],
    [{ type: 'duration', constraints: { maximum: '1 Jahr' } }, 'constraints › maximum', '1 Jahr', 'duration'],
    [{ categories: ['a', 'b', 'a'] }, 'categories', 'a', 'unique category'],
    [{ type: 'integer', categories: [{ value: 'eins' }] }, 'categories', 'eins', 'number'],
    [{ categoriesOrdered: 'ja' }, 'categoriesOrdered', 'ja', 'true, false'],
    [{ constraints: { jsonSchema: {} } }, 'constraints', 'jsonSchema', 'no such property'],
  ])('schemaFaults(%j) names %s', (field, place, found, expected) => {
    expect(faultsOf(field)).toEqual([{ place: ['x', ...place.split(' › ')], found, expected }]);
  });

  it('schemaFaults finds names that come twice, and keys of unknown fields', () => {
    const schema = { fields: [{ name: 'a' }, { name: 'b' }, { name: 'a' }], primaryKey: ['a', 'c'] };
    expect(schemaFaults(schema)).toEqual([
      { place: ['a'], found: 'a', expected: 'unique name' },
      { place: ['primaryKey'], found: 'c', expected: 'a, b, a' },
    ]);
  });

  it('schemaFaults finds a heading that two fields claim', () => {
    const fields = [
      { name: 'year', title: 'Jahr' },
      { name: 'period', 'teilhabe:aliases': ['JAHR'] },
    ];
    expect(schemaFaults({ fields })).toEqual([
      { place: ['period', 'teilhabe:aliases'], found: 'jahr', expected: 'unique heading' },
    ]);
  });

  it('schemaFaults finds a way to match columns that is none', () => {
    const schema = { fields: [{ name: 'a' }], fieldsMatch: 'strict' } as unknown as TableSchema;
    expect(schemaFaults(schema)).toEqual([
      { place: ['fieldsMatch'], found: 'strict', expected: 'exact, equal, subset, superset, partial' },
    ]);
  });

  it('validateTable reports a fault and reads the rest', () => {
    const { problems, values } = checked('x;y\n1;2\n', [
      { name: 'x', constraints: { pattern: '(?=1)' } },
      { name: 'y' },
    ]);
    expect(problems).toEqual([
      {
        ...{ code: 'schema-error', severity: 'error', file: 'x.csv', field: 'schema › x › constraints › pattern' },
        ...{ found: '(?=1)', expected: 'pattern' },
      },
    ]);
    expect(values('x')).toEqual(['1']);
  });
});
