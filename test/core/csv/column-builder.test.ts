import { describe, expect, it } from 'vitest';
import { ColumnBuilder, IntegerList } from '../../../packages/core/src/csv/column-builder.js';

describe('IntegerList', () => {
  it('push(value) keeps more than its first room', () => {
    const list = new IntegerList();
    for (let i = 0; i < 50_000; i += 1) list.push(i * 2);
    expect(list.length).toBe(50_000);
    expect(list.take()).toEqual(Uint32Array.from({ length: 50_000 }, (_, i) => i * 2));
    expect(list.length).toBe(0);
  });

  it('take() of an empty list is empty', () => {
    expect(new IntegerList().take()).toHaveLength(0);
  });
});

describe('ColumnBuilder', () => {
  it('toColumn() holds every distinct text once', () => {
    const builder = new ColumnBuilder('Amt');
    for (const cell of ['Bauamt', '', 'Bauamt', 'Ein Amt mit einem langen Namen', '']) builder.push(cell);
    expect(builder.toColumn()).toEqual({
      header: 'Amt',
      dictionary: ['Bauamt', '', 'Ein Amt mit einem langen Namen'],
      codes: Uint32Array.from([0, 1, 0, 2, 1]),
    });
  });
});
