import { describe, expect, it } from 'vitest';
import { roundedParts } from '../../../../packages/core/src/audit/knowledge/rounded-parts.js';
import { published, type WrittenTable } from '../published.js';

type Cells = WrittenTable['cells'][string];

const ROUND5 = { protection: { profile: 'p', rounding: { method: 'nearest', base: 5 } } } as const;

/** A count of `x` in 2025, and nothing like it in 2024. */
const table = (cells: Cells, more: Partial<WrittenTable> = {}): WrittenTable => ({
  indicator: 'x',
  measureType: 'count',
  cells: { 2024: Object.fromEntries(Object.keys(cells).map((code) => [code, { value: 500 }])), 2025: cells },
  ...ROUND5,
  ...more,
});

const offices = (cells: Cells, more: Partial<WrittenTable> = {}) => table(cells, { breakdown: 'office', ...more });

const EXACT = { protection: { profile: 'p' } };

/** How many rounded numbers the total is made of. */
const partsOf = (tables: readonly WrittenTable[], id = '#x.count') => roundedParts(published(tables), '2025')(id);

describe('roundedParts', () => {
  it.each<[string, Cells, Cells, number]>([
    ['the sum', { '': { value: 30 } }, { a: { value: 10 }, b: { value: 15 }, c: { value: 5 } }, 3],
    ['less than the sum', { '': { value: 25 } }, { a: { value: 10 }, b: { value: 15 }, c: { value: 5 } }, 1],
    ['more than the sum', { '': { value: 35 } }, { a: { value: 10 }, b: { value: 15 }, c: { value: 5 } }, 1],
    ['more than what is shown', { '': { value: 30 } }, { a: { value: 10 }, b: { value: 15 }, c: 'C' }, 3],
    ['as much as what is shown', { '': { value: 25 } }, { a: { value: 10 }, b: { value: 15 }, c: 'C' }, 3],
    ['less than what is shown', { '': { value: 20 } }, { a: { value: 10 }, b: { value: 15 }, c: 'C' }, 1],
    ['hidden, some parts too', { '': 'C' }, { a: { value: 10 }, b: { value: 15 }, c: 'C' }, 3],
    ['hidden, no part', { '': 'C' }, { a: { value: 10 }, b: { value: 15 }, c: { value: 5 } }, 1],
  ])('roundedParts(a total that is %s: %j, %j) is %i', (_name, total, cells, parts) => {
    expect(partsOf([table(total), offices(cells)])).toBe(parts);
    expect(partsOf([table(total), offices(cells)], '#x.count[office=a]')).toBe(1);
  });

  it('roundedParts(two breakdowns) is the larger number of parts', () => {
    const total = table({ '': { value: 30 } });
    const sites = table({ s: { value: 20 }, t: { value: 10 } }, { breakdown: 'site' });
    const three = offices({ a: { value: 10 }, b: { value: 15 }, c: { value: 5 } });
    expect(partsOf([total, sites, three])).toBe(3);
    expect(partsOf([total, three, sites])).toBe(3);
  });

  it('roundedParts(numbers that were not rounded) is 1: they are themselves', () => {
    const [total, parts] = [{ '': { value: 30 } }, { a: { value: 10 }, b: { value: 20 } }];
    expect(partsOf([table(total, EXACT), offices(parts, EXACT)])).toBe(1);
    // A rounded total is not the sum of exact numbers, whatever else is rounded.
    expect(partsOf([table(total), offices(parts, EXACT)])).toBe(1);
    expect(
      partsOf([table(total, EXACT), offices({ a: 'C', b: 'C' }, EXACT), table(parts, { breakdown: 'site' })]),
    ).toBe(1);
  });

  it('roundedParts(an exact total of rounded numbers) may be their sum, whatever it shows', () => {
    const parts = offices({ a: { value: 10 }, b: { value: 20 }, c: 'C' });
    expect(partsOf([table({ '': { value: 12 } }, EXACT), parts])).toBe(3);
  });

  it('roundedParts(answers) adds up each answer and the base', () => {
    const distribution = { measureType: 'distribution', answers: ['no', 'yes'] };
    const answers = (no: number, yes: number, base: number) => [
      { count: no, base },
      { count: yes, base },
    ];
    const tables = [
      { ...table({ '': answers(20, 35, 60) }, distribution), cells: { 2025: { '': answers(20, 35, 60) } } },
      {
        ...offices({}, distribution),
        cells: { 2025: { a: answers(10, 20, 30), b: answers(10, 10, 30) } },
      },
    ];
    expect(partsOf(tables, '#x.answer:no')).toBe(2);
    expect(partsOf(tables, '#x.answer:yes')).toBe(1);
    expect(partsOf(tables, '#x.base')).toBe(2);
  });

  it('roundedParts(counts with codes of answers) does not take a count for an answer', () => {
    const total = table({ '': { value: 30 } });
    expect(partsOf([total, offices({ a: { value: 10 }, b: { value: 20 } })], '#x.answer:no')).toBe(1);
  });
});
