import { expect, it } from 'vitest';
import { rowMask } from '../../../packages/core/src/engine/row-mask.js';
import { recordTable } from './tables.js';

const services = recordTable('id;languages\ns1;de|tr\ns2;\ns3;de\ns4;ar\n');
const mask = (condition: Parameters<typeof rowMask>[2]) => [
  ...rowMask(new Map([['services', services]]), { resource: 'services' }, condition),
];

it('rowMask(a list is present) is true for every list with an entry', () => {
  expect(mask([{ field: 'languages', present: true }])).toEqual([1, 0, 1, 1]);
});

it('rowMask(a list is in …) compares the whole list, not its entries', () => {
  expect(mask([{ field: 'languages', in: ['de'] }])).toEqual([0, 0, 1, 0]);
  expect(mask([{ field: 'languages', in: ['de|tr'] }])).toEqual([1, 0, 0, 0]);
});
