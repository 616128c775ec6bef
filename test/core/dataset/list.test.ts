import { describe, expect, it } from 'vitest';
import { castCell, listItems } from '../../../packages/core/src/dataset/cast-cell.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import { checked } from './checked.js';

const list = (options: Omit<Field, 'name' | 'type'> = {}): Field => ({ name: 'x', type: 'list', ...options });
const value = (text: string, options: Omit<Field, 'name' | 'type'> = {}) => {
  const cast = castCell(text, list(options));
  return cast.kind === 'value' ? cast.value : null;
};

describe('castCell of a list', () => {
  it.each<readonly [string, Omit<Field, 'name' | 'type'>, string | null]>([
    ['Türkisch, Arabisch', {}, 'Türkisch,Arabisch'],
    ['Deutsch', {}, 'Deutsch'],
    ['a;b', { delimiter: ';' }, 'a;b'],
    ['a; b ;c', { delimiter: ';' }, 'a;b;c'],
    ['a - b', { delimiter: ' - ' }, 'a - b'],
    ['1, 02,-3', { itemType: 'integer' }, '1,2,-3'],
    ['1,x', { itemType: 'integer' }, null],
    ['1.50;2', { itemType: 'number', delimiter: ';' }, '1.5;2'],
    ['true,0', { itemType: 'boolean' }, 'true,false'],
    ['2024-01-01,2024-02-29', { itemType: 'date' }, '2024-01-01,2024-02-29'],
    ['2024-01-01,2024-02-30', { itemType: 'date' }, null],
    ['a,,b', {}, null],
    ['a,', {}, null],
    [',', {}, null],
    ['', {}, null],
    ['a', { delimiter: '' }, null],
  ])('castCell(%j) of a list %j is %j', (text, options, expected) => {
    expect(value(text, options)).toBe(expected);
  });

  it('castCell says of what the list should be', () => {
    expect(castCell('1;x', list({ itemType: 'integer', delimiter: ';' }))).toEqual({
      kind: 'type-error',
      expected: 'list of integer by ;',
    });
  });

  it('listItems(a list) takes it apart', () => {
    expect(listItems('1,2,-3', list())).toEqual(['1', '2', '-3']);
    expect(listItems('a; b', list({ delimiter: '; ' }))).toEqual(['a', 'b']);
  });

  it('validateTable counts the entries of a list', () => {
    const field = list({ delimiter: ',', constraints: { minLength: 2, maxLength: 3 } });
    const { problems } = checked('x;y\na,b;1\na;1\na,b,c,d;1\n', [field, { name: 'y' }]);
    expect(problems).toMatchObject([
      { code: 'constraint-error', row: 3, expected: 'entries ≥ 2' },
      { code: 'constraint-error', row: 4, expected: 'entries ≤ 3' },
    ]);
  });
});
